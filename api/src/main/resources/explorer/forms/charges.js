// @ts-check
// Charging a speaker with what does not go together, and answering such a charge.
import { ask } from "../graphql.js";
import { shortened } from "../elements.js";
import { trimmed } from "../commands.js";
import { fieldWords } from "../words-arguing.js";
import { optionsOf } from "./changing.js";
import { words } from "./saying.js";

/**
 * @typedef {import("./acts.js").Act} Act
 * @typedef {import("../offers.js").Context} Context
 * @typedef {import("./fields.js").Field} Field
 * @typedef {{id: string, name: string, kind: string}} Speaker
 * @typedef {{kind: string, commitments: string[], deed: string | null, target: string | null}} ChargeDraft
 * @typedef {{clashes: {sentence: string, draft: ChargeDraft}[], record: {value: string, label: string}[]}} OnRecord
 */

const SPEAKERS = `query Speakers($id: ID!, $atLeast: Version) {
  debate(id: $id, atLeast: $atLeast) { speakers(first: 100) { edges { node { id name kind } } } } }`;

const RECORD = `query Record($id: ID!, $debate: ID!) {
  speaker(id: $id) {
    commitments(debate: $debate, first: 100) {
      edges { node { sign content { __typename ... on Statement { id text } } } } }
    inconsistencies(debate: $debate, first: 50) {
      edges { node { sentence mayBecomeCharge draft { kind commitments deed target } } } }
  } }`;

/** @param {Context} context @returns {Promise<Speaker[]>} */
async function speakersOf({ debate, course }) {
  const answer = await ask(SPEAKERS, { id: debate, atLeast: course.version });
  return (answer.debate?.speakers.edges ?? []).map((/** @type {{node: Speaker}} */ { node }) => node);
}

/** @param {Context} context @param {string} speaker @returns {Promise<OnRecord>} */
async function recordOf({ debate }, speaker) {
  const { speaker: answer } = await ask(RECORD, { id: speaker, debate });
  const statements = answer.commitments.edges.map((/** @type {any} */ { node }) => node.content)
    .filter((/** @type {any} */ content) => content?.__typename === "Statement");
  const record = new Map(statements.map((/** @type {any} */ { id, text }) => [id, text]));
  return {
    clashes: answer.inconsistencies.edges.map((/** @type {any} */ { node }) => node)
      .filter((/** @type {any} */ { mayBecomeCharge, draft }) => mayBecomeCharge && draft),
    record: [...record].map(([value, label]) => ({ value, label: String(label) })),
  };
}

/** @type {Act} */
const charge = {
  name: "charge",
  fields: async (context, values) => {
    const speakers = await speakersOf(context);
    values.accused ??= speakers.find(({ name }) => isSpeakerOf(context, name))?.id ?? "";
    const accused = speakers.find(({ id }) => id === values.accused);
    Object.assign(values, { name: accused?.name, speakerKind: accused?.kind });
    const options = [{ value: "", label: "–" }, ...speakers.map(({ id, name }) => ({ value: id, label: name }))];
    return [
      { name: "accused", kind: "choice", label: fieldWords.accused, options, reshapes: true, paths: ["accused"] },
      ...(accused ? chargeFields(await recordOf(context, accused.id), values) : []),
    ];
  },
  commands: (values, { debate }, [statement]) => [{ name: "chargeHypocrisy", input: {
    debate, statement, kind: values.kind, text: values.text, commitments: values.commitments ?? [],
    accused: { name: values.name ?? "", kind: values.speakerKind ?? "PERSON" },
    ...trimmed({ sense: values.sense, target: values.target, deed: deedOf(values) }),
  } }],
};

/** @param {Context} context @param {string} name */
function isSpeakerOf({ course, number, statement }, name) {
  return statement && course.speakersAt(number, course.version).includes(name);
}

/** @param {OnRecord} record @param {Record<string, any>} values @returns {Field[]} */
function chargeFields({ clashes, record }, values) {
  takeClash(clashes[Number(values.clash)]?.draft, values);
  const found = clashes.map(({ sentence }, place) => ({ value: String(place), label: shortened(sentence, 300) }));
  return [
    ...(found.length > 0 ? [clashField(found)] : []),
    { name: "kind", kind: "choice", label: fieldWords.charge, options: optionsOf(fieldWords.charges) },
    { name: "commitments", kind: "several", label: fieldWords.commitments, options: record, optional: true,
      hint: record.length === 0 ? fieldWords.noCommitments : undefined },
    ...(values.deedStatement ? [] : [deedField()]),
    { name: "sense", kind: "line", label: fieldWords.sense, optional: true },
    words(fieldWords.accusation),
  ];
}

/** @param {import("./fields.js").Option[]} found @returns {Field} */
function clashField(found) {
  return { name: "clash", kind: "choice", label: fieldWords.clash, optional: true, reshapes: true,
    options: [...found, { value: "", label: fieldWords.noClash }] };
}

/** @returns {Field} */
function deedField() {
  return { name: "deed", kind: "text", label: fieldWords.deed, hint: fieldWords.deedHint, optional: true };
}

/** Fills in what a clash that was found says, once, so that it can be changed afterwards.
 * @param {ChargeDraft | undefined} draft @param {Record<string, any>} values */
function takeClash(draft, values) {
  const place = values.clash ?? "";
  if (values.taken !== place) {
    Object.assign(values, { taken: place, deedStatement: draft?.deed ?? "", target: draft?.target ?? "" });
    if (draft) {
      Object.assign(values, { kind: draft.kind, commitments: draft.commitments });
    }
  }
}

/** @param {Record<string, any>} values */
function deedOf({ deedStatement, deed }) {
  if (deedStatement) {
    return { statement: deedStatement };
  }
  return deed?.trim() ? { text: deed } : null;
}

const CHARGES = `query Charges($id: ID!) { debate(id: $id) { charges(first: 100) {
  edges { node { statement { id } commitments { id text } } } } } }`;

/** @type {Act} */
const answer = {
  name: "answer",
  start: () => ({ answer: "DISTINGUISHED" }),
  fields: async ({ debate, id }, values) => {
    const edges = (await ask(CHARGES, { id: debate })).debate.charges.edges;
    const raised = edges.find((/** @type {any} */ { node }) => node.statement?.id === id)?.node;
    const held = (raised?.commitments ?? []).map((/** @type {any} */ one) => ({ value: one.id, label: one.text }));
    const needed = values.answer !== "DISTINGUISHED" && held.length > 0;
    return [
      { name: "answer", kind: "choice", label: fieldWords.answer, reshapes: true,
        options: optionsOf(fieldWords.answers) },
      ...(needed ? [commitmentField(held)] : []),
      { ...words(fieldWords.words), optional: true },
    ];
  },
  commands: (values, { id }, [statement, relation]) => [{ name: "answerCharge", input: {
    charge: id, answer: values.answer, statement, relation,
    ...trimmed({ text: values.text, commitment: values.answer === "DISTINGUISHED" ? "" : values.commitment }),
  } }],
};

/** @param {import("./fields.js").Option[]} options @returns {Field} */
function commitmentField(options) {
  return { name: "commitment", kind: "choice", label: fieldWords.commitment, options, optional: true };
}

/** @type {Act[]} */
export const chargeActs = [charge, answer];
