// @ts-check
// What one row of an outline says, and the small parts of it that other views show, too.
import { element, said, shortened } from "./elements.js";
import { markOf } from "./entries.js";
import { NOTHING } from "./facts.js";
import { MARK_SIGNS, VERDICT_SIGNS } from "./signs.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./forest.js").Forest} Forest @typedef {import("./entries.js").Entry} Entry */

/** The details show a statement in full; a row shows enough to know it by. */
const TEXT_LENGTH_MAX = 600;

const REFERENCE_LENGTH_MAX = 90;

const JOINT_LENGTH_MAX = 120;

const ALSO_MAX = 4;

/** @param {string} text */
function unseen(text) {
  return element("span", { class: "unseen" }, text);
}

/** A sign for the eye and a word for the ear. @param {string} mark @param {boolean} [isVoid] */
export function markSign(mark, isVoid = false) {
  const word = isVoid ? `${words.mark(mark)}, ${words.stepFails}` : words.mark(mark);
  return element(
    "span",
    { class: `mark ${mark}${isVoid ? " void" : ""}`, title: word },
    element("span", { "aria-hidden": "true" }, MARK_SIGNS[mark]),
    unseen(word),
  );
}

/** @param {import("./course.js").Verdict} verdict */
export function verdictSign({ label, strength }) {
  const sign = element(
    "span",
    { class: `verdict ${label.toLowerCase()}`, title: words.verdictInFull(label, strength) },
    element("span", { class: "sign", "aria-hidden": "true" }, VERDICT_SIGNS[label] ?? ""),
    element("span", { class: "word" }, words.verdict(label)),
    element("span", { class: "strength" }, words.strength(strength)),
  );
  sign.style.setProperty("--strength", String(strength));
  return sign;
}

/** How much is said for and against a thing. @param {Forest} forest @param {number} thing */
export function counts(forest, thing) {
  const [pros, cons, questions] = [forest.pros[thing], forest.cons[thing], forest.questions[thing]];
  if (pros + cons + questions === 0) {
    return null;
  }
  const inFull = words.counts(pros, cons, questions);
  return element(
    "span",
    { class: "counts", title: inFull },
    unseen(inFull),
    pros > 0 && element("span", { class: "pro", "aria-hidden": "true" }, `+${pros}`),
    cons > 0 && element("span", { class: "con", "aria-hidden": "true" }, `−${cons}`),
    questions > 0 && element("span", { class: "ask", "aria-hidden": "true" }, `?${questions}`),
  );
}

/** Where else a statement plays a part, as links. @param {Forest} forest @param {number} thing
 * @param {(thing: number) => string} address @param {number} [except] the relation by which it is shown */
export function alsoLinks(forest, thing, address, except = forest.parent[thing]) {
  const others = forest.resting(thing).filter((relation) => relation !== except);
  const links = others.slice(0, ALSO_MAX).map((relation) => {
    const target = forest.course.target(relation);
    return element(
      "span",
      { class: "also" },
      `${words.also(markOf(forest, relation))} `,
      element(
        "a",
        { href: address(target), tabindex: -1, "data-go": target },
        said(nameOf(forest, target), REFERENCE_LENGTH_MAX),
      ),
    );
  });
  const left = others.length - links.length;
  return left > 0 ? [...links, element("span", { class: "also" }, words.below(left))] : links;
}

/** What a thing is called in a sentence: its text, or for a relation from where to where it goes.
 * @param {Forest} forest @param {number} thing @returns {string} */
export function nameOf({ course, version }, thing) {
  if (!course.isRelation(thing)) {
    return course.textAt(thing, version);
  }
  const short = (/** @type {number} */ part) =>
    course.isRelation(part) ? words.anotherStep : words.quoted(shortened(course.textAt(part, version), 40));
  const [premise = NOTHING] = course.premisesAt(thing, version);
  return words.step(short(premise), short(course.target(thing)));
}

/** What of a row can change, so that only rows that changed are drawn again.
 * @param {Forest} forest @param {Entry} entry @param {boolean} isOpen */
