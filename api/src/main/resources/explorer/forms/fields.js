// @ts-check
// The fields that forms are made of, and what each of them holds.
import { element, fill, freshId } from "../elements.js";
import { actWords } from "../words-arguing.js";
import { fieldWords } from "../words-forms.js";

/**
 * @typedef {import("../course.js").Course} Course
 * @typedef {{value: string, label: string, hint?: string}} Option
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {"text" | "line" | "choice" | "several" | "pick"} kind
 * @property {string} [label] where the words do not know one of its name
 * @property {string} [hint]
 * @property {boolean} [optional]
 * @property {boolean} [many] whether more than one can be picked
 * @property {boolean} [reshapes] whether the fields of the form depend on it
 * @property {(values: Record<string, any>) => boolean} [fits] whether it is there; always where absent
 * @property {Option[]} [options]
 * @property {(context: import("../arguing.js").Context, thing: any) => Option[]} [offers] instead of options
 * @property {(value: string) => any} [parse] what the server takes for what is written or chosen
 * @property {number} [longest] in characters
 * @property {number} [step] the command of the form that takes it, counted from 0
 * @property {string[]} [paths] where the server finds fault with it; its name where absent
 *
 * @typedef {object} Shown a field on the page
 * @property {Field} field
 * @property {HTMLElement} element
 * @property {() => string | string[]} value
 * @property {() => void} focus
 * @property {(fault: string) => void} blame shows what is wrong, or that nothing is
 */

const MANY_OPTIONS = 6;

/** A field with a value in it. @param {Field} field @param {any} value @param {Course} course @returns {Shown} */
export function show(field, value, course) {
  switch (field.kind) {
    case "choice":
      return (field.options ?? []).length > MANY_OPTIONS ? menu(field, value) : radios(field, value);
    case "several":
      return ticks(field, value);
    case "pick":
      return picker(field, value, course);
    default:
      return writing(field, value);
  }
}

/** @param {Field} field @param {string} value @returns {Shown} */
function writing(field, value = "") {
  const id = freshId();
  const attributes = { id, dir: "auto", name: field.name, autocomplete: "off" };
  const box = field.kind === "text"
    ? element("textarea", { ...attributes, rows: 3 }, value)
    : element("input", { ...attributes, type: "text", value });
  const room = element("p", { class: "field-room", hidden: true });
  box.addEventListener("input", () => measure(box.value, field.longest, room));
  const label = element("label", { for: id }, ...labelOf(field));
  return shown(field, box, [label, box, room], () => box.value);
}

/** Says how many characters are left, once that matters.
 * @param {string} text @param {number | undefined} longest @param {HTMLElement} room */
function measure(text, longest = Infinity, room) {
  const left = longest - [...text].length;
  room.hidden = left > longest / 5;
  room.textContent = left < 0 ? actWords.over(-left) : actWords.left(left);
}

/** @param {Field} field @param {string} value @returns {Shown} */
function menu(field, value) {
  const id = freshId();
  const options = (field.options ?? []).map((option) =>
    element("option", { value: option.value, selected: option.value === value }, option.label));
  const box = element("select", { id, name: field.name }, ...options);
  return shown(field, box, [element("label", { for: id }, ...labelOf(field)), box], () => box.value);
}

/** @param {Field} field @param {string} value @returns {Shown} */
function radios(field, value) {
  const { group, inputs } = choices(field, "radio", (option) => option.value === value);
  return shown(field, group, [group], () => inputs.find((input) => input.checked)?.value ?? "",
    () => (inputs.find((input) => input.checked) ?? inputs[0])?.focus());
}

/** @param {Field} field @param {string[]} value @returns {Shown} */
function ticks(field, value = []) {
  const { group, inputs } = choices(field, "checkbox", (option) => value.includes(option.value));
  return shown(field, group, [group],
    () => inputs.filter((input) => input.checked).map((input) => input.value), () => inputs[0]?.focus());
}

/** @param {Field} field @param {string} type @param {(option: Option) => boolean} chosen */
export function choices(field, type, chosen) {
  const name = freshId();
  const inputs = (field.options ?? []).map((option) =>
    element("input", { type, name, value: option.value, checked: chosen(option) }));
  const labels = inputs.map((input, place) => {
    const option = /** @type {Option[]} */ (field.options)[place];
    const hint = option.hint ? element("small", { dir: "auto" }, option.hint) : null;
    return element("label", { class: "option" }, input, element("span", { dir: "auto" }, option.label, hint));
  });
  const group = element("fieldset", {}, element("legend", {}, ...labelOf(field)), ...labels);
  return { group, inputs };
}

/** @param {Field} field */
function labelOf({ name, label, optional, kind }) {
  // A choice that may be left out has an option that says so.
  const mark = optional && kind !== "choice" && kind !== "several";
  const words = label ?? /** @type {Record<string, any>} */ (fieldWords)[name];
  return [words, mark ? element("span", { class: "optional" }, ` (${actWords.optional})`) : null];
}

/**
 * @param {Field} field
 * @param {HTMLElement} control what is at fault when something is
 * @param {HTMLElement[]} parts
 * @param {() => string | string[]} value
 * @param {() => void} [focus]
 * @returns {Shown}
 */
function shown(field, control, parts, value, focus = () => control.focus()) {
  const hint = element("p", { class: "field-hint", id: freshId(), hidden: !field.hint }, field.hint ?? "");
  const fault = element("p", { class: "field-fault", id: freshId(), role: "alert" });
  control.setAttribute("aria-describedby", field.hint ? `${hint.id} ${fault.id}` : fault.id);
  const whole = element("div", { class: `field ${field.kind}` }, ...parts, hint, fault);
  const blame = (/** @type {string} */ sentence) => {
    fault.textContent = sentence;
    whole.classList.toggle("at-fault", sentence !== "");
    sentence ? control.setAttribute("aria-invalid", "true") : control.removeAttribute("aria-invalid");
  };
  return { field, element: whole, value, focus, blame };
}

/** Whether a refusal at a path of a command concerns a field.
 * @param {Field} field @param {string} path such as `speaker.name` @param {number} step */
export function concerns(field, path, step) {
  const paths = field.paths ?? [field.name];
  return (field.step ?? 0) === step
    && paths.some((own) => path === own || path.startsWith(`${own}.`) || own.startsWith(`${path}.`));
}

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
function picker(field, value, course) {
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
