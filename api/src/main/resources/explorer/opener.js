// @ts-check
// Opening a debate.
import { element, fill } from "./elements.js";
import { carryOut, trimmed } from "./commands.js";
import { changed, freshDraft, keepDraft, keptDraft } from "./drafts.js";
import { concerns, show } from "./forms/fields.js";
import { ask, Refusal } from "./graphql.js";
import { refusalWords } from "./words-arguing.js";
import { homeWords } from "./words-pages.js";
import { Course } from "./course.js";

/** @typedef {import("./forms/fields.js").Field} Field */

/** @type {Field[]} */
const FIELDS = [
  { name: "title", kind: "line", label: homeWords.title, longest: 300 },
  { name: "description", kind: "text", label: homeWords.description, longest: 10_000, optional: true },
];

/** Where the draft is kept: it is about no debate yet. */
const PLACE = /** @type {const} */ (["new", "open", ""]);

export function opener() {
  let draft = keptDraft(...PLACE) ?? freshDraft({}, Date.now());
  const nowhere = new Course("");
  const shown = FIELDS.map((field) => show(field, draft.values[field.name], nowhere));
  const fault = element("div", { class: "form-fault", role: "alert" });
  const take = () => {
    draft = changed(draft, Object.fromEntries(shown.map(({ field, value }) => [field.name, value()])), Date.now());
    keepDraft(...PLACE, draft);
  };
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    take();
    fill(fault);
    shown.forEach((field) => field.blame(""));
    const [debate] = draft.identifiers;
    try {
      const { title, description } = draft.values;
      await carryOut({ name: "openDebate", input: { debate, title, ...trimmed({ description }) } }, draft.key);
      keepDraft(...PLACE, null);
      // Its page is read from the graph, which may need a moment to hold it.
      await ask("query Opened($id: ID!) { debate(id: $id, atLeast: 1) { id } }", { id: debate });
      location.assign(`/debates/${debate}`);
    } catch (failure) {
      refuse(/** @type {Error} */ (failure), shown, fault);
    }
  };
  return element("details", { class: "entry", name: "entry" }, element("summary", {}, homeWords.open),
    element("form", { class: "act-form", novalidate: true, onsubmit: submit, oninput: take },
      ...shown.map((field) => field.element), fault,
      element("div", { class: "buttons" }, element("button", { class: "main" }, homeWords.send))));
}

/** @param {Error} failure @param {import("./forms/fields.js").Shown[]} shown @param {HTMLElement} fault */
function refuse(failure, shown, fault) {
  const path = failure instanceof Refusal ? (failure.field ?? []).slice(1).join(".") : "";
  const field = shown.find((one) => concerns(one.field, path, 0));
  const isLost = failure instanceof Refusal && failure.unanswered;
  const sentence = isLost ? refusalWords.unsent : refusalWords.sentence(failure.message);
  field ? field.blame(sentence) : fill(fault, sentence);
  field?.focus();
}
