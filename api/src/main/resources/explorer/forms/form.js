// @ts-check
// One form on the page: it draws the fields of an act, keeps its draft and says what the server refuses.
import { button, element, fill, freshId } from "../elements.js";
import { changed, freshDraft, keepDraft, keptDraft } from "../drafts.js";
import { act as actNames, actWords, detailWords, refusalWords } from "../words-arguing.js";
import { fieldWords } from "../words-forms.js";
import { concerns, show, twinOf } from "./fields.js";
import { readable } from "./steps.js";

/**
 * @typedef {import("./acts.js").Act} Act
 * @typedef {import("../arguing.js").Context} Context
 * @typedef {import("./fields.js").Shown} Shown
 * @typedef {import("../drafts.js").Draft} Draft
 * @typedef {import("../graphql.js").Refusal} Refusal
 * @typedef {{send: (form: Form) => void, closed: () => void}} Listener
 */

const SAVED_AFTER = 300;

export class Form {
  /** @type {Shown[]} */
  shown = [];

  /** The time that is left before the draft is saved. @type {ReturnType<typeof setTimeout> | undefined} */
  saving = undefined;

  isRetired = false;

  /** Whether its fields are there and hold what the draft holds. */
  isDrawn = false;

  /** Which drawing is the latest. */
  turn = 0;

  /** The words that were found to be there already. */
  warned = "";

  /** @param {Act} act @param {Context} context @param {Listener} listener
   * @param {{given?: Record<string, any>, draft?: Draft}} [beginning] what to begin with instead of what was kept */
  constructor(act, context, listener, { given, draft } = {}) {
    this.act = act;
    this.context = context;
    this.listener = listener;
    const kept = given || draft ? null : keptDraft(context.debate, act.name, context.id);
    this.isRestored = kept !== null;
    /** @type {Draft} */
    this.draft = draft ?? kept ?? freshDraft({ ...act.start?.(context), ...given }, Date.now());
    /** What is not worth keeping. @type {Record<string, any> | undefined} */
    this.begun = this.isRestored || draft ? { ...act.start?.(context) } : undefined;
    this.fields = element("div", { class: "fields" });
    this.fault = element("div", { class: "form-fault", role: "alert" });
    this.element = this.build();
  }

  /** @returns {HTMLElement} */
  build() {
    const { title, send = actWords.send } = actNames[this.act.name];
    const heading = freshId();
    const again = element("p", { class: "field-hint", hidden: !this.isRestored }, actWords.restored);
    return element("form", {
      class: "act-form", novalidate: true, "aria-labelledby": heading,
      onsubmit: (/** @type {Event} */ event) => this.submit(event),
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.press(event),
      oninput: () => this.saveSoon(), onchange: (/** @type {Event} */ event) => this.reshape(event),
    },
    element("h3", { id: heading }, title), again, this.fields, this.fault,
    element("div", { class: "buttons" },
      element("button", { type: "submit", class: "main" }, send),
      button(actWords.later, () => this.close()),
      button(actWords.discard, () => this.discard())),
    element("p", { class: "field-hint" }, actWords.keys));
  }

  /** Draws the fields, and takes the focus. */
  async open() {
    fill(this.fields, element("p", { class: "waiting" }, actWords.loading));
    await this.draw();
    this.shown[0]?.focus();
  }

  async draw() {
    const { values } = this.draft;
    const turn = this.turn += 1;
    try {
      const fields = await this.act.fields(this.context, values);
      if (turn !== this.turn) {
        return;
      }
      this.keepTyped(values, fields);
      const held = this.shown.find(({ element: box }) => box.contains(document.activeElement));
      this.begun ??= { ...values };
      this.isDrawn = true;
      this.shown = fields.map((field) => show(field, this.draft.values[field.name], this.context.course));
      this.shown.forEach(({ field, element: box }) => { box.inert = (field.step ?? 0) < this.draft.done; });
      fill(this.fields, ...this.shown.map((field) => field.element));
      held && this.shown.find(({ field }) => field.name === held.field.name)?.focus();
    } catch (failure) {
      this.isDrawn = false;
      fill(this.fields, button(detailWords.again, () => void this.open()));
      fill(this.fault);
      this.blame(refusalWords.sentence(/** @type {Error} */ (failure).message));
    }
  }

