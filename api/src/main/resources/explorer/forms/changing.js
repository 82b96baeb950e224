// @ts-check
// Changing what was said, what is known of it, and what one holds of it.
import { ask } from "../graphql.js";
import { subjectInput, trimmed } from "../commands.js";
import { fieldWords } from "../words-arguing.js";
import { sourceFields, words } from "./saying.js";

/** @typedef {import("./acts.js").Act} Act @typedef {import("../offers.js").Context} Context */

/** @param {Record<string, string>} labels @param {string[]} [values] */
export function optionsOf(labels, values = Object.keys(labels)) {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** @param {Context} context */
function text({ course, number }) {
  return course.textAt(number, course.version);
}

/** @type {Act} */
const reword = {
  name: "reword",
  start: (context) => ({ text: text(context) }),
  fields: () => [words(fieldWords.words)],
  before: (context) => ({ text: text(context) }),
  commands: (values, { id }) => [{ name: "rewordStatement", input: { statement: id, text: values.text } }],
};

/** @type {Act} */
const rate = {
  name: "rate",
  fields: async (context, values) => {
    const mine = await ratingNow(context);
    values.rating ??= mine ?? "";
    const offered = context.relation ? ["BEARS", "DOES_NOT_BEAR"] : ["TRUE", "FALSE", "UNSURE"];
    const options = optionsOf(fieldWords.ratings, mine ? [...offered, "NONE"] : offered);
    return [{ name: "rating", kind: "choice", label: fieldWords.rating, options, paths: ["rating", "subject"] }];
  },
  before: async (context) => ({ rating: await ratingNow(context) }),
  commands: ({ rating }, context) => {
    const input = { debate: context.debate, subject: subjectInput(context) };
    return [rating === "NONE"
      ? { name: "withdrawStance", input }
      : { name: "takeStance", input: { ...input, rating } }];
  },
};

/** @param {Context} context @returns {Promise<string | null>} */
async function ratingNow({ id, relation, course }) {
  const document = `query Mine($id: ID!, $atLeast: Version) {
    thing: ${relation ? "relation" : "statement"}(id: $id, atLeast: $atLeast) { myStance } }`;
  return (await ask(document, { id, atLeast: course.version })).thing?.myStance ?? null;
}

/** @type {Act} */
const attribute = {
  name: "attribute",
  start: () => ({ kind: "PERSON" }),
  fields: () => [
    { name: "speaker", kind: "line", label: fieldWords.speaker, longest: 200, paths: ["speaker.name", "speaker"] },
    { name: "kind", kind: "choice", label: fieldWords.speakerKind, options: optionsOf(fieldWords.speakerKinds),
      paths: ["speaker.kind"] },
    { name: "where", kind: "line", label: fieldWords.where, optional: true, longest: 500 },
    { name: "when", kind: "line", label: fieldWords.when, hint: fieldWords.day, optional: true },
  ],
  before: attributionNow,
  commands: ({ speaker, kind, where, when }, { id }) => [{
    name: "attributeStatement",
    input: { statement: id, speaker: { name: speaker, kind }, ...trimmed({ where, when }) },
  }],
};

/** @param {Context} context */
async function attributionNow({ id, course }) {
  const document = `query Said($id: ID!, $atLeast: Version) {
    statement(id: $id, atLeast: $atLeast) { attribution { where when speaker { name kind } } } }`;
  const attribution = (await ask(document, { id, atLeast: course.version })).statement?.attribution;
  return attribution ? { attribution: { ...attribution, ...trimmed(attribution) } } : {};
}

/** @type {Act} */
const source = {
  name: "source",
  fields: () => [
    ...sourceFields(),
    { name: "accessed", kind: "line", label: fieldWords.accessed, hint: fieldWords.day, optional: true },
  ],
  commands: ({ url, sourceTitle, quotation, accessed }, { id }, [made]) => [{
    name: "citeSource",
    input: { statement: id, source: made, ...trimmed({ url, title: sourceTitle, quotation, accessed }) },
  }],
};

/** @type {Act} */
const burden = {
  name: "burden",
  start: () => ({ needsSupport: "true" }),
  fields: () => [{
    name: "needsSupport", kind: "choice", label: fieldWords.burden,
    options: [{ value: "true", label: fieldWords.burdenOn }, { value: "false", label: fieldWords.burdenOff }],
  }],
  commands: ({ needsSupport }, { id }) =>
    [{ name: "setBurdenOfProof", input: { statement: id, needsSupport: needsSupport === "true" } }],
};

/** @type {Act} */
const withdraw = {
  name: "withdraw",
  fields: () => [{ name: "reason", kind: "text", label: fieldWords.why, optional: true, longest: 10_000 }],
  commands: ({ reason }, { id, relation }) => [relation
    ? { name: "withdrawRelation", input: { relation: id, ...trimmed({ reason }) } }
    : { name: "withdrawStatement", input: { statement: id, ...trimmed({ reason }) } }],
};

/** @type {Act} */
const restore = {
  name: "restore",
  fields: () => [],
  commands: (_, { id, relation }) => [relation
    ? { name: "restoreRelation", input: { relation: id } }
    : { name: "restoreStatement", input: { statement: id } }],
};

/** @type {Act[]} */
export const changingActs = [reword, rate, attribute, source, burden, withdraw, restore];
