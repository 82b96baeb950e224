// @ts-check
// The speakers of a debate: what each of them is on record with, over time, and what of it does not go together.
import { button, element, fill } from "./elements.js";
import { all, debateAt, pages } from "./graphql.js";
import { openDialog } from "./panels.js";
import { record } from "./record.js";
import { speakerWords } from "./words-arguing.js";

/** @typedef {import("./state.js").State} State @typedef {{id: string, name: string, kind: string}} Speaker */

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
    const speakers = await all(pages(debateAt(state.course.id, state.at), "speakers", "id name kind"));
    const one = speakers.find((speaker) => speaker.name === name);
    const list = () => fill(place, ...speakerList(speakers, state, show));
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

/** @param {Speaker[]} speakers @param {State} state @param {(speaker: Speaker) => void} show */
function speakerList(speakers, state, show) {
  if (speakers.length === 0) {
    return [element("p", {}, speakerWords.none)];
  }
  const counts = statementCounts(state);
  const items = speakers.map((speaker) => element("li", {},
    button(speaker.name, () => show(speaker), { class: "link", dir: "auto" }),
    element("small", {}, ` ${speakerWords.statements(counts.get(speaker.name) ?? 0)}`)));
  const search = element("input", { type: "search", dir: "auto", "aria-label": speakerWords.find,
    placeholder: speakerWords.find });
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLocaleLowerCase();
    items.forEach((item, place) => { item.hidden = !speakers[place].name.toLocaleLowerCase().includes(wanted); });
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
