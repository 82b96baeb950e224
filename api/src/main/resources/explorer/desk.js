// @ts-check
// Where an act is carried out: its form, what is on its way, what came of it and the way back.
import { button, element, fill } from "./elements.js";
import { actNamed } from "./forms/acts.js";
import { Form } from "./forms/form.js";
import { readable } from "./forms/steps.js";
import { ActRefused, send } from "./commands.js";
import { freshDraft, keepDraft } from "./drafts.js";
import { contextOf } from "./arguing.js";
import { Outbox } from "./outbox.js";
import { inverseOf } from "./undo.js";
import { act as actNames, actWords, refusalWords } from "./words-arguing.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./commands.js").Command} Command
 * @typedef {import("./outbox.js").Sending} Sending
 * @typedef {{given?: Record<string, any>, draft?: import("./drafts.js").Draft}} Beginning
 * @typedef {{opened: (name: string | null) => void, left: (name: string) => void}} Listener hears which form is open
 */

const CATCH_UP_TIMES = 12;

const CATCH_UP_WAIT = 60;

export class Desk {
  /** @type {Form | null} */
  form = null;

  /** What can be taken back, the latest last. @type {{name: string, commands: Command[]}[]} */
  done = [];

  /** @param {State} state @param {Listener} listener */
  constructor(state, listener) {
    this.state = state;
    this.listener = listener;
    this.outbox = new Outbox({ edit: (sending) => this.edit(sending), send: (sending) => this.send(sending) });
    this.place = element("div", { class: "act-place" });
    this.status = element("div", { class: "act-status", role: "status" });
    this.parts = [this.place, this.outbox.element, this.status];
    state.addEventListener("selection", () => this.turn());
    addEventListener("pagehide", () => this.form?.save());
  }

  /** Another thing was selected: what was being written stays with the thing it is about. */
  turn() {
    this.form?.save();
    this.show(null);
    fill(this.status);
  }

  /** @param {string} name @param {Beginning} [beginning] */
  open(name, beginning) {
    this.form?.save();
    fill(this.status);
    const form = new Form(actNamed(name), contextOf(this.state), {
      send: (sent) => void this.submit(sent),
      closed: () => this.leave(name),
    }, beginning);
    this.show(form);
    return form.open();
  }

  /** @param {string} name */
  leave(name) {
    this.show(null);
    this.listener.left(name);
  }

  /** @param {Form | null} form */
  show(form) {
    this.form?.retire();
    this.form = form;
    fill(this.place, form?.element);
    this.listener.opened(form?.act.name ?? null);
  }

  /** What a form holds goes on its way; the form makes room for it. @param {Form} form */
  async submit(form) {
    const { act, context, draft } = form;
    const commands = act.commands(draft.values, context, draft.identifiers);
    const sending = { act, context, draft, commands, before: {}, waits: false };
    this.outbox.add(sending);
    this.leave(act.name);
    await this.send(sending);
  }

  /** @param {Sending} sending */
  async send(sending) {
    const { act, context, draft, commands } = sending;
    try {
      sending.before = draft.done > 0 ? sending.before : await act.before?.(context, draft.values) ?? {};
      await this.accepted(sending, await send(context.debate, commands, draft));
    } catch (failure) {
      keepDraft(context.debate, act.name, context.id, draft);
      this.failed(sending, failure);
    }
  }

  /** @param {Sending} sending @param {number} version the debate's after it */
  async accepted(sending, version) {
    const { act, context, commands, before } = sending;
    keepDraft(context.debate, act.name, context.id, null);
    const inverse = inverseOf(commands, before);
    this.done.push({ name: act.name, commands: inverse });
    await this.catchUp(version);
    this.outbox.remove(sending);
    const made = madeBy(commands);
    this.state.dispatchEvent(new CustomEvent("made", { detail: made }));
    this.report(act.name, made);
  }

  /** Takes in what was just done; the server may need a moment to show it. @param {number} version */
  async catchUp(version) {
    const { course } = this.state;
    try {
      for (let time = 0; course.version < version && time < CATCH_UP_TIMES; time += 1) {
        await new Promise((resolve) => setTimeout(resolve, time * CATCH_UP_WAIT));
        await course.refresh();
      }
      this.state.grown();
    } catch {
      // The live changes bring it, once the server can be reached again.
    }
  }

  /** Says what was done, with a way to it and a way back. @param {string} name @param {string | null} made */
  report(name, made) {
    const { course } = this.state;
    const canShow = made !== null && course.numberOf(made) >= 0;
    fill(this.status, element("p", {}, actWords.done(actNames[name].name)),
      canShow ? button(actWords.show, () => this.state.go({ node: made, at: null })) : null,
      this.done.at(-1)?.commands.length ? button(actWords.undo, () => void this.undo())
        : element("p", {}, actWords.noUndo));
  }

  /** Takes the latest act back. */
  async undo() {
    const last = this.done.pop();
    if (!last) {
      return;
    }
    const draft = freshDraft({}, 0);
    try {
      await this.catchUp(await send(this.state.course.id, last.commands, draft));
      fill(this.status, element("p", {}, actWords.undone));
    } catch (failure) {
      const { message } = /** @type {Error} */ (failure);
      this.done.push(last);
      fill(this.status, element("p", {}, `${actWords.notUndone} ${readable(message, this.state.course)}`),
        button(actWords.retry, () => void this.undo()));
    }
    this.listener.left(last.name);
  }

  /** @param {Sending} sending @param {unknown} failure */
  failed(sending, failure) {
    const refused = failure instanceof ActRefused ? failure : null;
    const refusal = refused?.refusal ?? /** @type {import("./graphql.js").Refusal} */ (failure);
    if (refusal.unanswered) {
      this.outbox.wait(sending, refusal.code === "TIMEOUT" ? refusalWords.timeout : refusalWords.unreachable);
      return;
    }
    const step = refused?.step ?? 0;
    if (contextOf(this.state).id === sending.context.id && !this.form) {
      void this.edit(sending).then((form) => form?.refuse(refusal, step));
    } else {
      sending.refused = { refusal, step };
      this.outbox.wait(sending, refusalWords.sentence(readable(refusal.message, sending.context.course)));
    }
  }

  /** Brings the form of something back that was sent but not accepted. @param {Sending} sending */
  async edit(sending) {
    this.outbox.remove(sending);
    if (contextOf(this.state).id !== sending.context.id) {
      this.state.go({ node: sending.context.id || null });
    }
    await this.open(sending.act.name, { draft: sending.draft });
    const { refusal, step } = sending.refused ?? {};
    refusal && this.form?.refuse(refusal, step ?? 0);
    return this.form;
  }
}

/** What the commands made, if they made something. @param {Command[]} commands @returns {string | null} */
function madeBy(commands) {
  const { name, input } = commands[0];
  return /^(add[CE]|ask|charge|answer|relate)/.test(name) ? input.statement ?? input.relation : null;
}
