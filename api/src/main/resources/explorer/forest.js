// @ts-check
// A debate is a graph; to be read it is shown as trees. Each thing is shown in full once, as near to a thesis as it can
// be, and everywhere else it plays a part there is a reference to that place.
import { lasts, NOTHING } from "./facts.js";

/** @typedef {import("./course.js").Course} Course */

export class Forest {
  /** @param {Course} course @param {number} version @param {boolean} [withdrawnToo] */
  constructor(course, version, withdrawnToo = false) {
    this.course = course;
    this.version = version;
    this.there = course.presence(version, withdrawnToo);
    const size = course.things.length;
    /** Under what each thing is shown: a statement under a relation or what it asks about, a relation under its
     * target. */
    this.parent = new Int32Array(size).fill(NOTHING);
    this.depth = new Int32Array(size);
    /** How many statements are shown below each thing. */
    this.below = new Int32Array(size);
    /** How many statements are for and against each thing. */
    this.pros = new Uint32Array(size);
    this.cons = new Uint32Array(size);
    this.questions = new Uint32Array(size);
    /** @type {number[]} */
    this.theses = this.findTheses();
    /** The theses, and what can only be reached in a circle. @type {number[]} */
    this.roots = [];
    /** Everything that is shown, the upper levels first. @type {number[]} */
    this.order = [];
    this.grow();
  }

  findTheses() {
    const { course, there } = this;
    const rests = new Uint8Array(course.things.length);
    for (const { number, role, target } of course.things) {
      if (!there[number]) {
        continue;
      }
      if (course.isRelation(number)) {
        this.premises(number).forEach((premise) => {
          rests[premise] = 1;
        });
      } else if (role === "QUESTION" && target !== NOTHING) {
        rests[number] = 1;
      }
    }
    return course.things
      .filter(({ number }) => there[number] && !rests[number] && course.isStatement(number))
      .map(({ number }) => number);
  }

  /** Breadth first, so that each thing is met by its shortest way. */
  grow() {
    /** @type {number[]} */
    const met = [];
    const seen = new Uint8Array(this.course.things.length);
    const start = (/** @type {number} */ root) => {
      seen[root] = 1;
      this.roots.push(root);
      met.push(root);
    };
    this.theses.forEach(start);
    this.spread(met, 0, seen);
    for (const { number } of this.course.things) {
      if (this.there[number] && !seen[number] && this.course.isStatement(number)) {
        const from = met.length;
        start(number);
        this.spread(met, from, seen);
      }
    }
    this.order = met;
    this.countBelow(met);
  }

  /** @param {number[]} met @param {number} from @param {Uint8Array} seen */
  spread(met, from, seen) {
    for (let next = from; next < met.length; next++) {
      const number = met[next];
      for (const child of this.course.isRelation(number) ? this.ofRelation(number) : this.around(number)) {
        if (!seen[child]) {
          seen[child] = 1;
          this.parent[child] = number;
          this.depth[child] = this.depth[number] + 1;
          met.push(child);
        }
      }
    }
  }

  /** @param {number} relation */
  ofRelation(relation) {
    return [...this.premises(relation), ...this.around(relation)];
  }

  /** What bears on a thing and what is asked about it; counts them in passing. @param {number} number */
  around(number) {
    const relations = this.bearing(number);
    const questions = this.asking(number);
    const count = (/** @type {string} */ role) =>
      relations.filter((relation) => this.course.things[relation].role === role).length;
    this.pros[number] = relations.length && count("SUPPORT");
    this.cons[number] = relations.length && count("ATTACK");
    this.questions[number] = questions.length;
    return [...relations, ...questions];
  }

  /** @param {number} relation @returns {number[]} */
  premises(relation) {
    return this.course.things[relation].contents
      .filter(([premise, since, until]) => this.there[premise] && lasts(since, until, this.version))
      .map(([premise]) => premise);
  }

  /** @param {number} number */
  bearing(number) {
    return this.course.things[number].bearing.filter((relation) => this.there[relation]);
  }

  /** @param {number} number */
  asking(number) {
    return this.course.things[number].asking.filter((question) => this.there[question]);
  }

  /** The relations of which it is a premise. @param {number} number */
  resting(number) {
    return this.course.things[number].resting.filter(
      (relation) => this.there[relation] && this.premises(relation).includes(number),
    );
  }

  /** @param {number[]} met */
  countBelow(met) {
    for (let next = met.length - 1; next >= 0; next--) {
      const number = met[next];
      const parent = this.parent[number];
      if (parent !== NOTHING) {
        this.below[parent] += this.below[number] + (this.course.isStatement(number) ? 1 : 0);
      }
    }
  }

  /** From the root down to the thing, both included. @param {number} number */
  pathTo(number) {
    const path = [];
    for (let step = number; step !== NOTHING; step = this.parent[step]) {
      path.push(step);
    }
    return path.reverse();
  }
}
