// @ts-check
// Carrying out an act: all of its commands, or none of them.
import { ask, Refusal } from "./graphql.js";

/**
 * One command to the server: the name of its mutation and its input.
 *
 * @typedef {{name: string, input: Record<string, any>}} Command
 * @typedef {import("./drafts.js").Draft} Draft
 */

/**
 * Hands a command in.
 *
 * @param {Command} command
 * @param {string} key the name of this request
 * @returns {Promise<number>} the version of the debate after it
 * @throws {Refusal}
 */
export async function carryOut({ name, input }, key) {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation Carry($input: ${type}!) {
    done: ${name}(input: $input) { version userErrors { code message field ... on Duplicate { existing } } }
  }`;
  const { done } = await ask(document, { input: { ...input, idempotencyKey: key } });
  const [error] = done?.userErrors ?? [];
  if (error) {
    throw new Refusal(error.code, error.message, error.field, { existing: error.existing });
  }
  return done.version;
}

/**
 * Who or what is meant, as the server takes it.
 *
 * @param {{id: string, relation: boolean}} subject
 */
export function subjectInput({ id, relation }) {
  return relation ? { relation: id } : { statement: id };
}

/**
 * An input without what was left empty.
 *
 * @param {Record<string, any>} input
 */
export function trimmed(input) {
  return Object.fromEntries(Object.entries(input)
    .map(([name, value]) => [name, typeof value === "string" ? value.trim() : value])
    .filter(([, value]) => value !== "" && value !== null && value !== undefined));
}

const SUPPOSED = `query Supposed($debate: ID!, $changes: [HypotheticalChange!]!) {
  whatIf(debate: $debate, changes: $changes) { userErrors { code message field } } }`;

/** A refusal of one of the commands of an act. */
export class ActRefused extends Error {
  /** @param {Refusal} refusal @param {number} step the command that was refused, counted from 0 */
  constructor(refusal, step) {
    super(refusal.message);
    this.refusal = refusal;
    this.step = step;
  }
}

/**
 * Carries out the commands of a draft, from the first that is not done yet.
 *
 * @param {string} debate
 * @param {Command[]} commands
 * @param {Draft} draft
 * @returns {Promise<number>} the version of the debate after them
 * @throws {ActRefused}
 */
export async function send(debate, commands, draft) {
  if (draft.done >= commands.length) {
    draft.done = 0; // Somebody else wrote the draft; what was done already is not done twice.
  }
  if (commands.length > 1 && draft.done === 0) {
    await suppose(debate, commands);
  }
  let version = 0;
  for (let step = draft.done; step < commands.length; step += 1) {
    version = await orRefused(step, () => carryOut(commands[step], `${draft.key}-${step}`));
    draft.done = step + 1;
  }
  return version;
}

/** Tries several commands on a copy of the debate first, so that none is carried out where a later one is refused.
 * @param {string} debate @param {Command[]} commands */
async function suppose(debate, commands) {
  const changes = commands.map(({ name, input }) => ({ [name]: input }));
  const answer = await ask(SUPPOSED, { debate, changes }).catch((failure) => unlessTooLarge(failure));
  const [error] = answer?.whatIf?.userErrors ?? [];
  if (error) {
    const [, place, , ...path] = error.field ?? [];
    throw new ActRefused(new Refusal(error.code, error.message, ["input", ...path]), Number(place ?? 0));
  }
}

/** A debate can be too large to be tried on a copy; then the commands are tried for real.
 * @param {Refusal} failure */
function unlessTooLarge(failure) {
  if (failure.code === "TOO_LARGE") {
    return null;
  }
  throw new ActRefused(failure, 0);
}

/** @param {number} step @param {() => Promise<number>} work */
async function orRefused(step, work) {
  try {
    return await work();
  } catch (failure) {
    throw failure instanceof Refusal ? new ActRefused(failure, step) : failure;
  }
}
