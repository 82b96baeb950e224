// @ts-check
import { participantHeader } from "./participant.js";

const PATIENCE = 20_000;

/** Why the server did not do, or not answer, what it was asked. */
export class Refusal extends Error {
  /**
   * @param {string} code
   * @param {string} message a whole sentence for people
   * @param {string[] | null} [field] the path to the value at fault
   * @param {{existing?: string}} [more]
   */
  constructor(code, message, field = null, more = {}) {
    super(message);
    this.code = code;
    this.field = field;
    /** What is there already, where that is the trouble. */
    this.existing = more.existing ?? null;
  }

  /** Whether nobody knows if the server did it: then the same is asked again, by the same name. */
  get unanswered() {
    return ["UNREACHABLE", "TIMEOUT", "UNAVAILABLE"].includes(this.code);
  }
}

/**
 * Asks the server.
 *
 * @param {string} document
 * @param {Record<string, unknown>} [variables]
 * @param {{timeout?: number, signal?: AbortSignal, partly?: boolean}} [options] `partly`: take what was answered, even
 *     where some of it was refused
 * @returns {Promise<any>} the data
 */
export async function ask(document, variables = {}, { timeout = PATIENCE, signal, partly = false } = {}) {
  const body = JSON.stringify({ query: document, variables });
  const answer = await send("/graphql", { body, timeout, signal, type: "application/json" });
  const errors = answer.errors ?? [];
  if (errors.length > 0 && !(partly && answer.data)) {
    throw new Refusal(errors[0].extensions?.code ?? "FAILED", errors[0].message, errors[0].extensions?.field ?? null);
  }
  return answer.data;
}

/**
 * A list that comes in pages: reads the one after a cursor.
 *
 * @typedef {{edges: {node: any}[], pageInfo: {hasNextPage: boolean, endCursor: string}}} Page
 * @param {string} thing whose list it is, with its arguments
 * @param {string} list with the arguments that come before those of the page
 * @param {string} node what to tell of each
 * @param {boolean} [partly] whether a list that is refused counts as empty
 * @returns {(after?: string) => Promise<Page>}
 */
export function pages(thing, list, node, partly = false) {
  return async (after) => {
    const page = `first: 100${after ? `, after: ${JSON.stringify(after)}` : ""}`;
    const document = `{ thing: ${thing} { list: ${list}${list.includes("(") ? ", " : "("}${page}) {
      pageInfo { hasNextPage endCursor } edges { node { ${node} } } } } }`;
    return (await ask(document, {}, { partly })).thing?.list ?? { edges: [], pageInfo: {} };
  };
}

/** Everything that a list holds. @param {(after?: string) => Promise<Page>} read @returns {Promise<any[]>} */
export async function all(read) {
  const nodes = [];
  let after;
  do {
    const { edges, pageInfo } = await read(after);
    nodes.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  } while (after);
  return nodes;
}

/** A debate at a moment, as the server takes it. @param {string} id @param {number | null} [at] */
export function debateAt(id, at = null) {
  return `debate(id: ${JSON.stringify(id)}${momentOf(at)})`;
}

/** @param {number | null} at */
export function momentOf(at) {
  return at === null ? "" : `, asOf: { version: ${at} }`;
}

/**
 * Sends a body by POST and reads the answer, which is JSON.
 *
 * @param {string} address
 * @param {{body: BodyInit, type: string, timeout: number, signal?: AbortSignal}} what
 */
export async function send(address, { body, type, timeout, signal }) {
  const late = AbortSignal.timeout(timeout);
  const headers = { "Content-Type": type, Accept: "application/json", ...participantHeader() };
  try {
    const signals = signal ? AbortSignal.any([signal, late]) : late;
    const response = await fetch(address, { method: "POST", headers, body, signal: signals });
    return await read(response);
  } catch (failure) {
    if (failure instanceof Refusal || signal?.aborted) {
      throw failure;
    }
    throw late.aborted
      ? new Refusal("TIMEOUT", "The server did not answer in time.")
      : new Refusal("UNREACHABLE", "The server cannot be reached.");
  }
}

/** @param {Response} response */
async function read(response) {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("UNAVAILABLE", `The server answered with ${response.status}, which is no answer to this.`);
  }
}
