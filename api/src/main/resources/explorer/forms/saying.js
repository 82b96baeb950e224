// @ts-check
// Saying something new, or connecting what was said.
import { subjectInput, trimmed } from "../commands.js";
import { fieldWords } from "../words-arguing.js";
import { chosenStep, stepOptions } from "./steps.js";

/** @typedef {import("./acts.js").Act} Act @typedef {import("../offers.js").Context} Context */
/** @typedef {import("./fields.js").Field} Field */

/** What a statement holds at most, in characters. */
export const LONGEST_TEXT = 10_000;

/** @param {string} label @returns {Field} */
export function words(label) {
  return { name: "text", kind: "text", label, longest: LONGEST_TEXT };
}

/** @returns {Field[]} */
export function sourceFields(step = 0, optional = true) {
  return [
    { name: "url", kind: "line", label: fieldWords.url, step, optional },
    { name: "sourceTitle", kind: "line", label: fieldWords.sourceTitle, step, optional, paths: ["title"] },
    { name: "quotation", kind: "text", label: fieldWords.quotation, step, optional },
  ];
}

/** @type {Act} */
const claim = {
  name: "claim",
  says: true,
  fields: () => [words(fieldWords.claim)],
  commands: ({ text }, { debate }, [statement]) => [{ name: "addClaim", input: { debate, statement, text } }],
};

/** @type {Act} */
const support = {
  name: "support",
  says: true,
  fields: () => [
    words(fieldWords.reason),
    { name: "with", kind: "pick", many: true, optional: true, step: 1, paths: ["premises"], label: fieldWords.with,
      hint: fieldWords.withHint },
  ],
  commands: ({ text, with: others = [] }, context, [statement, relation]) => {
    const { debate } = context;
    const premises = [statement, ...others];
    return [
      { name: "addClaim", input: { debate, statement, text } },
      { name: "relate", input: { debate, relation, kind: "SUPPORT", premises, target: subjectInput(context) } },
    ];
  },
};

/** @type {Act} */
const counterclaim = {
  name: "counterclaim",
  says: true,
  fields: () => [words(fieldWords.objection)],
  commands: ({ text }, context, ids) => [objection(text, context.debate, subjectInput(context), ids)],
};

/** @type {Act} */
const evidence = {
  name: "evidence",
  says: true,
  start: () => ({ bearing: "SUPPORTS" }),
  fields: () => [
    { name: "bearing", kind: "choice", label: fieldWords.bearing,
      options: [{ value: "SUPPORTS", label: fieldWords.for }, { value: "ATTACKS", label: fieldWords.against }] },
    words(fieldWords.evidence),
    ...sourceFields(1),
  ],
  commands: ({ bearing, text, ...rest }, context, [statement, relation, source]) => {
    const { debate } = context;
    const cited = trimmed({ url: rest.url, title: rest.sourceTitle, quotation: rest.quotation });
    const offer = { name: "addEvidence",
      input: { debate, statement, relation, text, bearing, target: subjectInput(context) } };
    return Object.keys(cited).length === 0
      ? [offer] : [offer, { name: "citeSource", input: { statement, source, ...cited } }];
  },
};

/** @type {Act} */
const question = {
  name: "question",
  says: true,
  fields: () => [words(fieldWords.question)],
  commands: ({ text }, context, [statement]) => {
    const about = context.id === "" ? {} : { about: subjectInput(context) };
    return [{ name: "askQuestion", input: { debate: context.debate, statement, text, ...about } }];
  },
};

/** @type {Act} */
const undercut = {
  name: "undercut",
  says: true,
  fields: (context) => [...stepField(context, ["target"]), words(fieldWords.objection)],
  commands: (values, context, ids) =>
    [objection(values.text, context.debate, { relation: chosenStep(context, values) }, ids)],
};

/** @type {Act} */
const join = {
  name: "join",
  start: () => ({ kind: "SUPPORT" }),
  fields: () => [
    { name: "kind", kind: "choice", label: fieldWords.what,
      options: Object.entries(fieldWords.kind).map(([value, label]) => ({ value, label })) },
    { name: "other", kind: "pick", label: fieldWords.other, paths: ["target", "premises"] },
  ],
  commands: ({ kind, other }, { debate, id }, [relation]) => [
    { name: "relate", input: { debate, relation, kind, premises: [id], target: { statement: other } } },
  ],
};

/** @param {string} text @param {string} debate @param {object} target @param {string[]} identifiers */
function objection(text, debate, target, [statement, relation]) {
  return { name: "addCounterclaim", input: { debate, statement, relation, text, target } };
}

/** Asks which step is meant, where there is a choice.
 * @param {Context} context @param {string[]} paths @param {boolean} [reshapes] @returns {Field[]} */
export function stepField(context, paths, reshapes = false) {
  const options = stepOptions(context);
  return options.length < 2 ? [] : [{ name: "step", kind: "choice", label: fieldWords.step, options, paths, reshapes }];
}

/** @type {Act[]} */
export const sayingActs = [claim, support, counterclaim, evidence, question, undercut, join];
