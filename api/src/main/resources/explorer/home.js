// @ts-check
// The first page: the debates there are, a way to open one more, and a way to bring one along.
import { button, element, fill, freshId } from "./elements.js";
import { card } from "./card.js";
import { ask } from "./graphql.js";
import { identity } from "./identity.js";
import { importer } from "./import.js";
import { opener } from "./opener.js";
import { applyTheme, themeButton } from "./theme.js";
import { homeWords } from "./words-pages.js";

/** @typedef {import("./card.js").Debate} Debate */

const PAGE = 30;

const PAUSE = 250;

const DEBATES = `query Debates($text: String, $by: DebateSort!, $direction: SortDirection!, $after: String) {
  debates(filter: { text: $text }, order: { by: $by, direction: $direction }, first: ${PAGE}, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id title description status version openedAt changedAt counts { statements relations } } }
  } }`;

class Home {
  /** @type {AbortController | null} */
  reading = null;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  pausing = undefined;

  /** @param {HTMLElement} list @param {HTMLElement} main */
  constructor(list, main) {
    this.list = list;
    this.count = element("p", { class: "count", role: "status" });
    this.more = element("div", { class: "more" });
    this.search = element("input", { type: "search", id: freshId(), dir: "auto", placeholder: homeWords.searchHint });
    this.order = element("select", { id: freshId() },
      ...Object.entries(homeWords.orders).map(([value, label]) => element("option", { value }, label)));
    this.search.value = new URLSearchParams(location.search).get("q") ?? "";
    this.search.addEventListener("input", () => this.readSoon());
    this.order.addEventListener("change", () => void this.read(null));
    list.before(this.tools(), this.count);
    list.after(this.more);
    main.querySelector("h1")?.after(element("div", { class: "entries" }, opener(), importer()));
    void this.read(null);
  }

  tools() {
    return element("div", { class: "finder", role: "search" },
      element("div", { class: "field" }, element("label", { for: this.search.id }, homeWords.search), this.search),
      element("div", { class: "field" }, element("label", { for: this.order.id }, homeWords.order), this.order));
  }

  readSoon() {
    clearTimeout(this.pausing);
    this.pausing = setTimeout(() => {
      const text = this.search.value.trim();
      history.replaceState(null, "", text ? `?q=${encodeURIComponent(text)}` : location.pathname);
      void this.read(null);
    }, PAUSE);
  }

  /** @param {string | null} after null to begin anew */
  async read(after) {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    const by = this.order.value;
    const direction = by === "TITLE" ? "ASC" : "DESC";
    const text = this.search.value.trim() || null;
    try {
      const { debates } = await ask(DEBATES, { text, by, direction, after }, { signal: reading.signal });
      this.show(debates, after === null, text !== null);
    } catch (failure) {
      reading.signal.aborted || this.fail(/** @type {Error} */ (failure), after);
    }
  }

  /** @param {any} debates @param {boolean} isFirst @param {boolean} isSearch */
  show({ edges, totalCount, pageInfo }, isFirst, isSearch) {
    const cards = edges.map((/** @type {{node: Debate}} */ { node }) => card(node));
    isFirst ? fill(this.list, ...cards) : this.list.append(...cards);
    const nothing = isSearch ? homeWords.none : homeWords.empty;
    fill(this.count, totalCount === 0 ? nothing : homeWords.found(totalCount));
    fill(this.more, pageInfo.hasNextPage ? button(homeWords.more, () => this.read(pageInfo.endCursor)) : null);
  }

  /** @param {Error} failure @param {string | null} after */
  fail(failure, after) {
    fill(this.count, `${homeWords.unreachable} ${failure.message} `,
      button(homeWords.again, () => void this.read(after)));
  }
}

function start() {
  applyTheme();
  document.documentElement.classList.add("alive");
  identity(/** @type {HTMLElement} */ (document.getElementById("identity")));
  document.getElementById("menus")?.append(themeButton());
  new Home(/** @type {HTMLElement} */ (document.getElementById("debates")),
    /** @type {HTMLElement} */ (document.getElementById("home")));
}

start();
