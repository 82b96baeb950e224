// @ts-check
// The rows of an outline: which there are, what is below each, and where a thing is found among them.
import { NOTHING } from "./facts.js";

/**
 * @typedef {import("./forest.js").Forest} Forest
 * @typedef {object} Entry
 * @property {string} key the same at every moment
 * @property {number} thing the statement, or the relation that holds several premises together
 * @property {number} relation the relation by which it is here, -1 for none
 * @property {string} mark how it bears on what is above it, empty for nothing
 * @property {boolean} isGroup whether it is a relation with several premises
 * @property {boolean} isReference whether the statement is shown in full elsewhere
 */

/** @type {Record<string, string>} */
const MARKS = { SUPPORT: "support", ATTACK: "attack", REPHRASE: "rephrase", PREFERENCE: "preference" };

/** @type {Record<string, string>} */
const MARKS_ON_STEPS = { SUPPORT: "underpin", ATTACK: "undercut" };

/** How a relation bears on its target. @param {Forest} forest @param {number} relation */
export function markOf({ course }, relation) {
  const { role, target } = course.things[relation];
  return (course.isRelation(target) && MARKS_ON_STEPS[role]) || MARKS[role];
}

/** @param {Forest} forest @returns {Entry[]} */
export function rootEntries(forest) {
  return forest.roots.map((thing) => statement(forest, `root:${thing}`, thing, NOTHING, ""));
}

/** What is below a row: the premises that go together, objections to the step, then what bears on the statement and
 * what is asked about it.
 * @param {Forest} forest @param {Entry} entry @returns {Entry[]} */
export function childEntries(forest, { thing, relation, isGroup, isReference }) {
  const onStep = relation === NOTHING ? [] : around(forest, relation);
  if (isGroup) {
    return [
      ...forest
        .premises(thing)
        .map((premise) => statement(forest, `${thing}:${premise}`, premise, NOTHING, "premise")),
      ...around(forest, thing),
    ];
  }
  return isReference ? onStep : [...onStep, ...around(forest, thing)];
}

/** @param {Forest} forest @param {Entry} entry */
export function hasChildren(forest, entry) {
  const { thing, relation, isGroup, isReference } = entry;
  return isGroup || hasAround(forest, relation) || (!isReference && hasAround(forest, thing));
}

/** @param {Forest} forest @param {number} thing */
function hasAround(forest, thing) {
  return thing !== NOTHING && (forest.bearing(thing).length > 0 || forest.asking(thing).length > 0);
}

/** @param {Forest} forest @param {number} thing @returns {Entry[]} */
function around(forest, thing) {
  return [
    ...forest.bearing(thing).map((relation) => step(forest, relation)),
    ...forest.asking(thing).map((question) => statement(forest, `about:${question}`, question, NOTHING, "question")),
  ];
}

/** @param {Forest} forest @param {number} relation @returns {Entry} */
function step(forest, relation) {
  const premises = forest.premises(relation);
  const mark = markOf(forest, relation);
  return premises.length === 1
    ? statement(forest, `${relation}:${premises[0]}`, premises[0], relation, mark)
    : { key: `${relation}`, thing: relation, relation: NOTHING, mark, isGroup: true, isReference: false };
}

/** @param {Forest} forest @param {string} key @param {number} thing @param {number} relation @param {string} mark
 * @returns {Entry} */
function statement(forest, key, thing, relation, mark) {
  return { key, thing, relation, mark, isGroup: false, isReference: key !== placeOf(forest, thing) };
}

/** The key of the row where a thing is shown in full. @param {Forest} forest @param {number} thing @returns {string} */
export function placeOf(forest, thing) {
  const parent = forest.parent[thing];
  if (forest.course.isRelation(thing)) {
    const premises = forest.premises(thing);
    return premises.length === 1 ? `${thing}:${premises[0]}` : `${thing}`;
  }
  if (parent === NOTHING) {
    return `root:${thing}`;
  }
  return isPremise(forest, parent, thing) ? `${parent}:${thing}` : `about:${thing}`;
}

/** @param {Forest} forest @param {number} parent @param {number} thing */
function isPremise({ course }, parent, thing) {
  return course.isRelation(parent) && course.things[thing].target !== parent;
}

/** The keys of the rows from the root down to where a thing is shown in full.
 * @param {Forest} forest @param {number} thing @returns {string[]} */
export function pathOf(forest, thing) {
  const keys = forest.pathTo(thing).map((step) => placeOf(forest, step));
  return keys.filter((key, index) => key !== keys[index + 1]);
}

/** The strongest first; what is equally strong stays as said.
 * @param {Forest} forest @param {Entry[]} entries */
export function strongestFirst(forest, entries) {
  const strength = (/** @type {Entry} */ { thing }) => forest.course.verdictAt(thing, forest.version).strength;
  return [...entries].sort((one, other) => strength(other) - strength(one));
}
