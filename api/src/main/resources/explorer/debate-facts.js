// @ts-check
// What the server says of the debate as a whole.
import { element, moment, said } from "./elements.js";
import { detailWords } from "./words-arguing.js";


const DEBATE = `query Debate($id: ID!, $asOf: Moment, $atLeast: Version) {
  debate(id: $id, asOf: $asOf, atLeast: $atLeast) {
    description openedBy openedAt counts { statements relations } standing { statements { in out undecided } }
  } }`;

/** @param {string} id */
export function readDebate(id) {
  return { document: DEBATE, id };
}

/** @param {any} debate @returns {HTMLElement[]} */
export function debateFacts({ description, openedBy, openedAt, counts, standing }) {
  const parts = [
    description ? element("p", { dir: "auto", class: "description" }, description) : null,
    element("p", {}, detailWords.size(counts.statements, counts.relations)),
    standing ? element("p", {}, detailWords.standing(standing.statements)) : null,
    element("p", { class: "made" }, detailWords.opened(""), said(openedBy, 200), ", ", moment(openedAt)),
  ];
  return parts.filter((part) => part !== null);
}
