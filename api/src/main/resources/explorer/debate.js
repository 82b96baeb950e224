// @ts-check
// The page of a debate: puts the views around one state, and keeps it up with the debate.
import { announce } from "./announce.js";
import { Course } from "./course.js";
import { button, element, fill } from "./elements.js";
import { NOTHING } from "./facts.js";
import { keys } from "./keys.js";
import { liveTail } from "./tail.js";
import { outline } from "./outline.js";
import { search } from "./search.js";
import { State, VIEWS } from "./state.js";
import { applyTheme, themeButton } from "./theme.js";
import { timeline } from "./timeline.js";
import { above } from "./walk.js";
import { viewWords as words } from "./words.js";

/** Views other than the first are only fetched when they are wanted.
 * @type {Record<string, (section: HTMLElement, state: State) => unknown>} */
const LATER = {
  columns: async (section, state) => (await import("./columns.js")).columns(section, state),
  map: async (section, state) => (await import("./map.js")).map(section, state),
  overview: async (section, state) => (await import("./overview.js")).overview(section, state),
  compare: async (section, state) => (await import("./compare.js")).compare(section, state),
};

/** Where the keyboard goes in a view that it comes to.
 * @type {"a"} a selector of elements that take the focus */
const STOPS = /** @type {any} */ ("[role=treeitem][tabindex='0'], a.card, canvas[tabindex='0']");

/** @template {HTMLElement} [Kind=HTMLElement] @param {string} id */
function byId(id) {
  return /** @type {Kind} */ (document.getElementById(id));
}

async function start() {
  applyTheme();
  document.documentElement.toggleAttribute("data-embed", new URLSearchParams(location.search).has("embed"));
  try {
    const course = await Course.load(document.documentElement.dataset.debate ?? "");
    show(new State(course));
  } catch (problem) {
    notice("opening", words.cannotOpen(problem instanceof Error ? problem.message : ""));
    throw problem;
  }
}

/** @param {State} state */
function show(state) {
  addEventListener("popstate", () => state.restore());
  views(state);
  const clock = timeline(byId("timeline"), state);
  outline(byId("outline"), state);
  const found = search(byId("search"), state);
  tabs(state);
  title(state);
  panel(state);
  const help = keys(actions(state, clock, found));
  fill(byId("menus"), themeButton(), help);
  beside(state);
  const { course } = state;
  course.left > 0 && notice("left", words.left(course.left));
  const unknown = () =>
    notice("selection", state.node !== null && state.number === NOTHING ? words.unknownSelection : "");
  ["selection", "course"].forEach((name) => state.addEventListener(name, unknown));
  unknown();
  announce(words.opened(course.things.filter(({ number }) => course.isStatement(number)).length, course.version));
  liveTail(state, notice);
}

/** What one does with a debate comes right after what one reads. @param {State} state */
async function beside(state) {
  const [{ details }, { arguing }, { identity }, { exportMenu }, { speakersButton }] = await Promise.all([
    import("./details.js"),
    import("./arguing.js"),
    import("./identity.js"),
    import("./export.js"),
    import("./speakers.js"),
  ]);
  details(byId("details"), state);
  arguing(byId("details"), state);
  identity(byId("identity"));
  byId("menus").prepend(speakersButton(state), exportMenu(state));
}

/** @param {string} about one thing at a time is said about it @param {string} text empty to take it back */
function notice(about, text) {
  const place = byId("notice");
  place.querySelector(`[data-about="${about}"]`)?.remove();
  text && place.append(element("p", { "data-about": about }, text));
  place.hidden = place.childElementCount === 0;
}

