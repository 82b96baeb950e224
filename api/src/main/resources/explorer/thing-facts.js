// @ts-check
// What the server says of a statement, a step or the debate as a whole.
import { element, moment, said, unturned } from "./elements.js";
import { detailWords } from "./words-arguing.js";

/** @typedef {import("./course.js").Course} Course */

const STATEMENT = `query Statement($id: ID!, $asOf: Moment, $atLeast: Version) {
  thing: statement(id: $id, asOf: $asOf, atLeast: $atLeast) {
    __typename by: addedBy at: addedAt withdrawal { by reason } explanation(steps: 8) { sentences }
    scope { time place assumption } needsSupport stances { heldTrue heldFalse unsure }
    sources { url title quotation accessed } attribution { where when }
    criticalQuestion { text }
  } }`;

const STEP = `query Step($id: ID!, $asOf: Moment, $atLeast: Version) {
  thing: relation(id: $id, asOf: $asOf, atLeast: $atLeast) {
    __typename by: drawnBy at: drawnAt withdrawal { by reason } explanation(steps: 8) { sentences }
    reading stances { bears doesNotBear } scheme schemeDetails { title conclusion }
  } }`;

const DEBATE = `query Debate($id: ID!, $asOf: Moment, $atLeast: Version) {
  thing: debate(id: $id, asOf: $asOf, atLeast: $atLeast) {
    __typename description openedBy openedAt counts { statements relations } standing { statements { in out undecided } }
  } }`;

/** @param {Course} course @param {number} number -1 for the debate */
export function readThing(course, number) {
  const { id } = course.things[number] ?? course;
  return { document: number < 0 ? DEBATE : course.isStatement(number) ? STATEMENT : STEP, id };
}

/** @param {any} thing @returns {HTMLElement[]} */
export function thingFacts(thing) {
  if (thing.__typename === "Debate") {
    return debateFacts(thing);
  }
  const withdrawal = thing.withdrawal
    ? element("p", { dir: "auto" }, unturned(detailWords.withdrawal(thing.withdrawal.by, thing.withdrawal.reason)))
    : null;
  const parts = [
    withdrawal,
    ...explanation(thing.explanation?.sentences ?? []),
    ...(thing.__typename === "Statement" ? statementFacts(thing) : stepFacts(thing)),
    element("p", { class: "made" }, said(thing.by, 200), ", ", moment(thing.at)),
  ];
  return parts.filter((part) => part !== null);
}

/** @param {string[]} sentences */
function explanation(sentences) {
  return sentences.length === 0 ? [] : [
    element("h3", {}, detailWords.why),
    element("ol", { class: "plain why" },
      ...sentences.map((sentence) => element("li", { dir: "auto" }, unturned(sentence)))),
  ];
}

/** @param {any} statement */
function statementFacts({ scope, needsSupport, stances, sources, attribution, criticalQuestion }) {
  const { heldTrue, heldFalse, unsure } = stances;
  const spoken = attribution?.where || attribution?.when
    ? detailWords.attribution(attribution.where, attribution.when) : "";
  return [
    needsSupport ? element("p", {}, detailWords.burden) : null,
    criticalQuestion ? element("p", { dir: "auto" }, `${detailWords.questions}: ${criticalQuestion.text}`) : null,
    spoken ? element("p", { dir: "auto" }, unturned(spoken)) : null,
    ...Object.entries(detailWords.scope).filter(([name]) => scope[name])
      .map(([name, label]) => element("p", { dir: "auto" }, `${label}: ${scope[name]}`)),
    heldTrue + heldFalse + unsure > 0 ? element("p", {}, detailWords.held(stances)) : null,
    ...sourceFacts(sources),
  ];
}

/** @param {any} step */
function stepFacts({ reading, stances, scheme, schemeDetails }) {
  const named = schemeDetails ? `${schemeDetails.title}. ${schemeDetails.conclusion}` : scheme || detailWords.noScheme;
  return [
    reading === "REQUIRED" ? element("p", {}, detailWords.required) : null,
    element("p", { dir: "auto" }, `${detailWords.scheme}: ${named}`),
    stances.bears + stances.doesNotBear > 0 ? element("p", {}, detailWords.heldStep(stances)) : null,
  ];
}

/** @param {any[]} sources */
function sourceFacts(sources) {
  return sources.length === 0 ? [] : [
    element("h3", {}, detailWords.sources),
    element("ul", { class: "plain" }, ...sources.map((source) => element("li", {}, ...sourceLines(source)))),
  ];
}

/** @param {{url: string, title: string, quotation: string, accessed: string}} source */
function sourceLines({ url, title, quotation, accessed }) {
  const name = title || url;
  return [
    isAddress(url) ? element("a", { href: url, rel: "noreferrer noopener", target: "_blank", dir: "auto" }, name)
      : said(name),
    quotation ? element("blockquote", { dir: "auto" }, quotation) : null,
    accessed ? element("small", {}, ` ${detailWords.accessed(accessed)}`) : null,
  ];
}

/** A source can name an address of any kind; only those of pages become links. @param {string} url */
function isAddress(url) {
  return /^https?:\/\//i.test(url);
}

/** @param {any} debate @returns {HTMLElement[]} */
function debateFacts({ description, openedBy, openedAt, counts, standing }) {
  const parts = [
    description ? element("p", { dir: "auto", class: "description" }, description) : null,
    element("p", {}, detailWords.size(counts.statements, counts.relations)),
    standing ? element("p", {}, detailWords.standing(standing.statements)) : null,
    element("p", { class: "made" }, detailWords.opened(""), said(openedBy, 200), ", ", moment(openedAt)),
  ];
  return parts.filter((part) => part !== null);
}
