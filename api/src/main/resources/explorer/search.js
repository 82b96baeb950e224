// @ts-check
// Finds statements by their words at the moment that is shown.
import { element, fill, said } from "./elements.js";
import { verdictSign } from "./row.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./state.js").State} State */

const RESULTS_MAX = 30;
const WAIT_MILLIS = 120;
const TEXT_LENGTH_MAX = 160;

/** @param {HTMLElement} place @param {State} state */
export function search(place, state) {
  const view = new Search(state);
  place.replaceChildren(view.input, view.list, view.status);
  view.listen(place);
  return view;
}

class Search {
  /** @param {State} state */
  constructor(state) {
    this.state = state;
    this.input = element("input", {
      type: "search",
      role: "combobox",
      "aria-label": words.search,
      placeholder: words.searchHint,
      "aria-expanded": "false",
      "aria-controls": "found",
      "aria-autocomplete": "list",
      autocomplete: "off",
      spellcheck: "false",
    });
    this.list = element("ul", { id: "found", role: "listbox", "aria-label": words.search, hidden: true });
    this.status = element("span", { class: "unseen", role: "status" });
    this.chosen = -1;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.waiting = undefined;
  }

  /** @param {HTMLElement} place */
  listen(place) {
    this.input.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.find(), WAIT_MILLIS);
    });
    this.input.addEventListener("keydown", (event) => this.pressed(event));
    this.input.addEventListener("focus", () => this.input.value && this.find());
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
      option && this.go(option);
    });
    place.addEventListener("focusout", (event) => {
      place.contains(/** @type {Node | null} */ (event.relatedTarget)) || this.hide();
    });
  }

  focus() {
    this.input.focus();
    this.input.select();
  }

  /** All statements of the moment that have every word, those that begin with the first one before the others. */
  matches() {
    const { course, version } = this.state;
    const wanted = this.input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const there = course.presence(version);
    return wanted.length === 0
      ? []
      : course.things
          .filter(({ number }) => there[number] && course.isStatement(number))
          .map(({ number }) => ({
            number,
            text: `${course.textAt(number, version)} ${course.speakersAt(number, version)}`.toLowerCase(),
          }))
          .filter(({ text }) => wanted.every((word) => text.includes(word)))
          .sort((one, other) => Number(other.text.startsWith(wanted[0])) - Number(one.text.startsWith(wanted[0])))
          .map(({ number }) => number);
  }

  find() {
    const found = this.matches();
    const { course, version } = this.state;
    this.chosen = -1;
    fill(
      this.list,
      ...found
        .slice(0, RESULTS_MAX)
        .map((number, index) =>
          element(
            "li",
            { role: "option", id: `found-${index}`, "aria-selected": "false", "data-go": number },
            said(course.textAt(number, version), TEXT_LENGTH_MAX),
            verdictSign(course.verdictAt(number, version)),
          ),
        ),
    );
    const text = found.length > RESULTS_MAX ? words.foundMore(RESULTS_MAX, found.length) : words.found(found.length);
    this.status.textContent = this.input.value ? text : "";
    if (this.input.value && (found.length === 0 || found.length > RESULTS_MAX)) {
      this.list.append(element("li", { role: "option", "aria-disabled": "true", class: "empty" }, text));
    }
    this.list.hidden = this.input.value.trim() === "";
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
    this.input.removeAttribute("aria-activedescendant");
  }

  hide() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const options = [...this.list.querySelectorAll("[data-go]")];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const size = Math.max(1, options.length);
      this.choose(options, (this.chosen + (event.key === "ArrowDown" ? 1 : size - (this.chosen < 0 ? 0 : 1))) % size);
      event.preventDefault();
    } else if (event.key === "Enter" && options.length > 0) {
      this.go(options[Math.max(0, this.chosen)]);
      event.preventDefault();
    } else if (event.key === "Escape") {
      this.hide();
    }
  }

  /** @param {Element[]} options @param {number} index */
  choose(options, index) {
    options[this.chosen]?.setAttribute("aria-selected", "false");
    this.chosen = index;
    options[index]?.setAttribute("aria-selected", "true");
    options[index]?.scrollIntoView({ block: "nearest" });
    options[index] && this.input.setAttribute("aria-activedescendant", options[index].id);
  }

  /** @param {Element} option */
  go(option) {
    const number = option.getAttribute("data-go");
    if (number !== null) {
      this.hide();
      this.state.go({ node: this.state.course.things[Number(number)].id });
    }
  }
}
