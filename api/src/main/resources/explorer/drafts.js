// @ts-check
import { recall, remember, remembered } from "./memory.js";

/**
 * What somebody wrote and the server has not accepted yet. The name of the request stays the same as long as the words
 * do, so that sending once more after a lost answer does nothing twice.
 *
 * @typedef {Record<string, any>} Values
 * @typedef {{values: Values, key: string, identifiers: string[], done: number, at: number}} Draft
 */

const KEPT = 30 * 24 * 60 * 60 * 1000;

const IDENTIFIERS = 3;

/** @param {Values} values @param {number} now @returns {Draft} */
export function freshDraft(values, now) {
  const identifiers = Array.from({ length: IDENTIFIERS }, newIdentifier);
  return { values, key: newIdentifier(), identifiers, done: 0, at: now };
}

/**
 * The draft with other values. It is another request then, except that what was carried out of it stays so.
 *
 * @param {Draft} draft
 * @param {Values} values
 * @param {number} now
 * @returns {Draft}
 */
export function changed(draft, values, now) {
  if (sameValues(draft.values, values)) {
    return { ...draft, values };
  }
  const fresh = freshDraft(values, now);
  return draft.done > 0 ? { ...fresh, identifiers: draft.identifiers, done: draft.done } : fresh;
}

/** @param {Values} one @param {Values} other */
export function sameValues(one, other) {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => JSON.stringify(one[name] ?? "") === JSON.stringify(other[name] ?? ""));
}

/**
 * Where the draft of a form is kept: one for each form and each thing it is about.
 *
 * @param {string} debate
 * @param {string} form
 * @param {string} subject
 */
function place(debate, form, subject) {
  return `draft.${debate}.${form}.${subject}`;
}

/** @param {string} debate @param {string} form @param {string} subject @returns {Draft | null} */
export function keptDraft(debate, form, subject) {
  const draft = recall(place(debate, form, subject));
  return typeof draft?.key === "string" && isListOfWords(draft.identifiers) && Number.isInteger(draft.done)
    && Object.values(draft.values ?? [0]).every((value) => typeof value === "string" || isListOfWords(value))
    ? draft : null;
}

/** @param {unknown} value */
function isListOfWords(value) {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** @param {string} debate @param {string} form @param {string} subject @param {Draft | null} draft null to forget it */
export function keepDraft(debate, form, subject, draft) {
  return remember(place(debate, form, subject), draft);
}

/**
 * The forms with drafts about a subject.
 *
 * @param {string} debate
 * @param {string} subject
 */
export function draftsAbout(debate, subject) {
  const parts = remembered(`draft.${debate}.`).map((name) => name.split("."));
  return parts.filter((part) => part[3] === subject).map((part) => part[2]);
}

/**
 * Forgets drafts that nobody came back to.
 *
 * @param {number} now
 */
export function sweepDrafts(now) {
  for (const name of remembered("draft.")) {
    if (now - (recall(name)?.at ?? 0) > KEPT) {
      remember(name, null);
    }
  }
}

/**
 * A new identifier, a random UUID. Not by `crypto.randomUUID`, which only pages served over TLS have.
 *
 * @returns {string}
 */
export function newIdentifier() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
