import assert from "node:assert/strict";
import test from "node:test";
import { Course } from "../../../api/src/main/resources/explorer/course.js";
import { State } from "../../../api/src/main/resources/explorer/state.js";
import { delta, document } from "./fixture.js";

function open(search = "") {
  const course = new Course("d");
  course.apply(document());
  const location = { pathname: "/debates/d", search };
  const written = [];
  const go = (kind) => (_, __, address) => {
    written.push(`${kind} ${address}`);
    location.search = new URL(address, "http://here").search;
  };
  const state = new State(course, location, { pushState: go("push"), replaceState: go("replace") });
  const told = [];
  for (const name of ["moment", "selection", "view", "course"]) {
    state.addEventListener(name, () => told.push(name));
  }
  return { state, location, written, told };
}

test("the address says the moment, the selection and the view", () => {
  const { state } = open("?at=4&node=safety&view=map");
  assert.deepEqual([state.version, state.node, state.number, state.view], [4, "safety", 1, "map"]);
});

test("an address without anything is the outline of now", () => {
  const { state } = open();
  assert.deepEqual(
    [state.version, state.node, state.number, state.view, state.isLive],
    [10, null, -1, "outline", true],
  );
});

test("what an address cannot mean is left out", () => {
  const { state } = open("?at=4000&node=&view=hologram&compare=no");
  assert.deepEqual(state.snapshot(), { at: null, node: null, view: "outline", compare: null });
});

test("an instant is a moment, too", () => {
  assert.equal(open("?at=1970-01-01T00:00:01.025Z").state.version, 3);
});

test("a moment can have a name", () => {
  assert.equal(open("?at=first%20week").state.version, 6);
});

test("a selection is a step back, a moment is not", async () => {
  const { state, written, told } = open("?embed");
  state.go({ at: 3 });
  state.go({ node: "cost" });
  state.go({ at: 5 });
  while (written.length < 3) {
    await new Promise((resolve) => setTimeout(resolve));
  }
  assert.deepEqual(written, [
    "replace /debates/d?embed=&at=3",
    "push /debates/d?embed=&at=3&node=cost",
    "replace /debates/d?embed=&at=5&node=cost",
  ]);
  assert.deepEqual(told, ["moment", "selection", "moment"]);
});

test("the address follows a clock that never rests", async () => {
  const { state, written } = open();
  for (let at = 1; written.length === 0; at = (at % 9) + 1) {
    state.go({ at });
    await new Promise((resolve) => setTimeout(resolve));
  }
  assert.match(written[0], /^replace .*at=[1-9]$/);
});

test("going back tells only what differs", () => {
  const { state, location, told } = open();
  state.go({ node: "cost", view: "columns" });
  told.length = 0;
  location.search = "?view=columns";
  state.restore();
  assert.deepEqual([state.node, state.view, told.join()], [null, "columns", "selection"]);
});

test("the end is live, and stays so when the course goes on", () => {
  const { state, told } = open();
  state.go({ at: 10 });
  assert.ok(state.isLive);
  state.course.apply(delta());
  state.grown();
  assert.equal(state.version, 12);
  assert.deepEqual(told, ["course", "moment"]);
});

test("a moment of the past does not move when the course goes on", () => {
  const { state, told } = open("?at=5");
  state.course.apply(delta());
  state.grown();
  assert.equal(state.version, 5);
  assert.deepEqual(told, ["course"]);
});
