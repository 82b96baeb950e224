// @ts-check
// Ways to the speakers of a debate. What they lead to is fetched when somebody takes one.
import { button, said } from "./elements.js";
import { menuWords } from "./words-arguing.js";

/** @typedef {import("./state.js").State} State */

/** @param {State} state @param {string} [name] */
async function open(state, name) {
  const { openSpeakers } = await import("./speakers-dialog.js");
  await openSpeakers(state, name);
}

/** A button that opens the speakers. @param {State} state */
export function speakersButton(state) {
  return button(menuWords.speakers, () => void open(state));
}

/** What somebody says, as a way to the one who says it. @param {State} state @param {string} name */
export function speakerLink(state, name) {
  const link = button("", () => void open(state, name), { class: "link" });
  link.append(said(name, 200));
  return link;
}
