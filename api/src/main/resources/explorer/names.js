// @ts-check
// The map from afar, as a map of a country: every thesis has its region, and the largest places are named, the theses
// before all others. Close by, the thesis of a region stays in sight.
import { BEGINNING_SCALE_MIN } from "./boxes.js";
import { linesOf, plain } from "./lettering.js";

/** @typedef {import("./boxes.js").Sheet} Sheet @typedef {import("./families.js").Region} Region */

/** Around the boxes of a region, in units of the plane; trees are apart by more than twice as much. */
const MARGIN = 18;

const NAMES_MAX = 30;
const TRIED_MAX = 240;
const NAME_LINE = 15;

/** Where the name of a region is written whose thesis is out of sight: below the buttons. */
const NAME_TOP = 52;
const NAME_ROOM = 400;
const THESIS_ROOM = 150;
const BELOW_ROOM = 130;

/** The part of a region that one sees. @param {Sheet} sheet @param {Region} region */
function seenOf({ context, camera }, { left, top, right, bottom }) {
  const ratio = context.getTransform().a;
  const from = [Math.max(-8, camera.left(left - MARGIN)), Math.max(-8, camera.top(top - MARGIN))];
  const to = [
    Math.min(context.canvas.width / ratio + 8, camera.left(right + MARGIN)),
    Math.min(context.canvas.height / ratio + 8, camera.top(bottom + MARGIN)),
  ];
  return /** @type {const} */ ([from[0], from[1], to[0] - from[0], to[1] - from[1]]);
}

/** @param {Sheet} sheet @param {Region[]} regions */
export function drawRegions(sheet, regions) {
  const { context, palette, camera, forest } = sheet;
  context.fillStyle = palette.card;
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  for (const region of regions) {
    const box = seenOf(sheet, region);
    if (forest.there[region.thesis] && box[2] > 0 && box[3] > 0 && camera.scale < BEGINNING_SCALE_MIN) {
      context.beginPath();
      context.roundRect(...box, 6);
      context.fill();
      context.stroke();
    }
  }
}

/** @param {Sheet} sheet @param {Region[]} regions */
export function drawRegionNames(sheet, regions) {
  const { context, camera, palette, forest } = sheet;
  const { course, version } = forest;
  context.font = "600 12.5px system-ui, sans-serif";
  context.textBaseline = "top";
  for (const region of regions) {
    const [left, top, wide, tall] = seenOf(sheet, region);
    const [, y, , height] = course.places.of[region.thesis] ?? [];
    const isAbove = forest.there[region.thesis] && camera.top(y + height) < 0;
    if (isAbove && wide > NAME_ROOM / 2 && tall > 2 * NAME_TOP) {
      const text = `↑ ${plain(course.textAt(region.thesis, version))}`;
      const [name] = linesOf(context, text, Math.min(NAME_ROOM, wide - 24), 1);
      const at = /** @type {const} */ ([Math.max(12, left + 12), Math.max(NAME_TOP, top)]);
      context.fillStyle = palette.paper;
      context.fillRect(at[0] - 4, at[1] - 4, context.measureText(name).width + 8, NAME_LINE + 6);
      context.fillStyle = palette.quiet;
      context.fillText(name, ...at);
    }
  }
}

/** Names theses and what has much below it, as far as there is room. @param {Sheet} sheet @param {number[]} numbers
 * @param {(number: number) => boolean} isNear @param {Region[]} regions */
export function drawNames(sheet, numbers, isNear, regions) {
  const { context, camera, palette, forest } = sheet;
  if (camera.scale >= BEGINNING_SCALE_MIN) {
    return;
  }
  /** @type {number[][]} */
  const taken = [];
  const larger = (/** @type {number} */ one, /** @type {number} */ other) => forest.below[other] - forest.below[one];
  const headed = regions
    .filter(({ thesis }) => forest.there[thesis])
    .sort((one, other) => larger(one.thesis, other.thesis))
    .slice(0, TRIED_MAX);
  const theses = new Set(headed.map(({ thesis }) => thesis));
  const below = numbers
    .filter((number) => forest.below[number] > 1 && isNear(number) && !theses.has(number))
    .sort(larger)
    .slice(0, TRIED_MAX);
  const screen = context.canvas.width / context.getTransform().a;
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = palette.card;
  context.font = "600 13px system-ui, sans-serif";
  for (const { thesis, left, top, right, bottom } of headed) {
    context.fillStyle = isNear(thesis) ? palette.text : palette.quiet;
    const broad = Math.max(THESIS_ROOM, Math.min(NAME_ROOM, (right - left) * camera.scale - 8));
    const room = Math.min(broad, Math.max(THESIS_ROOM / 2, screen - camera.left(left) - 8));
    const lines = (bottom - top) * camera.scale > 2 * NAME_LINE ? 2 : 1;
    writeName(sheet, taken, thesis, [camera.left(left) + 4, camera.top(top) + 2, room, lines]);
  }
  context.font = "12px system-ui, sans-serif";
  context.fillStyle = palette.quiet;
  for (const number of below) {
    const [x, y, width] = /** @type {number[]} */ (forest.course.places.of[number]);
    const left = camera.left(x + width / 2) - BELOW_ROOM / 2;
    taken.length < NAMES_MAX && writeName(sheet, taken, number, [left, camera.top(y), BELOW_ROOM, 2]);
  }
}

/** Writes what a thing says, unless something is written there already.
 * @param {Sheet} sheet @param {number[][]} taken @param {number} number
 * @param {number[]} at left, top, room and the most lines */
function writeName({ context, forest }, taken, number, [left, top, room, linesMax]) {
  const lines = linesOf(context, plain(forest.course.textAt(number, forest.version)), room, linesMax);
  const width = Math.max(...lines.map((line) => context.measureText(line).width));
  const screen = context.canvas.width / context.getTransform().a;
  const box = [Math.max(2, Math.min(left, screen - width - 2)), top, width, lines.length * NAME_LINE];
  context.textBaseline = "top";
  if (taken.every((other) => isApart(box, other))) {
    taken.push(box);
    lines.forEach((line, index) => {
      context.strokeText(line, box[0], top + index * NAME_LINE);
      context.fillText(line, box[0], top + index * NAME_LINE);
    });
  }
}

/** @param {number[]} one @param {number[]} other */
function isApart(one, other) {
  return (
    one[0] > other[0] + other[2] + 6 ||
    other[0] > one[0] + one[2] + 6 ||
    one[1] > other[1] + other[3] + 4 ||
    other[1] > one[1] + one[3] + 4
  );
}
