// @ts-check
import { subscribe } from "./subscription.js";

const CHANGES = `subscription Follow($debate: ID!, $after: Version) {
  debateChanged(debate: $debate, after: $after) { version at participant kind type sentence subject { id } }
}`;

const SHORTEST = 500;

const LONGEST = 30_000;

/** A connection that held for so long was a good one; one that is taken and dropped at once is none. */
const LASTING = 10_000;

/**
 * @typedef {{version: number, at: string, participant: string, kind: string, type: string, sentence: string,
 *     subject: {id: string} | null}} Change
 * @typedef {{change: (change: Change) => void, connected?: () => void, lost?: (wait: number) => void,
 *     refused?: (code: string, message: string) => void}} Handlers
 */

/**
 * How long to wait before the next attempt, in milliseconds: twice as long each time, and never the same for everybody,
 * since all pages lose a server at the same moment.
 *
 * @param {number} attempt from 0
 * @param {number} luck from 0 to 1
 */
export function backoff(attempt, luck) {
  return Math.min(LONGEST, SHORTEST * 2 ** Math.min(attempt, 16)) * (0.5 + luck / 2);
}

/**
 * Follows a debate: brings each change after a version once, in order, and goes on after the last one whenever the
 * connection breaks.
 *
 * @param {string} debate
 * @param {number} after
 * @param {Handlers} handlers
 * @returns {{stop: () => void}}
 */
export function follow(debate, after, handlers) {
  const following = new Following(debate, after, handlers);
  following.start();
  return { stop: () => following.stop() };
}

/** One debate that is followed over as many connections as it takes. */
class Following {
  #debate;
  #version;
  #handlers;
  #attempt = 0;
  #since = 0;
  #timer = 0;
  /** @type {{stop: () => void} | null} */
  #connection = null;
  #hurry = () => this.#now();

  /**
   * @param {string} debate
   * @param {number} after
   * @param {Handlers} handlers
   */
  constructor(debate, after, handlers) {
    this.#debate = debate;
    this.#version = after;
    this.#handlers = handlers;
  }

  start() {
    addEventListener("online", this.#hurry);
    document.addEventListener("visibilitychange", this.#hurry);
    this.#connect();
  }

  stop() {
    removeEventListener("online", this.#hurry);
    document.removeEventListener("visibilitychange", this.#hurry);
    clearTimeout(this.#timer);
    this.#connection?.stop();
    this.#connection = null;
  }

  #connect() {
    this.#timer = 0;
    this.#since = Infinity;
    this.#connection = subscribe(CHANGES, { debate: this.#debate, after: this.#version }, {
      connected: () => this.#connected(),
      next: (data) => this.#take(data.debateChanged),
      ended: (errors) => this.#ended(errors),
    });
  }

  #connected() {
    this.#since = Date.now();
    this.#handlers.connected?.();
  }

  /** @param {Change} change */
  #take(change) {
    if (change.version > this.#version) {
      this.#version = change.version;
      this.#handlers.change(change);
    }
  }

  /** @param {{message: string, extensions?: {code?: string}}[]} errors */
  #ended(errors) {
    this.#connection = null;
    const code = errors[0]?.extensions?.code ?? "";
    if (code === "DEBATE_CLOSED") {
      this.#again(LONGEST);
      return;
    }
    if (code) {
      this.#handlers.refused?.(code, errors[0].message);
    }
    if (Date.now() - this.#since > LASTING) {
      this.#attempt = 0;
    }
    const wait = backoff(this.#attempt, Math.random());
    this.#attempt += 1;
    this.#handlers.lost?.(wait);
    this.#again(wait);
  }

  /** @param {number} wait */
  #again(wait) {
    this.#timer = window.setTimeout(() => this.#connect(), wait);
  }

  #now() {
    if (this.#timer && document.visibilityState === "visible") {
      clearTimeout(this.#timer);
      this.#connect();
    }
  }
}
