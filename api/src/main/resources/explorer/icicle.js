// @ts-check
// The overview as rectangles: everything below a statement stands under it, as wide as there is much of it.
import { markOf } from "./entries.js";
import { NOTHING } from "./facts.js";

/** @typedef {import("./forest.js").Forest} Forest */
/** @typedef {{number: number, mark: string, left: number, right: number, depth: number}} Cell from 0 to 1 across */

/** The statement under which each statement stands: what it bears on, or for an objection to a step the statement that
 * the step rests on. @param {Forest} forest */
function owners(forest) {
  const { course, parent } = forest;
  const owner = new Int32Array(course.things.length).fill(NOTHING);
  const carrier = new Int32Array(course.things.length).fill(NOTHING);
  for (const number of forest.order) {
    const above = parent[number];
    if (above === NOTHING) {
      continue;
    }
    if (course.isRelation(number)) {
      owner[number] = course.isRelation(above) ? (carrier[above] === NOTHING ? owner[above] : carrier[above]) : above;
    } else {
      owner[number] =
        course.isRelation(above) && course.target(number) !== above
          ? owner[above]
          : course.isRelation(above)
            ? carrier[above] === NOTHING
              ? owner[above]
              : carrier[above]
            : above;
      if (carrier[above] === NOTHING && course.isRelation(above)) {
        carrier[above] = number;
      }
    }
  }
  return owner;
}

/** The cells of everything below a statement, or of the whole debate, the upper rows first.
 * @param {Forest} forest @param {number} top @returns {{cells: Cell[], depth: number}} */
export function cellsOf(forest, top = NOTHING) {
  const { course } = forest;
  const owner = owners(forest);
  const statements = forest.order.filter((number) => course.isStatement(number));
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const number of statements) {
    const list = children.get(owner[number]);
    list ? list.push(number) : children.set(owner[number], [number]);
  }
  const weights = weigh(course.things.length, owner, statements, children);
  const roots = top === NOTHING ? (children.get(NOTHING) ?? []) : [top];
  /** @type {Cell[]} */
  const cells = [];
  place(forest, cells, roots, { left: 0, right: 1, depth: -1 }, weights);
  for (let next = 0; next < cells.length; next++) {
    place(forest, cells, children.get(cells[next].number) ?? [], cells[next], weights);
  }
  return { cells, depth: (cells.at(-1)?.depth ?? 0) + 1 };
}

/** One for each statement, and what is below it. The order of the forest is not that of the owners, so this goes by the
 * children. @param {number} size @param {Int32Array} owner @param {number[]} statements
 * @param {Map<number, number[]>} children */
function weigh(size, owner, statements, children) {
  const weights = new Float64Array(size);
  const met = statements.filter((number) => owner[number] === NOTHING);
  for (let next = 0; next < met.length; next++) {
    met.push(...(children.get(met[next]) ?? []));
  }
  for (const number of met.reverse()) {
    weights[number] += 1;
    owner[number] !== NOTHING && (weights[owner[number]] += weights[number]);
  }
  return weights;
}

/** @param {Forest} forest @param {Cell[]} cells @param {number[]} numbers
 * @param {{left: number, right: number, depth: number}} above @param {Float64Array} weights */
function place(forest, cells, numbers, above, weights) {
  const sum = numbers.reduce((total, number) => total + weights[number], 0);
  let { left } = above;
  for (const number of numbers) {
    const right = left + ((above.right - above.left) * weights[number]) / sum;
    const parent = forest.parent[number];
    const mark = parent === NOTHING ? "" : forest.course.isRelation(parent) ? markOf(forest, parent) : "question";
    cells.push({ number, mark, left, right, depth: above.depth + 1 });
    left = right;
  }
}
