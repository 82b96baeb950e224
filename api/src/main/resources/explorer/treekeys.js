// @ts-check
// Mouse and keys on a tree of rows.
import { childEntries } from "./entries.js";
import { recall } from "./memory.js";

/** @typedef {import("./tree.js").Tree} Tree */
/** @typedef {{select: (thing: number, isStep: boolean) => void, enter?: () => void}} Handlers */

const TYPING_MILLIS = 700;

/** @param {Tree} tree @param {Handlers} handlers */
export function listenToTree(tree, handlers) {
  const { list } = tree;
  list.addEventListener("click", (event) => clicked(tree, handlers, event));
  list.addEventListener("focusin", (event) => {
    const row = rowOf(event.target);
    if (row) {
      tree.current = row.dataset.key ?? "";
      tree.markCurrent();
    }
  });
  let typed = "";
  let typedAt = 0;
  list.addEventListener("keydown", (event) => {
    const row = rowOf(event.target);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (pressed(tree, handlers, row, event.key)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (/^\p{L}$/u.test(event.key) && (event.shiftKey || recall("keys") === false)) {
      // Letters without Shift are the keys of the page, so typing ahead takes capitals, unless those are off.
      typed = event.timeStamp - typedAt > TYPING_MILLIS ? event.key : typed + event.key;
      typedAt = event.timeStamp;
      typeAhead(tree, handlers, row, typed.toLowerCase());
      event.preventDefault();
    }
  });
}

/** @param {EventTarget | null} target @returns {HTMLElement | null} */
function rowOf(target) {
  return target instanceof Element ? target.closest("[role=treeitem]") : null;
}

/** @param {Tree} tree @param {Handlers} handlers @param {MouseEvent} event */
function clicked(tree, handlers, event) {
  const row = rowOf(event.target);
  const link = event.target instanceof Element ? event.target.closest("a[data-go]") : null;
  if (!row || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  if (link) {
    event.preventDefault();
    handlers.select(Number(link.getAttribute("data-go")), true);
  } else if (event.target instanceof Element && event.target.closest(".fold") && row.hasAttribute("aria-expanded")) {
    tree.toggle(row.dataset.key ?? "");
  } else if (getSelection()?.isCollapsed !== false) {
    activate(tree, handlers, row);
  }
}

/** @param {Tree} tree @param {Handlers} handlers @param {HTMLElement} row */
function activate(tree, handlers, row) {
  const line = tree.lines.get(row.dataset.key ?? "");
  if (!line) {
    return;
  }
  if (line.rest > 0) {
    const before = row.previousElementSibling;
    tree.showMore(row.dataset.key ?? "");
    focusRow(tree, handlers, before?.nextElementSibling, false);
    return;
  }
  row.focus({ preventScroll: true });
  handlers.select(line.entry.thing, true);
}

/** @param {Tree} tree @param {Handlers} handlers @param {Element | null | undefined} row @param {boolean} [select] */
function focusRow(tree, handlers, row, select = true) {
  if (!(row instanceof HTMLElement)) {
    return;
  }
  row.focus();
  const line = tree.lines.get(row.dataset.key ?? "");
  // A row that only refers to a statement elsewhere does not carry the reader away in passing.
  if (select && line && line.rest === 0 && !line.entry.isReference) {
    handlers.select(line.entry.thing, false);
  }
}

/** @param {Tree} tree @param {Handlers} handlers @param {HTMLElement} row @param {string} key @returns {boolean} */
function pressed(tree, handlers, row, key) {
  const { list } = tree;
  const backward = getComputedStyle(list).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const isForward = key === (backward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft");
  const go = (/** @type {Element | null | undefined} */ to) => focusRow(tree, handlers, to);
  if (key === "ArrowDown") {
    go(row.nextElementSibling);
  } else if (key === "ArrowUp") {
    go(row.previousElementSibling);
  } else if (key === "Home") {
    go(list.firstElementChild);
  } else if (key === "End") {
    go(list.lastElementChild);
  } else if (key === backward) {
    row.getAttribute("aria-expanded") === "true" ? tree.toggle(row.dataset.key ?? "") : go(parentRow(row));
  } else if (isForward) {
    open(tree, row, go);
  } else if (key === "*") {
    openBeside(tree, row);
  } else if (key === "Enter") {
    activate(tree, handlers, row);
    handlers.enter?.();
  } else {
    return false;
  }
  return true;
}

/** @param {Tree} tree @param {HTMLElement} row @param {(to: Element | null) => void} go */
function open(tree, row, go) {
  if (row.getAttribute("aria-expanded") === "false") {
    tree.toggle(row.dataset.key ?? "");
  } else if (row.getAttribute("aria-expanded") === "true") {
    go(row.nextElementSibling);
  }
}

/** @param {Element} row */
function level(row) {
  return Number(row.getAttribute("aria-level"));
}

/** @param {HTMLElement} row */
function parentRow(row) {
  let above = row.previousElementSibling;
  while (above && level(above) >= level(row)) {
    above = above.previousElementSibling;
  }
  return above;
}

/** Opens the row and everything on its level under the same parent. @param {Tree} tree @param {HTMLElement} row */
function openBeside(tree, row) {
  const parent = parentRow(row);
  let beside = parent ? parent.nextElementSibling : tree.list.firstElementChild;
  while (beside && level(beside) >= level(row)) {
    const line = tree.lines.get(beside.getAttribute("data-key") ?? "");
    if (line && level(beside) === level(row) && tree.forest && childEntries(tree.forest, line.entry).length > 0) {
      tree.open.add(line.entry.key);
    }
    beside = beside.nextElementSibling;
  }
  tree.draw();
}

/** @param {Tree} tree @param {Handlers} handlers @param {HTMLElement} row @param {string} typed */
function typeAhead(tree, handlers, row, typed) {
  const rows = [...tree.list.children];
  const start = rows.indexOf(row) + (typed.length === 1 ? 1 : 0);
  const found = [...rows.slice(start), ...rows.slice(0, start)].find((candidate) =>
    candidate.querySelector(".text")?.textContent?.toLowerCase().startsWith(typed),
  );
  focusRow(tree, handlers, found);
}
