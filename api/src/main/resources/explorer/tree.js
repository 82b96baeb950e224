// @ts-check
// A tree of rows after the tree pattern of the ARIA practices: one stop for Tab, arrows within. Rows are kept flat,
// each with its level, because a debate can be deeper than a page can nest; only what is open exists.
import { element } from "./elements.js";
import { childEntries, hasChildren, pathOf, placeOf, rootEntries, strongestFirst } from "./entries.js";
import { rowParts, signature } from "./row.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./forest.js").Forest} Forest @typedef {import("./entries.js").Entry} Entry */
/** @typedef {{entry: Entry, level: number, size: number, position: number, rest: number}} Line a row, or how many more
 * there are */

/** So many of the children of one row exist at first, and so many come with each wish for more. */
const CHILDREN_AT_ONCE = 100;

const OPEN_ALL_MAX = 2000;

export class Tree {
  /** @param {HTMLElement} list @param {{address: (thing: number) => string, name?: string,
   * difference?: (thing: number) => string}} options */
  constructor(list, { address, name = "", difference }) {
    this.list = list;
    this.address = address;
    this.difference = difference ?? (() => "");
    this.name = name;
    /** @type {Forest | undefined} */
    this.forest = undefined;
    /** @type {Set<string>} */
    this.open = new Set();
    /** How many children exist, where these are not the usual number. @type {Map<string, number>} */
    this.limits = new Map();
    /** What exists however many there are before it. @type {Set<string>} */
    this.wanted = new Set();
    /** @type {Map<string, HTMLElement>} */
    this.rows = new Map();
    /** @type {Map<string, Line>} */
    this.lines = new Map();
    this.isByStrength = false;
    /** The key of the selected row. */
    this.selected = "";
    /** The key of the row that Tab reaches. */
    this.current = "";
  }

  /** @param {Forest} forest */
  show(forest) {
    this.forest = forest;
    this.draw();
  }

  draw() {
    const lines = this.visibleLines();
    this.lines = new Map(lines.map((line) => [keyOf(line), line]));
    for (const [key, row] of this.rows) {
      if (!this.lines.has(key)) {
        row.remove();
        this.rows.delete(key);
      }
    }
    let next = this.list.firstElementChild;
    for (const line of lines) {
      const row = this.rowFor(line);
      if (row === next) {
        next = row.nextElementSibling;
      } else {
        this.list.insertBefore(row, next);
      }
    }
    this.markCurrent();
  }