export function signature(forest, { thing, relation, isReference }, isOpen) {
  const { course, version } = forest;
  const { label, strength } = course.verdictAt(thing, version);
  const step = relation === NOTHING ? "" : course.verdictAt(relation, version).label;
  return [
    course.textAt(thing, version),
    label,
    strength,
    step,
    isOpen,
    isReference,
    forest.below[thing],
    forest.pros[thing],
    forest.cons[thing],
    forest.questions[thing],
    course.isWithdrawn(thing, version),
    course.isStatement(thing)
      ? `${course.speakersAt(thing, version)}`
      : `${forest.premises(thing).map((premise) => course.textAt(premise, version))}`,
    course.things[thing].resting.length > 1 ? `${forest.resting(thing)}` : "",
  ].join("|");
}

/** @param {Forest} forest @param {Entry} entry @param {boolean} isOpen @param {(thing: number) => string} address
 * @returns {Node[]} */
export function rowParts(forest, entry, isOpen, address) {
  const { thing, relation, mark, isGroup, isReference } = entry;
  const { course, version } = forest;
  const isVoid = [relation, isGroup ? thing : NOTHING].some(
    (step) => step !== NOTHING && failsAt(course, step, version),
  );
  const parts = [element("span", { class: "fold", "aria-hidden": "true" })];
  if (mark) {
    parts.push(markSign(mark, isVoid));
  }
  const body = element(
    "span",
    { class: "body" },
    (mark === "undercut" || mark === "underpin") &&
      element("span", { class: `on-step ${mark}`, "aria-hidden": "true" }, words.mark(mark)),
    isVoid && element("span", { class: "on-step void", "aria-hidden": "true" }, words.stepFails),
    isGroup ? togetherOf(forest, thing, isOpen) : textOf(forest, thing),
    ...under(forest, entry, address),
  );
  const facts = element(
    "span",
    { class: "facts" },
    isReference && element("span", { class: "elsewhere", title: words.elsewhereInFull }, words.elsewhere),
    !isGroup && verdictSign(course.verdictAt(thing, version)),
    !isReference && !isGroup && counts(forest, thing),
    !isReference && !isOpen && forest.below[thing] > 0 && belowSign(forest.below[thing]),
  );
  return [...parts, body, facts];
}

/** Whether a step is refuted, or takes no part because it rests on something withdrawn.
 * @param {import("./course.js").Course} course @param {number} step @param {number} version */
function failsAt(course, step, version) {
  const { label } = course.verdictAt(step, version);
  return label === "OUT" || (label === "ABSENT" && course.things[step].verdictSince.length > 0);
}

/** @param {number} count */
function belowSign(count) {
  return element(
    "span",
    { class: "below", title: words.belowInFull(count) },
    unseen(words.belowInFull(count)),
    element("span", { "aria-hidden": "true" }, words.below(count)),
  );
}

/** How many premises go together, and as long as they are not shown, which. @param {Forest} forest
 * @param {number} relation @param {boolean} isOpen */
function togetherOf(forest, relation, isOpen) {
  const premises = forest.premises(relation);
  const texts = isOpen
    ? []
    : premises
        .slice(0, ALSO_MAX)
        .map((premise) =>
          element("span", { class: "joint" }, said(forest.course.textAt(premise, forest.version), JOINT_LENGTH_MAX)),
        );
  return element("span", {}, element("span", { class: "together" }, words.together(premises.length)), ...texts);
}

/** @param {Forest} forest @param {number} thing */
function textOf({ course, version }, thing) {
  const text = said(course.textAt(thing, version), TEXT_LENGTH_MAX);
  text.className = "text";
  return text;
}

/** The line under the text: who says it, what kind it is, where else it plays a part.
 * @param {Forest} forest @param {Entry} entry @param {(thing: number) => string} address */
function under(forest, { thing, isGroup, isReference }, address) {
  const { course, version } = forest;
  if (isGroup || isReference) {
    return [];
  }
  const parts = [
    course.isWithdrawn(thing, version) && element("span", { class: "tag" }, words.withdrawn),
    course.things[thing].role === "EVIDENCE" && element("span", { class: "tag" }, words.evidence),
    ...course
      .speakersAt(thing, version)
      .slice(0, ALSO_MAX)
      .map((speaker) => element("span", { class: "speaker" }, said(speaker, REFERENCE_LENGTH_MAX))),
    ...alsoLinks(forest, thing, address),
  ].filter(Boolean);
  return parts.length === 0 ? [] : [element("span", { class: "under" }, ...parts)];
}
