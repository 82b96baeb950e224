// @ts-check
// The outline: the debate as nested rows, for everyone and first of all for those who do not see the map.
import { button, element } from "./elements.js";
import { NOTHING } from "./facts.js";
import { recall, remember } from "./memory.js";
import { Tree } from "./tree.js";
import { listenToTree } from "./treekeys.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./state.js").State} State */

/** As much is open at first; the server opens the same for the first view. */
const FIRST_ROWS_MAX = 60;
const FIRST_LEVELS = 3;

/** Walking through rows with arrows selects the one where the reader rests. */
const RESTING_MILLIS = 150;

/** @param {HTMLElement} section @param {State} state */
export function outline(section, state) {
  const list = /** @type {HTMLElement} */ (section.querySelector("#tree"));
  const empty = element("p", { class: "empty", hidden: true });
  const tree = new Tree(list, {
    address: (thing) => state.address({ node: state.course.things[thing].id }),
  });
  list.replaceChildren();
  const options = { withdrawnToo: false };
  const forest = () => state.course.forest(state.version, options.withdrawnToo);
  const show = () => {
    tree.show(forest());
    markChanged(tree, state);
    empty.hidden = list.childElementCount > 0;
    empty.textContent = state.course.version > 1 ? words.nothingYet : words.nothingAtAll;
  };
  // Whoever lets the debate play wants to see what happens, not to go on reading where they are.
  const draw = () => (state.isPlaying ? show() : keepReading(section, list, show));
  tree.forest = forest();
  tree.openUpTo(FIRST_ROWS_MAX, FIRST_LEVELS);
  section.prepend(toolbar(tree, options, draw));
  list.after(empty);
  listen(section, tree, state, draw);
  draw();
  select(tree, state);
  return { tree, draw };
}

/** @param {HTMLElement} section @param {Tree} tree @param {State} state @param {() => void} draw */
function listen(section, tree, state, draw) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  listenToTree(tree, {
    select(thing, isStep) {
      clearTimeout(resting);
      const go = () => state.go({ node: state.course.things[thing].id }, { replace: !isStep });
      isStep ? go() : (resting = setTimeout(go, RESTING_MILLIS));
    },
    enter: () => document.querySelector("#details")?.dispatchEvent(new CustomEvent("enter")),
  });
  let isStale = false;
  const drawIfShown = () => {
    isStale = Boolean(section.hidden);
    isStale || draw();
  };
  state.addEventListener("made", (event) => {
    const made = state.course.numberOf(/** @type {CustomEvent} */ (event).detail);
    tree.forest?.there[made] && tree.uncover(made);
    drawIfShown();
  });
  state.addEventListener("moment", drawIfShown);
  state.addEventListener("course", () => state.isLive || drawIfShown());
  state.addEventListener("view", () => isStale && drawIfShown());
  for (const name of ["selection", "view"]) {
    state.addEventListener(name, () => section.hidden || select(tree, state));
  }
  printWhole(tree);
}

/** @param {Tree} tree @param {State} state */
function select(tree, state) {
  const focused = document.activeElement;
  const row = state.number === NOTHING ? tree.reveal(NOTHING) : tree.reveal(state.number);
  if (!row) {
    return;
  }
  bringIntoSight(row);
  // The reader may have followed a reference: then the keyboard goes where the selection went.
  if (focused && tree.list.contains(focused) && focused !== row) {
    row.focus({ preventScroll: true });
  }
}

/** Rows out of sight only guess how high they are, so where a row is becomes clear as one comes near.
 * @param {HTMLElement} row @param {number} [tries] */
function bringIntoSight(row, tries = 3) {
  const frame = row.closest("section")?.getBoundingClientRect();
  const box = row.firstElementChild?.getBoundingClientRect();
  if (frame && box && (box.top < frame.top || box.bottom > frame.bottom)) {
    row.scrollIntoView({ block: "center" });
  }
  tries > 0 && requestAnimationFrame(() => bringIntoSight(row, tries - 1));
}

/** Shows what the last change was about, on the row itself or on the closed row that holds it.
 * @param {Tree} tree @param {State} state */
function markChanged(tree, state) {
  tree.list.querySelector(".changed")?.classList.remove("changed");
  if (state.isLive || state.version === 0 || !tree.forest) {
    return;
  }
  const { thing } = state.course.changeOf(state.version);
  for (let step = thing; step !== NOTHING && step !== undefined; step = tree.forest.parent[step]) {
    const row = [...tree.rows.values()].find((one) => tree.lines.get(one.dataset.key ?? "")?.entry.thing === step);
    if (row) {
      row.classList.add("changed");
      state.isPlaying && row.scrollIntoView({ block: "center" });
      return;
    }
  }
}

/** Lets what one is reading stay where it is on the screen while rows come and go.
 * @param {HTMLElement} section @param {HTMLElement} list @param {() => void} draw */
function keepReading(section, list, draw) {
  const box = section.getBoundingClientRect();
  const seen =
    box.height > 0
      ? document.elementFromPoint(box.left + box.width / 2, Math.max(box.top, 0) + 60)?.closest("[role=treeitem]")
      : null;
  const focused = document.activeElement;
  const anchor = focused && list.contains(focused) ? focused.closest("[role=treeitem]") : seen;
  const before = anchor && list.contains(anchor) && section.scrollTop > 0 ? anchor.getBoundingClientRect().top : null;
  draw();
  if (before !== null && anchor && anchor.isConnected) {
    section.scrollTop += anchor.getBoundingClientRect().top - before;
  }
}

/** @param {Tree} tree @param {{withdrawnToo: boolean}} options @param {() => void} draw */
function toolbar(tree, options, draw) {
  const order = element(
    "select",
    {
      id: "outline-order",
      onchange: () => {
        tree.isByStrength = order.value === "strongest";
        remember("outline.order", order.value);
        draw();
      },
    },
    ...Object.entries(words.orders).map(([value, text]) => element("option", { value }, text)),
  );
  order.value = recall("outline.order") === "strongest" ? "strongest" : "said";
  tree.isByStrength = order.value === "strongest";
  const withdrawn = element("input", {
    type: "checkbox",
    onchange: () => {
      options.withdrawnToo = withdrawn.checked;
      draw();
    },
  });
  return element(
    "div",
    { class: "tools" },
    element("label", {}, `${words.order} `, order),
    button(words.openAll, () => {
      tree.openUpTo();
      draw();
    }),
    button(words.closeAll, () => tree.closeAll()),
    element("label", {}, withdrawn, ` ${words.showWithdrawn}`),
  );
}

/** On paper there is nothing to open. @param {Tree} tree */
function printWhole(tree) {
  /** @type {Set<string> | undefined} */
  let before;
  addEventListener("beforeprint", () => {
    before = new Set(tree.open);
    tree.openUpTo();
    tree.draw();
  });
  addEventListener("afterprint", () => {
    tree.open = before ?? tree.open;
    tree.draw();
  });
}
