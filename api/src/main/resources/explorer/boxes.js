// @ts-check
// The statements of the map: boxes with their text where one can read it, and else as blocks with the names of what is
// largest, as a map of a country names its cities.
import { colourOf, linesOf } from "./drawing.js";
import { markOf } from "./entries.js";
import { NOTHING } from "./facts.js";
import { VERDICT_SIGNS } from "./signs.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./forest.js").Forest} Forest @typedef {import("./camera.js").Camera} Camera */
/** @typedef {import("./drawing.js").Palette} Palette */
/** @typedef {{context: CanvasRenderingContext2D, camera: Camera, palette: Palette, forest: Forest}} Sheet */

/** From here on everything in a box can be read. */
const TEXT_SCALE_MIN = 0.5;

/** From here on there is room in a box for the beginning of its text. */
const BEGINNING_SCALE_MIN = 0.26;
const BEGINNING_FONT = 10.5;
const BEGINNING_LINE = 12;
const FONT = 14;
const LINE = 17;
const PADDING = 10;
const NAMES_MAX = 36;
const NAME_WIDTH = 150;
const NAME_LINE = 15;

/** The first letter is of a script that is written from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A canvas cannot isolate text, so nothing may turn it around. @param {string} text */
function plain(text) {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}

/** @param {Sheet} sheet @param {number[]} numbers @param {number} alpha */
export function drawBoxes(sheet, numbers, alpha) {
  sheet.context.globalAlpha = alpha;
  for (const number of numbers) {
    sheet.camera.scale < 0.12 ? drawBlock(sheet, number) : drawBox(sheet, number);
  }
  sheet.context.globalAlpha = 1;
}

/** @param {Sheet} sheet @param {number} number */
function verdictColour({ palette, forest }, number) {
  const { label } = forest.course.verdictAt(number, forest.version);
  return { label, colour: label === "IN" ? palette.in : label === "OUT" ? palette.out : palette.undecided };
}

/** Far away: full where it stands, an outline where it falls. @param {Sheet} sheet @param {number} number */
function drawBlock(sheet, number) {
  const { context, camera, forest } = sheet;
  const [x, y, width, height] = /** @type {number[]} */ (forest.course.places.of[number]);
  const { label, colour } = verdictColour(sheet, number);
  const box = /** @type {const} */ ([
    camera.left(x),
    camera.top(y),
    Math.max(2, width * camera.scale),
    Math.max(2, height * camera.scale),
  ]);
  context.fillStyle = colour;
  if (label === "IN" || box[3] < 4) {
    context.fillRect(...box);
  } else {
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.strokeRect(box[0] + 0.5, box[1] + 0.5, box[2] - 1, box[3] - 1);
  }
}

/** @param {Sheet} sheet @param {number} number */
function drawBox(sheet, number) {
  const { context, camera, palette, forest } = sheet;
  const [x, y, width, height] = /** @type {number[]} */ (forest.course.places.of[number]);
  const [left, top, wide, tall] = [camera.left(x), camera.top(y), width * camera.scale, height * camera.scale];
  const { label, colour } = verdictColour(sheet, number);
  const { strength } = forest.course.verdictAt(number, forest.version);
  context.fillStyle = palette.card;
  context.strokeStyle = colour;
  context.lineWidth = label === "IN" ? 1.75 : 1;
  context.setLineDash(label === "OUT" ? [3, 3] : []);
  context.beginPath();
  context.roundRect(left, top, wide, tall, Math.min(6, 8 * camera.scale));
  context.fill();
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = colour;
  context.fillRect(left, top + tall - Math.max(2, 4 * camera.scale), wide * strength, Math.max(2, 4 * camera.scale));
  if (camera.scale >= TEXT_SCALE_MIN) {
    writeBox(sheet, number, [left, top, wide, tall]);
  } else if (camera.scale >= BEGINNING_SCALE_MIN) {
    writeBeginning(sheet, number, [left, top, wide, tall]);
  }
}

/** @param {Sheet} sheet @param {number} number @param {number[]} box */
function writeBeginning({ context, palette, forest }, number, [left, top, wide, tall]) {
  const { course, version } = forest;
  context.font = `${BEGINNING_FONT}px system-ui, sans-serif`;
  context.textBaseline = "top";
  context.fillStyle = course.verdictAt(number, version).label === "OUT" ? palette.quiet : palette.text;
  const linesMax = Math.max(1, Math.floor((tall - 4) / BEGINNING_LINE));
  linesOf(context, plain(course.textAt(number, version)), wide - 8, linesMax).forEach((line, index) =>
    context.fillText(line, left + 4, top + 3 + index * BEGINNING_LINE),
  );
}

