// @ts-check
// Where each change of a debate stands on the track of the clock. Half of the width goes to the changes, as much to
// each, so that any of them can be pointed at; half goes to the time that passed, with long silences cut short, so that
// busy times look busy.
import { lastUpTo } from "./facts.js";

/** @typedef {import("./course.js").Course} Course @typedef {{pro: number, con: number, other: number}} Bin */

const SHORTEST_GAP_MILLIS = 60_000;

/** A silence is a gap if it is so many times as long as is usual in this debate. */
const UNUSUAL = 20;

const GAPS_MAX = 200;

export class Axis {
  /** @param {Course} course */
  constructor(course) {
    this.course = course;
    const { at } = course.changes;
    const silences = at.map((instant, index) => (index === 0 ? 0 : Math.max(0, instant - at[index - 1])));
    this.longest = longestUsual(silences);
    /** Position by version, from 0 to 1. @type {number[]} */
    this.positions = positions(silences, this.longest);
    /** The versions before which nothing happened for long.
     * @type {{version: number, millis: number}[]} */
    this.gaps = silences
      .map((millis, index) => ({ version: index + 1, millis }))
      .filter(({ millis }) => millis > this.longest)
      .sort((one, other) => other.millis - one.millis)
      .slice(0, GAPS_MAX);
    /** @type {Bin[]} */
    this.binned = [];
  }

  /** @param {number} version */
  position(version) {
    return this.positions[Math.min(version, this.positions.length - 1)];
  }

  /** The version that is nearest to a position. @param {number} position */
  versionAt(position) {
    const before = Math.max(0, lastUpTo(this.positions, position));
    const after = Math.min(before + 1, this.positions.length - 1);
    return position - this.positions[before] <= this.positions[after] - position ? before : after;
  }

  /** How much was said for and against, and what else happened, in equal parts of the track.
   * @param {number} count @returns {Bin[]} */
  bins(count) {
    if (this.binned.length !== count) {
      this.binned = this.countIn(count);
    }
    return this.binned;
  }

  /** @param {number} count */
  countIn(count) {
    const bins = Array.from({ length: count }, () => ({ pro: 0, con: 0, other: 0 }));
    const { thing } = this.course.changes;
    for (let row = 0; row < thing.length; row++) {
      const bin = bins[Math.min(count - 1, Math.floor(this.positions[row + 1] * count))];
      const about = this.course.things[thing[row]];
      const isNew = about?.since === row + 1;
      const kind = isNew && about.role === "SUPPORT" ? "pro" : isNew && about.role === "ATTACK" ? "con" : "other";
      bin[kind] += 1;
    }
    return bins;
  }

  /** How long nothing had happened before a version, 0 if that is nothing unusual. @param {number} version */
  silenceBefore(version) {
    const { at } = this.course.changes;
    const millis = version > 1 ? at[version - 1] - at[version - 2] : 0;
    return millis > this.longest ? millis : 0;
  }
}

/** @param {number[]} silences */
function longestUsual(silences) {
  const sorted = silences.filter((millis) => millis > 0).sort((one, other) => one - other);
  return Math.max(SHORTEST_GAP_MILLIS, UNUSUAL * (sorted[sorted.length >> 1] ?? 0));
}

/** @param {number[]} silences @param {number} longest */
function positions(silences, longest) {
  const cut = silences.map((millis) => Math.min(millis, longest));
  const passed = cut.reduce((sum, millis) => sum + millis, 0) || 1;
  let position = 0;
  const found = [0];
  for (const millis of cut) {
    position += 1 / silences.length + millis / passed;
    found.push(position);
  }
  return found.map((one) => one / (position || 1));
}

/** The versions in which something about a thing changed: its words, what bears on it, how it is judged.
 * @param {Course} course @param {number} number @returns {number[]} */
export function changesAbout(course, number) {
  const thing = course.things[number];
  if (!thing) {
    return [];
  }
  const versions = new Set([
    thing.since,
    ...thing.withdrawals.flat(),
    ...thing.contents.map(([, since]) => since),
    ...thing.marks.map(([, since]) => since),
  ]);
  for (const relation of thing.bearing) {
    const { since, withdrawals } = course.things[relation];
    [since, ...withdrawals.flat()].forEach((version) => versions.add(version ?? 0));
  }
  thing.verdictSince.forEach((since, row) => {
    if (thing.verdictLabel[row] !== thing.verdictLabel[row - 1]) {
      versions.add(since);
    }
  });
  versions.delete(0);
  return [...versions]
    .filter((version) => version !== undefined)
    .map(Number)
    .sort((one, other) => one - other);
}
