import { test } from "node:test";
import assert from "node:assert/strict";
import { Families } from "../../../api/src/main/resources/explorer/families.js";

/** A course of claims, each but the first supporting the one that is named for it. */
function courseOf(supported) {
  const things = [{ number: 0, role: "CLAIM", since: 1, target: -1, contents: [] }];
  supported.forEach((target, index) => {
    const number = things.length;
    things.push({ number, role: "CLAIM", since: 2 * index + 2, target: -1, contents: [] });
    target >= 0 && things.push({ number: number + 1, role: "SUPPORT", since: 2 * index + 3, target,
      contents: [[number, 2 * index + 3]] });
  });
  const of = things.map((_, number) => [10 * number, 10 * number, 5, 5]);
  return { things, version: 1, isRelation: (number) => things[number].role === "SUPPORT", places: { of } };
}

test("each thesis has the room of all that hangs below it", () => {
  const { regions } = new Families(courseOf([0, 1, -1]));

  assert.deepEqual(regions, [{ thesis: 0, left: 0, top: 0, right: 45, bottom: 45 }]);
});

test("a long chain belongs to its thesis, and each link hangs where it was said", () => {
  const links = Array.from({ length: 5_000 }, (_, index) => (index === 0 ? 0 : 2 * index - 1));
  const families = new Families(courseOf(links));

  assert.equal(families.thesisOf(10_000), 0);
  assert.equal(families.parent[9_999], 10_000);
  assert.equal(families.parent[10_000], 9_997);
});

test("what supports itself in a circle hangs once", () => {
  const course = courseOf([0]);
  course.things.push({ number: 3, role: "SUPPORT", since: 9, target: 1, contents: [[0, 9]] });
  course.places.of.push([30, 30, 5, 5]);

  assert.equal(new Families(course).thesisOf(1), 0);
});
