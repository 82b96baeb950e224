// @ts-check
// Draws the track of the clock: how much happened when, silences, labels, the changes of the selection.
import { canvasOf, paletteOf } from "./drawing.js";
import { changesAbout } from "./axis.js";

/** @typedef {import("./state.js").State} State @typedef {import("./axis.js").Axis} Axis */

const BIN_WIDTH = 5;

/** Half of the width of the handle, which stays on the track at both ends. */
const INSET = 12;

/** The room under the bars for the changes of the selection. */
const FOOT = 7;

/** @param {HTMLCanvasElement} canvas @param {State} state @param {Axis} axis */
export function drawTrack(canvas, state, axis) {
  const { context, width, height } = canvasOf(canvas);
  const palette = paletteOf(canvas);
  const across = Math.max(1, width - 2 * INSET);
  const isRightToLeft = getComputedStyle(canvas).direction === "rtl";
  const x = (/** @type {number} */ position) => INSET + across * (isRightToLeft ? 1 - position : position);
  const track = { context, palette, height, x, across };
  context.clearRect(0, 0, width, height);
  drawCompared(track, state, axis);
  drawGaps(track, axis);
  drawBars(track, state, axis);
  drawLabels(track, state, axis);
  context.fillStyle = palette.accent;
  for (const version of changesAbout(state.course, state.number)) {
    context.fillRect(Math.round(x(axis.position(version))) - 1, height - FOOT + 2, 2, FOOT - 2);
  }
}

/** @typedef {{context: CanvasRenderingContext2D, palette: import("./drawing.js").Palette, height: number,
 * x: (position: number) => number, across: number}} Track */

/** @param {Track} track @param {State} state @param {Axis} axis */
function drawBars({ context, palette, height, x, across }, state, axis) {
  const count = Math.max(1, Math.floor(across / BIN_WIDTH));
  const bins = axis.bins(count);
  const most = Math.max(1, ...bins.map(({ pro, con, other }) => pro + con + other));
  const room = height - FOOT - 4;
  const now = axis.position(state.version);
  bins.forEach((bin, index) => {
    let bottom = height - FOOT;
    context.globalAlpha = (index + 0.5) / count > now ? 0.35 : 1;
    const parts = /** @type {[number, string][]} */ ([
      [bin.other, palette.edge],
      [bin.pro, palette.support],
      [bin.con, palette.attack],
    ]);
    for (const [size, colour] of parts) {
      const tall = (size / most) * room;
      context.fillStyle = colour;
      context.fillRect(Math.min(x(index / count), x((index + 1) / count)), bottom - tall, across / count - 1, tall);
      bottom -= tall;
    }
  });
  context.globalAlpha = 1;
  context.fillStyle = palette.rule;
  context.fillRect(INSET, height - FOOT, across, 1);
}

/** @param {Track} track @param {Axis} axis */
function drawGaps({ context, palette, height, x }, axis) {
  context.strokeStyle = palette.quiet;
  context.setLineDash([2, 3]);
  context.beginPath();
  for (const { version } of axis.gaps) {
    const middle = Math.round((x(axis.position(version)) + x(axis.position(version - 1))) / 2) + 0.5;
    context.moveTo(middle, 2);
    context.lineTo(middle, height - FOOT);
  }
  context.stroke();
  context.setLineDash([]);
}

/** @param {Track} track @param {State} state @param {Axis} axis */
function drawLabels({ context, palette, height, x }, state, axis) {
  context.fillStyle = palette.text;
  for (const { version } of state.course.labels) {
    const at = Math.round(x(axis.position(version)));
    context.fillRect(at, 0, 1, height - FOOT);
    context.beginPath();
    context.moveTo(at, 0);
    context.lineTo(at + 8, 4);
    context.lineTo(at, 8);
    context.fill();
  }
}

/** @param {Track} track @param {State} state @param {Axis} axis */
function drawCompared({ context, palette, height, x }, state, axis) {
  if (state.compare === null) {
    return;
  }
  const other = x(axis.position(state.compare));
  const here = x(axis.position(state.version));
  context.fillStyle = palette.selection;
  context.fillRect(Math.min(other, here), 0, Math.abs(other - here), height - FOOT);
  context.fillStyle = palette.text;
  context.fillRect(Math.round(other) - 1, 0, 2, height - FOOT);
}
