// @ts-check
// A wording on the page, with what differs from the one before it.
import { element } from "./elements.js";
import { difference } from "./wording.js";
import { detailWords } from "./words-arguing.js";

/** A wording, with what differs from the one before it marked for the eye and for the ear.
 * @param {string} text @param {string | undefined} former */
export function wording(text, former) {
  if (former === undefined) {
    return element("p", { dir: "auto" }, text);
  }
  const pieces = difference(former, text).map((piece) => {
    switch (piece.change) {
      case "taken":
        return element("del", {}, unseen(detailWords.taken), piece.text);
      case "given":
        return element("ins", {}, unseen(detailWords.given), piece.text);
      default:
        return piece.text;
    }
  });
  return element("p", { dir: "auto" }, ...pieces);
}

/** @param {string} text */
function unseen(text) {
  return element("span", { class: "unseen" }, ` ${text} `);
}
