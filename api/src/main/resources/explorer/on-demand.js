// @ts-check
// A section of the details that costs the server some work.
import { button, element, fill } from "./elements.js";
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

/**
 * Fills a list page by page, as long as somebody wants more; tells whether it holds anything.
 *
 * @param {HTMLElement} place
 * @param {HTMLElement} list
 * @param {(after?: string) => Promise<import("./graphql.js").Page>} read
 * @param {(node: any) => HTMLElement} item
 */
export async function pagedList(place, list, read, item) {
  const { edges, pageInfo } = await read(place.dataset.after);
  const items = edges.map(({ node }) => item(node));
  const wasAsked = place.contains(document.activeElement);
  const fault = element("p", { class: "fault", role: "alert" });
  const more = () => pagedList(place, list, read, item).catch(({ message }) =>
    fill(fault, `${detailWords.failed} ${message}`));
  list.append(...items);
  place.dataset.after = pageInfo.endCursor;
  fill(place, list, ...(pageInfo.hasNextPage ? [button(detailWords.more, () => void more()), fault] : []));
  wasAsked && items[0]?.querySelector("button")?.focus();
  return items.length > 0;
}
