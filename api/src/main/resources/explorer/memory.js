// @ts-check
const PREFIX = "rejoinder.";

/**
 * What this browser was told to remember; null when it was told nothing, or may not remember.
 *
 * @param {string} name
 * @returns {any}
 */
export function recall(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
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
  try {
    if (value === null) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, JSON.stringify(value));
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * The names remembered that begin so.
 *
 * @param {string} beginning
 */
export function remembered(beginning) {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX + beginning))
      .map((name) => name.slice(PREFIX.length));
  } catch {
    return [];
  }
}
