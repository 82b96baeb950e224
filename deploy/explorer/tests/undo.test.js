import assert from "node:assert/strict";
import test from "node:test";
import { inverseOf } from "../../../api/src/main/resources/explorer/undo.js";

test("what was said is withdrawn, after what it bears on", () => {
  const commands = [
    { name: "addClaim", input: { statement: "s" } },
    { name: "relate", input: { relation: "r" } },
  ];
  assert.deepEqual(inverseOf(commands, {}), [
    { name: "withdrawRelation", input: { relation: "r" } },
    { name: "withdrawStatement", input: { statement: "s" } },
  ]);
});

test("a source goes with its statement", () => {
  const commands = [
    { name: "addEvidence", input: { statement: "s" } },
    { name: "citeSource", input: { statement: "s", source: "q" } },
  ];
  assert.deepEqual(inverseOf(commands, {}), [{ name: "withdrawStatement", input: { statement: "s" } }]);
  assert.deepEqual(inverseOf(commands.slice(1), {}), [{ name: "unciteSource", input: { statement: "s", source: "q" } }]);
});

test("a stance goes back to the one before, or to none", () => {
  const command = { name: "takeStance", input: { debate: "d", subject: { statement: "s" }, rating: "TRUE" } };
  assert.equal(inverseOf([command], { rating: "FALSE" })[0].input.rating, "FALSE");
  assert.equal(inverseOf([command], { rating: null })[0].name, "withdrawStance");
});

test("a scheme goes back to the one before with its slots", () => {
  const command = { name: "applyScheme", input: { relation: "r", scheme: "analogy", slots: [] } };
  const slots = [{ slot: 1, premise: "p" }];
  assert.deepEqual(inverseOf([command], { scheme: "expert-opinion", slots })[0].input,
    { relation: "r", scheme: "expert-opinion", slots });
  assert.deepEqual(inverseOf([command], { scheme: "", slots: [] })[0], { name: "assignScheme", input: { relation: "r", scheme: "" } });
});

test("what has no inverse is not half undone", () => {
  const first = { name: "attributeStatement", input: { statement: "s" } };
  assert.deepEqual(inverseOf([first], {}), []);
  assert.deepEqual(inverseOf([{ name: "recordLocution", input: { statement: "s" } }], {}), []);
  assert.deepEqual(inverseOf([{ name: "addClaim", input: { statement: "s" } }, { name: "unheardOf", input: {} }], {}), []);
});

test("a withdrawal and a restoration undo each other", () => {
  for (const [one, other] of [["withdrawStatement", "restoreStatement"], ["withdrawRelation", "restoreRelation"],
    ["closeDebate", "reopenDebate"]]) {
    assert.equal(inverseOf([{ name: one, input: {} }], {})[0].name, other);
    assert.equal(inverseOf([{ name: other, input: {} }], {})[0].name, one);
  }
});

test("what takes the place of something gives way to it", () => {
  const attributed = { name: "attributeStatement",
    input: { statement: "s", speaker: { name: "Ben", kind: "PERSON" }, where: "here" } };
  const said = { speaker: { name: "Ann", kind: "PERSON" }, where: null, when: "2026" };
  assert.deepEqual(inverseOf([attributed], said), [{ name: "attributeStatement", input: { statement: "s", ...said } }]);
  assert.deepEqual(inverseOf([{ name: "describeDebate", input: { debate: "d", description: "New." } }],
    { description: "" })[0].input, { debate: "d", description: "" });
  assert.deepEqual(inverseOf([{ name: "setBurdenOfProof", input: { statement: "s", needsSupport: true } }],
    { needsSupport: false })[0].input, { statement: "s", needsSupport: false });
});

test("what is taken away comes back with all that it was", () => {
  assert.deepEqual(inverseOf([{ name: "unciteSource", input: { statement: "s", source: "q" } }],
    { id: "q", url: "https://example.org" })[0],
  { name: "citeSource", input: { statement: "s", source: "q", url: "https://example.org" } });
  assert.deepEqual(inverseOf([{ name: "removeLabel", input: { debate: "d", label: "l" } }], { name: "l", version: 3 })[0],
    { name: "labelVersion", input: { debate: "d", label: "l", version: 3 } });
  assert.deepEqual(inverseOf([{ name: "removePremise", input: { relation: "r", premise: "p" } }], {})[0],
    { name: "addPremise", input: { relation: "r", premise: "p" } });
});
