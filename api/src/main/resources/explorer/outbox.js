// @ts-check
// What was sent and is not accepted yet. It is shown at once, and sent again when the server is back.
import { button, element, fill, said } from "./elements.js";
import { act as actNames, actWords } from "./words-arguing.js";

/**
 * @typedef {object} Sending
 * @property {import("./forms/acts.js").Act} act
 * @property {import("./arguing.js").Context} context
 * @property {import("./drafts.js").Draft} draft
 * @property {import("./commands.js").Command[]} commands
 * @property {Record<string, any>} before
 * @property {boolean} waits whether the server could not be asked
 * @property {string} [trouble]
 * @property {{refusal: import("./graphql.js").Refusal, step: number}} [refused] why, while the reader was elsewhere
 * @typedef {{edit: (sending: Sending) => void, send: (sending: Sending) => void}} Listener
 */

const AGAIN_AFTER = 10_000;

export class Outbox {
  /** @type {Sending[]} */
  all = [];

  /** @param {Listener} listener */
  constructor(listener) {
    this.listener = listener;
    this.element = element("ul", { class: "outbox" });
    addEventListener("online", () => this.sendAgain());
    setInterval(() => this.sendAgain(), AGAIN_AFTER);
  }

  /** @param {Sending} sending */
  add(sending) {
    this.all.push(sending);
    this.tell();
  }

  /** @param {Sending} sending */
  remove(sending) {
    this.all = this.all.filter((one) => one !== sending);
    this.tell();
  }

  /** @param {Sending} sending @param {string} trouble */
  wait(sending, trouble) {
    Object.assign(sending, { waits: true, trouble });
    this.tell();
  }

  sendAgain() {
    this.all.filter(({ waits, refused }) => waits && !refused).forEach((sending) => this.retry(sending));
  }

  /** @param {Sending} sending */
  retry(sending) {
    sending.waits = false;
    this.tell();
    this.listener.send(sending);
  }

  tell() {
    fill(this.element, ...this.all.map((sending) => this.item(sending)));
  }

  /** @param {Sending} sending */
  item(sending) {
    const { act, draft, waits, refused, trouble = "" } = sending;
    const words = draft.values.text ?? "";
    return element("li", { class: waits ? "waits" : "" },
      element("strong", {}, `${waits ? actWords.waiting : actWords.sending} ${actNames[act.name].name}`),
      words ? said(words, 300) : null,
      waits ? element("p", { role: "status" }, trouble) : null,
      waits ? element("div", { class: "buttons" },
        refused ? null : button(actWords.retry, () => this.retry(sending)),
        button(actWords.edit, () => this.listener.edit(sending))) : null);
  }
}
