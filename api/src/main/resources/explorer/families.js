// @ts-check
// The trees of the drawing. In them a statement stays where it first played a part, so that nothing on the map moves;
// the outline goes by the shortest way of the moment instead.
import { NOTHING } from "./facts.js";

/** @typedef {import("./course.js").Course} Course */
/** @typedef {{thesis: number, left: number, top: number, right: number, bottom: number}} Region on the plane */

export class Families {
  /** @param {Course} course */
  constructor(course) {
    this.course = course;
    this.version = course.version;
    /** Below what each thing hangs. */
    this.parent = new Int32Array(course.things.length).fill(NOTHING);
    /** Something above each thing, nearer to its thesis each time that one goes there. */
    this.above = new Int32Array(course.things.length).fill(NOTHING);
    this.hang();
    /** The room that each thesis with anything below it takes. @type {Region[]} */
    this.regions = this.measure();
  }

  hang() {
    const { things } = this.course;
    const came = things.flatMap(({ number, role, since, target, contents }) =>
      this.course.isRelation(number)
        ? contents.map(([premise, from]) => [from ?? since, Number(premise), number])
        : role === "QUESTION" && target !== NOTHING
          ? [[since, number, target]]
          : [],
    );
    things.forEach(({ number, target }) => {
      this.put(number, this.course.isRelation(number) ? target : NOTHING);
    });
    for (const [, statement, below] of came.sort(([one], [other]) => one - other)) {
      if (this.parent[statement] === NOTHING && this.thesisOf(below) !== statement) {
        this.put(statement, below);
      }
    }
  }

  /** @param {number} number @param {number} below */
  put(number, below) {
    this.parent[number] = below;
    this.above[number] = below;
  }

  /** @param {number} number */
  thesisOf(number) {
    const { above } = this;
    let thesis = number;
    while (above[thesis] !== NOTHING) {
      const next = above[thesis];
      above[thesis] = above[next] === NOTHING ? next : above[next];
      thesis = next;
    }
    return thesis;
  }

  measure() {
    /** @type {Map<number, Region>} */
    const regions = new Map();
    const places = this.course.places.of;
    places.forEach((place, number) => {
      if (place) {
        const thesis = this.thesisOf(number);
        const region = regions.get(thesis) ?? { thesis, left: Infinity, top: Infinity, right: 0, bottom: 0 };
        region.left = Math.min(region.left, place[0]);
        region.top = Math.min(region.top, place[1]);
        region.right = Math.max(region.right, place[0] + place[2]);
        region.bottom = Math.max(region.bottom, place[1] + place[3]);
        regions.set(thesis, region);
      }
    });
    return [...regions.values()].filter(({ thesis, bottom }) => {
      const [, top, , height] = places[thesis] ?? [0, 0, 0, 0];
      return bottom > top + height;
    });
  }
}