  /** What was typed while the server was asked stays, where there still is a field for it.
   * @param {import("../drafts.js").Values} filled @param {import("./fields.js").Field[]} fields */
  keepTyped(filled, fields) {
    const lasting = this.shown.filter(({ field }) => fields.some(({ name }) => name === field.name));
    const typed = Object.fromEntries(lasting.map(({ field, value }) => [field.name, value()]));
    this.draft = changed(this.draft, { ...filled, ...typed }, Date.now());
  }

  /** Some fields decide which others there are. @param {Event} event */
  async reshape(event) {
    const of = this.shown.find((field) => field.element.contains(/** @type {Node} */ (event.target)));
    this.take();
    if (of?.field.reshapes) {
      await this.draw();
    }
    this.saveSoon();
  }

  /** Takes what the fields hold into the draft. */
  take() {
    const values = { ...this.draft.values };
    for (const { field, value } of this.shown) {
      values[field.name] = value();
    }
    this.draft = changed(this.draft, values, Date.now());
  }

  saveSoon() {
    clearTimeout(this.saving);
    if (this.isRetired) {
      return;
    }
    this.saving = setTimeout(() => this.save(), SAVED_AFTER);
  }

  /** It leaves the page; what its fields tell on the way out is no news. */
  retire() {
    clearTimeout(this.saving);
    this.isRetired = true;
  }

  save() {
    clearTimeout(this.saving);
    if (this.isRetired || !this.isDrawn) {
      return;
    }
    this.take();
    const { debate, id } = this.context;
    keepDraft(debate, this.act.name, id, this.isWorthKeeping() ? this.draft : null);
  }

  isWorthKeeping() {
    return this.shown.some(({ field, value }) => (field.kind === "text" || field.kind === "line")
      && value() !== "" && value() !== (this.begun?.[field.name] ?? ""));
  }

  /** @param {Event} event */
  submit(event) {
    event.preventDefault();
    if (!this.isDrawn) {
      return;
    }
    this.save();
    this.forgive();
    const missing = this.shown.find(({ field, value }) => isUnchosen(field, value()));
    if (missing) {
      missing.blame(fieldWords.missing);
      missing.focus();
      return;
    }
    if (!this.isSaidAlready()) {
      this.listener.send(this);
    }
  }

  /** Asks once whether something is meant to be said a second time. */
  isSaidAlready() {
    const text = String(this.draft.values.text ?? "");
    const twin = this.act.says && this.draft.done === 0 && text !== this.warned
      ? twinOf(this.context.course, text) : undefined;
    this.warned = text;
    if (twin) {
      this.blame(actWords.twice, twin);
    }
    return twin !== undefined;
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.key === "Escape") {
      event.stopPropagation();
      this.close();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      this.submit(event);
    }
  }

  close() {
    this.save();
    this.listener.closed();
  }

  discard() {
    clearTimeout(this.saving);
    this.forget();
    this.listener.closed();
  }

  /** The server has accepted it, or nobody wants it. */
  forget() {
    clearTimeout(this.saving);
    keepDraft(this.context.debate, this.act.name, this.context.id, null);
  }

  forgive() {
    fill(this.fault);
    this.shown.forEach((field) => field.blame(""));
  }

  /** Shows a refusal at the field that it concerns, or else under the form.
   * @param {Refusal} refusal @param {number} step the command that was refused */
  refuse(refusal, step) {
    const path = (refusal.field ?? []).slice(1).join(".");
    const field = this.shown.find((one) => concerns(one.field, path, step));
    const sentence = refusalWords.sentence(readable(refusal.message, this.context.course));
    if (step > 0 && this.draft.done > 0) {
      this.blame(refusalWords.unfinished);
    }
    if (field) {
      field.blame(sentence);
      field.focus();
    } else {
      this.blame(sentence, refusal.existing);
    }
  }

  /** @param {string} sentence @param {string | null} [existing] */
  blame(sentence, existing = null) {
    const link = existing && this.context.course.numberOf(existing) >= 0
      ? button(refusalWords.existing, () => this.context.state.go({ node: existing })) : null;
    this.fault.append(element("p", {}, sentence), link ?? "");
  }
}

/** Nobody can ask the server about what was not chosen at all.
 * @param {import("./fields.js").Field} field @param {string | string[]} value */
function isUnchosen(field, value) {
  return !field.optional && ["choice", "several", "pick"].includes(field.kind) && value.length === 0;
}
