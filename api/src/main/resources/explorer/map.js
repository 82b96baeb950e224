// @ts-check
// The map: everything at its place, which no moment of the clock changes. The outline says the same in words.
import { announce } from "./announce.js";
import { drawBoxes, drawNames, drawPoints } from "./boxes.js";
import { Camera } from "./camera.js";
import { canvasOf, paletteOf } from "./drawing.js";
import { element } from "./elements.js";
import { NOTHING } from "./facts.js";
import { drawLines, linesOfMap } from "./lines.js";
import { listenToMap, mapTools } from "./mapinput.js";
import { Minimap } from "./minimap.js";
import { legend } from "./legend.js";
import { nearTo } from "./near.js";
import { nameOf } from "./row.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./state.js").State} State @typedef {import("./forest.js").Forest} Forest */

/** While one moves the picture, it is shifted as it is; drawn anew when one rests. */
const REST_MILLIS = 120;

/** What is drawn faster than this needs no such help. */
const QUICK_MILLIS = 14;

const FADED = 0.22;
const READABLE = 0.85;

/** @param {HTMLElement} section @param {State} state */
export function map(section, state) {
  return new DebateMap(section, state);
}

export class DebateMap {
  /** @param {HTMLElement} section @param {State} state */
  constructor(section, state) {
    this.section = section;
    this.state = state;
    this.canvas = element("canvas", { tabindex: 0, role: "application", "aria-label": words.mapOf });
    this.picture = element("canvas");
    this.camera = new Camera();
    this.pictured = new Camera();
    this.isFocusing = true;
    this.millis = 0;
    this.frame = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.resting = undefined;
    /** @type {{forest: Forest | undefined, lines: import("./lines.js").Line[]}} */
    this.cached = { forest: undefined, lines: [] };
    section.classList.add("drawn");
    this.minimap = new Minimap(this);
    section.replaceChildren(this.canvas, mapTools(this), this.minimap.canvas, legend());
    listenToMap(this);
    this.listen();
    this.isReady = false;
    this.start();
  }

  listen() {
    const { state, section } = this;
    const draw = () => section.hidden || this.redraw();
    state.addEventListener("moment", draw);
    state.addEventListener("course", draw);
    state.addEventListener("selection", () => section.hidden || this.follow());
    state.addEventListener("view", () => section.hidden || this.start());
    addEventListener("themechange", draw);
    new ResizeObserver(draw).observe(this.canvas);
  }

  get forest() {
    return this.state.course.forest(this.state.version);
  }

  get screen() {
    return { width: this.canvas.clientWidth, height: this.canvas.clientHeight };
  }

  get smallest() {
    return Math.min(1, Camera.fitting(this.state.course.places, this.screen) * 0.8);
  }

  /** The first view: what is selected, so that it can be read, or else the whole. */
  start() {
    if (!this.isReady && this.screen.width > 0) {
      this.isReady = true;
      this.camera.fit(this.state.course.places, this.screen);
      this.toSelection();
    }
    this.redraw();
  }

  fit() {
    this.camera.fit(this.state.course.places, this.screen);
    this.redraw();
  }

  toSelection() {
    const place = this.state.course.places.of[this.state.number];
    if (place) {
      this.camera.scale = Math.max(this.camera.scale, READABLE);
      this.camera.centre(place[0] + place[2] / 2, place[1] + place[3] / 2, this.screen);
    }
    this.redraw();
  }

  /** Keeps the selection in sight without moving when it is. */
  follow() {
    const place = this.state.course.places.of[this.state.number];
    if (place) {
      const [left, top] = [this.camera.left(place[0] + place[2] / 2), this.camera.top(place[1] + place[3] / 2)];
      const margin = 60;
      if (left < margin || top < margin || left > this.screen.width - margin || top > this.screen.height - margin) {
        this.camera.centre(place[0] + place[2] / 2, place[1] + place[3] / 2, this.screen);
      }
      const { label, strength } = this.state.course.verdictAt(this.state.number, this.state.version);
      document.activeElement === this.canvas &&
        announce(`${nameOf(this.forest, this.state.number)}. ${words.verdictInFull(label, strength)}`);
    }
    this.redraw();
  }

