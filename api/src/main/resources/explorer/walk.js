// @ts-check
// From thing to thing with arrows, by the same neighbourhood as in the outline.
import { childEntries, pathOf, rootEntries } from "./entries.js";
import { NOTHING } from "./facts.js";

/** @typedef {import("./forest.js").Forest} Forest */

/** @param {Forest} forest @param {number} thing @returns {number} */
export function above(forest, thing) {
  const key = pathOf(forest, thing).at(-2);
  return key === undefined ? NOTHING : Number(key.slice(key.indexOf(":") + 1));
}

/** What is shown under a thing, in order. @param {Forest} forest @param {number} thing @returns {number[]} */
export function below(forest, thing) {
  const parent = forest.parent[thing];
  const isGroup = forest.course.isRelation(thing);
  const isAlone =
    !isGroup &&
    parent !== NOTHING &&
    forest.course.isRelation(parent) &&
    forest.course.target(thing) !== parent &&
    forest.premises(parent).length === 1;
  const entry = { key: "", thing, relation: isAlone ? parent : NOTHING, mark: "", isGroup, isReference: false };
  return childEntries(forest, entry)
    .filter(({ isReference }) => !isReference)
    .map((child) => child.thing);
}

/** The next thing in a direction of the arrows, or the same where there is none.
 * @param {Forest} forest @param {number} thing @param {string} key @returns {number} */
export function walk(forest, thing, key) {
  if (!forest.there[thing]) {
    return forest.roots[0] ?? NOTHING;
  }
  const upper = above(forest, thing);
  if (key === "ArrowUp") {
    return upper === NOTHING ? thing : upper;
  }
  if (key === "ArrowDown") {
    return below(forest, thing)[0] ?? thing;
  }
  const beside = upper === NOTHING ? rootEntries(forest).map((entry) => entry.thing) : below(forest, upper);
  return beside[beside.indexOf(thing) + (key === "ArrowRight" ? 1 : -1)] ?? thing;
}
