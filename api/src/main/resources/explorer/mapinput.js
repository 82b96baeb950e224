// @ts-check
// Mouse, fingers and keys on the map. Whatever dragging does, buttons and keys do, too.
import { button, element } from "./elements.js";
import { NOTHING } from "./facts.js";
import { Tip } from "./tip.js";
import { walk } from "./walk.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./map.js").DebateMap} DebateMap */

const STEP = 1.35;
const CLICK_PIXELS = 5;

/** @param {DebateMap} map */
export function mapTools(map) {
  const focus = button(words.focus, () => toggleFocus(map, focus), {
    "aria-pressed": "true",
    title: words.focusInFull,
  });
  map.section.addEventListener("focusmode", () => toggleFocus(map, focus));
  const sign = (/** @type {string} */ text, /** @type {string} */ name, /** @type {() => void} */ pressed) =>
    button(text, pressed, { class: "sign", "aria-label": name, title: name });
  return element(
    "div",
    { class: "tools" },
    sign("+", words.zoomIn, () => zoom(map, STEP)),
    sign("−", words.zoomOut, () => zoom(map, 1 / STEP)),
    button(words.fit, () => map.fit()),
    button(words.toSelection, () => map.toSelection()),
    focus,
  );
}

/** @param {DebateMap} map @param {HTMLElement} focus */
function toggleFocus(map, focus) {
  map.isFocusing = !map.isFocusing;
  focus.setAttribute("aria-pressed", String(map.isFocusing));
  map.redraw();
}

/** @param {DebateMap} map @param {number} factor */
function zoom(map, factor, left = map.screen.width / 2, top = map.screen.height / 2) {
  map.camera.zoom(factor, left, top, map.smallest);
  map.moved();
}

/** @param {DebateMap} map */
export function listenToMap(map) {
  const { canvas, section } = map;
  section.addEventListener("zoomin", () => zoom(map, STEP));
  section.addEventListener("zoomout", () => zoom(map, 1 / STEP));
  section.addEventListener("fit", () => map.fit());
  canvas.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      event.shiftKey
        ? map.camera.pan(-event.deltaY, 0)
        : zoom(map, Math.exp(-event.deltaY / 500), event.offsetX, event.offsetY);
      map.moved();
    },
    { passive: false },
  );
  canvas.addEventListener("keydown", (event) => pressed(map, event));
  listenToPointers(map);
}

/** One finger or the mouse drags, two fingers zoom. @param {DebateMap} map */
function listenToPointers(map) {
  const { canvas } = map;
  const tip = new Tip(map.section);
  /** @type {Map<number, {x: number, y: number}>} */
  const held = new Map();
  let travelled = 0;
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    held.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    travelled = held.size > 1 ? Infinity : 0;
    map.section.classList.add("held");
    tip.hide();
  });
  canvas.addEventListener("pointermove", (event) => {
    const before = held.get(event.pointerId);
    if (!before) {
      hover(map, tip, event);
      return;
    }
    const now = { x: event.offsetX, y: event.offsetY };
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    held.size > 1
      ? pinch(map, held, event.pointerId, now)
      : travelled > CLICK_PIXELS && map.camera.pan(now.x - before.x, now.y - before.y);
    held.set(event.pointerId, now);
    travelled > CLICK_PIXELS && map.moved();
  });
  const release = (/** @type {PointerEvent} */ event) => {
    const isClick = held.delete(event.pointerId) && travelled <= CLICK_PIXELS && event.type === "pointerup";
    map.section.classList.toggle("held", held.size > 0);
    isClick && select(map, map.thingAt(event.offsetX, event.offsetY));
  };
  canvas.addEventListener("pointerup", release);
  canvas.addEventListener("pointercancel", release);
  canvas.addEventListener("pointerleave", () => tip.hide());
  canvas.addEventListener("dblclick", (event) => zoom(map, STEP * STEP, event.offsetX, event.offsetY));
}

/** @param {DebateMap} map @param {Map<number, {x: number, y: number}>} held @param {number} moved
 * @param {{x: number, y: number}} now */
function pinch(map, held, moved, now) {
  const fixed = [...held].find(([id]) => id !== moved)?.[1];
  const before = held.get(moved);
  if (fixed && before) {
    const factor =
      Math.hypot(now.x - fixed.x, now.y - fixed.y) / Math.max(1, Math.hypot(before.x - fixed.x, before.y - fixed.y));
    zoom(map, factor, (now.x + fixed.x) / 2, (now.y + fixed.y) / 2);
  }
}

/** @param {DebateMap} map @param {Tip} tip @param {PointerEvent} event */
function hover(map, tip, event) {
  const thing =
    event.pointerType === "mouse" && map.camera.scale < 0.8 ? map.thingAt(event.offsetX, event.offsetY) : NOTHING;
  tip.show(map.forest, thing, event.offsetX, event.offsetY);
}

/** @param {DebateMap} map @param {number} thing */
function select(map, thing) {
  thing !== NOTHING && map.state.go({ node: map.state.course.things[thing].id });
}

/** @param {DebateMap} map @param {KeyboardEvent} event */
function pressed(map, event) {
  if (event.ctrlKey || event.metaKey || event.altKey || !event.key.startsWith("Arrow")) {
    return;
  }
  event.preventDefault();
  if (event.shiftKey) {
    /** @type {Record<string, number[]>} */
    const ways = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    map.camera.pan(ways[event.key][0], ways[event.key][1]);
    map.moved();
    return;
  }
  const next = walk(map.forest, map.state.number, event.key);
  next !== NOTHING && map.state.go({ node: map.state.course.things[next].id }, { replace: true });
}
