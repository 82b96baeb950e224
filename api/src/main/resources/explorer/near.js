// @ts-check
// What is near to a thing, however far apart they are drawn.
import { NOTHING } from "./facts.js";

/** So many statements away; each is two steps, to a relation and on. */
const HOPS = 2;

/** @param {import("./forest.js").Forest} forest @param {number} number @returns {Set<number>} */
export function nearTo(forest, number) {
  const { course } = forest;
  const near = new Set([number]);
  let edge = [number];
  for (let hop = 0; hop < 2 * HOPS; hop++) {
    edge = edge
      .flatMap((one) => [
        ...forest.bearing(one),
        ...forest.asking(one),
        course.target(one),
        ...(course.isRelation(one) ? forest.premises(one) : forest.resting(one)),
      ])
      .filter((one) => one !== NOTHING && forest.there[one] && !near.has(one));
    edge.forEach((one) => near.add(one));
  }
  return near;
}
