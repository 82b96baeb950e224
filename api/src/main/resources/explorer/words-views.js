// @ts-check
// What the views say. For another language, translate this file and its neighbour.

const numbers = new Intl.NumberFormat("en");
const plurals = new Intl.PluralRules("en");
const dates = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

/** @param {number} count @param {string} one @param {string} [many] */
function counted(count, one, many = `${one}s`) {
  return `${numbers.format(count)} ${plurals.select(count) === "one" ? one : many}`;
}

/** @param {number} count */
function percent(count) {
  return String(Math.round(count * 100));
}

/** @type {Record<string, string>} */
const verdicts = { IN: "stands", OUT: "refuted", UNDECIDED: "undecided", ABSENT: "not judged" };

/** @type {Record<string, string>} */
const marks = {
  support: "supports",
  attack: "attacks",
  undercut: "against the step above",
  underpin: "for the step above",
  rephrase: "says in other words",
  preference: "is preferred to",
  question: "asks about",
  premise: "premise",
};

const NAME_LENGTH_MAX = 60;

/** A name in a sentence: it can neither turn the sentence around nor fill the page. @param {string} name */
function isolated(name) {
  return `\u2068${[...name.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")].slice(0, NAME_LENGTH_MAX).join("")}\u2069`;
}

/** What a statement does to a step that is named after it. @type {Record<string, string>} */
const parts = { undercut: "undercuts", underpin: "backs" };

/** The types of changes, in sentences of the past; a type that is new to this page is told by its own name.
 * @type {Record<string, string>} */
const changes = {
  "debate.opened": "opened the debate",
  "debate.retitled": "renamed the debate",
  "debate.described": "described the debate",
  "debate.version-labelled": "named a version",
  "debate.label-removed": "took the name of a version away",
  "debate.closed": "closed the debate",
  "debate.reopened": "reopened the debate",
  "statement.claim-added": "added a claim",
  "statement.evidence-added": "added evidence",
  "statement.question-asked": "asked a question",
  "statement.attributed": "named a speaker",
  "statement.source-cited": "cited a source",
  "statement.source-uncited": "took a source away",
  "statement.locution-recorded": "recorded what a speaker did",
  "statement.reworded": "reworded a statement",
  "statement.withdrawn": "withdrew a statement",
  "statement.restored": "restored a statement",
  "statement.critical-question-posed": "posed a critical question",
  "statement.burden-placed": "placed the burden of proof",
  "statement.burden-lifted": "lifted the burden of proof",
  "statement.charge-raised": "charged a speaker with a clash",
  "statement.charge-answered": "answered a charge",
  "relation.drawn": "connected statements",
  "relation.withdrawn": "withdrew a connection",
  "relation.restored": "restored a connection",
  "relation.premise-added": "added a premise",
  "relation.premise-removed": "took a premise out",
  "relation.support-read": "read a support anew",
  "relation.scheme-assigned": "named the scheme of a step",
  "relation.scheme-applied": "named the scheme of a step",
  "stance.taken": "rated a statement",
  "stance.withdrawn": "took a rating back",
  "origin.recorded": "recorded an origin",
  "origin.forgotten": "took an origin away",
};

/** @param {number} millis */
function duration(millis) {
  const units = /** @type {[number, string][]} */ ([
    [31_557_600_000, "year"],
    [2_629_800_000, "month"],
    [86_400_000, "day"],
    [3_600_000, "hour"],
    [60_000, "minute"],
    [1000, "second"],
  ]);
  const [size, unit] = units.find(([length]) => millis >= length) ?? [1000, "second"];
  return counted(Math.round(millis / size), unit);
}

