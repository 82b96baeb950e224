// @ts-check
/**
 * @typedef {import("./commands.js").Command} Command
 * @typedef {Record<string, any>} Before what was so before a command, as far as its inverse needs it
 */

/**
 * The command that takes another back, and what it is told: what was so before, or else what the other was told. What a
 * statement was first attributed to, and what a speaker did with it, can be followed by more but never be taken back.
 *
 * @type {Record<string, string>}
 */
const INVERSES = {
  addClaim: "withdrawStatement statement",
  addCounterclaim: "withdrawStatement statement",
  addEvidence: "withdrawStatement statement",
  askQuestion: "withdrawStatement statement",
  askCriticalQuestion: "withdrawStatement statement",
  chargeHypocrisy: "withdrawStatement statement",
  answerCharge: "withdrawStatement statement",
  withdrawStatement: "restoreStatement statement",
  restoreStatement: "withdrawStatement statement",
  rewordStatement: "rewordStatement statement text",
  citeSource: "unciteSource statement source",
  unciteSource: "citeSource statement source url title quotation accessed",
  setBurdenOfProof: "setBurdenOfProof statement needsSupport",
  relate: "withdrawRelation relation",
  withdrawRelation: "restoreRelation relation",
  restoreRelation: "withdrawRelation relation",
  addPremise: "removePremise relation premise",
  removePremise: "addPremise relation premise",
  readSupport: "readSupport relation reading",
  retitleDebate: "retitleDebate debate title",
  describeDebate: "describeDebate debate description",
  closeDebate: "reopenDebate debate",
  reopenDebate: "closeDebate debate",
  labelVersion: "removeLabel debate label",
  removeLabel: "labelVersion debate label version",
};

/** What depends on how it was before. @type {Record<string, (input: any, before: Before) => string | null>} */
const DEPENDING = {
  attributeStatement: (_, { speaker }) => (speaker ? "attributeStatement statement speaker where when" : null),
  takeStance: formerStance,
  withdrawStance: formerStance,
  applyScheme: formerScheme,
  assignScheme: formerScheme,
};

/** @param {any} _ @param {Before} before */
function formerStance(_, { rating }) {
  return rating ? "takeStance debate subject rating" : "withdrawStance debate subject";
}

/** @param {any} _ @param {Before} before */
function formerScheme(_, { slots = [] }) {
  return slots.length > 0 ? "applyScheme relation scheme slots" : "assignScheme relation scheme";
}

/**
 * The commands that take others back, the last one first. Where one of them has no inverse, none of them is taken back:
 * half of an act undone is something that nobody meant.
 *
 * @param {Command[]} commands
 * @param {Before} before
 * @returns {Command[]}
 */
export function inverseOf(commands, before) {
  const inverses = [...commands].reverse().map((command) => inverse(command, before));
  return inverses.includes(null) ? [] : withoutIdle(/** @type {Command[]} */ (inverses));
}

/** @param {Command} command @param {Before} before @returns {Command | null} */
function inverse({ name, input }, before) {
  const [inverted, ...told] = (INVERSES[name] ?? DEPENDING[name]?.(input, before) ?? "").split(" ");
  const known = { ...input, ...before };
  const inputs = told.filter((one) => known[one] !== undefined).map((one) => [one, known[one]]);
  return inverted ? { name: inverted, input: Object.fromEntries(inputs) } : null;
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
