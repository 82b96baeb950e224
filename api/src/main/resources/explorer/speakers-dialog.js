// @ts-check
// The speakers of a debate: what each of them is on record with, over time, and what of it does not go together.
import { button, element, fill } from "./elements.js";
import { ask } from "./graphql.js";
import { openDialog } from "./panels.js";
import { record } from "./record.js";
import { speakerWords } from "./words-arguing.js";

/** @typedef {import("./state.js").State} State @typedef {{id: string, name: string, kind: string}} Speaker */

const PAGE = 100;

const SPEAKERS = `query Speakers($id: ID!, $asOf: Moment, $after: String) {
  debate(id: $id, asOf: $asOf) { speakers(first: ${PAGE}, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { id name kind } } } } }`;

/**
 * Opens the speakers over the page, at one of them if a name is given.
 *
 * @param {State} state
 * @param {string} [name]
 */
export async function openSpeakers(state, name) {
  const place = element("div", { class: "speakers" });
  const dialog = openDialog(speakerWords.title, speakerWords.close, place);
  const leave = () => dialog.close();
  fill(place, element("p", {}, speakerWords.loading));
  try {
    const all = await speakersOf(state);
    const one = all.find((speaker) => speaker.name === name);
    const list = () => fill(place, ...speakerList(all, state, show));
    const show = (/** @type {Speaker} */ speaker) => {
      fill(place, button(speakerWords.back, list), record(state, speaker, leave));
      place.querySelector("button")?.focus();
    };
    one ? show(one) : list();
  } catch (failure) {
    const { message } = /** @type {Error} */ (failure);
    fill(place, element("p", { class: "fault" }, `${speakerWords.unreachable} ${message}`));
  }
}

/** @param {State} state @returns {Promise<Speaker[]>} */
async function speakersOf({ course, at }) {
  const asOf = at === null ? null : { version: at };
  const all = [];
  let after = null;
  do {
    const { debate } = await ask(SPEAKERS, { id: course.id, asOf, after });
    all.push(...debate.speakers.edges.map((/** @type {{node: Speaker}} */ { node }) => node));
    after = debate.speakers.pageInfo.hasNextPage ? debate.speakers.pageInfo.endCursor : null;
  } while (after);
  return all;
}

/** @param {Speaker[]} all @param {State} state @param {(speaker: Speaker) => void} show */
function speakerList(all, state, show) {
  if (all.length === 0) {
    return [element("p", {}, speakerWords.none)];
  }
  const counts = statementCounts(state);
  const items = all.map((speaker) => element("li", {},
    button(speaker.name, () => show(speaker), { class: "link", dir: "auto" }),
    element("small", {}, ` ${speakerWords.statements(counts.get(speaker.name) ?? 0)}`)));
  const search = element("input", { type: "search", dir: "auto", "aria-label": speakerWords.find,
    placeholder: speakerWords.find });
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLocaleLowerCase();
    items.forEach((item, place) => { item.hidden = !all[place].name.toLocaleLowerCase().includes(wanted); });
  });
  return [search, element("ul", { class: "plain" }, ...items)];
}

/** @param {State} state */
function statementCounts({ course, version }) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { number } of course.things) {
    for (const name of course.isStatement(number) ? course.speakersAt(number, version) : []) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}