export const viewWords = {
  counted,
  duration,
  views: /** @type {Record<string, string>} */ ({
    outline: "Outline",
    columns: "Columns",
    map: "Map",
    overview: "Overview",
  }),

  /** @param {string} label */
  verdict: (label) => verdicts[label] ?? label.toLowerCase(),
  /** @param {number} strength between 0 and 1 */
  strength: (strength) => percent(strength),
  /** @param {string} label @param {number} strength */
  verdictInFull: (label, strength) =>
    `${verdicts[label] ?? label.toLowerCase()}, strength ${percent(strength)} of 100`,
  /** @param {string} mark */
  mark: (mark) => marks[mark] ?? mark,
  /** @param {number} pros @param {number} cons @param {number} questions */
  counts: (pros, cons, questions) =>
    [
      pros && `${numbers.format(pros)} for`,
      cons && `${numbers.format(cons)} against`,
      questions && counted(questions, "question"),
    ]
      .filter(Boolean)
      .join(", "),
  /** @param {number} count */
  below: (count) => `+${numbers.format(count)}`,
  /** @param {number} count */
  belowInFull: (count) => `${counted(count, "statement")} below`,
  /** @param {number} count */
  together: (count) => `${counted(count, "premise")} together`,
  stepFails: "this step does not hold",
  evidence: "evidence",
  withdrawn: "withdrawn",
  elsewhere: "elsewhere",
  elsewhereInFull: "argued elsewhere: press Enter to go there",
  /** @param {string} mark */
  also: (mark) => `also ${parts[mark] ?? marks[mark] ?? mark}`,
  /** @param {string} from @param {string} to */
  step: (from, to) => `the step from ${from} to ${to}`,
  /** @param {string} text */
  quoted: (text) => `“${text}”`,
  anotherStep: "another step",
  /** @param {number} count */
  more: (count) => `Show ${counted(count, "more", "more")}`,
  nothingYet: "Nothing has been said at this moment.",
  nothingAtAll: "Nothing has been said yet. Add the first claim.",
  /** @param {number} left */
  left: (left) =>
    `This debate is larger than this page shows: ${counted(
      left,
      "statement or connection",
      "statements and connections",
    )} that came last ${left === 1 ? "is" : "are"} left out.`,

  order: "Order",
  orders: /** @type {Record<string, string>} */ ({ said: "as said", strongest: "strongest first" }),
  showWithdrawn: "Show what was withdrawn",
  openAll: "Open all",
  closeAll: "Close all",

  pro: "For",
  con: "Against",
  noPro: "Nothing is said for it.",
  noCon: "Nothing is said against it.",
  others: "Questions, rephrasings and preferences",
  pathUp: "What it bears on",
  theses: "What this debate is about",
  /** @param {number} count */
  stepAttacks: (count) => `${counted(count, "objection")} to this step`,

  mapOf: "Map of the debate. Arrow keys go from statement to statement; the outline holds all of it as text.",
  overviewOf:
    "Overview of the debate: everything below a statement is drawn under it, as wide as there is much of it. " +
    "Arrow keys go from statement to statement.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Whole map",
  toSelection: "To the selection",
  focus: "Focus",
  focusInFull: "Fade what is not near the selection",
  whole: "Whole debate",
  closer: "Only the selection",
  /** @param {string} mark */
  onMap: (mark) => (mark === "undercut" ? "undercuts a step" : (marks[mark] ?? mark)),
  legend: "Key",

  clock: "Moment of the debate",
  start: "To the beginning",
  back: "One change back",
  forth: "One change on",
  play: "Play",
  pause: "Pause",
  live: "Live",
  toLive: "To the present",
  isLive: "Live: new changes appear as they happen",
  pace: "Pace",
  paces: /** @type {Record<string, string>} */ ({
    slow: "1 change a second",
    normal: "4 changes a second",
    fast: "20 changes a second",
    "real-1": "as it happened",
    "real-60": "60 times as fast",
    "real-3600": "3600 times as fast",
  }),
  backOfSelection: "Last change of the selection",
  forthOfSelection: "Next change of the selection",
  noChangeOfSelection: "The selection does not change there.",
  compare: "Compare",
  compareInFull: "Compare with another moment",
  stopComparing: "Stop comparing",
  labels: "Labels",
  /** @param {number} version @param {number} all */
  place: (version, all) => `${numbers.format(version)} of ${numbers.format(all)}`,
  /** @param {number} version @param {number} all @param {string} date */
  placeInFull: (version, all, date) =>
    `Change ${numbers.format(version)} of ${numbers.format(all)}${date && `, ${date}`}`,
  beforeAll: "Before the first change",
  /** @param {string} participant @param {string} type */
  change: (participant, type) =>
    `${participant ? isolated(participant) : "Somebody"} ${changes[type] ?? type.split(".").join(": ")}`,
  /** @param {number} millis */
  gap: (millis) => `${duration(millis)} of silence`,
  /** @param {Date} date */
  date: (date) => (Number.isNaN(date.getTime()) ? "" : dates.format(date)),

  search: "Search this debate",
  searchHint: "Search (/)",
  /** @param {number} count */
  found: (count) => (count === 0 ? "Nothing found" : counted(count, "statement")),
  /** @param {number} shown @param {number} count */
  foundMore: (shown, count) => `The first ${shown} of ${numbers.format(count)}`,

  comparison: "Comparison",
  /** @param {string} moment */
  then: (moment) => `Then: ${moment}`,
  /** @param {string} moment */
  now: (moment) => `Shown: ${moment}`,
  differences: /** @type {Record<string, (count: number) => string>} */ ({
    added: (count) => `${numbers.format(count)} added`,
    gone: (count) => `${numbers.format(count)} gone`,
    reworded: (count) => `${numbers.format(count)} reworded`,
    judged: (count) => `${counted(count, "verdict")} changed`,
  }),
  noDifference: "Nothing differs between these moments.",
  difference: /** @type {Record<string, string>} */ ({
    added: "new",
    gone: "gone",
    reworded: "reworded",
    judged: "judged otherwise",
  }),
  otherMoment: "Compare with",
  swap: "Swap",

  theme: "Colours",
  themes: /** @type {Record<string, string>} */ ({ auto: "as the system", light: "light", dark: "dark" }),
  /** @param {string} theme */
  themeIs: (theme) => `Colours: ${viewWords.themes[theme]}`,
  help: "Help",
  helpTitle: "Keys",
  close: "Close",
  keysOn: "Single keys do this",
  keys: /** @type {Record<string, string>} */ ({
    "1 2 3 4": "outline, columns, map, overview",
    "← → ↑ ↓": "from statement to statement, open and close",
    "*": "open everything beside the selection",
    "⇧A – ⇧Z": "to the next statement that begins so, in the outline",
    o: "to what the selection bears on",
    x: "to the next place where the selection plays a part",
    "/": "search",
    ".": "fade what is not near the selection, on the map",
    "[ ]": "one change back, one change on",
    "{ }": "last, next change of the selection",
    Space: "play or pause, on the clock",
    l: "to the present",
    c: "compare with another moment",
    "+ - 0": "zoom in, zoom out, whole map",
    "?": "these keys",
  }),
  details: "Details",
  lost: "The server does not answer. What you see is what was there before; what you write is kept. Trying again.",
  /** @param {string} reason */
  refused: (reason) => `The server does not tell what is new: ${reason}`,
  /** @param {number} count */
  newChanges: (count) => `${counted(count, "new change")}`,
  /** @param {string} status */
  cannotOpen: (status) =>
    status === "404"
      ? "There is no such debate."
      : "The debate cannot be shown: the server did not answer as it should. Reload the page to try again.",
  opening: "Opening the debate …",
  /** @param {number} statements @param {number} version */
  opened: (statements, version) => `${counted(statements, "statement")}, ${counted(version, "change")}`,
  unknownSelection: "What this address points to is not in this debate.",
  notThereThen: "The selection is not there at this moment.",
  selected: "Selected",
};
