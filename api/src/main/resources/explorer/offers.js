// @ts-check
// The acts that a participant can do, and when each of them is of use. What they ask for is fetched when it is wanted.
import { stepsOf } from "./forms/steps.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./course.js").Course} Course
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
