// @ts-check
// The overview: where in the whole debate one is, how much there is on each side, and what of it stands.
import { announce } from "./announce.js";
import { canvasOf, colourOf, paletteOf } from "./drawing.js";
import { button, element } from "./elements.js";
import { NOTHING } from "./facts.js";
import { cellsOf } from "./icicle.js";
import { legend } from "./legend.js";
import { writeLines } from "./lettering.js";
import { nameOf } from "./row.js";
import { MARK_SIGNS } from "./signs.js";
import { Tip } from "./tip.js";
import { walk } from "./walk.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./state.js").State} State @typedef {import("./icicle.js").Cell} Cell */
/** @typedef {import("./drawing.js").Palette} Palette */

const ROW_MIN = 10;
const ROW_MAX = 96;
const TOP = 52;
const TEXT_WIDTH_MIN = 82;
const LINE = 16;

/** @param {HTMLElement} section @param {State} state */
export function overview(section, state) {
  return new Overview(section, state);
}

class Overview {
  /** @param {HTMLElement} section @param {State} state */
  constructor(section, state) {
    this.section = section;
    this.state = state;
    this.canvas = element("canvas", { tabindex: 0, role: "application", "aria-label": words.overviewOf });
    this.top = NOTHING;
    this.frame = 0;
    /** @type {Cell[]} */
    this.cells = [];
    this.row = ROW_MAX;
    /** @type {unknown} */
    this.laid = undefined;
    this.closer = button(words.closer, () => this.show(this.state.number), { class: "closer" });
    this.whole = button(words.whole, () => this.show(NOTHING));
    this.tip = new Tip(section);
    section.classList.add("drawn");
    section.replaceChildren(this.canvas, element("div", { class: "tools" }, this.whole, this.closer), legend());
    this.listen();
    this.redraw();
  }

  listen() {
    const { state, section, canvas } = this;
    for (const name of ["moment", "selection", "view", "course"]) {
      state.addEventListener(name, () => section.hidden || this.redraw());
    }
    addEventListener("themechange", () => section.hidden || this.redraw());
    new ResizeObserver(() => this.redraw()).observe(canvas);
    canvas.addEventListener("click", (event) => this.select(this.at(event)?.number ?? NOTHING, false));
    canvas.addEventListener("dblclick", (event) => this.show(this.at(event)?.number ?? NOTHING));
    canvas.addEventListener("pointermove", (event) =>
      this.tip.show(this.forest, this.at(event)?.number ?? NOTHING, event.offsetX, event.offsetY),
    );
    canvas.addEventListener("pointerleave", () => this.tip.hide());
    canvas.addEventListener("keydown", (event) => this.pressed(event));
  }

  get forest() {
    return this.state.course.forest(this.state.version);
  }

  /** @param {number} thing */
  show(thing) {
    this.top = thing;
    this.redraw();
  }

