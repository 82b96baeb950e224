// @ts-check
import { recall, remember } from "./memory.js";

const LONGEST = 200;

const kept = recall("participant");

let name = typeof kept === "string" && !faultOf(kept) ? kept : "";

/** What the participant calls themselves; empty when they did not say. */
export function participant() {
  return name;
}

/** @param {string} called */
export function call(called) {
  name = called.trim();
  remember("participant", name || null);
}

/**
 * What is wrong with a name; empty when nothing is.
 *
 * @param {string} called
 * @returns {"" | "long" | "control"}
 */
export function faultOf(called) {
  if ([...called.trim()].length > LONGEST) {
    return "long";
  }
  return /\p{Cc}/u.test(called.trim()) ? "control" : "";
}

/**
 * The headers of a request of this participant. A header holds bytes, and the server reads them as UTF-8.
 *
 * @returns {Record<string, string>}
 */
export function participantHeader() {
  if (!name) {
    return {};
  }
  const bytes = new TextEncoder().encode(name);
  return { "Rejoinder-Participant": Array.from(bytes, (byte) => String.fromCharCode(byte)).join("") };
}
