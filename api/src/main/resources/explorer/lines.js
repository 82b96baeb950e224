// @ts-check
// The lines of the map: from each premise to the point of its relation, and from there to what it bears on.
import { markOf } from "./entries.js";
import { strokeOf } from "./drawing.js";

/** @typedef {import("./forest.js").Forest} Forest @typedef {import("./camera.js").Camera} Camera */
/** @typedef {{mark: string, isCross: boolean, from: number[], to: number[], ends: boolean, things: number[]}} Line
 * with both ends in units of the plane */

/** Ends are only drawn where one can tell them apart. */
const ENDS_SCALE_MIN = 0.16;
const DASH_SCALE_MIN = 0.2;

/** A line longer than this leaves the family: from afar it would only cross what one reads. */
const LENGTH_MAX = 900;

/** All lines of a moment. @param {Forest} forest @param {Int32Array} parent below what each thing is drawn
 * @returns {Line[]} */
export function linesOfMap(forest, parent) {
  const places = forest.course.places.of;
  /** @type {Line[]} */
  const lines = [];
  for (const { number, target } of forest.course.things) {
    const place = places[number];
    if (!forest.there[number] || !place || !forest.course.isRelation(number)) {
      continue;
    }
    const mark = markOf(forest, number);
    const point = [place[0], place[1]];
    for (const premise of forest.premises(number)) {
      const box = places[premise];
      box &&
        lines.push({
          mark,
          isCross: parent[premise] !== number,
          from: edgeOf(box, point),
          to: point,
          ends: false,
          things: [number, premise],
        });
    }
    const box = places[target];
    box &&
      lines.push({ mark, isCross: false, from: point, to: edgeOf(box, point), ends: true, things: [number, target] });
  }
  return lines.concat(linesOfQuestions(forest)).map((line) => ({ ...line, isCross: line.isCross || isLong(line) }));
}

/** @param {Line} line */
function isLong({ from, to }) {
  return Math.hypot(from[0] - to[0], from[1] - to[1]) > LENGTH_MAX;
}

/** The lines in a part of the plane; of those that cross from one family to another only what begins or ends there or
 * belongs to what one looks at, since what only passes by tells nothing.
 * @param {Line[]} lines @param {{x: number, y: number}} from @param {{x: number, y: number}} to
 * @param {Set<number> | undefined} near */
export function linesWithin(lines, from, to, near) {
  const holds = (/** @type {number[]} */ [x, y]) => x >= from.x && x <= to.x && y >= from.y && y <= to.y;
  return lines.filter((line) =>
    line.isCross && !line.things.every((one) => near?.has(one))
      ? holds(line.from) || holds(line.to)
      : Math.min(line.from[0], line.to[0]) <= to.x &&
        Math.max(line.from[0], line.to[0]) >= from.x &&
        Math.min(line.from[1], line.to[1]) <= to.y &&
        Math.max(line.from[1], line.to[1]) >= from.y,
  );
}

/** @param {Forest} forest @returns {Line[]} */
function linesOfQuestions(forest) {
  const places = forest.course.places.of;
  return forest.course.things
    .filter(
      ({ number, role, target }) =>
        role === "QUESTION" &&
        forest.there[number] &&
        target >= 0 &&
        forest.there[target] &&
        places[number] &&
        places[target],
    )
    .map(({ number, target }) => {
      const box = /** @type {number[]} */ (places[number]);
      const to = /** @type {number[]} */ (places[target]);
      return {
        mark: "question",
        isCross: false,
        from: edgeOf(box, to),
        to: edgeOf(to, box),
        ends: false,
        things: [number, target],
      };
    });
}

/** Where a line to a point leaves a box: above or below, as near to the point as it can.
 * @param {number[]} box @param {number[]} point */
function edgeOf([x, y, width, height], point) {
  if (width === 0) {
    return [x, y];
  }
  const inset = Math.min(16, width / 2);
  return [Math.max(x + inset, Math.min(x + width - inset, point[0])), point[1] <= y + height / 2 ? y : y + height];
}

/** Draws lines of one kind at once, because a thousand strokes cost more than one. From afar, what crosses from one
 * family to another is hardly seen unless it is what one looks at.
 * @param {import("./boxes.js").Sheet} sheet @param {Line[]} lines
 * @param {{alpha: number, isNear: boolean, width?: number}} look */
export function drawLines({ context, camera, palette }, lines, { alpha, isNear, width = 1 }) {
  const { scale } = camera;
  const crossing = isNear ? 0.75 : scale < ENDS_SCALE_MIN ? 0.1 : Math.min(0.45, scale);
  const within = isNear ? 1 : Math.min(1, 0.35 + 2 * scale);
  for (const [, group] of grouped(lines)) {
    const { mark, isCross } = group[0];
    const { colour, dash } = strokeOf(palette, mark);
    context.strokeStyle = context.fillStyle = colour;
    context.globalAlpha = alpha * (isCross ? crossing : within);
    context.lineWidth = width * (scale > 0.4 ? 1.75 : 1);
    context.setLineDash(scale > DASH_SCALE_MIN || isNear ? dash : []);
    context.beginPath();
    group.forEach((line) => traceLine(context, camera, line));
    context.stroke();
    context.setLineDash([]);
    if (scale > ENDS_SCALE_MIN) {
      group.forEach((line) => line.ends && drawEnd(context, camera, line, palette));
    }
  }
  context.globalAlpha = 1;
}

/** @param {Line[]} lines */
function grouped(lines) {
  /** @type {Map<string, Line[]>} */
  const groups = new Map();
  for (const line of lines) {
    const key = `${line.mark}|${line.isCross}`;
    groups.get(key)?.push(line) ?? groups.set(key, [line]);
  }
  return groups;
}

/** @param {CanvasRenderingContext2D} context @param {Camera} camera @param {Line} line */
function traceLine(context, camera, { from, to }) {
  const [x1, y1, x2, y2] = [camera.left(from[0]), camera.top(from[1]), camera.left(to[0]), camera.top(to[1])];
  context.moveTo(x1, y1);
  if (camera.scale < DASH_SCALE_MIN || Math.abs(x1 - x2) < 2) {
    context.lineTo(x2, y2);
  } else {
    const middle = (y1 + y2) / 2;
    context.bezierCurveTo(x1, middle, x2, middle, x2, y2);
  }
}

/** A triangle for what supports, a bar for what attacks, a circle for what hits a step.
 * @param {CanvasRenderingContext2D} context @param {Camera} camera @param {Line} line
 * @param {import("./drawing.js").Palette} palette */
function drawEnd(context, camera, { mark, from, to }, palette) {
  const [x, y] = [camera.left(to[0]), camera.top(to[1])];
  const size = Math.max(3, Math.min(8, 9 * camera.scale));
  const away = from[1] >= to[1] ? 1 : -1;
  context.beginPath();
  if (mark === "support" || mark === "underpin") {
    context.moveTo(x, y);
    context.lineTo(x - size * 0.75, y + away * size * 1.4);
    context.lineTo(x + size * 0.75, y + away * size * 1.4);
    context.fill();
  } else if (mark === "attack") {
    context.lineWidth = Math.max(2, size / 2.5);
    context.moveTo(x - size, y + away * 2.5);
    context.lineTo(x + size, y + away * 2.5);
    context.stroke();
  } else if (mark === "undercut") {
    context.arc(x, y, size * 0.8, 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.save();
    context.fillStyle = palette.paper;
    context.fill();
    context.restore();
    context.stroke();
  }
}
