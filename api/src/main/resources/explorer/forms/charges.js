// @ts-check
// Charging a speaker with what does not go together, and answering such a charge.
import { all, debateAt, pages } from "../graphql.js";
import { shortened, unturned } from "../elements.js";
import { trimmed } from "../commands.js";
import { fieldWords } from "../words-forms.js";
import { fitting, optionsOf, words } from "./plain.js";

/**
 * @typedef {import("./acts.js").Act} Act
 * @typedef {import("../arguing.js").Context} Context
 * @typedef {import("./fields.js").Field} Field
 * @typedef {{id: string, name: string, kind: string}} Speaker
 * @typedef {{kind: string, commitments: string[], deed: string | null, target: string | null}} ChargeDraft
 * @typedef {{clashes: {sentence: string, draft: ChargeDraft}[], record: {value: string, label: string}[]}} OnRecord
 */

/** @param {Context} context @param {string} id of the speaker @returns {Promise<OnRecord>} */
async function recordOf({ debate }, id) {
  const speaker = `speaker(id: ${JSON.stringify(id)})`;
  const here = `(debate: ${JSON.stringify(debate)}`;
  const [held, clashes] = await Promise.all([
    all(pages(speaker, `commitments${here}`, "content { ... on Statement { id text } }")),
    all(pages(speaker, `inconsistencies${here}`, "sentence mayBecomeCharge draft { kind commitments deed target }")),
  ]);
  const record = new Map(held.filter(({ content }) => content?.text).map(({ content }) => [content.id, content.text]));
  return {
    clashes: clashes.filter(({ mayBecomeCharge, draft }) => mayBecomeCharge && draft),
    record: [...record].map(([value, label]) => ({ value, label })),
  };
}

/** @type {Act} */
const charge = {
  name: "charge",
  fields: async (context, values) => {
    const speakers = /** @type {Speaker[]} */ (
      await all(pages(debateAt(context.debate), "speakers", "id name kind")));
    values.accused ??= speakers.find(({ name }) => isSpeakerOf(context, name))?.id ?? "";
    const accused = speakers.find(({ id }) => id === values.accused);
    Object.assign(values, { name: accused?.name, speakerKind: accused?.kind });
    const options = [{ value: "", label: "–" }, ...speakers.map(({ id, name }) => ({ value: id, label: name }))];
    return [
      { name: "accused", kind: "choice", options, reshapes: true, paths: ["accused"] },
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
  const found = clashes.map(({ sentence }, place) => ({ value: String(place), label: shortened(unturned(sentence), 300) }));
  return fitting([
    { name: "clash", kind: "choice", optional: true, reshapes: true, fits: () => found.length > 0,
      options: [...found, { value: "", label: fieldWords.noClash }] },
    { name: "kind", kind: "choice", label: fieldWords.charge, options: optionsOf(fieldWords.charges) },
    { name: "commitments", kind: "several", options: record, optional: true,
      hint: record.length === 0 ? fieldWords.noCommitments : undefined },
    { name: "deed", kind: "text", hint: fieldWords.deedHint, optional: true, fits: () => !values.deedStatement },
    { name: "sense", kind: "line", optional: true },
    words(fieldWords.accusation),
  ], values);
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

/** @type {Act} */
const answer = {
  name: "answer",
  start: () => ({ answer: "DISTINGUISHED" }),
  fields: async ({ debate, id }, values) => {
    const charges = await all(pages(debateAt(debate), "charges", "statement { id } commitments { id text }"));
    const raised = charges.find(({ statement }) => statement?.id === id);
    const held = (raised?.commitments ?? []).map((/** @type {any} */ one) => ({ value: one.id, label: one.text }));
    return fitting([
      { name: "answer", kind: "choice", reshapes: true, options: optionsOf(fieldWords.answers) },
      { name: "commitment", kind: "choice", options: held, optional: true,
        fits: ({ answer: chosen }) => chosen !== "DISTINGUISHED" && held.length > 0 },
      { ...words(), optional: true },
    ], values);
  },
  commands: (values, { id }, [statement, relation]) => [{ name: "answerCharge", input: {
    charge: id, answer: values.answer, statement, relation,
    ...trimmed({ text: values.text, commitment: values.answer === "DISTINGUISHED" ? "" : values.commitment }),
  } }],
};

/** @type {Act[]} */
export const chargeActs = [charge, answer];
