// @ts-check
// What holds from one version on, until another.

/** @typedef {[any, number, number?]} Fact a value, the version that began it and the one that ended it */

/** Where a number of a thing is expected and there is none. */
export const NOTHING = -1;

/** @param {number} since @param {number | undefined} until @param {number} version */
export function lasts(since, until, version) {
  return since <= version && (until === undefined || version < until);
}

/** The values that hold at a version, in the order in which they began.
 * @param {Fact[]} facts @param {number} version */
export function holding(facts, version) {
  return facts.filter(([, since, until]) => lasts(since, until, version)).map(([value]) => value);
}

/** The position of the last number that is not larger, -1 if all are.
 * @param {number[]} sorted @param {number} limit */
export function lastUpTo(sorted, limit) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= limit) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
