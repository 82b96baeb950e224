// @ts-check
// Saying something new, or connecting what was said.
import { subjectInput, trimmed } from "../commands.js";
import { fieldWords } from "../words-forms.js";
import { sourceFields } from "./changing.js";
import { optionsOf, plain, stepField, words } from "./plain.js";
import { chosenStep } from "./steps.js";

/** @typedef {import("./acts.js").Act} Act @typedef {import("../arguing.js").Context} Context */

const says = true;

/** @type {Act} */
const support = {
  name: "support", says,
  fields: () => [
    words(fieldWords.reasonFor),
    { name: "with", kind: "pick", many: true, optional: true, step: 1, paths: ["premises"], hint: fieldWords.withHint },
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
const evidence = {
  name: "evidence", says,
  start: () => ({ bearing: "SUPPORTS" }),
  fields: () => [
    { name: "bearing", kind: "choice", options: optionsOf(fieldWords.bearings) },
    words(fieldWords.evidence),
    ...sourceFields.map((field) => ({ ...field, step: 1 })),
  ],
  commands: ({ bearing, text, url, title, quotation }, context, [statement, relation, source]) => {
    const { debate } = context;
    const cited = trimmed({ url, title, quotation });
    const offer = { name: "addEvidence",
      input: { debate, statement, relation, text, bearing, target: subjectInput(context) } };
    return Object.keys(cited).length === 0
      ? [offer] : [offer, { name: "citeSource", input: { statement, source, ...cited } }];
  },
};

/** @type {Act} */
const undercut = {
  name: "undercut", says,
  fields: (context) => [...stepField(context, ["target"]), words(fieldWords.objection)],
  commands: ({ text, step }, context, [statement, relation]) => {
    const target = { relation: chosenStep(context, { step }) };
    return [{ name: "addCounterclaim", input: { debate: context.debate, statement, relation, text, target } }];
  },
};

/** @type {Act} */
const join = {
  name: "join",
  start: () => ({ kind: "SUPPORT" }),
  fields: () => [
    { name: "kind", kind: "choice", options: optionsOf(fieldWords.kinds) },
    { name: "other", kind: "pick", paths: ["target", "premises"] },
  ],
  commands: ({ kind, other }, { debate, id }, [relation]) => [
    { name: "relate", input: { debate, relation, kind, premises: [id], target: { statement: other } } },
  ],
};

/** @type {Act[]} */
export const sayingActs = [
  support, evidence, undercut, join,
  plain("claim", "addClaim", ({ debate }, [statement]) => ({ debate, statement }), [words(fieldWords.claim)], { says }),
  plain("counterclaim", "addCounterclaim", (context, [statement, relation]) =>
    ({ debate: context.debate, statement, relation, target: subjectInput(context) }), [words(fieldWords.objection)],
  { says }),
  plain("question", "askQuestion", (context, [statement]) =>
    ({ debate: context.debate, statement, ...(context.id && { about: subjectInput(context) }) }),
  [words(fieldWords.question)], { says }),
];
