// @ts-check
// What the details tell only when somebody opens the section: it costs the server some work.
import { button, element, fill, moment } from "./elements.js";
import { ask } from "./graphql.js";
import { detailWords } from "./words-arguing.js";

/** @typedef {import("./state.js").State} State */

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
    : element("ul", {}, ...sentences.map((/** @type {string} */ one) => element("li", { dir: "auto" }, one))));
}

const PAGE = 20;

/** What happened to it, the latest first. @param {State} state @param {HTMLElement} place */
export async function readHistory(state, place) {
  const { course, number, at } = state;
  const kind = number < 0 ? "debate" : course.isStatement(number) ? "statement" : "relation";
  const id = number < 0 ? course.id : course.things[number].id;
  const document = `query History($id: ID!, $asOf: Moment, $after: String) {
    thing: ${kind}(id: $id, asOf: $asOf) { history(order: DESC, first: ${PAGE}, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { version at sentence } } } } }`;
  const asOf = at === null ? null : { version: at };
  const list = element("ol", { class: "plain history" });
  const read = async (/** @type {string | null} */ after) => {
    const { thing } = await ask(document, { id, asOf, after });
    const { edges, pageInfo } = thing.history;
    list.append(...edges.map((/** @type {any} */ { node }) => changeItem(state, node)));
    const more = button(detailWords.more, () => void read(pageInfo.endCursor).catch(() => {}));
    fill(place, list, pageInfo.hasNextPage ? more : null);
  };
  await read(null);
}

/** @param {State} state @param {{version: number, at: string, sentence: string}} change */
function changeItem(state, { version, at, sentence }) {
  return element("li", {},
    button(detailWords.goTo(version), () => state.go({ at: version }), { class: "link" }), " ", moment(at),
    element("p", { dir: "auto" }, sentence));
}
