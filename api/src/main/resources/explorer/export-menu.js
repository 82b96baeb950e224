// @ts-check
// What can be taken along of a debate: every format of the server, of a part and of a moment.
import { button, element, fill } from "./elements.js";
import { choices } from "./forms/fields.js";
import { savePicture } from "./picture.js";
import { exportWords } from "./words-pages.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {{format: string, title: string, url: string, lossesUrl: string}} Format
 * @typedef {{part: string, depth: string, moment: string}} Choice
 */

/** The formats that hold how a debate came about, and not only how it is. */
const WITH_HISTORY = ["json", "gexf"];

const DEPTHS = [1, 2, 3, 4, 5];

const SCALES = [1, 2, 4];

/**
 * The address of a document of a part of a debate at a moment.
 *
 * @param {string} url
 * @param {Choice} choice
 * @param {{node: string | null, version: number}} shown
 */
export function addressOf(url, { part, depth, moment }, { node, version }) {
  const options = new URLSearchParams();
  if (moment === "shown") {
    options.set("asOf", String(version));
  }
  if (part === "around" && node) {
    options.set("around", node);
    options.set("depth", depth);
  }
  return options.size > 0 ? `${url}?${options}` : url;
}

export class Menu {
  /** @type {Choice} */
  choice = { part: "whole", depth: "2", moment: "now" };

  /** @param {State} state @param {Format[]} formats */
  constructor(state, formats) {
    this.state = state;
    this.formats = formats;
    this.choice.moment = state.at === null ? "now" : "shown";
    this.list = element("ul", { class: "plain formats" });
    this.report = element("p", { role: "status" });
    this.parts = [this.options(), element("h2", {}, exportWords.formats), this.list, this.report];
    this.draw();
  }

  options() {
    const { node, version, at } = this.state;
    const depth = element("select", { "aria-label": exportWords.far }, ...DEPTHS.map((steps) =>
      element("option", { value: steps, selected: steps === 2 }, exportWords.depth(steps))));
    depth.addEventListener("change", () => this.choose({ depth: depth.value }));
    this.depth = depth;
    const whole = [{ value: "whole", label: exportWords.whole }];
    const part = this.radios("part", exportWords.part,
      node === null ? whole : [...whole, { value: "around", label: exportWords.around }]);
    const shown = at === null ? [] : [{ value: "shown", label: exportWords.shown(version) }];
    const moment = this.radios("moment", exportWords.moment, [{ value: "now", label: exportWords.now }, ...shown,
      { value: "history", label: exportWords.history, hint: exportWords.historyHint }]);
    node === null || part.append(depth);
    return element("div", {}, part, moment);
  }

  /** @param {"part" | "moment"} name @param {string} label @param {import("./forms/fields.js").Option[]} options */
  radios(name, label, options) {
    const field = { name, kind: /** @type {const} */ ("choice"), label, options };
    const { group, inputs } = choices(field, "radio", ({ value }) => value === this.choice[name]);
    inputs.forEach((input) => input.addEventListener("change", () => this.choose({ [name]: input.value })));
    return group;
  }

  /** @param {Partial<Choice>} changed */
  choose(changed) {
    Object.assign(this.choice, changed);
    this.draw();
  }

  draw() {
    const isWhole = this.choice.part === "whole";
    if (this.depth) {
      this.depth.hidden = isWhole;
    }
    const fitting = this.choice.moment === "history"
      ? this.formats.filter(({ format }) => isWhole && WITH_HISTORY.includes(format)) : this.formats;
    const picture = this.formats.find(({ format }) => format === "svg");
    fill(this.list, ...fitting.map((format) => this.item(format)),
      picture && this.choice.moment !== "history" ? this.pictures(picture) : null,
      this.choice.moment === "history" ? null : element("li", {}, button(exportWords.print, () => print())));
    fill(this.report, fitting.length === 0 && this.formats.length > 0 ? exportWords.none : null);
  }

  /** @param {Format} format */
  item({ format, title, url, lossesUrl }) {
    return element("li", {},
      element("a", { href: addressOf(url, this.choice, this.state), download: true }, title),
      element("small", {}, ` .${format} `),
      button(exportWords.losses, () => void this.tellLosses(title, addressOf(lossesUrl, this.choice, this.state)),
        { class: "link", "aria-label": `${title}: ${exportWords.losses}` }));
  }

  /** @param {string} title @param {string} url */
  async tellLosses(title, url) {
    try {
      const { losses, warnings, entries } = await (await fetch(url)).json();
      const first = (entries ?? []).slice(0, 3).map((/** @type {any} */ { sentence }) => sentence).join(" ");
      fill(this.report, `${title}: ${exportWords.lost(losses, warnings)} ${first}`);
    } catch (failure) {
      fill(this.report, /** @type {Error} */ (failure).message);
    }
  }

  /** @param {Format} picture */
  pictures({ url }) {
    const save = async (/** @type {number} */ scale) => {
      fill(this.report, exportWords.drawing);
      try {
        await savePicture(addressOf(url, this.choice, this.state), scale);
        fill(this.report);
      } catch (failure) {
        fill(this.report, `${exportWords.notDrawn} ${/** @type {Error} */ (failure).message}`);
      }
    };
    const buttons = SCALES.map((scale) => button(exportWords.scale(scale), () => void save(scale),
      { "aria-label": `${exportWords.picture} ${exportWords.scale(scale)}` }));
    return element("li", { class: "pictures" }, `${exportWords.picture} `, ...buttons);
  }
}
