import assert from "node:assert/strict";
import test from "node:test";
import { Axis, changesAbout } from "../../../api/src/main/resources/explorer/axis.js";
import { Course, NOTHING } from "../../../api/src/main/resources/explorer/course.js";
import { differences } from "../../../api/src/main/resources/explorer/differences.js";
import {
  childEntries,
  pathOf,
  rootEntries,
  strongestFirst,
} from "../../../api/src/main/resources/explorer/entries.js";
import { cellsOf } from "../../../api/src/main/resources/explorer/icicle.js";
import { above, below, walk } from "../../../api/src/main/resources/explorer/walk.js";
import { delta, document } from "./fixture.js";

function course(...more) {
  const made = new Course("d");
  made.apply(document());
  more.forEach((one) => made.apply(one));
  return made;
}

/** The outline of a moment, everything open: one line per row. */
function outline(forest, entries = rootEntries(forest), indent = "") {
  return entries.flatMap((entry) => [
    indent + [entry.mark, entry.key, entry.isReference && "elsewhere"].filter(Boolean).join(" "),
    ...outline(forest, childEntries(forest, entry), `${indent}  `),
  ]);
}

test("an objection to a step is shown where the step is", () => {
  assert.deepEqual(outline(course().forest(10)), [
    "root:0",
    "  support 2:1",
    "    undercut 6:5",
    "    question about:7",
    "  attack 4:3",
  ]);
});

test("a statement that plays two parts is shown in full once", () => {
  assert.deepEqual(outline(course(delta()).forest(12)), [
    "root:0",
    "  support 2:1",
    "    undercut 6:5",
    "    question about:7",
    "  attack 4:3",
    "    attack 8:1 elsewhere",
  ]);
});

test("premises that go together have a row of their own above them", () => {
  const joined = delta();
  joined.things.push([
    2,
    "supports",
    3,
    3,
    0,
    [
      [1, 3],
      [3, 12],
    ],
    [],
    [],
  ]);
  const forest = course(joined).forest(12);
  assert.deepEqual(outline(forest).slice(0, 4), [
    "root:0",
    "  support 2",
    "    premise 2:1",
    "      question about:7",
  ]);
  assert.deepEqual(pathOf(forest, 1), ["root:0", "2", "2:1"]);
});

test("the way to a thing goes by the rows that hold it", () => {
  const forest = course().forest(10);
  assert.deepEqual(pathOf(forest, 5), ["root:0", "2:1", "6:5"]);
  assert.deepEqual(pathOf(forest, 7), ["root:0", "2:1", "about:7"]);
  assert.deepEqual(pathOf(forest, 6), ["root:0", "2:1", "6:5"]);
});

test("the strongest come first, the rest as said", () => {
  const forest = course().forest(10);
  const keys = strongestFirst(forest, childEntries(forest, rootEntries(forest)[0])).map(({ key }) => key);
  assert.deepEqual(keys, ["2:1", "4:3"]);
});

test("arrows go where the outline does", () => {
  const forest = course().forest(10);
  assert.equal(above(forest, 5), 1);
  assert.deepEqual(below(forest, 1), [5, 7]);
  assert.deepEqual(below(forest, 0), [1, 3]);
  assert.equal(walk(forest, 1, "ArrowRight"), 3);
  assert.equal(walk(forest, 3, "ArrowRight"), 3);
  assert.equal(walk(forest, 0, "ArrowUp"), 0);
  assert.equal(walk(forest, NOTHING, "ArrowDown"), 0);
});

test("every change has a place on the track, and each place a change", () => {
  const axis = new Axis(course());
  assert.equal(axis.position(0), 0);
  assert.ok(Math.abs(axis.position(10) - 1) < 1e-9);
  for (let version = 0; version <= 10; version++) {
    assert.equal(axis.versionAt(axis.position(version)), version);
  }
  assert.equal(axis.versionAt(2), 10);
});

test("a long silence is a gap, and is cut short", () => {
  const quiet = document();
  quiet.changes.rows[7][2] = 7 * 86_400_000;
  const axis = new Axis(course(quiet));
  assert.deepEqual(axis.gaps, [{ version: 8, millis: 7 * 86_400_000 }]);
  assert.equal(axis.silenceBefore(8), 7 * 86_400_000);
  assert.equal(axis.silenceBefore(9), 0);
});

test("an empty debate has a track, too", () => {
  const empty = new Course("d");
  empty.apply({
    ...document(),
    version: 0,
    things: [],
    changes: { types: [], participants: [], rows: [] },
    verdicts: { names: [], rows: [] },
    places: { width: 0, height: 0, rows: [] },
  });
  const axis = new Axis(empty);
  assert.equal(axis.position(0), 0);
  assert.equal(axis.versionAt(0.7), 0);
  assert.deepEqual(empty.forest(0).roots, []);
  assert.deepEqual(cellsOf(empty.forest(0)).cells, []);
});

test("the parts of the track count what was said for and against", () => {
  const bins = new Axis(course()).bins(1);
  assert.deepEqual(bins, [{ pro: 1, con: 2, other: 7 }]);
});

test("a statement changes with its words, with what bears on it and with how it is judged", () => {
  assert.deepEqual(changesAbout(course(), 0), [1, 2, 3, 5, 8]);
  assert.deepEqual(changesAbout(course(), 3), [4, 8, 10]);
  assert.deepEqual(changesAbout(course(), NOTHING), []);
});

test("two moments differ in what is new, gone, reworded and judged otherwise", () => {
  assert.deepEqual(differences(course(), 5, 9), [
    { thing: 0, kind: "judged" },
    { thing: 1, kind: "reworded" },
    { thing: 3, kind: "gone" },
    { thing: 7, kind: "added" },
  ]);
  assert.deepEqual(differences(course(), 7, 7), []);
});

test("the overview gives every statement its share", () => {
  const { cells, depth } = cellsOf(course().forest(10));
  const shares = cells.map(({ number, left, right, depth: row }) => [number, row, Math.round((right - left) * 100)]);
  assert.deepEqual(shares, [
    [0, 0, 100],
    [1, 1, 75],
    [3, 1, 25],
    [7, 2, 38],
    [5, 2, 38],
  ]);
  assert.equal(depth, 3);
});
