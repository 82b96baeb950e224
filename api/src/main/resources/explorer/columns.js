// @ts-check
// One statement at a time: what it bears on above it, what is said for and against it below it, side by side.
import { button, element, fill, said } from "./elements.js";
import { childEntries, markOf } from "./entries.js";
import { NOTHING } from "./facts.js";
import { alsoLinks, counts, markSign, nameOf, verdictSign } from "./row.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./state.js").State} State @typedef {import("./forest.js").Forest} Forest */

const PATH_TEXT_LENGTH_MAX = 140;
const CARDS_AT_ONCE = 50;

/** @param {HTMLElement} section @param {State} state */
export function columns(section, state) {
  const view = new Columns(section, state);
  for (const name of ["moment", "selection", "view", "course"]) {
    state.addEventListener(name, () => section.hidden || view.draw());
  }
  section.addEventListener("click", (event) => view.clicked(event));
  section.addEventListener("keydown", (event) => view.pressed(event));
  section.hidden || view.draw();
}

class Columns {
  /** @param {HTMLElement} section @param {State} state */
  constructor(section, state) {
    this.section = section;
    this.state = state;
    /** How many cards exist in each column. @type {Record<string, number>} */
    this.limits = {};
    this.shown = "";
  }

  get forest() {
    return this.state.course.forest(this.state.version);
  }

  draw() {
    const { state, forest } = this;
    const thing = forest.there[state.number] ? state.number : NOTHING;
    const focused = this.focusedThing();
    if (this.shown !== state.node) {
      this.limits = {};
      this.section.scrollTop = 0;
      this.shown = state.node ?? "";
    }
    fill(this.section, ...(thing === NOTHING ? this.theses(forest) : this.around(forest, thing)));
    if (focused !== undefined) {
      const same =
        this.section.querySelector(`a.card[data-go="${focused}"]`) ??
        this.section.querySelector("a.card, a[data-go]");
      /** @type {HTMLElement | null} */ (same)?.focus({ preventScroll: true });
    }
  }

  focusedThing() {
    const focused = document.activeElement;
    return focused && this.section.contains(focused) ? (focused.getAttribute("data-go") ?? "") : undefined;
  }

  /** @param {Forest} forest */
  theses(forest) {
    const limit = this.limits.theses ?? CARDS_AT_ONCE;
    const cards = forest.roots.slice(0, limit).map((root) => element("li", {}, this.card(forest, root)));
    const rest = forest.roots.length - limit;
    return [
      this.state.number === NOTHING ? null : element("p", { class: "empty" }, words.notThereThen),
      element("h2", {}, words.theses),
      cards.length > 0
        ? element("ul", { class: "cards theses" }, ...cards)
        : element("p", { class: "empty" }, words.nothingYet),
      rest > 0 && this.moreButton("theses", rest, limit),
    ];
  }

  /** @param {Forest} forest @param {number} thing */
  around(forest, thing) {
    const entry = { key: "", thing, relation: NOTHING, mark: "", isGroup: false, isReference: false };
    const bearing = childEntries(forest, forest.course.isRelation(thing) ? { ...entry, isGroup: true } : entry);
    const of = (/** @type {string[]} */ ...marks) => bearing.filter(({ mark }) => marks.includes(mark));
    const others = of("rephrase", "preference", "question", "premise");
    return [
      this.path(forest, thing),
      this.middle(forest, thing),
      element(
        "div",
        { class: "sides" },
        this.side(forest, "pro", words.pro, words.noPro, of("support", "underpin")),
        this.side(forest, "con", words.con, words.noCon, of("attack", "undercut")),
      ),
      others.length > 0 && this.side(forest, "others", words.others, "", others),
    ];
  }

  /** @param {Forest} forest @param {number} thing */
  path(forest, thing) {
    const path = forest.pathTo(thing).slice(0, -1);
    const steps = path.filter(
      (step, index) =>
        !forest.course.isRelation(step) ||
        forest.course.isRelation(path[index + 1] ?? thing) ||
        forest.premises(step).length > 1,
    );
    return steps.length === 0
      ? null
      : element(
          "nav",
          { class: "path", "aria-label": words.pathUp },
          element("ol", {}, ...steps.map((step) => element("li", {}, this.link(forest, step)))),
        );
  }

  /** @param {Forest} forest @param {number} thing */
  link(forest, thing) {
    const address = this.state.address({ node: this.state.course.things[thing].id });
    return element(
      "a",
      { href: address, "data-go": thing },
      forest.course.isRelation(thing) && markSign(markOf(forest, thing)),
      said(nameOf(forest, thing), PATH_TEXT_LENGTH_MAX),
    );
  }

