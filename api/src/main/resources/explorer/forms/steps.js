// @ts-check
// Naming the steps between statements, so that people can choose one.
import { shortened, unturned } from "../elements.js";
import { stepWords } from "../words-arguing.js";

/** @typedef {import("../course.js").Course} Course @typedef {import("../arguing.js").Context} Context */

const LONGEST = 90;

const SHORTER = 40;

/**
 * A step as a sentence; the statement that one looks at is called `this` in it.
 *
 * @param {Course} course
 * @param {number} step
 * @param {number} version
 * @param {number} [seen]
 * @returns {string}
 */
export function stepSentence(course, step, version, seen = -1) {
  const premises = course.premisesAt(step, version).map((premise) => named(course, premise, version, seen));
  const target = named(course, course.target(step), version, seen);
  const verb = stepWords.verb(course.things[step].role, premises.length);
  return `${premises.join(` ${stepWords.and} `)} ${verb} ${target}`;
}

/** @param {Course} course @param {number} number @param {number} version @param {number} seen */
function named(course, number, version, seen) {
  if (number === seen) {
    return course.isStatement(number) ? stepWords.this : stepWords.thisStep;
  }
  return course.isStatement(number) ? quoted(course, number, version, LONGEST) : stepName(course, number, version);
}

/** @param {Course} course @param {number} statement @param {number} version @param {number} longest */
function quoted(course, statement, version, longest) {
  return `“${unturned(shortened(course.textAt(statement, version), longest))}”`;
}

/** What a step is called inside of another: from where to where it goes.
 * @param {Course} course @param {number} step @param {number} version */
function stepName(course, step, version) {
  const [premise] = course.premisesAt(step, version);
  const target = course.target(step);
  return premise === undefined || !course.isStatement(target) ? stepWords.aStep
    : stepWords.step(quoted(course, premise, version, SHORTER), quoted(course, target, version, SHORTER));
}

/**
 * What the server says, with the things themselves in the place of their identifiers.
 *
 * @param {string} sentence
 * @param {Course} course
 */
export function readable(sentence, course) {
  return unturned(sentence).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    const number = course.numberOf(id);
    if (id === course.id) {
      return `“${shortened(course.titleAt(course.version), LONGEST)}”`;
    }
    if (number < 0) {
      return id;
    }
    return course.isStatement(number) ? quoted(course, number, course.version, LONGEST)
      : `(${stepSentence(course, number, course.version)})`;
  });
}

/** The steps that an act on the selected thing can be about. @param {Context} context @returns {number[]} */
export function stepsOf({ course, number, relation, statement }) {
  if (relation) {
    return [number];
  }
  const { version } = course;
  return statement ? [...course.bearingOn(number, version), ...course.restingOn(number, version)] : [];
}

/** @param {Context} context @returns {import("./fields.js").Option[]} */
export function stepOptions(context) {
  const { course, number } = context;
  return stepsOf(context).map((step) => ({
    value: course.things[step].id,
    label: stepSentence(course, step, course.version, number),
  }));
}

/** Which step is meant: the only one there is, or the one that was chosen.
 * @param {Context} context @param {Record<string, any>} values @returns {string} */
export function chosenStep(context, values) {
  const options = stepOptions(context);
  return options.length === 1 ? options[0].value : values.step ?? "";
}
