import assert from "node:assert/strict";
import test from "node:test";
import { Course, NOTHING } from "../../../api/src/main/resources/explorer/course.js";
import { delta, document } from "./fixture.js";

function course() {
  const made = new Course("d");
  made.apply(document());
  return made;
}

test("what is said holds from its version to the next wording", () => {
  assert.equal(course().textAt(1, 1), "");
  assert.equal(course().textAt(1, 8), "They are unsafe.");
  assert.equal(course().textAt(1, 9), "Some are unsafe.");
  assert.equal(course().titleAt(4), "Licences");
  assert.deepEqual(course().speakersAt(0, 3), ["Ann", "Ben"]);
  assert.deepEqual(course().speakersAt(0, 4), ["Ben"]);
  assert.equal(course().schemeAt(2, 3), "analogy");
});

test("a relation goes with its only premise and comes back with it", () => {
  const there = [7, 8, 10].map((version) => course().isThere(4, version));
  assert.deepEqual(there, [true, false, true]);
});

test("nothing is there before it came", () => {
  assert.ok(!course().isThere(6, 5));
  assert.ok(course().isThere(6, 6));
  assert.ok(!course().isThere(0, 0));
});

test("theses are what is no premise and no question about something", () => {
  assert.deepEqual(course().theses(10), [0]);
  assert.deepEqual(course().theses(4), [0, 3]);
  assert.deepEqual(course().theses(0), []);
});

test("what bears on a thing, asks about it and rests on it", () => {
  assert.deepEqual(course().bearingOn(0, 10), [2, 4]);
  assert.deepEqual(course().bearingOn(0, 8), [2]);
  assert.deepEqual(course().bearingOn(2, 10), [6]);
  assert.deepEqual(course().questionsAbout(1, 10), [7]);
  assert.deepEqual(course().restingOn(1, 10), [2]);
  assert.equal(course().target(6), 2);
  assert.equal(course().target(0), NOTHING);
});

test("a verdict holds until the next", () => {
  assert.deepEqual(course().verdictAt(0, 4), { label: "IN", strength: 0.5 });
  assert.deepEqual(course().verdictAt(0, 7), { label: "OUT", strength: 0.2 });
  assert.deepEqual(course().verdictAt(0, 10), { label: "IN", strength: 0.7 });
  assert.equal(course().verdictAt(5, 10).label, "ABSENT");
});

test("changes know when, who and about what", () => {
  const change = course().changeOf(8);
  assert.deepEqual(
    [change.type, change.participant, change.thing, change.at.getTime()],
    ["withdrawn", "ann", 3, 6060],
  );
  assert.equal(course().versionAt(999), 0);
  assert.equal(course().versionAt(1015), 2);
  assert.equal(course().versionAt(1e9), 10);
});

test("what changed since is taken in, what is known stays", () => {
  const grown = course();
  grown.theses(10);
  grown.apply(delta());
  assert.equal(grown.version, 12);
  assert.equal(grown.textAt(0, 11), "Licence models.");
  assert.equal(grown.textAt(0, 12), "Licence large models.");
  assert.deepEqual(grown.bearingOn(3, 12), [8]);
  assert.deepEqual(grown.restingOn(1, 12), [2, 8]);
  assert.equal(grown.changeOf(8).participant, "ann");
  assert.equal(grown.changeOf(11).participant, "cleo");
  assert.equal(grown.verdictAt(3, 12).label, "OUT");
  assert.deepEqual(grown.places.of[0], [0, 0, 40, 10]);
  assert.equal(grown.places.width, 120);
});

test("the same news twice change nothing", () => {
  const grown = course();
  grown.apply(delta());
  grown.apply(delta());
  assert.deepEqual(grown.bearingOn(3, 12), [8]);
  assert.equal(grown.changes.at.length, 12);
  assert.deepEqual(grown.things[3].verdictSince, [11]);
});

test("an answer that was overtaken is left out", () => {
  const grown = course();
  grown.apply(delta());
  grown.apply(document());
  assert.equal(grown.version, 12);
  assert.equal(grown.changes.at.length, 12);
});

test("each thing is shown once, as near to a thesis as it can be", () => {
  const grown = course();
  grown.apply(delta());
  const forest = grown.forest(12);
  assert.deepEqual(forest.pathTo(5), [0, 2, 6, 5]);
  assert.deepEqual(forest.pathTo(1), [0, 2, 1]);
  assert.equal(forest.below[0], 4);
  assert.equal(forest.pros[0], 1);
  assert.equal(forest.cons[0], 1);
  assert.equal(forest.questions[1], 1);
});

test("statements that only support each other are shown all the same", () => {
  const circle = new Course("d");
  circle.apply({
    ...document(),
    things: [
      [0, "one", 0, 1, -1, [["One", 1]], [], []],
      [1, "other", 0, 2, -1, [["Other", 2]], [], []],
      [2, "there", 3, 3, 0, [[1, 3]], [], []],
      [3, "back", 3, 4, 1, [[0, 4]], [], []],
    ],
  });
  assert.deepEqual(circle.theses(10), []);
  assert.deepEqual(circle.forest(10).roots, [0]);
  assert.deepEqual(circle.forest(10).pathTo(1), [0, 2, 1]);
});

test("what is withdrawn can be shown on demand", () => {
  assert.equal(course().forest(8, true).cons[0], 1);
  assert.equal(course().forest(8).cons[0], 0);
});
