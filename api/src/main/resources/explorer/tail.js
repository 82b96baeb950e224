// @ts-check
// Keeps the page up with the debate as it goes on, and says so when it cannot.
import { announce } from "./announce.js";
import { follow } from "./follow.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./state.js").State} State */

/** Changes that come together are taken in together. */
const TOGETHER_MILLIS = 300;

/** A short break is nobody's concern. */
const BREAK_MILLIS = 1500;

const AGAIN_MILLIS = 5000;

const ATTEMPTS_MAX = 100;

/** @param {State} state @param {(about: string, text: string) => void} notice */
export function liveTail(state, notice) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let reading;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let telling;
  const isLost = () => telling !== undefined;
  const lost = () => {
    telling ??= setTimeout(() => notice("server", words.lost), BREAK_MILLIS);
  };
  const found = () => {
    if (isLost()) {
      clearTimeout(telling);
      telling = undefined;
      notice("server", "");
    }
  };
  let told = 0;
  let attempts = 0;
  const read = async () => {
    reading = undefined;
    const before = state.course.version;
    try {
      if (await state.course.refresh()) {
        state.grown();
        announce(words.newChanges(state.course.version - before));
      }
      found();
      // The server tells of a change a moment before it shows it.
      if (state.course.version < told && ++attempts < ATTEMPTS_MAX) {
        reading ??= setTimeout(read, TOGETHER_MILLIS);
      }
    } catch {
      lost();
      reading ??= setTimeout(read, AGAIN_MILLIS);
    }
  };
  const change = (/** @type {{version: number}} */ { version }) => {
    told = version;
    attempts = 0;
    reading ??= setTimeout(read, TOGETHER_MILLIS);
  };
  follow(state.course.id, state.course.version, {
    change,
    connected: found,
    lost,
    refused: (_, message) => notice("refusal", words.refused(message)),
  });
}
