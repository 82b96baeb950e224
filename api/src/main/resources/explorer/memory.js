// @ts-check
const PREFIX = "rejoinder.";

/** What the browser did not take, for as long as the page is open. @type {Map<string, string>} */
const here = new Map();

/**
 * What this browser was told to remember; null when it was told nothing, or may not remember.
 *
 * @param {string} name
 * @returns {any}
 */
export function recall(name) {
  try {
    return JSON.parse(here.get(name) ?? localStorage.getItem(PREFIX + name) ?? "null");
  } catch {
    return null;
  }
}

/**
 * Remembers a value, or forgets it when it is null. Whether that worked: a browser may forbid it or be full.
 *
 * @param {string} name
 * @param {unknown} value
 */
export function remember(name, value) {
  here.delete(name);
  try {
    if (value === null) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, JSON.stringify(value));
    }
    return true;
  } catch {
    value === null || here.set(name, JSON.stringify(value));
    return false;
  }
}

/**
 * The names remembered that begin so.
 *
 * @param {string} beginning
 */
export function remembered(beginning) {
  const names = [...here.keys()].map((name) => PREFIX + name);
  try {
    names.push(...Object.keys(localStorage));
  } catch {
    // A browser that forbids to remember holds nothing.
  }
  return names.filter((name) => name.startsWith(PREFIX + beginning)).map((name) => name.slice(PREFIX.length));
}