  /** @returns {Line[]} */
  visibleLines() {
    const forest = /** @type {Forest} */ (this.forest);
    /** @type {Line[]} */
    const lines = [];
    const waiting = this.linesOf(rootEntries(forest), "", 1).reverse();
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      lines.push(line);
      if (line.rest === 0 && this.open.has(line.entry.key)) {
        waiting.push(...this.linesOf(childEntries(forest, line.entry), line.entry.key, line.level + 1).reverse());
      }
    }
    return lines;
  }

  /** @param {Entry[]} entries @param {string} parent @param {number} level @returns {Line[]} */
  linesOf(entries, parent, level) {
    const forest = /** @type {Forest} */ (this.forest);
    const sorted = this.isByStrength ? strongestFirst(forest, entries) : entries;
    const limit = this.limits.get(parent) ?? CHILDREN_AT_ONCE;
    const size = sorted.length;
    const lines = sorted
      .map((entry, index) => ({ entry, level, size, position: index + 1, rest: 0 }))
      .filter(({ entry, position }) => position <= limit || this.wanted.has(entry.key));
    if (lines.length < size) {
      lines.push({
        entry: { ...sorted[size - 1], key: parent },
        level,
        size,
        position: size,
        rest: size - lines.length,
      });
    }
    return lines;
  }

  /** @param {Line} line @returns {HTMLElement} */
  rowFor(line) {
    const key = keyOf(line);
    let row = this.rows.get(key);
    if (!row) {
      row = element(
        "li",
        { role: "treeitem", id: `item-${this.name}${key}`, tabindex: -1, "data-key": key },
        element("div", { class: "row" }),
      );
      this.rows.set(key, row);
    }
    this.fillRow(row, line);
    return row;
  }

  /** @param {HTMLElement} row @param {Line} line */
  fillRow(row, line) {
    const forest = /** @type {Forest} */ (this.forest);
    const { entry, level, size, position, rest } = line;
    const isOpen = rest === 0 && this.open.has(entry.key);
    set(row, "aria-level", String(level));
    set(row, "aria-setsize", String(size));
    set(row, "aria-posinset", String(position));
    set(row, "aria-expanded", rest === 0 && hasChildren(forest, entry) ? String(isOpen) : null);
    const difference = rest > 0 ? "" : this.difference(entry.thing);
    const mark = rest > 0 ? `${rest}` : `${difference}|${signature(forest, entry, isOpen)}`;
    if (row.dataset.signature !== mark) {
      row.dataset.signature = mark;
      const inside = /** @type {HTMLElement} */ (row.firstElementChild);
      inside.replaceChildren(...(rest > 0 ? [words.more(rest)] : rowParts(forest, entry, isOpen, this.address)));
      difference &&
        inside
          .querySelector(".facts")
          ?.prepend(element("span", { class: "difference" }, words.difference[difference]));
    }
    const { course, version } = forest;
    const name =
      rest > 0
        ? "more"
        : `${entry.isGroup ? "group" : course.verdictAt(entry.thing, version).label.toLowerCase()}` +
          `${entry.isReference ? " reference" : ""}${course.isWithdrawn(entry.thing, version) ? " withdrawn" : ""}` +
          `${difference && ` differs ${difference}`}`;
    if (row.className !== name) {
      row.className = name;
    }
  }

  /** Gives one row to Tab, and shows which one is selected. */
  markCurrent() {
    if (!this.rows.has(this.current)) {
      this.current = this.rows.has(this.selected)
        ? this.selected
        : (this.list.firstElementChild?.getAttribute("data-key") ?? "");
    }
    for (const [key, row] of this.rows) {
      set(row, "tabindex", key === this.current ? "0" : "-1");
      set(row, "aria-selected", key === this.selected ? "true" : "false");
    }
  }

  /** @param {string} key */
  toggle(key) {
    this.open.has(key) ? this.open.delete(key) : this.open.add(key);
    this.draw();
  }

  /** @param {string} key */
  showMore(key) {
    const parent = key.slice(0, -"…".length);
    this.limits.set(parent, (this.limits.get(parent) ?? CHILDREN_AT_ONCE) + CHILDREN_AT_ONCE);
    this.draw();
  }

  /** Opens everything above a thing and selects its row; answers the row. @param {number} thing */
  reveal(thing) {
    const forest = /** @type {Forest} */ (this.forest);
    if (!forest.there[thing]) {
      this.selected = "";
      this.markCurrent();
      return undefined;
    }
    const path = this.uncover(thing);
    this.wanted = new Set(path);
    this.selected = this.current = placeOf(forest, thing);
    this.draw();
    return this.rows.get(this.selected);
  }

  /** Opens everything above a thing; answers the keys of its rows. @param {number} thing */
  uncover(thing) {
    const path = pathOf(/** @type {Forest} */ (this.forest), thing);
    path.slice(0, -1).forEach((key) => this.open.add(key));
    return path;
  }

  /** Opens row by row, the upper levels first, as long as there are not more than so many rows; answers how many.
   * @param {number} [limit] @param {number} [deepest] */
  openUpTo(limit = OPEN_ALL_MAX, deepest = Infinity) {
    const forest = /** @type {Forest} */ (this.forest);
    const waiting = rootEntries(forest).map((entry) => ({ entry, level: 1 }));
    let shown = waiting.length;
    for (let next = 0; next < waiting.length; next++) {
      const { entry, level } = waiting[next];
      const children = level < deepest ? childEntries(forest, entry) : [];
      if (children.length > 0 && shown + Math.min(children.length, CHILDREN_AT_ONCE) <= limit) {
        this.open.add(entry.key);
        shown += Math.min(children.length, CHILDREN_AT_ONCE);
        children.slice(0, CHILDREN_AT_ONCE).forEach((child) => waiting.push({ entry: child, level: level + 1 }));
      }
    }
    return shown;
  }

  closeAll() {
    this.open.clear();
    this.draw();
  }
}

/** @param {Line} line */
function keyOf({ entry, rest }) {
  return rest > 0 ? `${entry.key}…` : entry.key;
}

/** @param {Element} row @param {string} name @param {string | null} value */
function set(row, name, value) {
  if (row.getAttribute(name) !== value) {
    value === null ? row.removeAttribute(name) : row.setAttribute(name, value);
  }
}
