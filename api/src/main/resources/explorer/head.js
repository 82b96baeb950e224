// @ts-check
// The head of the details: what is selected, and how it stands at the moment shown.
import { button, element, fill } from "./elements.js";
import { stepSentence } from "./forms/steps.js";
import { verdictSign } from "./row.js";
import { speakerLink } from "./speakers.js";
import { detailWords, roleWords } from "./words-arguing.js";

/** @typedef {import("./state.js").State} State */

const LONG = 600;

/** @param {HTMLElement} place @param {State} state */
export function drawHead(place, state) {
  const { number, node } = state;
  const parts = node === null || number < 0 ? debateHead(state) : thingHead(state);
  const signature = parts.map((part) => part?.outerHTML ?? "").join();
  // What did not change stays, and with it the focus and what somebody marks with the mouse.
  if (place.dataset.shown !== signature) {
    place.dataset.shown = signature;
    fill(place, ...parts);
  }
}

/** @param {State} state @returns {(HTMLElement | null)[]} */
function debateHead(state) {
  const { course, version, node } = state;
  const missing = node !== null ? element("p", {}, detailWords.missing) : null;
  return [
    missing,
    element("p", { class: "thing-kind" }, detailWords.about),
    element("h2", { dir: "auto" }, course.titleAt(version)),
    course.isClosedAt(version) ? element("p", {}, detailWords.closed) : null,
  ];
}

/** @param {State} state @returns {(HTMLElement | null)[]} */
function thingHead(state) {
  const { course, version, number } = state;
  const { role, since } = course.things[number];
  if (since > version) {
    return [element("p", { class: "thing-kind" }, roleWords[role]), element("p", {}, detailWords.missing)];
  }
  const text = course.isStatement(number) ? course.textAt(number, version) : roleWords[role];
  const kind = course.isStatement(number) ? `${roleWords[role]} · ` : "";
  const speakers = course.isStatement(number) ? course.speakersAt(number, version) : [];
  return [
    element("p", { class: "thing-kind" }, kind + detailWords.since(since)),
    ...wording(text),
    speakers.length === 0 ? null
      : element("p", { class: "spoken" }, `${detailWords.saidBy} `, ...speakers.map((name) => speakerLink(state, name))),
    course.isWithdrawn(number, version)
      ? element("p", { class: "withdrawn" }, detailWords.withdrawn) : verdictSign(course.verdictAt(number, version)),
    ...targets(state),
  ];
}

/** The words themselves; of very long ones the beginning, since what one can do with them stands below.
 * @param {string} text @returns {HTMLElement[]} */
function wording(text) {
  const words = element("h2", { dir: "auto", class: "wording" }, text);
  if (text.length <= LONG) {
    return [words];
  }
  words.classList.add("long");
  const more = button(detailWords.whole, () => {
    words.classList.remove("long");
    more.remove();
  }, { class: "link" });
  return [words, more];
}

/** What it is about: the target of a step, or of a question. @param {State} state @returns {HTMLElement[]} */
function targets(state) {
  const { course, version, number } = state;
  const target = course.target(number);
  if (target < 0) {
    return [];
  }
  const label = course.isStatement(number) ? detailWords.asks : detailWords.bears;
  const premises = course.isRelation(number) ? course.premisesAt(number, version) : [];
  return [
    element("p", { class: "target" }, `${label} `, link(state, target)),
    ...(premises.length > 0
      ? [element("p", { class: "target" }, `${detailWords.rests} `, ...premises.map((premise) => link(state, premise)))]
      : []),
  ];
}

/** What a thing is called: a statement by its words, a step by what it does.
 * @param {State} state @param {number} number */
function nameOf({ course, version }, number) {
  return course.isStatement(number) ? course.textAt(number, version) : stepSentence(course, number, version);
}

/** A way to another thing of the debate. @param {State} state @param {number} number @param {string} [text] */
export function link(state, number, text = nameOf(state, number)) {
  const { id } = state.course.things[number];
  return button(text, () => state.go({ node: id }), { class: "link", dir: "auto", "data-node": id });
}
