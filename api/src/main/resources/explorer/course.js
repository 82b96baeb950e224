// @ts-check
// The whole course of one debate. It answers for every moment by itself, without asking the server.
import { applyDocument } from "./reading.js";
import { holding, lasts, lastUpTo, NOTHING } from "./facts.js";
import { Forest } from "./forest.js";

export { NOTHING };

/**
 * @typedef {import("./facts.js").Fact} Fact
 * @typedef {object} Thing a statement or a relation
 * @property {number} number
 * @property {string} id
 * @property {string} role CLAIM, EVIDENCE, QUESTION, SUPPORT, ATTACK, REPHRASE or PREFERENCE
 * @property {number} since
 * @property {number} target number of a thing, -1 for none
 * @property {Fact[]} contents wordings or premises
 * @property {Fact[]} marks speakers or schemes
 * @property {[number, number?][]} withdrawals
 * @property {number[]} bearing relations that ever bore on it, in order
 * @property {number[]} asking questions that were ever asked about it
 * @property {number[]} resting relations of which it ever was a premise
 * @property {number[]} verdictSince
 * @property {string[]} verdictLabel
 * @property {number[]} verdictStrength in hundredths
 *
 * @typedef {{label: string, strength: number}} Verdict strength between 0 and 1
 * @typedef {{version: number, at: Date, type: string, participant: string, thing: number}} Change
 */

const STATEMENTS = new Set(["CLAIM", "EVIDENCE", "QUESTION"]);

const MOMENTS_KEPT = 6;

/** @type {Verdict} */
const NO_VERDICT = Object.freeze({ label: "ABSENT", strength: 0 });

export class Course {
  /** @param {string} id */
  constructor(id) {
    this.id = id;
    this.version = 0;
    this.left = 0;
    /** @type {Thing[]} */
    this.things = [];
    /** @type {Map<string, number>} */
    this.numbers = new Map();
    /** @type {Fact[]} */
    this.titles = [];
    /** @type {[number, number?][]} */
    this.closings = [];
    /** @type {{name: string, version: number}[]} */
    this.labels = [];
    /** One entry per version, the first at position 0. */
    this.changes = {
      /** @type {string[]} */ type: [],
      /** @type {string[]} */ participant: [],
      /** @type {number[]} */ at: [],
      /** @type {number[]} */ thing: [],
    };
    this.places = {
      width: 0,
      height: 0,
      /** Left, top, width and height by number of the thing. @type {(number[] | undefined)[]} */ of: [],
    };
    /** @type {Map<number, Uint8Array>} */
    this.presences = new Map();
    /** @type {Map<number, Forest>} */
    this.forests = new Map();
  }

  /** @param {string} id @returns {Promise<Course>} */
  static async load(id) {
    const course = new Course(id);
    await course.read("");
    return course;
  }

  /** Asks the server for what came since; answers whether anything did. @returns {Promise<boolean>} */
  async refresh() {
    const before = this.version;
    await this.read(`?after=${before}`);
    return this.version > before;
  }

  /** @param {string} query */
  async read(query) {
    const answer = await fetch(`/debates/${encodeURIComponent(this.id)}/course.json${query}`, { cache: "no-cache" });
    if (!answer.ok) {
      throw new Error(`${answer.status}`);
    }
    this.apply(await answer.json());
  }

  /** Takes in a whole course or what changed since a version. @param {any} document */
  apply(document) {
    if (document.version < this.version) {
      return; // An answer that was overtaken by a later one.
    }
    applyDocument(this, document);
    this.presences.clear();
    this.forests.clear();
  }

  /** @param {string} id @returns {number} */
  numberOf(id) {
    return this.numbers.get(id) ?? NOTHING;
  }

  /** @param {number} version @returns {string} */
  titleAt(version) {
    return holding(this.titles, version).at(-1) ?? "";
  }

  /** @param {number} version */
  isClosedAt(version) {
    return this.closings.some(([since, until]) => lasts(since, until, version));
  }

  /** The wording at a version; empty before the first one, and for whatever is no statement.
   * @param {number} number @param {number} version @returns {string} */
  textAt(number, version) {
    return this.isStatement(number) ? (holding(this.things[number].contents, version).at(-1) ?? "") : "";
  }

  /** @param {number} number @param {number} version @returns {string[]} */
  speakersAt(number, version) {
    return this.isStatement(number) ? holding(this.things[number].marks, version) : [];
  }

  /** @param {number} relation @param {number} version @returns {string} empty if none is named */
  schemeAt(relation, version) {
    return this.isRelation(relation) ? (holding(this.things[relation].marks, version).at(-1) ?? "") : "";
  }

  /** @param {number} number */
  isStatement(number) {
    return STATEMENTS.has(this.things[number]?.role);
  }

