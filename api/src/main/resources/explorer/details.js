// @ts-check
// The panel of the thing selected, or of the debate when nothing is.
import { element, fill } from "./elements.js";
import { drawHead } from "./head.js";
import { Facts } from "./facts-panel.js";
import { detailWords } from "./words-arguing.js";

/** @typedef {import("./state.js").State} State */

const SETTLED_AFTER = 250;

/**
 * Shows what is selected. What the page knows is there at once; what only the server knows follows when the clock
 * rests.
 *
 * @param {HTMLElement} root
 * @param {State} state
 */
export function details(root, state) {
  const head = element("div", { class: "thing-head" });
  const body = element("div", { class: "thing-body" });
  root.append(head, body);
  root.setAttribute("aria-label", detailWords.title);
  return new Details(state, head, body);
}

class Details {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  settling = undefined;

  /** @type {Facts | null} */
  facts = null;

  /** @param {State} state @param {HTMLElement} head @param {HTMLElement} body */
  constructor(state, head, body) {
    this.state = state;
    this.head = head;
    this.body = body;
    this.signature = "";
    state.addEventListener("selection", () => this.turn());
    state.addEventListener("moment", () => this.draw());
    state.addEventListener("course", () => this.draw());
    this.turn();
  }

  /** Another thing: nothing of the former one stays. */
  turn() {
    this.facts?.stop();
    this.facts = new Facts(this.state);
    fill(this.body, this.facts.element);
    this.draw();
  }

  draw() {
    drawHead(this.head, this.state);
    this.facts?.drawKnown();
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.facts?.read(), this.facts?.isRead ? SETTLED_AFTER : 0);
  }
}
