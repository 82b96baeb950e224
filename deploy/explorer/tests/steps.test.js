import assert from "node:assert/strict";
import test from "node:test";
import { Course } from "../../../api/src/main/resources/explorer/course.js";
import { readable, stepSentence } from "../../../api/src/main/resources/explorer/forms/steps.js";
import { twinOf, found } from "../../../api/src/main/resources/explorer/forms/fields.js";
import { document } from "./fixture.js";

function course() {
  const made = new Course("d");
  made.apply(document());
  return made;
}

test("a step is told as a sentence", () => {
  assert.equal(stepSentence(course(), 2, 8), "“They are unsafe.” supports “Licence models.”");
  assert.equal(stepSentence(course(), 2, 10, 0), "“Some are unsafe.” supports this");
  assert.equal(stepSentence(course(), 2, 10, 1), "this supports “Licence models.”");
});

test("a step on a step names it by where it comes from and goes to", () => {
  assert.equal(stepSentence(course(), 6, 10),
    "“Models are no cars.” speaks against the step from “Some are unsafe.” to “Licence models.”");
  assert.equal(stepSentence(course(), 6, 10, 2), "“Models are no cars.” speaks against this step");
});

test("a sentence of the server names things by their words", () => {
  const made = course();
  const id = "0dcebf7c-7e82-401e-a75f-626a26208532";
  made.numbers.set(id, 0);
  assert.equal(readable(`Statement ${id} is withdrawn`, made), "Statement “Licence models.” is withdrawn");
  const other = id.replace("0d", "1d");
  assert.equal(readable(`There is no ${other}`, made), `There is no ${other}`);
});

test("a twin says the same, whatever the case and the full stop", () => {
  assert.equal(twinOf(course(), "  licence  MODELS "), "licence");
  assert.equal(twinOf(course(), "Licence all models."), undefined);
  assert.equal(twinOf(course(), " "), undefined);
});

test("statements are found by all of the words, in any order", () => {
  assert.deepEqual(found(course(), "UNSAFE some", 8), ["safety"]);
  assert.deepEqual(found(course(), "unsafe they", 8), []);
  assert.equal(found(course(), "", 2).length, 2);
});

test("what was said cannot turn a sentence around", () => {
  const made = course();
  made.things[1].contents = [["They are \u202eefasnu\u202c.\u2069", 1]];
  assert.equal(stepSentence(made, 2, 8), "“They are efasnu.” supports “Licence models.”");
  assert.equal(readable("\u202eNot so", made), "Not so");
});