  /** @param {number} thing @param {boolean} replace */
  select(thing, replace) {
    thing !== NOTHING && this.state.go({ node: this.state.course.things[thing].id }, { replace });
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !event.key.startsWith("Arrow")) {
      event.key === "Enter" && this.show(this.top === this.state.number ? NOTHING : this.state.number);
      return;
    }
    event.preventDefault();
    const next = walk(this.forest, this.state.number, event.key);
    this.select(next, true);
    if (next !== NOTHING) {
      const { label, strength } = this.state.course.verdictAt(next, this.state.version);
      announce(`${nameOf(this.forest, next)}. ${words.verdictInFull(label, strength)}`);
    }
  }

  /** @param {MouseEvent} event */
  at(event) {
    const across = event.offsetX / Math.max(1, this.canvas.clientWidth);
    const depth = Math.floor((event.offsetY - TOP) / this.row);
    return this.cells.find((cell) => cell.depth === depth && cell.left <= across && across < cell.right);
  }

  redraw() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  draw() {
    const { forest } = this;
    const { context, width, height } = canvasOf(this.canvas);
    const top = forest.there[this.top] ? this.top : NOTHING;
    const { cells, depth } = cellsOf(forest, top);
    this.cells = cells;
    this.row = Math.max(ROW_MIN, Math.min(ROW_MAX, (height - TOP - 8) / Math.max(1, depth)));
    const palette = paletteOf(this.canvas);
    context.clearRect(0, 0, width, height);
    /** @type {number[]} */
    const drawnTo = [];
    const path = new Set(forest.there[this.state.number] ? forest.pathTo(this.state.number) : []);
    for (const cell of cells) {
      const [left, right] = [cell.left * width, cell.right * width];
      // What is narrower than a pixel shares it with its neighbours.
      if (right - (drawnTo[cell.depth] ?? -1) >= 0.7 || path.has(cell.number)) {
        drawnTo[cell.depth] = right;
        this.drawCell(context, palette, cell, [
          left,
          TOP + cell.depth * this.row,
          Math.max(0.7, right - left),
          this.row,
        ]);
      }
    }
    this.drawPath(
      context,
      palette,
      cells.filter(({ number }) => path.has(number)),
      width,
    );
    this.closer.disabled = this.state.number === NOTHING;
    this.whole.disabled = top === NOTHING;
  }

  /** @param {CanvasRenderingContext2D} context @param {Palette} palette @param {Cell} cell @param {number[]} box */
  drawCell(context, palette, { number, mark }, [left, top, wide, tall]) {
    const { course, version } = this.forest;
    const { label } = course.verdictAt(number, version);
    const colour = colourOf(palette, mark);
    const gap = wide > 4 ? 1 : 0;
    context.globalAlpha = label === "IN" ? 0.32 : 0.1;
    context.fillStyle = colour;
    context.fillRect(left, top, wide - gap, tall - 1);
    context.globalAlpha = 1;
    drawSide(context, colour, mark, [left, top, wide - gap, tall - 1]);
    if (wide > TEXT_WIDTH_MIN && tall > LINE + 2) {
      context.font = `${mark ? "" : "600 "}12.5px system-ui, sans-serif`;
      context.fillStyle = label === "IN" ? palette.text : palette.quiet;
      const text = [MARK_SIGNS[mark], label === "OUT" && "✗", course.textAt(number, version)].filter(Boolean).join(" ");
      writeLines(context, text, [left + 6, top + 6, wide - 12, LINE], Math.max(1, Math.floor((tall - 8) / LINE)));
    } else if (wide > 12 && tall > LINE && MARK_SIGNS[mark]) {
      context.font = "bold 12.5px system-ui, sans-serif";
      context.textBaseline = "top";
      context.fillStyle = colour;
      context.fillText(MARK_SIGNS[mark], left + wide / 2 - 4, top + 5);
    }
  }

  /** @param {CanvasRenderingContext2D} context @param {Palette} palette @param {Cell[]} cells @param {number} width */
  drawPath(context, palette, cells, width) {
    for (const { number, left, right, depth } of cells) {
      const isSelected = number === this.state.number;
      context.strokeStyle = palette.accent;
      context.lineWidth = isSelected ? 3 : 1.5;
      context.strokeRect(left * width, TOP + depth * this.row, Math.max(2, (right - left) * width - 1), this.row - 1);
    }
  }
}

/** The upper edge says by its line what the colour says. @param {CanvasRenderingContext2D} context
 * @param {string} colour @param {string} mark @param {number[]} box */
function drawSide(context, colour, mark, [left, top, wide, tall]) {
  if (wide < 3 || tall < 6) {
    return;
  }
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.setLineDash(mark === "attack" ? [6, 4] : mark === "undercut" ? [2, 3] : []);
  context.beginPath();
  context.moveTo(left, top + 1.25);
  context.lineTo(left + wide, top + 1.25);
  context.stroke();
  context.setLineDash([]);
}
