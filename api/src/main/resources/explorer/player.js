// @ts-check
// Plays the course of a debate: change by change, or as it happened with silences jumped over.

/** @typedef {import("./state.js").State} State */

/** @type {Record<string, number>} */
const CHANGE_MILLIS = { slow: 1000, normal: 250, fast: 50 };

/** However long nothing happened, nobody waits longer than so. */
const LONGEST_WAIT_MILLIS = 1500;

export class Player {
  /** @param {State} state @param {() => void} changed told when it begins and ends */
  constructor(state, changed) {
    this.state = state;
    this.changed = changed;
    this.pace = "normal";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.next = undefined;
  }

  get isPlaying() {
    return this.next !== undefined;
  }

  toggle() {
    this.isPlaying ? this.pause() : this.play();
  }

  play() {
    if (this.state.isLive) {
      this.state.go({ at: 0 });
    }
    this.state.isPlaying = true;
    this.wait();
    this.changed();
  }

  pause() {
    this.state.isPlaying = false;
    clearTimeout(this.next);
    this.next = undefined;
    this.changed();
  }

  wait() {
    this.next = setTimeout(() => this.step(), this.waitMillis(this.state.version));
  }

  /** How long a version lasts while playing. @param {number} version */
  waitMillis(version) {
    const fixed = CHANGE_MILLIS[this.pace];
    if (fixed !== undefined) {
      return fixed;
    }
    const { at } = this.state.course.changes;
    const passed = version > 0 && version < at.length ? at[version] - at[version - 1] : 0;
    return Math.min(LONGEST_WAIT_MILLIS, passed / Number(this.pace.split("-")[1]));
  }

  step() {
    const version = this.state.version + 1;
    this.state.go({ at: version });
    if (this.state.isLive) {
      this.pause();
    } else {
      this.wait();
    }
  }
}
