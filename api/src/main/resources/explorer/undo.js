// @ts-check
/**
 * @typedef {import("./commands.js").Command} Command
 * @typedef {Record<string, any>} Before what was so before a command, as far as its inverse needs it
 */

/** @type {Record<string, (input: any, before: Before) => Command | null>} */
const INVERSES = {
  addClaim: withdrawal,
  addCounterclaim: withdrawal,
  addEvidence: withdrawal,
  askQuestion: withdrawal,
  askCriticalQuestion: withdrawal,
  chargeHypocrisy: withdrawal,
  answerCharge: withdrawal,
  relate: ({ relation }) => ({ name: "withdrawRelation", input: { relation } }),
  rewordStatement: ({ statement }, { text }) => ({ name: "rewordStatement", input: { statement, text } }),
  citeSource: ({ statement, source }) => ({ name: "unciteSource", input: { statement, source } }),
  withdrawStatement: ({ statement }) => ({ name: "restoreStatement", input: { statement } }),
  restoreStatement: ({ statement }) => ({ name: "withdrawStatement", input: { statement } }),
  withdrawRelation: ({ relation }) => ({ name: "restoreRelation", input: { relation } }),
  restoreRelation: ({ relation }) => ({ name: "withdrawRelation", input: { relation } }),
  takeStance: (input, before) => formerStance(input, before),
  withdrawStance: (input, before) => formerStance(input, before),
  applyScheme: ({ relation }, before) => formerScheme(relation, before),
  assignScheme: ({ relation }, before) => formerScheme(relation, before),
  setBurdenOfProof: ({ statement, needsSupport }) =>
    ({ name: "setBurdenOfProof", input: { statement, needsSupport: !needsSupport } }),
  attributeStatement: ({ statement }, { attribution }) =>
    attribution ? { name: "attributeStatement", input: { statement, ...attribution } } : null,
  retitleDebate: ({ debate }, { title }) => ({ name: "retitleDebate", input: { debate, title } }),
  closeDebate: ({ debate }) => ({ name: "reopenDebate", input: { debate } }),
  reopenDebate: ({ debate }) => ({ name: "closeDebate", input: { debate } }),
  labelVersion: ({ debate, label }) => ({ name: "removeLabel", input: { debate, label } }),
};

/**
 * The commands that take others back, the last one first. Where one of them has no inverse, none of them is taken back:
 * half of an act undone is something that nobody meant.
 *
 * @param {Command[]} commands
 * @param {Before} before
 * @returns {Command[]}
 */
export function inverseOf(commands, before) {
  const inverses = [...commands].reverse().map(({ name, input }) => INVERSES[name]?.(input, before) ?? null);
  return inverses.includes(null) ? [] : withoutIdle(/** @type {Command[]} */ (inverses));
}

/**
 * What concerns a statement that is withdrawn in the end goes with it.
 *
 * @param {Command[]} inverses
 */
function withoutIdle(inverses) {
  const gone = new Set(inverses.filter(({ name }) => name === "withdrawStatement").map(({ input }) => input.statement));
  return inverses.filter(({ name, input }) => name !== "unciteSource" || !gone.has(input.statement));
}

/** @param {{statement: string}} input */
function withdrawal({ statement }) {
  return { name: "withdrawStatement", input: { statement } };
}

/**
 * @param {{debate: string, subject: object}} input
 * @param {Before} before
 */
function formerStance({ debate, subject }, { rating }) {
  return rating
    ? { name: "takeStance", input: { debate, subject, rating } }
    : { name: "withdrawStance", input: { debate, subject } };
}

/**
 * @param {string} relation
 * @param {Before} before
 */
function formerScheme(relation, { scheme = "", slots = [] }) {
  return slots.length > 0
    ? { name: "applyScheme", input: { relation, scheme, slots } }
    : { name: "assignScheme", input: { relation, scheme } };
}
