// @ts-check
// One selection, one clock, one view, and the address bar that always says them.
import { NOTHING } from "./facts.js";

/** @typedef {import("./course.js").Course} Course */
/** @typedef {{at?: number | null, node?: string | null, view?: string, compare?: number | null}} Goal */

export const VIEWS = ["outline", "columns", "map", "overview"];

/** How often the address bar follows the clock; browsers refuse more than a hundred writes in half a minute. */
const ADDRESS_WAIT_MILLIS = 350;

export class State extends EventTarget {
  /** @param {Course} course @param {Location} location @param {History} history */
  constructor(course, location = window.location, history = window.history) {
    super();
    this.course = course;
    this.location = location;
    this.history = history;
    /** The version shown, or null for what is there now. @type {number | null} */
    this.at = null;
    /** The identifier of the selected thing. @type {string | null} */
    this.node = null;
    this.view = VIEWS[0];
    /** The version to compare with. @type {number | null} */
    this.compare = null;
    /** Whether the clock goes by itself. */
    this.isPlaying = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.writing = undefined;
    Object.assign(this, this.fromAddress());
  }

  /** The version of the moment that is shown. */
  get version() {
    return this.at === null ? this.course.version : this.at;
  }

  /** The number of the selected thing, -1 for none. */
  get number() {
    return this.node === null ? NOTHING : this.course.numberOf(this.node);
  }

  get isLive() {
    return this.at === null;
  }

  /** Changes some of what is shown. A new selection or view is a step in the history of the browser; a new moment
   * replaces the last step. @param {Goal} goal @param {{replace?: boolean}} [options] */
  go(goal, { replace = false } = {}) {
    const before = this.snapshot();
    const next = this.clean({ ...before, ...goal });
    Object.assign(this, next);
    const isStep = next.node !== before.node || next.view !== before.view;
    this.write(before, isStep && !replace);
    this.tell(before);
  }

  /** The course went on: tells everyone who shows it. */
  grown() {
    this.dispatchEvent(new Event("course"));
    if (this.isLive) {
      this.dispatchEvent(new Event("moment"));
    }
  }

  /** Takes over what the address says, after the reader went back or forward. */
  restore() {
    this.stopWriting();
    const before = this.snapshot();
    Object.assign(this, this.fromAddress());
    this.tell(before);
  }

  /** @returns {Required<Goal>} */
  snapshot() {
    return { at: this.at, node: this.node, view: this.view, compare: this.compare };
  }

  /** @param {Required<Goal>} before */
  tell(before) {
    if (this.at !== before.at || this.compare !== before.compare) {
      this.dispatchEvent(new Event("moment"));
    }
    if (this.node !== before.node) {
      this.dispatchEvent(new Event("selection"));
    }
    if (this.view !== before.view || (this.compare === null) !== (before.compare === null)) {
      this.dispatchEvent(new Event("view"));
    }
  }

  /** @param {Required<Goal>} wish @returns {Required<Goal>} */
  clean({ at, node, view, compare }) {
    const within = (/** @type {number | null} */ version) =>
      version === null ? null : Math.max(0, Math.min(this.course.version, Math.round(version)));
    return {
      at: at !== null && at >= this.course.version ? null : within(at),
      node: node || null,
      view: VIEWS.includes(view) ? view : VIEWS[0],
      compare: within(compare),
    };
  }

  /** @returns {Required<Goal>} */
  fromAddress() {
    const query = new URLSearchParams(this.location.search);
    return this.clean({
      at: this.versionOf(query.get("at")),
      node: query.get("node"),
      view: query.get("view") ?? "",
      compare: this.versionOf(query.get("compare")),
    });
  }

  /** A version, the name of one, or the version that held at an instant. @param {string | null} text */
  versionOf(text) {
    if (text === null || text === "") {
      return null;
    }
    if (/^\d+$/.test(text)) {
      return Number(text);
    }
    const label = this.course.labels.find(({ name }) => name === text);
    const instant = Date.parse(text);
    return label?.version ?? (Number.isNaN(instant) ? null : this.course.versionAt(instant));
  }

  /** The address of what is shown, or of it with some of it changed. @param {Goal} [goal] */
  address(goal = {}) {
    const { at, node, view, compare } = { ...this.snapshot(), ...goal };
    const query = new URLSearchParams(this.location.search);
    const shown = { at, node, view: view === VIEWS[0] ? null : view, compare };
    for (const [name, value] of Object.entries(shown)) {
      value === null ? query.delete(name) : query.set(name, String(value));
    }
    const text = query.toString();
    return this.location.pathname + (text ? `?${text}` : "");
  }

  /** @param {Required<Goal>} before @param {boolean} isStep */
  write(before, isStep) {
    if (isStep) {
      this.stopWriting();
      this.history.replaceState(null, "", this.address(before));
      this.history.pushState(null, "", this.address());
    } else {
      this.writing ??= setTimeout(() => {
        this.writing = undefined;
        this.history.replaceState(null, "", this.address());
      }, ADDRESS_WAIT_MILLIS);
    }
  }

  stopWriting() {
    clearTimeout(this.writing);
    this.writing = undefined;
  }
}
