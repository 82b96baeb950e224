// @ts-check
// The critical questions of a step: which can be asked, which were, and what came of it.
import { button, element, fill } from "./elements.js";
import { ask } from "./graphql.js";
import { detailWords } from "./words-arguing.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {{state: string, challenge: {id: string} | null}} Standing
 */

const QUESTIONS = `query Questions($id: ID!, $debate: ID!, $asOf: Moment) {
  relation(id: $id, asOf: $asOf) { schemeDetails { questions { key text } } }
  debate(id: $debate, asOf: $asOf) { openQuestions(first: 100) {
    edges { node { relation { id } state question { key } challenge { id } } } } } }`;

/** @param {State} state @param {HTMLElement} place */
export async function readQuestions(state, place) {
  const { id } = state.course.things[state.number];
  const asOf = state.at === null ? null : { version: state.at };
  const { relation, debate } = await ask(QUESTIONS, { id, debate: state.course.id, asOf }, { partly: true });
  const questions = relation?.schemeDetails?.questions ?? [];
  const open = openOf(debate?.openQuestions?.edges ?? [], id);
  fill(place, questions.length === 0 ? element("p", {}, detailWords.noQuestions)
    : element("ul", { class: "plain" }, ...questions.map((/** @type {any} */ { key, text }) =>
      element("li", {}, element("p", { dir: "auto" }, text), ...standing(state, key, open.get(key))))));
}

/** @param {{node: any}[]} edges @param {string} relation @returns {Map<string, Standing>} */
function openOf(edges, relation) {
  return new Map(edges.filter(({ node }) => node.relation.id === relation)
    .map(({ node }) => [node.question.key, node]));
}

/** @param {State} state @param {string} key @param {Standing | undefined} open */
function standing(state, key, open) {
  const asked = new CustomEvent("act", { detail: { name: "critical", values: { question: key } } });
  const challenge = open?.challenge?.id;
  return [
    element("small", {}, `${detailWords.state[open?.state ?? ""] ?? detailWords.settled} `),
    challenge ? button(detailWords.show, () => state.go({ node: challenge }), { class: "link" }) : null,
    open?.state === "UNASKED" && state.isLive
      ? button(detailWords.ask, () => state.dispatchEvent(asked), { class: "link" }) : null,
  ];
}
