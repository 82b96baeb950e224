// @ts-check
// A field to pick statements of the debate with, found by their words.
import { element, fill, freshId } from "../elements.js";
import { fieldWords } from "../words-arguing.js";
import { choices, labelOf, shown } from "./fields.js";

/** @typedef {import("./fields.js").Field} Field @typedef {import("./fields.js").Shown} Shown */
/** @typedef {import("../course.js").Course} Course */

const SHOWN = 8;

/**
 * The statements that are there now and hold all the words, at most so many.
 *
 * @param {Course} course
 * @param {string} words
 * @param {number} most
 * @returns {string[]} identifiers
 */
export function found(course, words, most) {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const results = [];
  for (const { number, id } of course.things) {
    const text = course.isStatement(number) && course.isThere(number, course.version)
      ? course.textAt(number, course.version).toLocaleLowerCase() : "";
    if (text && wanted.every((word) => text.includes(word))) {
      results.push(id);
    }
    if (results.length === most) {
      break;
    }
  }
  return results;
}

/** The statement that says the same in the same words, if there is one.
 * @param {Course} course @param {string} text */
export function twinOf(course, text) {
  const wanted = plain(text);
  return wanted === "" ? undefined : course.things.find(({ number }) => course.isStatement(number)
    && course.isThere(number, course.version) && plain(course.textAt(number, course.version)) === wanted)?.id;
}

/** @param {string} text */
function plain(text) {
  return text.normalize("NFKC").toLocaleLowerCase().replace(/[\s.!?]+/g, " ").trim();
}

/** @param {Field} field @param {string | string[]} value @param {Course} course @returns {Shown} */
export function picker(field, value, course) {
  const picked = new Set([value ?? []].flat().filter(Boolean));
  const id = freshId();
  const search = element("input", { type: "search", id, dir: "auto", autocomplete: "off" });
  const results = element("div", { class: "picked" });
  const draw = () => fill(results, resultList(field, picked, course, search.value));
  search.addEventListener("input", (event) => {
    event.stopPropagation();
    draw();
  });
  search.addEventListener("keydown", (event) => event.key === "Enter" && !event.ctrlKey && event.preventDefault());
  results.addEventListener("change", (event) => pick(picked, /** @type {any} */ (event.target), field.many === true));
  draw();
  const label = element("label", { for: id }, ...labelOf(field), element("small", {}, ` ${fieldWords.find}`));
  const read = () => (field.many ? [...picked] : [...picked][0] ?? "");
  return shown(field, search, [label, search, results], read);
}

/** @param {Field} field @param {Set<string>} picked @param {Course} course @param {string} words */
function resultList(field, picked, course, words) {
  const ids = [...new Set([...picked, ...found(course, words, SHOWN)])];
  const options = ids.map((value) => ({ value, label: course.textAt(course.numberOf(value), course.version) }));
  const type = field.many ? "checkbox" : "radio";
  return choices({ ...field, options }, type, ({ value }) => picked.has(value)).group;
}

/** @param {Set<string>} picked @param {HTMLInputElement} input @param {boolean} many */
function pick(picked, input, many) {
  if (!many) {
    picked.clear();
  }
  input.checked ? picked.add(input.value) : picked.delete(input.value);
}
