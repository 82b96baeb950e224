// @ts-check
// Changing what was said, what is known of it, and what one holds of it; and the debate as a whole.
import { subjectInput, trimmed } from "../commands.js";
import { fieldWords } from "../words-forms.js";
import { LONGEST_TEXT, now, ofDebate, ofThing, optionsOf, plain, words } from "./plain.js";

/** @typedef {import("./acts.js").Act} Act @typedef {import("../arguing.js").Context} Context */
/** @typedef {import("./fields.js").Field} Field */

const optional = true;

/** @type {Field[]} */
export const sourceFields = [
  { name: "url", kind: "line", optional },
  { name: "title", kind: "line", label: fieldWords.sourceTitle, optional },
  { name: "quotation", kind: "text", optional },
];

/** @type {Field[]} */
const speaker = [
  { name: "speaker.name", kind: "line", label: fieldWords.speaker, longest: 200 },
  { name: "speaker.kind", kind: "choice", label: fieldWords.speakerKind, options: optionsOf(fieldWords.speakerKinds) },
];

/** @type {Field[]} */
const occasion = [
  { name: "where", kind: "line", optional, longest: 500 },
  { name: "when", kind: "line", hint: fieldWords.day, optional },
];

/** @type {Field[]} */
const reason = [{ name: "reason", kind: "text", optional, longest: LONGEST_TEXT }];

/** @param {string} value */
const wholeNumber = (value) => (/^\d{1,15}$/.test(value.trim()) ? Number(value) : 0);

const person = () => ({ "speaker.kind": "PERSON" });

/** @param {Context} context */
const wording = ({ course, number }) => ({ text: course.textAt(number, course.version) });

/** @param {Context} context */
const title = ({ course }) => ({ title: course.titleAt(course.version) });

/** @param {Context} context */
const premises = ({ course, number }) => course.premisesAt(number, course.version)
  .map((premise) => ({ value: course.things[premise].id, label: course.textAt(premise, course.version) }));

/** @type {Act} */
const rate = {
  name: "rate",
  fields: async (context, values) => {
    const { myStance: mine } = await now(context, "myStance");
    values.rating ??= mine ?? "";
    const offered = context.relation ? ["BEARS", "DOES_NOT_BEAR"] : ["TRUE", "FALSE", "UNSURE"];
    const options = optionsOf(fieldWords.ratings, mine ? [...offered, "NONE"] : offered);
    return [{ name: "rating", kind: "choice", options, paths: ["rating", "subject"] }];
  },
  before: async (context) => ({ rating: (await now(context, "myStance")).myStance }),
  commands: ({ rating }, context) => {
    const input = { debate: context.debate, subject: subjectInput(context) };
    return [rating === "NONE"
      ? { name: "withdrawStance", input }
      : { name: "takeStance", input: { ...input, rating } }];
  },
};

/** @type {Act[]} */
export const changingActs = [
  rate,
  plain("reword", "rewordStatement", ofThing, [words()], { start: wording, before: wording }),
  plain("attribute", "attributeStatement", ofThing, [...speaker, ...occasion], {
    start: person,
    asks: "attribution { where when speaker { name kind } }",
    before: (_, __, { attribution: said }) =>
      said && { speaker: said.speaker, where: said.where || null, when: said.when || null },
  }),
  plain("locution", "recordLocution", ({ debate, id }) => ({ debate, statement: id }), [
    ...speaker,
    { name: "act", kind: "choice", options: optionsOf(fieldWords.locutions), reshapes: true },
    { name: "as", kind: "pick", fits: ({ act }) => act === "QUALIFIED" },
    ...occasion,
  ], { start: person }),
  plain("source", "citeSource", ({ id }, [source]) => ({ statement: id, source }),
    [...sourceFields, { name: "accessed", kind: "line", hint: fieldWords.day, optional }]),
  plain("uncite", "unciteSource", ofThing, [
    { name: "source", kind: "choice", offers: (_, { sources = [] }) => sources.map((/** @type {any} */ source) =>
      ({ value: source.id, label: source.title || source.url || source.quotation })) },
  ], {
    asks: "sources { id url title quotation accessed }",
    before: (_, { source }, { sources }) => trimmed(sources.find((/** @type {any} */ { id }) => id === source) ?? {}),
  }),
  plain("burden", "setBurdenOfProof", ofThing,
    [{ name: "needsSupport", kind: "choice", options: optionsOf(fieldWords.burdens), parse: JSON.parse }],
    { asks: "needsSupport" }),
  plain("premise", "addPremise", ofThing, [{ name: "premise", kind: "pick" }]),
  plain("unpremise", "removePremise", ofThing, [{ name: "premise", kind: "choice", offers: premises }]),
  plain("read", "readSupport", ofThing, [{ name: "reading", kind: "choice", options: optionsOf(fieldWords.readings) }],
    { asks: "reading" }),
  plain("withdraw", "withdraw*", ofThing, reason),
  plain("restore", "restore*", ofThing),
  plain("retitle", "retitleDebate", ofDebate, [{ name: "title", kind: "line", longest: 300 }],
    { start: title, before: title }),
  plain("describe", "describeDebate", ofDebate, [{ name: "description", kind: "text", longest: LONGEST_TEXT }],
    { asks: "description" }),
  plain("label", "labelVersion", ofDebate, [
    { name: "label", kind: "line", longest: 100 },
    { name: "version", kind: "line", parse: wholeNumber },
  ], { start: ({ state }) => ({ version: String(state.version) }) }),
  plain("unlabel", "removeLabel", ofDebate,
    [{ name: "label", kind: "choice", offers: ({ course }) => course.labels.map(({ name: value }) =>
      ({ value, label: value })) }],
    { before: ({ course }, { label }) => course.labels.find(({ name }) => name === label) }),
  plain("close", "closeDebate", ofDebate, reason),
  plain("reopen", "reopenDebate", ofDebate),
];
