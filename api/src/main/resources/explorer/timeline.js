// @ts-check
// The clock: everything on the page shows the moment at which it stands.
import { announce } from "./announce.js";
import { Axis, changesAbout } from "./axis.js";
import { button, element, fill, said, shortened } from "./elements.js";
import { lastUpTo, NOTHING } from "./facts.js";
import { Player } from "./player.js";
import { recall, remember } from "./memory.js";
import { drawTrack } from "./track.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./state.js").State} State */

/** The handle moves in so many steps from end to end. */
const POSITIONS = 10_000;

/** How many changes a page key goes, as a part of all. */
const PAGE = 0.1;

/** How far back the other moment of a comparison is at first, as a part of the track. */
const COMPARE_BACK = 0.25;

const SUBJECT_LENGTH_MAX = 80;

const LABEL_LENGTH_MAX = 60;

/** @param {HTMLElement} footer @param {State} state */
export function timeline(footer, state) {
  const clock = new Clock(state);
  footer.replaceChildren(clock.buttons(), clock.bar(), clock.status);
  clock.listen();
  clock.draw();
  return clock;
}

export class Clock {
  /** @param {State} state */
  constructor(state) {
    this.state = state;
    this.axis = new Axis(state.course);
    this.player = new Player(state, () => this.drawPlaying());
    this.canvas = element("canvas", { "aria-hidden": "true" });
    this.range = element("input", { type: "range", min: 0, max: POSITIONS, step: 1, "aria-label": words.clock });
    this.status = element("p", { id: "moment" });
    this.playButton = button("", () => this.player.toggle(), { class: "play" });
    this.liveButton = button("", () => this.goTo(null), { class: "live" });
    this.compareButton = button("⇆", () => this.compare(), {
      title: words.compareInFull,
      "aria-label": words.compareInFull,
    });
    this.compareButton.append(element("span", { class: "word" }, ` ${words.compare}`));
    this.labels = element("select", { "aria-label": words.labels, onchange: () => this.goToLabel() });
  }

  buttons() {
    const sign = (/** @type {string} */ text, /** @type {string} */ name, /** @type {() => void} */ pressed) =>
      button(text, pressed, { "aria-label": name, title: name, class: "sign" });
    this.last = sign("⇤", words.backOfSelection, () => this.goToSelection(-1));
    this.next = sign("⇥", words.forthOfSelection, () => this.goToSelection(1));
    return element(
      "div",
      { class: "clock" },
      sign("|‹", words.start, () => this.goTo(0)),
      sign("‹", words.back, () => this.step(-1)),
      this.playButton,
      sign("›", words.forth, () => this.step(1)),
      this.paceChoice(),
      this.last,
      this.next,
      this.labels,
      this.compareButton,
      this.liveButton,
    );
  }

  paceChoice() {
    const choice = element(
      "select",
      {
        "aria-label": words.pace,
        class: "pace",
        onchange: () => {
          this.player.pace = choice.value;
          remember("pace", choice.value);
        },
      },
      ...Object.entries(words.paces).map(([value, text]) => element("option", { value }, text)),
    );
    choice.value = recall("pace") in words.paces ? recall("pace") : "normal";
    this.player.pace = choice.value;
    return choice;
  }

  bar() {
    return element("div", { class: "track" }, this.canvas, this.range);
  }

  listen() {
    const { state, range } = this;
    range.addEventListener("input", () => this.goTo(this.axis.versionAt(Number(range.value) / POSITIONS)));
    range.addEventListener("keydown", (event) => this.pressed(event));
    state.addEventListener("moment", () => this.draw());
    state.addEventListener("selection", () => this.draw());
    state.addEventListener("course", () => {
      this.axis = new Axis(state.course);
      this.draw();
    });
    addEventListener("themechange", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.canvas);
  }

