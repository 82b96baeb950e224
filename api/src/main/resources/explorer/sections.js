// @ts-check
// What the details tell only when somebody opens the section: it costs the server some work.
import { button, element, fill, moment, unturned } from "./elements.js";
import { all, ask, debateAt, momentOf, pages } from "./graphql.js";
import { pagedList } from "./on-demand.js";
import { detailWords } from "./words-arguing.js";

/** @typedef {import("./state.js").State} State
 * @typedef {{state: string, challenge: {id: string} | null}} Standing */

/** What would make it stand or fall. @param {State} state @param {HTMLElement} place */
export async function readRemedies(state, place) {
  const { course, number, at } = state;
  const kind = course.isStatement(number) ? "statement" : "relation";
  const document = `query Remedies($id: ID!, $asOf: Moment, $goal: StandingGoal!) {
    thing: ${kind}(id: $id, asOf: $asOf) { whatWouldChange(goal: $goal) { sentence } } }`;
  const goal = course.verdictAt(number, state.version).label === "IN" ? "FALL" : "STAND";
  const asOf = at === null ? null : { version: at };
  const { thing } = await ask(document, { id: course.things[number].id, asOf, goal });
  const sentences = (thing?.whatWouldChange ?? []).map((/** @type {any} */ { sentence }) => sentence);
  fill(place, sentences.length === 0 ? element("p", {}, detailWords.noChange)
    : element("ul", {}, ...sentences.map((/** @type {string} */ one) => element("li", { dir: "auto" }, unturned(one)))));
}

/** What happened to it, the latest first. @param {State} state @param {HTMLElement} place */
export async function readHistory(state, place) {
  const { course, number, at } = state;
  const kind = course.isStatement(number) ? "statement" : "relation";
  const thing = number < 0 ? debateAt(course.id, at)
    : `${kind}(id: ${JSON.stringify(course.things[number].id)}${momentOf(at)})`;
  delete place.dataset.after;
  await pagedList(place, element("ol", { class: "plain history" }),
    pages(thing, "history(order: DESC", "version at sentence"), (change) => changeItem(state, change));
}

/** @param {State} state @param {{version: number, at: string, sentence: string}} change */
function changeItem(state, { version, at, sentence }) {
  return element("li", {},
    button(detailWords.goTo(version), () => state.go({ at: version }), { class: "link" }), " ", moment(at),
    element("p", { dir: "auto" }, unturned(sentence)));
}

/** The questions of a debate that are open. @param {string} debate @param {number | null} [at] */
export function openQuestions(debate, at) {
  return all(pages(debateAt(debate, at), "openQuestions", "relation { id } state question { key } challenge { id }",
    true));
}

/** @param {State} state @param {HTMLElement} place */
export async function readQuestions(state, place) {
  const { id } = state.course.things[state.number];
  const details = `{ relation(id: ${JSON.stringify(id)}${momentOf(state.at)}) {
    schemeDetails { questions { key text } } } }`;
  const [{ relation }, nodes] = await Promise.all([ask(details), openQuestions(state.course.id, state.at)]);
  const questions = relation?.schemeDetails?.questions ?? [];
  const open = new Map(nodes.filter((node) => node.relation.id === id).map((node) => [node.question.key, node]));
  fill(place, questions.length === 0 ? element("p", {}, detailWords.noQuestions)
    : element("ul", { class: "plain" }, ...questions.map((/** @type {any} */ { key, text }) =>
      element("li", {}, element("p", { dir: "auto" }, text), ...standing(state, key, open.get(key))))));
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
