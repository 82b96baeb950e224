// @ts-check
// What a participant can do with the thing selected: the acts on offer. The desk where they are done comes when wanted.
import { button, element, fill } from "./elements.js";
import { draftsAbout, sweepDrafts } from "./drafts.js";
import { stepsOf } from "./forms/steps.js";
import { act as actNames, actWords, refusalWords } from "./words-arguing.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./course.js").Course} Course
 * @typedef {import("./desk.js").Desk} Desk
 * @typedef {import("./desk.js").Beginning} Beginning
 *
 * @typedef {object} Context what an act is about
 * @property {State} state
 * @property {Course} course
 * @property {string} debate
 * @property {string} id of the thing; empty when it is the debate itself
 * @property {number} number
 * @property {string} role
 * @property {boolean} statement
 * @property {boolean} relation
 * @property {boolean} there whether the thing takes part in the debate as it is now
 * @property {boolean} withdrawn
 * @property {boolean} closed whether the debate is
 *
 * @typedef {object} Offer
 * @property {string} name
 * @property {(context: Context) => boolean} fits
 * @property {(context: Context) => boolean} [first] whether it is among those that are always on show
 */

const always = () => true;

/** @param {Context} context */
const ofDebate = ({ id }) => id === "";

/** @param {Context} context */
const ofStatement = ({ there, statement }) => there && statement;

/** @param {Context} context */
const ofAssertion = ({ there, role }) => there && role !== "QUESTION";

/** @param {Context} context */
const ofRelation = ({ there, relation }) => there && relation;

/** @param {Context} context */
const withSteps = (context) => context.there && stepsOf(context).length > 0;

/** @type {Offer[]} */
const OFFERS = [
  { name: "support", fits: ofAssertion, first: always },
  { name: "counterclaim", fits: ofStatement, first: always },
  { name: "evidence", fits: ofAssertion, first: always },
  { name: "claim", fits: always, first: ofDebate },
  { name: "question", fits: ({ id, there }) => id === "" || there, first: always },
  { name: "answer", fits: (context) => hasHad(context, "statement.charge-raised"), first: always },
  { name: "restore", fits: ({ id, withdrawn }) => id !== "" && withdrawn, first: always },
  { name: "reopen", fits: ({ closed }) => closed, first: always },
  { name: "undercut", fits: withSteps, first: ({ relation }) => relation },
  { name: "reword", fits: ofStatement },
  { name: "rate", fits: ({ there }) => there },
  { name: "join", fits: (context) => ofStatement(context) && ofAssertion(context) },
  { name: "source", fits: ofStatement },
  { name: "uncite", fits: (context) => hasHad(context, "statement.source-cited") },
  { name: "attribute", fits: ofStatement },
  { name: "locution", fits: ofStatement },
  { name: "premise", fits: ofRelation, first: always },
  { name: "unpremise", fits: ({ there, course, number }) => there && course.isRelation(number)
    && course.premisesAt(number, course.version).length > 1 },
  { name: "read", fits: ({ there, role }) => there && role === "SUPPORT" },
  { name: "burden", fits: (context) => ofStatement(context) && ofAssertion(context) },
  { name: "scheme", fits: withSteps },
  { name: "critical", fits: hasScheme },
  { name: "charge", fits: hasSpeakers },
  { name: "withdraw", fits: ({ id, withdrawn }) => id !== "" && !withdrawn },
  { name: "retitle", fits: ofDebate },
  { name: "describe", fits: ofDebate },
  { name: "label", fits: ofDebate },
  { name: "unlabel", fits: ({ id, course }) => id === "" && course.labels.length > 0 },
  { name: "close", fits: ({ id, closed }) => id === "" && !closed },
];

/** Whether such a change happened to it. @param {Context} context @param {string} wanted */
function hasHad({ there, number, course: { changes } }, wanted) {
  return there && changes.type.some((type, row) => type === wanted && changes.thing[row] === number);
}

/** @param {Context} context */
function hasScheme(context) {
  const { course } = context;
  return withSteps(context) && stepsOf(context).some((step) => course.schemeAt(step, course.version) !== "");
}

/** @param {Context} context */
function hasSpeakers(context) {
  return (context.id === "" || ofStatement(context))
    && context.course.things.some(({ marks, number }) => marks.length > 0 && context.course.isStatement(number));
}

/** What an act would be about just now. @param {State} state @returns {Context} */
export function contextOf(state) {
  const { course } = state;
  const number = state.node === null ? -1 : course.numberOf(state.node);
  const known = number >= 0;
  return {
    state, course, number, debate: course.id,
    id: known ? String(state.node) : "",
    role: known ? course.things[number].role : "",
    statement: known && course.isStatement(number),
    relation: known && course.isRelation(number),
    there: known && course.isThere(number, course.version),
    withdrawn: known && course.isWithdrawn(number, course.version),
    closed: course.isClosedAt(course.version),
  };
}

/** What is on offer; a closed debate can only be opened again. @param {Context} context */
export function fitting(context) {
  return OFFERS.filter(({ fits, name }) => fits(context) && (!context.closed || name === "reopen"));
}

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