  /** @param {number} number */
  isRelation(number) {
    return number >= 0 && number < this.things.length && !this.isStatement(number);
  }

  /** @param {number} number @param {number} version */
  isWithdrawn(number, version) {
    return this.things[number].withdrawals.some(([since, until]) => lasts(since, until, version));
  }

  /** Whether it has come and is not withdrawn; a relation needs what it bears on and a premise to be there too.
   * @param {number} number @param {number} version */
  isThere(number, version) {
    return this.presence(version)[number] === 1;
  }

  /** By number of thing: 1 if it is there, or would be if nothing had been withdrawn.
   * @param {number} version @param {boolean} [withdrawnToo] */
  presence(version, withdrawnToo = false) {
    return remembered(this.presences, key(version, withdrawnToo), () => this.findPresence(version, withdrawnToo));
  }

  /** @param {number} version @param {boolean} withdrawnToo */
  findPresence(version, withdrawnToo) {
    const there = new Uint8Array(this.things.length);
    const isThere = (/** @type {Thing} */ thing) =>
      thing.since <= version &&
      (withdrawnToo || thing.withdrawals.length === 0 || !this.isWithdrawn(thing.number, version));
    for (const thing of this.things) {
      if (STATEMENTS.has(thing.role) && isThere(thing)) {
        there[thing.number] = 1;
      }
    }
    // A relation has a larger number than what it bears on, so one pass in this order is enough.
    for (const thing of this.things) {
      if (
        !STATEMENTS.has(thing.role) &&
        thing.target !== NOTHING &&
        there[thing.target] &&
        isThere(thing) &&
        thing.contents.some(([premise, since, until]) => there[premise] && lasts(since, until, version))
      ) {
        there[thing.number] = 1;
      }
    }
    return there;
  }

  /** @param {number} number @param {number} version @returns {Verdict} */
  verdictAt(number, version) {
    const thing = this.things[number];
    const row = thing ? lastUpTo(thing.verdictSince, version) : NOTHING;
    return row === NOTHING
      ? NO_VERDICT
      : { label: thing.verdictLabel[row], strength: thing.verdictStrength[row] / 100 };
  }

  /** @param {number} relation @param {number} version @returns {number[]} */
  premisesAt(relation, version) {
    const there = this.presence(version);
    return holding(this.things[relation].contents, version).filter((premise) => there[premise]);
  }

  /** @param {number} number @returns {number} */
  target(number) {
    return this.things[number]?.target ?? NOTHING;
  }

  /** @param {number} number @param {number} version */
  bearingOn(number, version) {
    const there = this.presence(version);
    return this.things[number].bearing.filter((relation) => there[relation]);
  }

  /** @param {number} number @param {number} version */
  questionsAbout(number, version) {
    const there = this.presence(version);
    return this.things[number].asking.filter((question) => there[question]);
  }

  /** @param {number} number @param {number} version */
  restingOn(number, version) {
    const there = this.presence(version);
    return this.things[number].resting.filter(
      (relation) => there[relation] && this.premisesAt(relation, version).includes(number),
    );
  }

  /** Statements that are no premise of anything and no question about something.
   * @param {number} version @returns {number[]} */
  theses(version) {
    return this.forest(version).theses;
  }

  /** Under what each thing is shown at a version. @param {number} version @param {boolean} [withdrawnToo] */
  forest(version, withdrawnToo = false) {
    return remembered(this.forests, key(version, withdrawnToo), () => new Forest(this, version, withdrawnToo));
  }

  /** @param {number} version @returns {Change} */
  changeOf(version) {
    const row = version - 1;
    return {
      version,
      at: new Date(this.changes.at[row] ?? NaN),
      type: this.changes.type[row] ?? "",
      participant: this.changes.participant[row] ?? "",
      thing: this.changes.thing[row] ?? NOTHING,
    };
  }

  /** The version that held at an instant. @param {number} milliseconds since 1970 */
  versionAt(milliseconds) {
    return lastUpTo(this.changes.at, milliseconds) + 1;
  }
}

/** @param {number} version @param {boolean} withdrawnToo */
function key(version, withdrawnToo) {
  return 2 * version + (withdrawnToo ? 1 : 0);
}

/** Answers from the memory, or works it out and keeps it instead of what was kept longest.
 * @template T @param {Map<number, T>} memory @param {number} name @param {() => T} work @returns {T} */
function remembered(memory, name, work) {
  let known = memory.get(name);
  if (known === undefined) {
    known = work();
    if (memory.size >= MOMENTS_KEPT) {
      memory.delete(/** @type {number} */ (memory.keys().next().value));
    }
    memory.set(name, known);
  }
  return known;
}