  /** The handle stands at a position, but the keys go by changes. @param {KeyboardEvent} event */
  pressed(event) {
    const isRightToLeft = getComputedStyle(this.range).direction === "rtl";
    const page = Math.max(1, Math.round(PAGE * this.state.course.version));
    /** @type {Record<string, number>} */
    const steps = {
      ArrowRight: isRightToLeft ? -1 : 1,
      ArrowLeft: isRightToLeft ? 1 : -1,
      ArrowUp: 1,
      ArrowDown: -1,
      PageUp: page,
      PageDown: -page,
      Home: -Infinity,
      End: Infinity,
    };
    if (event.key === " ") {
      this.player.toggle();
    } else if (event.key in steps) {
      this.step(steps[event.key]);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {number | null} version */
  goTo(version) {
    this.player.isPlaying && this.player.pause();
    this.state.go({ at: version });
  }

  /** @param {number} changes */
  step(changes) {
    this.goTo(Math.max(0, Math.min(this.state.version + changes, this.state.course.version)));
  }

  /** @param {number} direction */
  goToSelection(direction) {
    const versions = changesAbout(this.state.course, this.state.number);
    const last = lastUpTo(versions, this.state.version);
    const version =
      direction > 0 ? versions[last + 1] : versions[versions[last] === this.state.version ? last - 1 : last];
    version === undefined ? announce(words.noChangeOfSelection) : this.goTo(version);
  }

  goToLabel() {
    const version = this.labels.value;
    version && this.goTo(Number(version));
  }

  compare() {
    const { state, axis } = this;
    const back = axis.versionAt(Math.max(0, axis.position(state.version) - COMPARE_BACK));
    state.go({ compare: state.compare === null ? back : null });
  }

  draw() {
    const { state, axis, range } = this;
    drawTrack(this.canvas, state, axis);
    range.value = String(Math.round(axis.position(state.version) * POSITIONS));
    const text = this.momentInFull();
    range.setAttribute("aria-valuetext", text);
    this.drawStatus();
    this.drawPlaying();
    fill(
      this.liveButton,
      state.isLive ? "●" : "›|",
      element("span", { class: "word" }, ` ${state.isLive ? words.live : words.toLive}`),
    );
    this.liveButton.classList.toggle("on", state.isLive);
    this.liveButton.title = state.isLive ? words.isLive : words.toLive;
    this.compareButton.setAttribute("aria-pressed", String(state.compare !== null));
    for (const step of [this.last, this.next]) {
      step?.toggleAttribute("disabled", state.number === NOTHING);
    }
    this.drawLabels();
    document.activeElement === range || state.isLive || announce(text);
  }

  momentInFull() {
    const { state } = this;
    const change = state.course.changeOf(state.version);
    return state.version === 0
      ? words.beforeAll
      : `${words.placeInFull(state.version, state.course.version, words.date(change.at))}: ${words.change(
          change.participant,
          change.type,
        )}`;
  }

  drawStatus() {
    const { state, axis } = this;
    const { course, version } = state;
    const change = course.changeOf(version);
    const silence = axis.silenceBefore(version);
    const place = element("b", {}, words.place(version, course.version));
    if (version === 0) {
      fill(this.status, place, ` · ${words.beforeAll}`);
      return;
    }
    fill(
      this.status,
      place,
      ` · ${words.date(change.at)}`,
      silence > 0 && ` · ${words.gap(silence)}`,
      " · ",
      element("bdi", {}, words.change(change.participant, change.type)),
      this.subject(change.thing),
    );
  }

  /** What the last change was about, as a way to go there. @param {number} thing */
  subject(thing) {
    const { course, version } = this.state;
    const statement = course.isRelation(thing) ? (course.premisesAt(thing, version)[0] ?? NOTHING) : thing;
    const text = course.textAt(statement, version);
    if (!text) {
      return null;
    }
    const address = this.state.address({ node: course.things[thing].id });
    return element(
      "span",
      {},
      ": ",
      element(
        "a",
        {
          href: address,
          onclick: (/** @type {MouseEvent} */ event) => {
            event.preventDefault();
            this.state.go({ node: course.things[thing].id });
          },
        },
        said(text, SUBJECT_LENGTH_MAX),
      ),
    );
  }

  drawPlaying() {
    const { isPlaying } = this.player;
    const name = isPlaying ? words.pause : words.play;
    fill(this.playButton, isPlaying ? "‖" : "▶", element("span", { class: "word" }, ` ${name}`));
    this.playButton.setAttribute("aria-label", name);
  }

  drawLabels() {
    const { labels } = this.state.course;
    this.labels.hidden = labels.length === 0;
    if (this.labels.options.length !== labels.length + 1) {
      fill(
        this.labels,
        element("option", { value: "" }, words.labels),
        ...labels.map(({ name, version }) =>
          element("option", { value: version }, shortened(name, LABEL_LENGTH_MAX)),
        ),
      );
    }
    // Arrows go on from the label where the clock stands; of two labels of one version, from the one chosen.
    if (Number(this.labels.value) !== this.state.version) {
      this.labels.value = String(labels.find(({ version }) => version === this.state.version)?.version ?? "");
    }
  }
}
