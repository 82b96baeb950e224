// @ts-check
// What the panels and the first page say. To translate the page is to write this file and its neighbours again.
import { viewWords } from "./words-views.js";

const { counted } = viewWords;

export const roleWords = /** @type {Record<string, string>} */ ({
  CLAIM: "Claim",
  EVIDENCE: "Evidence",
  QUESTION: "Question",
  SUPPORT: "Step in support",
  ATTACK: "Step against",
  REPHRASE: "Step between wordings",
  PREFERENCE: "Step of preference",
});

export const refusalWords = {
  unreachable: "The server cannot be reached. What you wrote is kept here and sent when it is back.",
  timeout: "The server did not answer in time. What you wrote is kept here and sent again.",
  unsent: "The server cannot be reached. What you wrote is kept here; try again in a while.",
  unfinished: "The first part is done; this part was refused:",
  /** @param {string} message */
  sentence: (message) => (/[.!?…”]$/.test(message) ? message : `${message}.`),
  existing: "Show what is there already",
};

export const identityWords = {
  nobody: "Say who you are",
  /** @param {string} name */
  somebody: (name) => `You are ${name}`,
  label: "Your name",
  hint: "Everything you add is signed with it, for everybody to see. It is kept in this browser. Without one you are "
    + "“anonymous”.",
  keep: "Keep",
  close: "Close",
  long: "A name has at most 200 characters.",
  control: "A name holds no tabs or line breaks.",
};

export const detailWords = {
  title: "Details",
  whole: "Show all of it",
  missing: "This is not in the debate at the moment shown.",
  about: "About this debate",
  /** @param {number} version */
  since: (version) => `since version ${version}`,
  saidBy: "Said by",
  failed: "The server did not say more:",
  again: "Ask again",
  bears: "Bears on",
  rests: "Rests on",
  asks: "Asks about",
  reasons: "Steps from and to this",
  noReasons: "Nobody argued for or against it, or from it.",
  /** @param {number} shown @param {number} all */
  someReasons: (shown, all) => `The first ${shown} of ${all}.`,
  why: "Why",
  change: "What would change it",
  noChange: "No single move that the server tried would change it.",
  wordings: "Wordings",
  taken: "taken out:",
  given: "put in:",
  sources: "Sources",
  /** @param {string} day */
  accessed: (day) => `read on ${day}`,
  /** @param {string} where @param {string} when */
  attribution: (where, when) => `Said ${[where && `in ${where}`, when && `(${when})`].filter(Boolean).join(" ")}`,
  /** @param {{heldTrue: number, heldFalse: number, unsure: number}} stances */
  held: ({ heldTrue, heldFalse, unsure }) =>
    `${counted(heldTrue, "holds it true", "hold it true")}, ${heldFalse} false, ${unsure} unsure`,
  /** @param {{bears: number, doesNotBear: number}} stances */
  heldStep: ({ bears, doesNotBear }) =>
    `${counted(bears, "holds that it bears", "hold that it bears")}, ${doesNotBear} that it does not`,
  history: "History of this",
  /** @param {number} version */
  goTo: (version) => `Version ${version}`,
  more: "Show more",
  withdrawn: "Withdrawn",
  /** @param {string} by @param {string} reason */
  withdrawal: (by, reason) => (reason ? `Withdrawn by ${by}: ${reason}` : `Withdrawn by ${by}`),
  burden: "It bears the burden of proof: it does not stand unless something supports it.",
  required: "What it supports cannot stand without it.",
  scheme: "Scheme",
  noScheme: "none named",
  questions: "Critical questions",
  noQuestions: "It follows no scheme, so there is no critical question to ask.",
  settled: "asked and answered, or not open",
  state: /** @type {Record<string, string>} */ ({
    UNASKED: "not asked",
    ASKED: "asked, not answered",
    NEEDS_BACKING: "asked, needs backing",
  }),
  ask: "Ask it",
  show: "Show the challenge",
  scope: /** @type {Record<string, string>} */ ({ time: "When", place: "Where", assumption: "Assuming" }),
  /** @param {number} statements @param {number} relations */
  size: (statements, relations) =>
    `${counted(statements, "statement", "statements")}, ${counted(relations, "step", "steps")}`,
  /** @param {{in: number, out: number, undecided: number}} counts */
  standing: (counts) => `${counts.in} stand, ${counts.out} refuted, ${counts.undecided} undecided`,
  /** @param {string} by */
  opened: (by) => `Opened by ${by}`,
  closed: "The debate is closed: it takes nothing more unless it is opened again.",
};

