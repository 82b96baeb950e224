// @ts-check
// A section of the details that costs the server some work.
import { element, fill } from "./elements.js";
import { detailWords } from "./words-arguing.js";

/**
 * A section that is read when it is opened.
 *
 * @param {string} title
 * @param {(place: HTMLElement) => Promise<void>} read
 */
export function onDemand(title, read) {
  const place = element("div", {});
  const section = element("details", { class: "section" }, element("summary", {}, element("h3", {}, title)), place);
  section.addEventListener("toggle", async () => {
    if (!section.open) {
      return;
    }
    place.setAttribute("aria-busy", "true");
    await read(place).catch(({ message }) =>
      fill(place, element("p", { class: "fault" }, `${detailWords.failed} ${message}`)));
    place.removeAttribute("aria-busy");
  });
  return section;
}
