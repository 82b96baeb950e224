// @ts-check
// The speakers of a debate: what each of them is on record with, over time, and what of it does not go together.
import { button, element, fill, said, unturned } from "./elements.js";
import { all, debateAt, momentOf, pages } from "./graphql.js";
import { link } from "./head.js";
import { pagedList } from "./on-demand.js";
import { openDialog } from "./panels.js";
import { speakerWords } from "./words-pages.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {{id: string, name: string, kind: string}} Speaker
 * @typedef {{sign: string, weight: string, act: string, from: number, until: number | null, takenBack: boolean,
 *     content: {id: string} | null}} Commitment
 * @typedef {{sentence: string, mayBecomeCharge: boolean, forSpeakerOnly: boolean, draft: object | null}} Clash
 */

const COMMITMENT = `sign weight act from until takenBack content { ... on Statement { id } ... on Relation { id } }`;

const CLASH = "sentence mayBecomeCharge forSpeakerOnly draft { kind }";

const CHARGE = "kind status accused { id } statement { id }";

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

/** What one speaker is on record with. @param {State} state @param {Speaker} speaker
 * @param {() => void} leave closes what it is shown in */
function record(state, speaker, leave) {
  const place = element("div", { class: "record", "aria-busy": "true" }, element("p", {}, speakerWords.loading));
  const whole = element("section", {}, element("h3", {}, said(speaker.name)), place);
  read(state, speaker, leave)
    .then((parts) => fill(place, ...parts))
    .catch((failure) => fill(place, element("p", { class: "fault" }, `${speakerWords.unreachable} ${failure.message}`)))
    .finally(() => place.removeAttribute("aria-busy"));
  return whole;
}

/** @param {State} state @param {Speaker} speaker @param {() => void} leave */
async function read(state, speaker, leave) {
  const { course, at } = state;
  const thing = `speaker(id: ${JSON.stringify(speaker.id)})`;
  const here = `(debate: ${JSON.stringify(course.id)}${momentOf(at)}`;
  const held = element("div", {});
  const [clashes, charges, hasHeld] = await Promise.all([
    all(pages(thing, `inconsistencies${here}`, CLASH)),
    all(pages(debateAt(course.id, at), "charges", CHARGE, true)),
    pagedList(held, element("ul", { class: "plain commitments" }),
      pages(thing, `commitments${here}, heldOnly: false`, COMMITMENT), (one) => commitmentItem(state, one, leave)),
  ]);
  const raised = charges.filter(({ accused }) => accused?.id === speaker.id);
  return [
    element("h4", {}, speakerWords.clashes),
    clashes.length > 0 ? clashList(state, speaker, clashes, leave) : element("p", {}, speakerWords.noClashes),
    ...(raised.length > 0 ? [element("h4", {}, speakerWords.charges), chargeList(state, raised, leave)] : []),
    element("h4", {}, speakerWords.commitments),
    hasHeld ? held : element("p", {}, speakerWords.noCommitments),
  ];
}

/** @param {State} state @param {Speaker} speaker @param {Clash[]} clashes @param {() => void} leave */
function clashList(state, speaker, clashes, leave) {
  const chargeable = clashes.filter(({ mayBecomeCharge, draft }) => mayBecomeCharge && draft);
  return element("ul", { class: "plain clashes" }, ...clashes.map((clash) => {
    const place = chargeable.indexOf(clash);
    return element("li", {}, element("p", { dir: "auto" }, unturned(clash.sentence)),
      clash.forSpeakerOnly ? element("small", {}, speakerWords.ownOnly) : null,
      place >= 0 && state.isLive
        ? button(speakerWords.charge, () => charge(state, speaker, place, leave)) : null);
  }));
}

/** Opens the form of a charge at a clash. @param {State} state @param {Speaker} speaker
 * @param {number} clash its place among those that a charge can be made of @param {() => void} leave */
function charge(state, speaker, clash, leave) {
  leave();
  const values = { accused: speaker.id, clash: String(clash) };
  state.dispatchEvent(new CustomEvent("act", { detail: { name: "charge", values } }));
}

/** @param {State} state @param {any[]} charges @param {() => void} leave */
function chargeList(state, charges, leave) {
  return element("ul", { class: "plain" }, ...charges.map(({ kind, status, statement }) => element("li", {},
    speakerWords.chargeLine(kind, status), " ", statement ? thingLink(state, statement.id, leave) : null)));
}

/** @param {State} state @param {Commitment} commitment @param {() => void} leave */
function commitmentItem(state, commitment, leave) {
  return element("li", { class: commitment.until === null ? "" : "ended" },
    element("span", { class: `sign ${commitment.sign.toLowerCase()}` }, speakerWords.sign[commitment.sign]),
    commitment.content ? thingLink(state, commitment.content.id, leave) : null,
    span(commitment, state.version),
    element("small", {}, manner(commitment)));
}

/** @param {Commitment} commitment */
function manner({ act, weight, from, until, takenBack }) {
  const parts = [speakerWords.act[act], speakerWords.weight[weight], speakerWords.held(from, until)];
  return [...parts, takenBack ? speakerWords.takenBack : ""].filter(Boolean).join(", ");
}

/** The time for which it was held, as a part of the whole; the words beside it say the same.
 * @param {Commitment} commitment @param {number} version */
function span({ from, until }, version) {
  const bar = element("span", { class: "bar" });
  bar.style.setProperty("--from", String(from / version));
  bar.style.setProperty("--until", String((until ?? version) / version));
  return element("span", { class: "span", "aria-hidden": "true" }, bar);
}

/** @param {State} state @param {string} id @param {() => void} leave */
function thingLink(state, id, leave) {
  const number = state.course.numberOf(id);
  if (number < 0) {
    return null;
  }
  const made = link(state, number);
  made.addEventListener("click", leave);
  return made;
}