/** @param {Sheet} sheet @param {number} number @param {number[]} box */
function writeBox(sheet, number, [left, top, wide, tall]) {
  const { context, camera, palette, forest } = sheet;
  const { course, version } = forest;
  const { label, colour } = verdictColour(sheet, number);
  context.save();
  context.beginPath();
  context.rect(left, top, wide, tall);
  context.clip();
  context.translate(left, top);
  context.scale(camera.scale, camera.scale);
  context.font = `${FONT}px system-ui, sans-serif`;
  context.textBaseline = "top";
  context.fillStyle = label === "OUT" ? palette.quiet : palette.text;
  const room = wide / camera.scale - 2 * PADDING;
  const linesMax = Math.max(1, Math.floor((tall / camera.scale - 30) / LINE));
  const text = plain(course.textAt(number, version));
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  context.direction = isRightToLeft ? "rtl" : "ltr";
  context.textAlign = isRightToLeft ? "right" : "left";
  const start = isRightToLeft ? PADDING + room : PADDING;
  linesOf(context, text, room, linesMax).forEach((line, index) =>
    context.fillText(line, start, PADDING - 2 + index * LINE),
  );
  context.direction = "ltr";
  context.textAlign = "left";
  context.font = "12px system-ui, sans-serif";
  context.fillStyle = colour;
  const foot = tall / camera.scale - 20;
  const { strength } = course.verdictAt(number, version);
  context.fillText(`${VERDICT_SIGNS[label]} ${words.verdict(label)} ${words.strength(strength)}`, PADDING, foot);
  context.fillStyle = palette.quiet;
  context.textAlign = "right";
  const counts = [
    forest.pros[number] && `+${forest.pros[number]}`,
    forest.cons[number] && `−${forest.cons[number]}`,
  ].filter(Boolean);
  context.fillText(counts.join(" "), wide / camera.scale - PADDING, foot);
  context.restore();
}

/** The signs of the relations, on their points. @param {Sheet} sheet @param {number[]} numbers @param {number} alpha */
export function drawPoints({ context, camera, palette, forest }, numbers, alpha) {
  if (camera.scale < 0.3) {
    return;
  }
  const size = 8 * Math.min(1, camera.scale);
  context.font = `bold ${Math.round(13 * Math.min(1, camera.scale))}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.globalAlpha = alpha;
  for (const number of numbers) {
    const [x, y] = /** @type {number[]} */ (forest.course.places.of[number]);
    const mark = markOf(forest, number);
    const colour = colourOf(palette, mark);
    context.fillStyle = palette.paper;
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    context.beginPath();
    context.arc(camera.left(x), camera.top(y), size, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    context.fillStyle = colour;
    context.fillText(
      { support: "+", underpin: "+", attack: "−", undercut: "−", rephrase: "≈" }[mark] ?? ">",
      camera.left(x),
      camera.top(y) + 0.5,
    );
  }
  context.globalAlpha = 1;
  context.textAlign = "left";
}

/** From afar, names what has most below it, as far as there is room. @param {Sheet} sheet @param {number[]} numbers */
export function drawNames({ context, camera, palette, forest }, numbers) {
  if (camera.scale >= BEGINNING_SCALE_MIN) {
    return;
  }
  const weighty = numbers
    .filter((number) => forest.below[number] > 0 || forest.parent[number] === NOTHING)
    .sort((one, other) => forest.below[other] - forest.below[one])
    .slice(0, 8 * NAMES_MAX);
  const screen = context.canvas.width / context.getTransform().a;
  /** @type {number[][]} */
  const taken = [];
  context.font = "600 12.5px system-ui, sans-serif";
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  for (const number of weighty) {
    if (taken.length >= NAMES_MAX) {
      break;
    }
    const [x, y, width] = /** @type {number[]} */ (forest.course.places.of[number]);
    const lines = linesOf(context, plain(forest.course.textAt(number, forest.version)), NAME_WIDTH, 2);
    const middle = camera.left(x + width / 2) - NAME_WIDTH / 2;
    const box = [
      Math.max(2, Math.min(middle, screen - NAME_WIDTH - 2)),
      camera.top(y),
      NAME_WIDTH,
      lines.length * NAME_LINE,
    ];
    if (taken.every((other) => isApart(box, other))) {
      taken.push(box);
      writeName(context, palette, lines, box);
    }
  }
  context.textAlign = "left";
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

/** @param {CanvasRenderingContext2D} context @param {Palette} palette @param {string[]} lines @param {number[]} box */
function writeName(context, palette, lines, box) {
  lines.forEach((line, index) => {
    const [x, y] = [box[0] + box[2] / 2, box[1] + index * NAME_LINE];
    context.strokeStyle = palette.paper;
    context.lineWidth = 4;
    context.strokeText(line, x, y);
    context.fillStyle = palette.text;
    context.fillText(line, x, y);
  });
}
