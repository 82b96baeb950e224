// @ts-check
// Takes a course document of the server into a course: all of it, or what changed since a version.
import { NOTHING } from "./facts.js";

/** @typedef {import("./course.js").Course} Course @typedef {import("./course.js").Thing} Thing */

/** @param {Course} course @param {any} document */
export function applyDocument(course, document) {
  course.titles = document.titles;
  course.closings = document.closings;
  course.labels = document.labels;
  course.left = document.left;
  for (const row of document.things) {
    takeThing(course, document.roles, row);
  }
  takeChanges(course, document);
  takeVerdicts(course, document.verdicts);
  takePlaces(course, document.places);
  course.version = document.version;
}

/** @param {Course} course @param {string[]} roles @param {any[]} row */
function takeThing(course, roles, [number, id, role, since, target, contents, marks, withdrawals]) {
  const known = course.things[number];
  const thing = known ?? newThing(number, id);
  Object.assign(thing, { role: roles[role], since, target, contents, marks, withdrawals });
  course.things[number] = thing;
  course.numbers.set(id, number);
  connect(course, thing);
}

/** @param {number} number @param {string} id @returns {Thing} */
function newThing(number, id) {
  return {
    number,
    id,
    role: "",
    since: 0,
    target: NOTHING,
    contents: [],
    marks: [],
    withdrawals: [],
    bearing: [],
    asking: [],
    resting: [],
    verdictSince: [],
    verdictLabel: [],
    verdictStrength: [],
  };
}

/** Lets what a thing is about and what it rests on know of it. @param {Course} course @param {Thing} thing */
function connect(course, thing) {
  const target = course.things[thing.target];
  if (course.isStatement(thing.number)) {
    target && addOnce(target.asking, thing.number);
    return;
  }
  target && addOnce(target.bearing, thing.number);
  for (const [premise] of thing.contents) {
    course.things[premise] && addOnce(course.things[premise].resting, thing.number);
  }
}

/** @param {number[]} list @param {number} number */
function addOnce(list, number) {
  // Mostly it belongs at the end, so this is cheap even for a thing with thousands of objections.
  if (list.length === 0 || list[list.length - 1] < number) {
    list.push(number);
  } else if (!list.includes(number)) {
    list.push(number);
    list.sort((one, other) => one - other);
  }
}

/** @param {Course} course @param {any} document */
function takeChanges(course, { after, changes }) {
  const { type, participant, at, thing } = course.changes;
  for (const list of [type, participant, at, thing]) {
    list.length = Math.min(list.length, after);
  }
  let now = 0;
  for (const [typeNumber, participantNumber, later, subject] of changes.rows) {
    now += later;
    type.push(changes.types[typeNumber]);
    participant.push(changes.participants[participantNumber]);
    at.push(now);
    thing.push(subject);
  }
}

/** @param {Course} course @param {{names: string[], rows: number[][]}} verdicts */
function takeVerdicts(course, { names, rows }) {
  for (const [number, since, name, strength] of rows) {
    const thing = course.things[number];
    if (thing && !(thing.verdictSince[thing.verdictSince.length - 1] >= since)) {
      thing.verdictSince.push(since);
      thing.verdictLabel.push(names[name]);
      thing.verdictStrength.push(strength);
    }
  }
}

/** @param {Course} course @param {{width: number, height: number, rows: number[][]}} places */
function takePlaces(course, { width, height, rows }) {
  course.places.width = width;
  course.places.height = height;
  for (const [number, ...place] of rows) {
    course.places.of[number] = place;
  }
}
