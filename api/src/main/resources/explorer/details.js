// @ts-check
// The panel of the thing selected, or of the debate when nothing is.
import { button, element, fill } from "./elements.js";
import { ask } from "./graphql.js";
import { markOf } from "./entries.js";
import { stepSentence } from "./forms/steps.js";
import { drawHead, link } from "./head.js";
import { onDemand } from "./on-demand.js";
import { markSign } from "./row.js";
import { readThing, thingFacts } from "./thing-facts.js";
import { detailWords } from "./words-arguing.js";

/** @typedef {import("./state.js").State} State */

const SETTLED_AFTER = 250;

const STEPS_SHOWN = 30;

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

/** The sections under the head: from the course at once, from the server when it answered. */
class Facts {
  isRead = false;

  /** The version that the open sections tell of. @type {number | undefined} */
  sectionsOf = undefined;

  /** @type {AbortController | null} */
  reading = null;

  /** @param {State} state */
  constructor(state) {
    this.state = state;
    this.number = state.number;
    this.told = element("div", { class: "told" });
    this.steps = element("div", { class: "steps" });
    this.wordings = element("div", { class: "wordings" });
    this.element = element("div", { class: "facts" }, this.told, this.steps, this.wordings, ...sectionsOf(state));
  }

  stop() {
    this.reading?.abort();
  }

  /** What the course knows of the moment. */
  drawKnown() {
    const { course, version } = this.state;
    if (this.number < 0 || course.things[this.number].since > version) {
      fill(this.steps);
      fill(this.wordings);
      return;
    }
    this.drawSteps();
    if (course.isStatement(this.number)) {
      void this.drawWordings();
    }
  }

  drawSteps() {
    const { course, version } = this.state;
    const steps = [...course.bearingOn(this.number, version), ...course.restingOn(this.number, version)];
    const shown = steps.slice(0, STEPS_SHOWN).map((step) => this.stepItem(step));
    const rest = steps.length > STEPS_SHOWN
      ? element("p", {}, detailWords.someReasons(STEPS_SHOWN, steps.length)) : null;
    this.replace(this.steps, element("h3", {}, detailWords.reasons),
      steps.length > 0 ? element("ul", { class: "plain" }, ...shown) : element("p", {}, detailWords.noReasons), rest);
  }

  /** @param {number} step */
  stepItem(step) {
    const { course, version } = this.state;
    const isVoid = course.verdictAt(step, version).label === "OUT";
    return element("li", { class: "step" }, markSign(markOf(course.forest(version), step), isVoid),
      link(this.state, step, stepSentence(course, step, version, this.number)));
  }

  async drawWordings() {
    const { course, version } = this.state;
    const all = course.things[this.number].contents.filter(([, since]) => since <= version);
    if (all.length < 2) {
      fill(this.wordings);
      return;
    }
    const { wording } = await import("./wording.js");
    if (this.state.version !== version) {
      return;
    }
    const items = all.map(([text, since], place) => element("li", {},
      button(detailWords.goTo(since), () => this.state.go({ at: since }), { class: "link" }),
      wording(text, all[place - 1]?.[0])));
    this.replace(this.wordings, element("h3", {}, detailWords.wordings),
      element("ol", { class: "plain" }, ...items.reverse()));
  }

  /** Puts something in place unless it is there already, so that the focus stays.
   * @param {HTMLElement} place @param {...(Node | null)} parts */
  replace(place, ...parts) {
    const fresh = element("div", {}, ...parts);
    if (place.innerHTML !== fresh.innerHTML) {
      fill(place, ...fresh.childNodes);
    }
  }

  /** Asks the server for the rest. */
  async read() {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    this.told.setAttribute("aria-busy", "true");
    try {
      const answer = await this.answer(reading.signal);
      this.isRead = true;
      this.show(answer);
      this.refreshSections();
    } catch (failure) {
      if (!reading.signal.aborted) {
        this.fail(/** @type {Error} */ (failure));
      }
    }
    if (this.reading === reading) {
      this.told.removeAttribute("aria-busy");
    }
  }

  /** What is open tells of the moment shown, too. */
  refreshSections() {
    const { version } = this.state;
    if (this.sectionsOf !== undefined && this.sectionsOf !== version) {
      for (const section of this.element.querySelectorAll("details.section[open]")) {
        section.dispatchEvent(new Event("toggle"));
      }
    }
    this.sectionsOf = version;
  }

  /** @param {AbortSignal} signal */
  answer(signal) {
    const { course, at, number, version } = this.state;
    const variables = at === null ? { atLeast: course.version } : { asOf: { version: at } };
    const isThere = version > 0 && (number < 0 || course.things[number].since <= version);
    if (!isThere) {
      return null;
    }
    const { document, id } = readThing(course, number);
    return ask(document, { id, ...variables }, { signal, partly: true });
  }

  /** @param {any} answer */
  show(answer) {
    this.replace(this.told, ...(answer?.thing ? thingFacts(answer.thing) : []));
  }

  /** @param {Error} failure */
  fail(failure) {
    fill(this.told, element("p", { class: "fault" }, `${detailWords.failed} ${failure.message}`),
      button(detailWords.again, () => void this.read()));
  }
}

/** The sections that are read when they are opened. @param {State} state */
function sectionsOf(state) {
  const { course, number } = state;
  const questions = onDemand(detailWords.questions, async (place) =>
    (await import("./sections.js")).readQuestions(state, place));
  const remedies = onDemand(detailWords.change, async (place) =>
    (await import("./sections.js")).readRemedies(state, place));
  const history = onDemand(detailWords.history, async (place) =>
    (await import("./sections.js")).readHistory(state, place));
  return [...(course.isRelation(number) ? [questions] : []), ...(number < 0 ? [] : [remedies]), history];
}
