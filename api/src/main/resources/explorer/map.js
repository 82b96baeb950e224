// @ts-check
// The map: everything at its place, which no moment of the clock changes. The outline says the same in words.
import { announce } from "./announce.js";
import { drawBoxes, drawPoints } from "./boxes.js";
import { Camera } from "./camera.js";
import { canvasOf, paletteOf } from "./drawing.js";
import { element } from "./elements.js";
import { NOTHING } from "./facts.js";
import { Families } from "./families.js";
import { drawLines, linesOfMap, linesWithin } from "./lines.js";
import { listenToMap, mapTools } from "./mapinput.js";
import { Minimap } from "./minimap.js";
import { legend } from "./legend.js";
import { drawNames, drawRegionNames, drawRegions } from "./names.js";
import { nearTo } from "./near.js";
import { nameOf } from "./row.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./state.js").State} State @typedef {import("./forest.js").Forest} Forest */

/** While one moves the picture, it is shifted as it is; drawn anew when one rests. */
const REST_MILLIS = 120;

/** What is drawn faster than this needs no such help. */
const QUICK_MILLIS = 14;

/** The room that the buttons take. */
const TOOLS = 36;

const FADED = 0.22;
const READABLE = 0.6;

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
    this.drawnTrees = new Families(state.course);
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

  get families() {
    const { course } = this.state;
    if (this.drawnTrees.version !== course.version) {
      this.drawnTrees = new Families(course);
    }
    return this.drawnTrees;
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
      this.fit();
      this.toSelection();
    }
    this.redraw();
  }

  /** The whole, below the buttons. */
  fit() {
    const { width, height } = this.screen;
    this.camera.fit(this.state.course.places, { width, height: height - TOOLS });
    this.camera.y -= TOOLS / this.camera.scale;
    this.redraw();
  }

  toSelection() {
    const place = this.state.course.places.of[this.state.number];
    if (place) {
      this.camera.scale = Math.max(this.camera.scale, READABLE);
      // Most of what there is about it lies below it.
      const above = (0.2 * this.screen.height) / this.camera.scale;
      this.camera.centre(place[0] + place[2] / 2, place[1] + place[3] / 2 + above, this.screen);
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

  /** What is selected with its surroundings and its way to the thesis stands out from everything else.
   * @param {import("./boxes.js").Sheet} sheet */
  drawAll(sheet) {
    const { forest } = sheet;
    const { number } = this.state;
    const path = new Set(forest.there[number] ? forest.pathTo(number) : []);
    const near = this.isFocusing && path.size > 0 ? new Set([...nearTo(forest, number), ...path]) : undefined;
    const isNear = (/** @type {number} */ one) => near === undefined || near.has(one);
    const seen = this.inSight();
    const [statements, relations] = [true, false].map((wanted) =>
      seen.filter((one) => forest.course.isStatement(one) === wanted),
    );
    const lines = this.linesInSight(near);
    drawRegions(sheet, this.families.regions);
    for (const [alpha, isLayer] of /** @type {[number, boolean][]} */ ([
      [FADED, false],
      [1, true],
    ])) {
      const ofLayer = (/** @type {number} */ one) => isNear(one) === isLayer;
      const own = lines.filter(({ things }) => things.every(isNear) === isLayer);
      drawLines(sheet, own, { alpha, isNear: isLayer && near !== undefined });
      const way = isLayer ? lines.filter(({ things }) => things.every((one) => path.has(one))) : [];
      drawLines(sheet, way, { alpha, isNear: true, width: 2.25 });
      drawBoxes(sheet, statements.filter(ofLayer), alpha);
      drawPoints(sheet, relations.filter(ofLayer), alpha);
    }
    drawNames(sheet, statements, isNear, this.families.regions);
    drawRegionNames(sheet, this.families.regions);
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

  /** @param {Set<number> | undefined} near */
  linesInSight(near) {
    const { forest, camera, screen } = this;
    if (this.cached.forest !== forest) {
      this.cached = { forest, lines: linesOfMap(forest, this.families.parent) };
    }
    return linesWithin(this.cached.lines, camera.at(0, 0), camera.at(screen.width, screen.height), near);
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