/** @type {Record<string, [string, string]>} */
const verbs = {
  SUPPORT: ["supports", "support"],
  ATTACK: ["speaks against", "speak against"],
  REPHRASE: ["says the same as", "say the same as"],
  PREFERENCE: ["is preferred to", "are preferred to"],
};

export const stepWords = {
  /** @param {string} role @param {number} premises */
  verb: (role, premises) => (verbs[role] ?? ["bears on", "bear on"])[premises === 1 ? 0 : 1],
  this: "this",
  thisStep: "this step",
  aStep: "a step",
  /** @param {string} from @param {string} to */
  step: (from, to) => `the step from ${from} to ${to}`,
  and: "and",
};

export const menuWords = {
  speakers: "Speakers",
  takeAlong: "Take along",
};

export const actWords = {
  title: "Argue",
  more: "More",
  /** @param {number} version */
  past: (version) => `You are looking at version ${version}. What you add goes to the debate as it is now.`,
  now: "Go to now",
  closed: "The debate is closed. Open it again to add to it.",
  draft: "draft kept",
  send: "Add",
  later: "Close",
  discard: "Discard",
  loading: "Asking the server…",
  restored: "Your draft is back.",
  /** @param {number} left */
  left: (left) => `${left.toLocaleString()} characters left`,
  /** @param {number} over */
  over: (over) => `${over.toLocaleString()} characters too many`,
  sending: "On its way:",
  waiting: "Not sent yet:",
  retry: "Try again",
  edit: "Change it",
  /** @param {string} act */
  done: (act) => `Done: ${act}.`,
  show: "Show it",
  undo: "Undo",
  undone: "Taken back.",
  notUndone: "It could not be taken back:",
  noUndo: "It cannot be taken back.",
  keys: "Ctrl and Enter sends, Escape closes and keeps what you wrote.",
  twice: "This was said already. Press once more to add it all the same.",
  optional: "optional",
};

/** What the acts are called: on their buttons, over their forms and on the button that sends them. */
export const act = /** @type {Record<string, {name: string, title: string, send?: string}>} */ ({
  claim: { name: "New claim", title: "Make a new claim" },
  support: { name: "Support", title: "Give a reason for it" },
  counterclaim: { name: "Object", title: "Object to it" },
  evidence: { name: "Evidence", title: "Offer evidence" },
  question: { name: "Ask", title: "Ask a question", send: "Ask" },
  undercut: { name: "Undercut", title: "Object to a step" },
  join: { name: "Connect", title: "Connect it with what was said already", send: "Connect" },
  reword: { name: "Reword", title: "Say the same in other words", send: "Reword" },
  rate: { name: "Rate", title: "Say what you hold of it", send: "Rate" },
  scheme: { name: "Scheme", title: "Name the scheme of a step", send: "Apply" },
  critical: { name: "Critical question", title: "Ask a critical question", send: "Ask" },
  locution: { name: "Put on record", title: "Put on record what a speaker did with it", send: "Put on record" },
  premise: { name: "Add premise", title: "Let the step rest on one premise more" },
  unpremise: { name: "Remove premise", title: "Take a premise out of the step", send: "Remove" },
  read: { name: "Reading", title: "Say how the support is read", send: "Read so" },
  attribute: { name: "Attribute", title: "Say who said it", send: "Attribute" },
  source: { name: "Cite", title: "Name a source", send: "Cite" },
  uncite: { name: "Remove source", title: "Take a source away", send: "Remove" },
  burden: { name: "Burden of proof", title: "Place or lift the burden of proof", send: "Set" },
  charge: { name: "Charge", title: "Charge a speaker", send: "Charge" },
  answer: { name: "Answer charge", title: "Answer the charge", send: "Answer" },
  withdraw: { name: "Withdraw", title: "Take it back", send: "Withdraw" },
  restore: { name: "Restore", title: "Put it back", send: "Restore" },
  retitle: { name: "Retitle", title: "Give the debate another title", send: "Retitle" },
  describe: { name: "Describe", title: "Say more about the debate", send: "Describe" },
  label: { name: "Name a version", title: "Give a version a name", send: "Name it" },
  unlabel: { name: "Remove name", title: "Take the name of a version away", send: "Remove" },
  close: { name: "Close debate", title: "Close the debate", send: "Close the debate" },
  reopen: { name: "Reopen debate", title: "Open the debate again", send: "Reopen" },
});
