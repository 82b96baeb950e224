// @ts-check
// What differs between two moments of a debate.

/** @typedef {import("./course.js").Course} Course @typedef {{thing: number, kind: string}} Difference */

/** For each statement at most one, the most telling: new or gone, reworded, judged otherwise.
 * @param {Course} course @param {number} before @param {number} after @returns {Difference[]} */
export function differences(course, before, after) {
  return course.things
    .filter(({ number }) => course.isStatement(number))
    .map(({ number }) => ({ thing: number, kind: differenceOf(course, number, before, after) }))
    .filter(({ kind }) => kind !== "");
}

/** @param {Course} course @param {number} thing @param {number} before @param {number} after */
function differenceOf(course, thing, before, after) {
  const [was, is] = [course.isThere(thing, before), course.isThere(thing, after)];
  if (was !== is) {
    return is ? "added" : "gone";
  }
  if (!is) {
    return "";
  }
  if (course.textAt(thing, before) !== course.textAt(thing, after)) {
    return "reworded";
  }
  return course.verdictAt(thing, before).label === course.verdictAt(thing, after).label ? "" : "judged";
}
