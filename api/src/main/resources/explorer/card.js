// @ts-check
// One debate on the first page. What costs the server some work is read when the card comes into sight.
import { button, element, fill, moment, said } from "./elements.js";
import { ask } from "./graphql.js";
import { activityQuery, sparkline } from "./activity.js";
import { detailWords } from "./words-arguing.js";
import { homeWords } from "./words-pages.js";
import { verdictSign } from "./row.js";

/**
 * @typedef {{id: string, title: string, description: string, status: string, version: number, openedAt: string,
 *     changedAt: string, counts: {statements: number, relations: number}}} Debate
 */

const TOP = 3;

const LONGEST = 180;

/** @type {WeakMap<Element, () => void>} */
const readers = new WeakMap();

const sight = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) {
      sight.unobserve(target);
      readers.get(target)?.();
    }
  }
}, { rootMargin: "200px" });

/** @param {Debate} debate */
export function card(debate) {
  const { id, title, description, status, counts, changedAt } = debate;
  const activity = element("div", { class: "card-activity" });
  const standing = element("span", {});
  const top = element("ul", { class: "card-top", "aria-label": homeWords.top });
  top.style.setProperty("--rows", String(Math.min(TOP, counts.statements)));
  const made = element("li", { class: "card" },
    element("h2", {}, element("a", { href: `/debates/${id}`, dir: "auto" }, title)),
    activity,
    description ? element("p", { class: "card-about" }, said(description, LONGEST)) : null,
    element("p", { class: "card-facts" },
      status === "CLOSED" ? element("span", { class: "tag" }, homeWords.closed) : null,
      element("span", {}, detailWords.size(counts.statements, counts.relations)),
      element("span", {}, `${homeWords.changed} `, moment(changedAt)), standing),
    top);
  readers.set(made, () => void read(debate, { activity, standing, top }));
  sight.observe(made);
  return made;
}

/** @param {Debate} card @param {{activity: HTMLElement, standing: HTMLElement, top: HTMLElement}} places */
async function read(card, places) {
  const { id, version, openedAt, changedAt } = card;
  const document = `query Card($id: ID!) { debate(id: $id) {
    standing { statements { in out undecided } }
    statements(filter: { kinds: [CLAIM], withdrawn: false, verdict: { labels: [IN] } }, first: ${TOP},
      order: { by: STRENGTH, direction: DESC }) { edges { node { id text strength { value } } } }
    ${activityQuery(openedAt, changedAt)}
  } }`;
  try {
    const { debate } = await ask(document, { id }, { partly: true });
    const { standing, statements, ...activity } = debate;
    fill(places.activity, sparkline(activity, homeWords.activity(version)));
    fill(places.standing, standing ? detailWords.standing(standing.statements) : null);
    fill(places.top, ...(statements?.edges ?? []).map((/** @type {any} */ { node }) => topItem(id, node)));
  } catch {
    fill(places.standing, button(detailWords.again, () => void read(card, places)));
  }
}

/** @param {string} debate @param {{id: string, text: string, strength: {value: number} | null}} statement */
function topItem(debate, { id, text, strength }) {
  return element("li", {}, verdictSign({ label: "IN", strength: strength?.value ?? 0 }),
    element("a", { href: `/debates/${debate}?node=${id}`, class: "quiet" }, said(text, LONGEST)));
}
