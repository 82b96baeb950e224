// @ts-check
// What a participant can do with the thing selected: the acts on offer. The desk where they are done comes when wanted.
import { button, element, fill } from "./elements.js";
import { draftsAbout, sweepDrafts } from "./drafts.js";
import { contextOf, fitting } from "./offers.js";
import { act as actNames, actWords, refusalWords } from "./words-arguing.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./offers.js").Context} Context
 * @typedef {import("./offers.js").Offer} Offer
 * @typedef {import("./desk.js").Desk} Desk
 * @typedef {import("./desk.js").Beginning} Beginning
 */

/** How long the page is left alone before the desk is fetched, so that one can write when the server is gone. */
const IDLE = 3000;

/**
 * Offers the acts in an element, right under the head of the details if they are there; inside a page of somebody else,
 * none.
 *
 * @param {HTMLElement} root
 * @param {State} state
 */
export function arguing(root, state) {
  if (!document.documentElement.hasAttribute("data-embed")) {
    sweepDrafts(Date.now());
    new Arguing(root, state);
  }
}

class Arguing {
  /** @type {Promise<Desk> | null} */
  fetching = null;

  /** The act whose form is open. @type {string | null} */
  opened = null;

  /** Which acts are on show. */
  signature = "";

  /** @param {HTMLElement} root @param {State} state */
  constructor(root, state) {
    this.state = state;
    this.notes = element("div", { class: "act-notes" });
    this.acts = element("div", { class: "acts", role: "group", "aria-label": actWords.title });
    this.trouble = element("div", { class: "fault", role: "alert" });
    this.element = element("section", { class: "arguing", "aria-label": actWords.title },
      this.notes, this.acts, this.trouble);
    const head = root.querySelector(".thing-head");
    head ? head.after(this.element) : root.append(this.element);
    ["selection", "moment", "course"].forEach((name) => state.addEventListener(name, () => this.draw()));
    state.addEventListener("act", (event) => this.asked(/** @type {CustomEvent} */ (event)));
    root.addEventListener("enter", () => this.acts.querySelector("button")?.focus());
    setTimeout(() => void this.desk().catch(() => {}), IDLE);
    this.draw();
  }

  /** @returns {Promise<Desk>} */
  desk() {
    this.fetching ??= import("./desk.js").then(({ Desk: Made }) => this.place(new Made(this.state, {
      opened: (name) => this.mark(name),
      left: (name) => {
        this.draw();
        this.focusAct(name);
      },
    })));
    this.fetching.catch(() => { this.fetching = null; });
    return this.fetching;
  }

  /** @param {Desk} desk */
  place(desk) {
    this.element.append(...desk.parts);
    return desk;
  }

  draw() {
    const context = contextOf(this.state);
    this.drawNotes(context);
    const offered = fitting(context);
    const drafts = new Set(draftsAbout(context.debate, context.id));
    const signature = offered.map(({ name }) => name + drafts.has(name)).join();
    if (signature !== this.signature) {
      this.signature = signature;
      this.drawActs(context, offered, drafts);
    }
  }

  /** @param {Context} context @param {Offer[]} offered @param {Set<string>} drafts */
  drawActs(context, offered, drafts) {
    const focused = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset?.act;
    const wasOpen = this.acts.querySelector("details")?.open ?? false;
    const buttons = offered.map((act) => ({ act, button: this.button(act, drafts.has(act.name)) }));
    const first = buttons.filter(({ act }) => act.first?.(context)).map((one) => one.button);
    const rest = buttons.filter(({ act }) => !act.first?.(context));
    const hasDraft = rest.some(({ act }) => drafts.has(act.name));
    const more = element("details", { class: "more-acts", open: wasOpen || hasDraft },
      element("summary", {}, actWords.more), element("div", { class: "acts" }, ...rest.map((one) => one.button)));
    fill(this.acts, ...first, rest.length > 0 ? more : null);
    if (focused) {
      this.focusAct(focused);
    }
  }

  /** @param {Offer} act @param {boolean} hasDraft */
  button(act, hasDraft) {
    const mark = hasDraft ? element("small", { class: "has-draft" }, actWords.draft) : null;
    return element("button", {
      type: "button", "data-act": act.name, "aria-expanded": String(this.opened === act.name),
      onclick: () => void this.toggle(act.name),
    }, actNames[act.name].name, mark);
  }

  /** @param {string} name */
  focusAct(name) {
    const target = /** @type {HTMLElement | null} */ (this.acts.querySelector(`[data-act="${name}"]`));
    (target?.checkVisibility() ? target : this.acts.querySelector("button"))?.focus();
  }

  /** @param {Context} context */
  drawNotes({ state, closed }) {
    const past = state.at === null ? null : element("p", {}, `${actWords.past(state.at)} `,
      button(actWords.now, () => state.go({ at: null })));
    fill(this.notes, past, closed ? element("p", {}, actWords.closed) : null);
  }

  /** Shows which form is open. @param {string | null} name */
  mark(name) {
    this.opened = name;
    for (const one of this.acts.querySelectorAll("[data-act]")) {
      one.setAttribute("aria-expanded", String(/** @type {HTMLElement} */ (one).dataset.act === name));
    }
  }

  /** @param {string} name */
  async toggle(name) {
    if (this.opened === name) {
      (await this.desk()).form?.close();
    } else {
      await this.open(name);
    }
  }

  /** @param {string} name @param {Beginning} [beginning] */
  async open(name, beginning) {
    fill(this.trouble);
    try {
      await (await this.desk()).open(name, beginning);
    } catch {
      fill(this.trouble, refusalWords.unsent);
    }
  }

  /** Somebody else on the page asks for a form, such as the list of clashes for a charge.
   * @param {CustomEvent<{name: string, values?: Record<string, any>}>} event */
  asked({ detail: { name, values } }) {
    const isOffered = () => fitting(contextOf(this.state)).some((offer) => offer.name === name);
    if (!isOffered()) {
      this.state.go({ node: null });
    }
    if (isOffered()) {
      void this.open(name, { given: values });
      this.element.scrollIntoView({ block: "nearest" });
    }
  }
}
