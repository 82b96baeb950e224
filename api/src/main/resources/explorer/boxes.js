// @ts-check
// The statements of the map: boxes with their text where one can read it, and else as blocks with the names of what is
// largest, as a map of a country names its cities.
import { colourOf } from "./drawing.js";
import { markOf } from "./entries.js";
import { writeLines } from "./lettering.js";
import { VERDICT_SIGNS } from "./signs.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./forest.js").Forest} Forest @typedef {import("./camera.js").Camera} Camera */
/** @typedef {import("./drawing.js").Palette} Palette */
/** @typedef {{context: CanvasRenderingContext2D, camera: Camera, palette: Palette, forest: Forest}} Sheet */

/** From here on everything in a box can be read; below, the letters stay as large as they are then. */
const TEXT_SCALE_MIN = 0.75;

/** From here on there is room in a box for the beginning of its text. */
export const BEGINNING_SCALE_MIN = 0.26;
const BEGINNING_FONT = 10.5;
const BEGINNING_LINE = 12;
const FONT = 14;
const LINE = 17;
const PADDING = 10;

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

/** Far away: filled where it stands, half filled where that is open, empty where it falls. What is lower than a few
 * pixels has no room for a frame. @param {Sheet} sheet @param {number} number */
function drawBlock(sheet, number) {
  const { context, camera, forest } = sheet;
  const [x, y, width, height] = /** @type {number[]} */ (forest.course.places.of[number]);
  const { label, colour } = verdictColour(sheet, number);
  const [left, top] = [camera.left(x), camera.top(y)];
  const [wide, tall] = [Math.max(2, width * camera.scale), Math.max(2, height * camera.scale)];
  const alpha = context.globalAlpha;
  context.fillStyle = context.strokeStyle = colour;
  context.lineWidth = 1;
  context.globalAlpha = alpha * (tall < 4 && label === "IN" ? 0.8 : 0.35);
  label !== "OUT" && context.fillRect(left, top, label === "IN" ? wide : wide / 2, tall);
  context.globalAlpha = alpha;
  (tall >= 4 || label !== "IN") && context.strokeRect(left + 0.5, top + 0.5, wide - 1, tall - 1);
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
  const { label } = course.verdictAt(number, version);
  const text = (label === "IN" ? "" : `${VERDICT_SIGNS[label]} `) + course.textAt(number, version);
  context.font = `${BEGINNING_FONT}px system-ui, sans-serif`;
  context.fillStyle = label === "OUT" ? palette.quiet : palette.text;
  const linesMax = Math.max(1, Math.floor((tall - 6) / BEGINNING_LINE));
  writeLines(context, text, [left + 5, top + 4, wide - 10, BEGINNING_LINE], linesMax);
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
  context.fillStyle = label === "OUT" ? palette.quiet : palette.text;
  const room = [PADDING, PADDING - 2, wide / camera.scale - 2 * PADDING, LINE];
  const linesMax = Math.max(1, Math.floor((tall / camera.scale - 30) / LINE));
  writeLines(context, course.textAt(number, version), room, linesMax);
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
