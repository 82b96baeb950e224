import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { changed, draftsAbout, freshDraft, keepDraft, keptDraft, sweepDrafts } from "../../../api/src/main/resources/explorer/drafts.js";

beforeEach(() => {
  const kept = new Map();
  globalThis.localStorage = new Proxy({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }, { ownKeys: () => [...kept.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) });
});

test("the same words are the same request", () => {
  const draft = freshDraft({ text: "Cats." }, 1);
  const again = changed(draft, { text: "Cats.", url: "" }, 2);
  assert.equal(again.key, draft.key);
  assert.deepEqual(again.identifiers, draft.identifiers);
  assert.equal(again.values.url, "");
});

test("other words are another request, and make other things", () => {
  const draft = freshDraft({ text: "Cats." }, 1);
  const other = changed(draft, { text: "Dogs." }, 2);
  assert.notEqual(other.key, draft.key);
  assert.notDeepEqual(other.identifiers, draft.identifiers);
});

test("what was half done goes on with the things that it made", () => {
  const draft = { ...freshDraft({ text: "Cats.", url: "nowhere" }, 1), done: 1 };
  const other = changed(draft, { text: "Cats.", url: "https://example.org" }, 2);
  assert.equal(other.done, 1);
  assert.deepEqual(other.identifiers, draft.identifiers);
  assert.notEqual(other.key, draft.key);
});

test("a draft is kept for one form and one thing", () => {
  const draft = freshDraft({ text: "Cats." }, 1);
  keepDraft("d", "claim", "", draft);
  keepDraft("d", "support", "s", draft);
  assert.deepEqual(keptDraft("d", "claim", ""), draft);
  assert.equal(keptDraft("d", "claim", "s"), null);
  assert.deepEqual(draftsAbout("d", "s"), ["support"]);
  keepDraft("d", "support", "s", null);
  assert.deepEqual(draftsAbout("d", "s"), []);
});

test("something else in its place is no draft", () => {
  localStorage.setItem("rejoinder.draft.d.claim.", '{"values": 1}');
  assert.equal(keptDraft("d", "claim", ""), null);
  for (const forged of [{ values: { text: { length: 1 } } }, { values: null }, { identifiers: [1] }, { done: "all" }]) {
    localStorage.setItem("rejoinder.draft.d.claim.", JSON.stringify({ ...freshDraft({ text: "" }, 1), ...forged }));
    assert.equal(keptDraft("d", "claim", ""), null);
  }
  localStorage.setItem("rejoinder.draft.d.claim.", "{");
  assert.equal(keptDraft("d", "claim", ""), null);
});

test("a draft that nobody came back to is forgotten", () => {
  const day = 86_400_000;
  keepDraft("d", "claim", "", freshDraft({ text: "Old." }, 0));
  keepDraft("d", "question", "", freshDraft({ text: "New." }, 30 * day));
  sweepDrafts(31 * day);
  assert.deepEqual(draftsAbout("d", ""), ["question"]);
});

test("a browser that forbids to remember keeps drafts as long as the page is open", () => {
  globalThis.localStorage = { getItem: () => { throw new Error("forbidden"); }, setItem: () => { throw new Error("full"); } };
  const draft = freshDraft({ text: "Cats." }, 1);
  assert.equal(keepDraft("d", "claim", "", draft), false);
  assert.deepEqual(keptDraft("d", "claim", ""), draft);
  assert.deepEqual(draftsAbout("d", ""), ["claim"]);
  keepDraft("d", "claim", "", null);
  assert.equal(keptDraft("d", "claim", ""), null);
});
