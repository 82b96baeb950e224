// @ts-check
// What one speaker is on record with: each commitment with the time for which it was held, and the clashes among them.
import { button, element, fill, said } from "./elements.js";
import { all, debateAt, momentOf, pages } from "./graphql.js";
import { link } from "./head.js";
import { pagedList } from "./on-demand.js";
import { speakerWords } from "./words-arguing.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./speakers-dialog.js").Speaker} Speaker
 * @typedef {{sign: string, weight: string, act: string, from: number, until: number | null, takenBack: boolean,
 *     content: {id: string} | null}} Commitment
 * @typedef {{sentence: string, mayBecomeCharge: boolean, forSpeakerOnly: boolean, draft: object | null}} Clash
 */

const COMMITMENT = `sign weight act from until takenBack content { ... on Statement { id } ... on Relation { id } }`;

const CLASH = "sentence mayBecomeCharge forSpeakerOnly draft { kind }";

const CHARGE = "kind status accused { id } statement { id }";

/** @param {State} state @param {Speaker} speaker @param {() => void} leave closes what it is shown in */
export function record(state, speaker, leave) {
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
    return element("li", {}, element("p", { dir: "auto" }, clash.sentence),
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
