// @ts-check
// What the first page says, and what opens over the page of a debate.
import { fieldWords } from "./words-forms.js";
import { viewWords } from "./words-views.js";

const { counted } = viewWords;

export const speakerWords = {
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