  /** Everything drawn anew in the next frame. */
  redraw() {
    clearTimeout(this.resting);
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.paint();
      this.show();
    });
  }

  /** After the camera moved: the picture shifted now, drawn anew when the hand rests. */
  moved() {
    if (this.millis < QUICK_MILLIS) {
      this.redraw();
      return;
    }
    clearTimeout(this.resting);
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.show());
    this.resting = setTimeout(() => this.redraw(), REST_MILLIS);
  }

  paint() {
    const began = performance.now();
    const { width, height, ratio } = canvasOf(this.canvas);
    this.picture.width = this.canvas.width;
    this.picture.height = this.canvas.height;
    const context = /** @type {CanvasRenderingContext2D} */ (this.picture.getContext("2d"));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const palette = paletteOf(this.canvas);
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, height);
    const { forest, camera } = this;
    this.drawAll({ context, camera, palette, forest });
    this.pictured = camera.copy();
    this.millis = performance.now() - began;
  }

  /** @param {import("./boxes.js").Sheet} sheet */
  drawAll(sheet) {
    const near =
      this.isFocusing && sheet.forest.there[this.state.number] ? nearTo(sheet.forest, this.state.number) : undefined;
    const isNear = (/** @type {number} */ number) => near === undefined || near.has(number);
    const seen = this.inSight();
    const statements = seen.filter((number) => sheet.forest.course.isStatement(number));
    const relations = seen.filter((number) => !sheet.forest.course.isStatement(number));
    const lines = this.linesInSight();
    const split = (/** @type {number[]} */ numbers) => [
      numbers.filter((one) => !isNear(one)),
      numbers.filter(isNear),
    ];
    const isNearLine = (/** @type {import("./lines.js").Line} */ { things }) => things.every(isNear);
    const layers = /** @type {const} */ ([
      [FADED, 0],
      [1, 1],
    ]);
    for (const [alpha, layer] of near === undefined ? [layers[1]] : layers) {
      drawLines(
        sheet.context,
        sheet.camera,
        lines.filter((line) => isNearLine(line) === (layer === 1)),
        sheet.palette,
        alpha,
      );
      drawBoxes(sheet, split(statements)[layer], alpha);
      drawPoints(sheet, split(relations)[layer], alpha);
    }
    drawNames(sheet, near === undefined ? statements : statements.filter(isNear));
    this.drawRings(sheet);
  }

  /** The selection, and what the last change was about. @param {import("./boxes.js").Sheet} sheet */
  drawRings({ context, camera, palette }) {
    const { course, version, isLive, number } = this.state;
    const changed = isLive || version === 0 ? NOTHING : course.changeOf(version).thing;
    for (const [thing, dash] of /** @type {[number, number[]][]} */ ([
      [changed, [4, 3]],
      [number, []],
    ])) {
      const place = course.places.of[thing];
      if (!place || !this.forest.there[thing]) {
        continue;
      }
      const margin = place[2] === 0 ? 14 : 5;
      context.strokeStyle = palette.accent;
      context.lineWidth = 3;
      context.setLineDash(dash);
      context.beginPath();
      context.roundRect(
        camera.left(place[0]) - margin,
        camera.top(place[1]) - margin,
        place[2] * camera.scale + 2 * margin,
        place[3] * camera.scale + 2 * margin,
        8,
      );
      context.stroke();
      context.setLineDash([]);
    }
  }

  /** Things that are there and have a place in the part of the plane that one sees. */
  inSight() {
    const { forest, camera, screen } = this;
    const from = camera.at(-20, -20);
    const to = camera.at(screen.width + 20, screen.height + 20);
    const places = forest.course.places.of;
    return forest.course.things
      .map(({ number }) => number)
      .filter((number) => {
        const place = forest.there[number] ? places[number] : undefined;
        return (
          place &&
          place[0] <= to.x &&
          place[0] + place[2] >= from.x &&
          place[1] <= to.y &&
          place[1] + place[3] >= from.y
        );
      });
  }

  linesInSight() {
    const { forest, camera, screen } = this;
    if (this.cached.forest !== forest) {
      this.cached = { forest, lines: linesOfMap(forest) };
    }
    const from = camera.at(0, 0);
    const to = camera.at(screen.width, screen.height);
    return this.cached.lines.filter(
      (line) =>
        Math.min(line.from[0], line.to[0]) <= to.x &&
        Math.max(line.from[0], line.to[0]) >= from.x &&
        Math.min(line.from[1], line.to[1]) <= to.y &&
        Math.max(line.from[1], line.to[1]) >= from.y,
    );
  }

  show() {
    const { context, width, height } = canvasOf(this.canvas);
    const { camera, pictured } = this;
    const factor = camera.scale / pictured.scale;
    context.fillStyle = paletteOf(this.canvas).paper;
    context.fillRect(0, 0, width, height);
    context.drawImage(this.picture, camera.left(pictured.x), camera.top(pictured.y), width * factor, height * factor);
    this.minimap.draw();
  }

  /** What is at a point of the screen. @param {number} left @param {number} top */
  thingAt(left, top) {
    const { x, y } = this.camera.at(left, top);
    const reach = 10 / this.camera.scale;
    const { places } = this.state.course;
    return (
      this.inSight().findLast((number) => {
        const [px, py, width, height] = /** @type {number[]} */ (places.of[number]);
        return width === 0
          ? Math.hypot(px - x, py - y) < reach && this.camera.scale > 0.3
          : x >= px && x <= px + width && y >= py && y <= py + height;
      }) ?? NOTHING
    );
  }
}
