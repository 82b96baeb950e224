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
  assert.deepEqual(inverseOf([command], {})[0], { name: "assignScheme", input: { relation: "r", scheme: "" } });
});

test("what has no inverse is not half undone", () => {
  const first = { name: "attributeStatement", input: { statement: "s" } };
  assert.deepEqual(inverseOf([first], {}), []);
  assert.deepEqual(inverseOf([{ name: "addClaim", input: { statement: "s" } }, { name: "unheardOf", input: {} }], {}), []);
});

test("a withdrawal and a restoration undo each other", () => {
  for (const [one, other] of [["withdrawStatement", "restoreStatement"], ["withdrawRelation", "restoreRelation"],
    ["closeDebate", "reopenDebate"]]) {
    assert.equal(inverseOf([{ name: one, input: {} }], {})[0].name, other);
    assert.equal(inverseOf([{ name: other, input: {} }], {})[0].name, one);
  }
});
