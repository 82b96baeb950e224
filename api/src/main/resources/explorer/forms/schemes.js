// @ts-check
// Naming the scheme of a step, and asking the critical questions that it brings.
import { ask } from "../graphql.js";
import { trimmed } from "../commands.js";
import { openQuestions } from "../sections.js";
import { detailWords } from "../words-arguing.js";
import { fieldWords } from "../words-forms.js";
import { now, stepField, words } from "./plain.js";
import { chosenStep } from "./steps.js";

/**
 * @typedef {import("./acts.js").Act} Act
 * @typedef {import("../arguing.js").Context} Context
 * @typedef {import("./fields.js").Field} Field
 * @typedef {{key: string, text: string, hits: string, slots: number[]}} Question
 * @typedef {{name: string, title: string, premises: string[], questions: Question[]}} Scheme
 */

/** @type {Promise<Scheme[]> | null} */
let asked = null;

/** The catalogue, which never changes while a server runs. @returns {Promise<Scheme[]>} */
function catalogue() {
  asked ??= ask("{ schemes { name title premises questions { key text hits slots } } }").then(({ schemes }) => schemes);
  asked.catch(() => { asked = null; });
  return asked;
}

/** @type {Act} */
const scheme = {
  name: "scheme",
  fields: async (context, values) => {
    const schemes = await catalogue();
    const options = [{ value: "", label: fieldWords.noScheme },
      ...schemes.map(({ name, title }) => ({ value: name, label: title }))];
    await fillIn(context, values);
    const chosen = schemes.find(({ name }) => name === values.scheme);
    forgetSlots(values, chosen?.premises.length ?? 0);
    return [
      ...stepField(context, ["relation"], true),
      { name: "scheme", kind: "choice", options, reshapes: true, optional: true },
      ...(chosen?.premises ?? []).map((premise, place) => slotField(context, values, premise, place + 1)),
    ];
  },
  before: async (context, values) =>
    ({ scheme: schemeNow(context, values), ...await slotsNow(context, values) }),
  commands: (values, context) => {
    const relation = chosenStep(context, values);
    return [values.scheme
      ? { name: "applyScheme", input: { relation, scheme: values.scheme, slots: slotsIn(values) } }
      : { name: "assignScheme", input: { relation, scheme: "" } }];
  },
};

/** Begins with the scheme and the slots that a step has, once for each step that is chosen.
 * @param {Context} context @param {Record<string, any>} values */
async function fillIn(context, values) {
  const relation = chosenStep(context, values);
  if (values.filledFor === relation) {
    return;
  }
  forgetSlots(values, 0);
  const { slots } = relation ? await slotsNow(context, values) : { slots: [] };
  Object.assign(values, { filledFor: relation, scheme: schemeNow(context, values) },
    Object.fromEntries(slots.map(({ slot, premise }) => [`slot-${slot}`, premise])));
}

/** @param {Context} context @param {Record<string, any>} values */
function schemeNow(context, values) {
  const step = context.course.numberOf(chosenStep(context, values));
  return step < 0 ? "" : context.course.schemeAt(step, context.course.version);
}

/** @param {Context} context @param {Record<string, any>} values
 * @returns {Promise<{slots: {slot: number, premise: string}[]}>} */
async function slotsNow(context, values) {
  const { slots = [] } = await now(context, "slots { slot premise }", chosenStep(context, values));
  return { slots };
}

/** @param {Context} context @param {Record<string, any>} values @param {string} premise @param {number} slot
 * @returns {Field} */
function slotField(context, values, premise, slot) {
  return {
    name: `slot-${slot}`, kind: "choice", label: fieldWords.slot(premise), optional: true, paths: ["slots"],
    options: [{ value: "", label: fieldWords.noSlot }, ...premiseOptions(context, values)],
  };
}

/** @param {Context} context @param {Record<string, any>} values */
function premiseOptions(context, values) {
  const { course } = context;
  const step = course.numberOf(chosenStep(context, values));
  return (step < 0 ? [] : course.premisesAt(step, course.version))
    .map((number) => ({ value: course.things[number].id, label: course.textAt(number, course.version) }));
}

/** Slots that only another scheme has hold nothing any more.
 * @param {Record<string, any>} values @param {number} count */
function forgetSlots(values, count) {
  for (const name of Object.keys(values)) {
    if (name.startsWith("slot-") && Number(name.slice("slot-".length)) > count) {
      delete values[name];
    }
  }
}

/** @param {Record<string, any>} values */
function slotsIn(values) {
  return Object.entries(values)
    .filter(([name, premise]) => name.startsWith("slot-") && premise)
    .map(([name, premise]) => ({ slot: Number(name.slice("slot-".length)), premise }));
}

/** @type {Act} */
const critical = {
  name: "critical",
  fields: async (context, values) => {
    const schemes = await catalogue();
    const questions = schemes.find(({ name }) => name === schemeNow(context, values))?.questions ?? [];
    const states = await statesOf(context, chosenStep(context, values));
    const options = questions.map(({ key, text }) => ({ value: key, label: text, hint: states.get(key) }));
    const hit = questions.find(({ key }) => key === values.question)?.hits === "PREMISE";
    return [
      ...stepField(context, ["relation"], true),
      { name: "question", kind: "choice", label: fieldWords.criticalQuestion, options, reshapes: true },
      ...(hit ? [premiseField(context, values)] : []),
      { ...words(fieldWords.challenge), hint: fieldWords.challengeHint, optional: true },
    ];
  },
  commands: (values, context, [statement, attack]) => [{
    name: "askCriticalQuestion",
    input: { debate: context.debate, relation: chosenStep(context, values), question: values.question, statement,
      attack, ...trimmed({ premise: values.premise, text: values.text }) },
  }],
};

/** @param {Context} context @param {Record<string, any>} values @returns {Field} */
function premiseField(context, values) {
  return { name: "premise", kind: "choice", label: fieldWords.hit, optional: true,
    options: premiseOptions(context, values) };
}

/** Which questions of a step are open, in words. @param {Context} context @param {string} relation
 * @returns {Promise<Map<string, string>>} */
async function statesOf({ debate }, relation) {
  return new Map((await openQuestions(debate)).filter((node) => node.relation.id === relation)
    .map((node) => [node.question.key, detailWords.state[node.state]]));
}

/** @type {Act[]} */
export const schemeActs = [scheme, critical];
