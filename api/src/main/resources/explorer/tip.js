// @ts-check
// What the mouse points at where its text cannot be read. Escape takes it away.
import { element, fill, said } from "./elements.js";
import { NOTHING } from "./facts.js";
import { counts, nameOf, verdictSign } from "./row.js";

const TEXT_LENGTH_MAX = 280;
const WIDTH = 300;

export class Tip {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
    this.element = element("div", { class: "tip", "aria-hidden": "true", hidden: true });
    this.thing = NOTHING;
    queueMicrotask(() => place.append(this.element));
    addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
  }

  /** @param {import("./forest.js").Forest} forest @param {number} thing @param {number} left @param {number} top */
  show(forest, thing, left, top) {
    if (thing === NOTHING) {
      this.hide();
      return;
    }
    if (thing !== this.thing) {
      this.thing = thing;
      fill(
        this.element,
        said(nameOf(forest, thing), TEXT_LENGTH_MAX),
        element(
          "div",
          { class: "facts" },
          verdictSign(forest.course.verdictAt(thing, forest.version)),
          counts(forest, thing),
        ),
      );
      this.element.hidden = false;
    }
    const box = this.place.getBoundingClientRect();
    const isLow = top > box.height / 2;
    this.element.style.left = `${Math.max(4, Math.min(left + 14, box.width - WIDTH - 4))}px`;
    this.element.style.top = isLow ? "auto" : `${top + 18}px`;
    this.element.style.bottom = isLow ? `${box.height - top + 12}px` : "auto";
  }

  hide() {
    this.thing = NOTHING;
    this.element.hidden = true;
  }
}
