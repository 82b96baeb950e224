import assert from "node:assert/strict";
import test from "node:test";
import { difference } from "../../../api/src/main/resources/explorer/wording.js";

/** Short for reading: [what was taken] and {what was given}. */
function marked(former, latter) {
  const signs = { kept: ["", ""], taken: ["[", "]"], given: ["{", "}"] };
  return difference(former, latter).map(({ change, text }) => signs[change][0] + text + signs[change][1]).join("");
}

test("words that stay are kept, the others are told apart", () => {
  assert.equal(marked("It is so.", "It is not so."), "It is {not }so.");
  assert.equal(marked("Cats are better pets.", "Cats are nicer pets."), "Cats are [better]{nicer} pets.");
  assert.equal(marked("same", "same"), "same");
  assert.equal(marked("", "new"), "{new}");
});

test("spaces between changes go with them", () => {
  assert.equal(marked("All have to adopt it.", "Everything must be used."), "[All have to adopt it]{Everything must be used}.");
});

test("both wordings can be read from the pieces", () => {
  const words = ["a", "b", "c", " ", "  ", ".", "日本語", "שלום", "😀", "e\u0301"];
  let luck = 7;
  const any = () => Array.from({ length: 12 }, () => words[(luck = (luck * 48_271) % 2_147_483_647) % words.length]).join("");
  for (let time = 0; time < 500; time += 1) {
    const [former, latter] = [any(), any()];
    const pieces = difference(former, latter);
    const of = (other) => pieces.filter(({ change }) => change !== other).map(({ text }) => text).join("");
    assert.equal(of("given"), former);
    assert.equal(of("taken"), latter);
  }
});

test("two long wordings without a word in common take no time", () => {
  const start = performance.now();
  difference("a ".repeat(5000), "b ".repeat(5000));
  assert.ok(performance.now() - start < 500);
});