  /** @param {Forest} forest @param {number} thing */
  middle(forest, thing) {
    const { course, version } = forest;
    const parent = forest.parent[thing];
    const isPremise = parent !== NOTHING && course.isRelation(parent);
    const address = (/** @type {number} */ to) => this.state.address({ node: course.things[to].id });
    const also = course.isRelation(thing) ? [] : alsoLinks(forest, thing, address);
    also.forEach((link) => link.querySelector("a")?.removeAttribute("tabindex"));
    return element(
      "article",
      { class: `middle ${course.verdictAt(thing, version).label.toLowerCase()}` },
      element("h2", {}, isPremise && markSign(markOf(forest, parent)), said(nameOf(forest, thing))),
      element(
        "p",
        { class: "facts" },
        verdictSign(course.verdictAt(thing, version)),
        counts(forest, thing),
        ...(course.isStatement(thing) ? course.speakersAt(thing, version) : []).map((speaker) =>
          element("span", { class: "speaker" }, said(speaker)),
        ),
      ),
      also.length > 0 && element("p", { class: "under" }, ...also),
    );
  }

  /** @param {Forest} forest @param {string} name @param {string} title @param {string} empty
   * @param {import("./entries.js").Entry[]} entries */
  side(forest, name, title, empty, entries) {
    const limit = this.limits[name] ?? CARDS_AT_ONCE;
    const sorted = entries
      .map((entry) => ({ entry, strength: forest.course.verdictAt(entry.thing, forest.version).strength }))
      .sort((one, other) => other.strength - one.strength)
      .map(({ entry }) => entry);
    const rest = sorted.length - limit;
    return element(
      "section",
      { class: `side ${name}`, "aria-label": title },
      element("h3", {}, title, element("span", { class: "number" }, ` ${entries.length}`)),
      entries.length === 0
        ? element("p", { class: "empty" }, empty)
        : element(
            "ul",
            { class: "cards" },
            ...sorted.slice(0, limit).map((entry) => element("li", {}, ...this.cardsOf(forest, entry))),
          ),
      rest > 0 && this.moreButton(name, rest, limit),
    );
  }

  /** @param {string} name @param {number} rest @param {number} limit */
  moreButton(name, rest, limit) {
    return button(words.more(rest), () => {
      this.limits[name] = limit + CARDS_AT_ONCE;
      this.draw();
    });
  }

  /** @param {Forest} forest @param {import("./entries.js").Entry} entry */
  cardsOf(forest, { thing, relation, mark, isGroup }) {
    const step = isGroup ? thing : relation;
    const objections = step === NOTHING ? 0 : forest.cons[step];
    const cards = isGroup
      ? [
          element(
            "div",
            { class: "joined" },
            markSign(mark),
            element("span", { class: "together" }, words.together(forest.premises(thing).length)),
            ...forest.premises(thing).map((premise) => this.card(forest, premise)),
          ),
        ]
      : [this.card(forest, thing, mark)];
    const toStep =
      objections > 0 &&
      element(
        "a",
        { class: "to-step", "data-go": step, href: this.state.address({ node: forest.course.things[step].id }) },
        markSign("undercut"),
        words.stepAttacks(objections),
      );
    return toStep ? [...cards, toStep] : cards;
  }

  /** @param {Forest} forest @param {number} thing @param {string} [mark] */
  card(forest, thing, mark = "") {
    const { course, version } = forest;
    const verdict = course.verdictAt(thing, version);
    return element(
      "a",
      {
        class: `card ${verdict.label.toLowerCase()}`,
        "data-go": thing,
        href: this.state.address({ node: course.things[thing].id }),
      },
      element("span", { class: "words" }, mark && markSign(mark), said(nameOf(forest, thing), 600)),
      element(
        "span",
        { class: "facts" },
        verdictSign(verdict),
        counts(forest, thing),
        course.things[thing].role === "EVIDENCE" && element("span", { class: "tag" }, words.evidence),
        ...(course.isStatement(thing) ? course.speakersAt(thing, version).slice(0, 2) : []).map((speaker) =>
          element("span", { class: "speaker" }, said(speaker, 60)),
        ),
      ),
    );
  }

  /** @param {MouseEvent} event */
  clicked(event) {
    const link = event.target instanceof Element ? event.target.closest("[data-go]") : null;
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && getSelection()?.isCollapsed !== false) {
      event.preventDefault();
      this.state.go({ node: this.state.course.things[Number(link.getAttribute("data-go"))].id });
    }
  }

  /** Arrows go from card to card: up and down within a column, left and right between them.
   * @param {KeyboardEvent} event */
  pressed(event) {
    const card = event.target instanceof Element ? event.target.closest(".card") : null;
    if (!card || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !event.key.startsWith("Arrow")) {
      return;
    }
    const side = card.closest(".side");
    const isAcross = event.key === "ArrowLeft" || event.key === "ArrowRight";
    const cards = [...(side ?? this.section).querySelectorAll(".card")];
    const index = cards.indexOf(card);
    const beside = [...this.section.querySelectorAll(".sides > .side")].find((other) => other !== side);
    const to = isAcross
      ? [...(beside?.querySelectorAll(".card") ?? [])].at(
          Math.min(index, (beside?.querySelectorAll(".card").length ?? 1) - 1),
        )
      : cards[index + (event.key === "ArrowDown" ? 1 : -1)];
    if (to instanceof HTMLElement) {
      to.focus();
      event.preventDefault();
    }
  }
}
