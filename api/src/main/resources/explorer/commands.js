// @ts-check
import { ask, Refusal } from "./graphql.js";

/**
 * One command to the server: the name of its mutation and its input.
 *
 * @typedef {{name: string, input: Record<string, any>}} Command
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
