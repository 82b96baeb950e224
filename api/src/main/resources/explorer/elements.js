// @ts-check
/**
 * @typedef {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} Attributes
 * @typedef {Node | string | number | null | undefined | false} Child
 */

/**
 * An element of the page. Functions become listeners (`onclick`), true an empty attribute, and what is null, undefined
 * or false is left out. Text comes in as text only, so that nothing said in a debate is ever read as markup.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : String(value));
    }
  }
  made.append(...present(children));
  return made;
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function present(children) {
  return children
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}

/**
 * What somebody said, kept apart from the direction of the text around it.
 *
 * @param {string} text
 * @param {number} [longest] where to cut it off
 */
export function said(text, longest = Infinity) {
  return element("bdi", { class: "said", dir: "auto" }, shortened(text, longest));
}

const characters = new Intl.Segmenter();

/**
 * The beginning of a text, never ending within what the eye takes for one character; `Shortened.java` cuts the same.
 *
 * @param {string} text
 * @param {number} longest
 */
export function shortened(text, longest) {
  return text.length > longest ? `${text.slice(0, characters.segment(text).containing(longest)?.index)}…` : text;
}

/** A sentence with words of others in it, which cannot turn the rest of it around. @param {string} text */
export function unturned(text) {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}

/** @param {string} label @param {() => void} pressed @param {Attributes} [attributes] */
export function button(label, pressed, attributes = {}) {
  return element("button", { type: "button", onclick: pressed, ...attributes }, label);
}

/** @param {Element} parent @param {...Child} children */
export function fill(parent, ...children) {
  parent.replaceChildren(...present(children));
}

let numbered = 0;

/** A name for an element that a label or a description refers to. */
export function freshId() {
  numbered += 1;
  return `made-${numbered}`;
}

/** @param {string} date */
export function moment(date) {
  const shown = new Date(date).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  return element("time", { datetime: date }, shown);
}
