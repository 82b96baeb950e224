// @ts-check
// What the panels and the first page say. To translate the page is to write this file and its neighbours again.
import { fieldWords } from "./words-forms.js";
import { viewWords } from "./words-views.js";

export * from "./words-forms.js";

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

export const speakerWords = {
  open: "Speakers",
  loading: "Asking the server…",
  title: "Speakers",
  close: "Close",
  find: "Find a speaker",
  none: "Nothing in this debate is attributed to anybody yet.",
  /** @param {number} count */
  statements: (count) => counted(count, "statement", "statements"),
  commitments: "On record with",
  noCommitments: "Nothing at this moment.",
  /** @param {number} from @param {number | null} until */
  held: (from, until) => (until === null ? `from version ${from} on` : `from version ${from} to ${until - 1}`),
  takenBack: "taken back",
  sign: /** @type {Record<string, string>} */ ({ FOR: "for", AGAINST: "against" }),
  weight: /** @type {Record<string, string>} */ ({ STRONG: "firmly", WEAK: "loosely" }),
  act: /** @type {Record<string, string>} */ ({
    ASSERTED: "asserted", CONCEDED: "conceded", DENIED: "denied", QUALIFIED: "qualified", ADVANCED: "argued so",
    AGREED: "agreed", DISAGREED: "disagreed", REPORTED: "reported",
  }),
  clashes: "Clashes",
  noClashes: "No clash is found in what they are on record with.",
  ownOnly: "Only for the speaker to think about.",
  charge: "Charge them with it",
  charges: "Charges",
  /** @param {string} kind @param {string} status */
  chargeLine: (kind, status) => `${fieldWords.charges[kind] ?? kind}: ${chargeStatus[status] ?? status}`,
  back: "All speakers",
  unreachable: "The speakers cannot be read just now:",
};

const chargeStatus = /** @type {Record<string, string>} */ ({
  UNANSWERED: "not answered", ANSWERED: "answered", DISPUTED: "disputed", WITHDRAWN: "withdrawn",
});

export const exportWords = {
  open: "Take along",
  part: "Which part",
  whole: "the whole debate",
  around: "what surrounds the selection",
  /** @param {number} steps */
  depth: (steps) => `${counted(steps, "step", "steps")} far`,
  far: "How far",
  moment: "Which moment",
  now: "as it is now",
  /** @param {number} version */
  shown: (version) => `as it was at version ${version}`,
  history: "with its history",
  historyHint: "Only formats that can hold it; of a whole debate.",
  formats: "Formats",
  losses: "What is lost?",
  /** @param {number} losses @param {number} warnings */
  lost: (losses, warnings) =>
    (losses + warnings === 0 ? "Nothing is lost."
      : `${counted(losses, "thing is", "things are")} lost, ${warnings} odd.`),
  picture: "Picture (PNG)",
  /** @param {number} scale */
  scale: (scale) => `${scale}×`,
  drawing: "Drawing…",
  notDrawn: "The picture could not be drawn:",
  print: "Print the outline",
  none: "No format holds that.",
};

export const homeWords = {
  search: "Find a debate",
  searchHint: "Words of a title or description",
  order: "Sort by",
  orders: /** @type {Record<string, string>} */ ({ CHANGED: "last change", OPENED: "newest", TITLE: "title" }),
  /** @param {number} count */
  found: (count) => counted(count, "debate", "debates"),
  none: "No debate fits.",
  empty: "There is no debate yet. Open the first one, or import a file.",
  more: "Show more",
  closed: "closed",
  changed: "Last change",
  top: "What stands at the top",
  /** @param {number} count */
  activity: (count) => `${counted(count, "change", "changes")}; how they spread from the first to the last`,
  open: "Open a debate",
  title: "What is it about?",
  description: "More about it",
  send: "Open it",
  import: "Import a file",
  file: "A file of another tool, or of Rejoinder",
  format: "Format",
  anyFormat: "as the file tells",
  drop: "You may also drop a file here.",
  sendFile: "Import",
  try: "Only say what would be lost",
  /** @param {number} percent */
  uploading: (percent) => `On its way: ${percent} %`,
  reading: "The server reads the file…",
  /** @param {number} done @param {number} all */
  progress: (done, all) => `${done.toLocaleString()} of ${counted(all, "step", "steps")} done`,
  /** @param {number} statements @param {number} relations */
  holds: (statements, relations) =>
    `The file holds ${counted(statements, "statement", "statements")} and ${counted(relations, "step", "steps")}.`,
  done: "All of it is here:",
  late: "All of it is taken in, but it cannot be read yet; try in a while:",
  openIt: "Read the debate",
  /** @param {string} reason */
  failed: (reason) => `The import came to an early end: ${reason}`,
  /** @param {number} losses @param {number} warnings */
  losses: (losses, warnings) =>
    (losses + warnings === 0 ? "Nothing is lost."
      : `${counted(losses, "thing does", "things do")} not come through, ${warnings} odd.`),
  chooseFile: "Choose a file first.",
  unreachable: "The debates cannot be read just now:",
  again: "Try again",
  /** @param {number} line @param {number} column */
  place: (line, column) => `Line ${line}, column ${column}.`,
};