/** @param {State} state */
function tabs(state) {
  const links = VIEWS.map((view) =>
    element(
      "a",
      {
        href: state.address({ view }),
        "data-view": view,
        onclick: (/** @type {MouseEvent} */ event) => {
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            state.go({ view, compare: null });
          }
        },
      },
      words.views[view],
    ),
  );
  fill(byId("tabs"), ...links);
  const draw = () =>
    links.forEach((link) => {
      const view = link.dataset.view ?? "";
      link.href = state.address({ view, compare: null });
      view === state.view && state.compare === null
        ? link.setAttribute("aria-current", "page")
        : link.removeAttribute("aria-current");
    });
  ["view", "selection", "moment"].forEach((name) => state.addEventListener(name, draw));
  draw();
}

/** Shows one view at a time. The keyboard goes along, if it was in the view before. @param {State} state */
function views(state) {
  const made = new Set();
  const draw = async (/** @type {Event | undefined} */ event) => {
    const shown = state.compare === null ? state.view : "compare";
    const section = byId(shown);
    const focused = document.activeElement;
    const goesAlong =
      event !== undefined && section.hidden && (focused === document.body || byId("views").contains(focused));
    for (const name of [...VIEWS, "compare"]) {
      byId(name).hidden = name !== shown;
    }
    if (shown in LATER && !made.has(shown)) {
      made.add(shown);
      await LATER[shown](section, state);
    }
    // The views themselves hear of the change after this.
    goesAlong && setTimeout(() => section.querySelector(STOPS)?.focus({ preventScroll: true }));
  };
  draw(undefined);
  state.addEventListener("view", draw);
}

/** @param {State} state */
function title(state) {
  const draw = () => {
    const text = state.course.titleAt(state.version) || state.course.titleAt(state.course.version);
    byId("title").textContent = text;
    document.title = `${text} · Rejoinder`;
  };
  draw();
  ["moment", "course"].forEach((name) => state.addEventListener(name, draw));
}

/** On a narrow page the details are a sheet that one pulls up. @param {State} state */
function panel(state) {
  const aside = byId("details");
  const pull = button(
    words.details,
    () => {
      const isOpen = document.documentElement.toggleAttribute("data-details");
      pull.setAttribute("aria-expanded", String(isOpen));
      isOpen && aside.focus();
    },
    { id: "pull", "aria-controls": "details", "aria-expanded": "false" },
  );
  aside.before(pull);
  aside.tabIndex = -1;
  aside.addEventListener("enter", () => {
    const isPulled = pull.offsetParent === null || document.documentElement.hasAttribute("data-details");
    isPulled ? aside.focus() : pull.click();
  });
}

/** @param {State} state @param {import("./timeline.js").Clock} clock @param {{focus: () => void}} found
 * @returns {import("./keys.js").Actions} */
function actions(state, clock, found) {
  const go = (/** @type {number | undefined} */ thing) =>
    thing !== undefined && thing !== NOTHING && state.go({ node: state.course.things[thing].id });
  const onMap = (/** @type {string} */ name) => () => byId("map").dispatchEvent(new CustomEvent(name));
  return {
    ...Object.fromEntries(VIEWS.map((view, index) => [String(index + 1), () => state.go({ view, compare: null })])),
    "/": () => found.focus(),
    "[": () => clock.step(-1),
    "]": () => clock.step(1),
    "{": () => clock.goToSelection(-1),
    "}": () => clock.goToSelection(1),
    " ": () => clock.player.toggle(),
    l: () => clock.goTo(null),
    c: () => clock.compare(),
    o: () => state.number !== NOTHING && go(above(state.course.forest(state.version), state.number)),
    x: () => go(nextUse(state)),
    ".": onMap("focusmode"),
    "+": onMap("zoomin"),
    "-": onMap("zoomout"),
    0: onMap("fit"),
  };
}

/** What the selection bears on next, of all that it bears on. @param {State} state */
function nextUse(state) {
  const { course, number, version } = state;
  const uses = number === NOTHING ? [] : course.restingOn(number, version);
  return uses.length > 1
    ? course.target(uses[uses.indexOf(course.forest(version).parent[number]) + 1] ?? uses[0])
    : undefined;
}

start();
