// @ts-check
// The keys of the page, the dialog that lists them, and the switch that turns them off.
import { button, element } from "./elements.js";
import { recall, remember } from "./memory.js";
import { viewWords as words } from "./words.js";

/** @typedef {Record<string, () => void>} Actions by key */

/** Single keys would get in the way of who writes or who speaks to the page. @param {KeyboardEvent} event */
function isForText(event) {
  const target = event.target;
  const pressed = event.key === " " ? "button, summary, [type=checkbox], " : "";
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest(`${pressed}input:not([type=range]):not([type=checkbox]), textarea, select, dialog`) !== null)
  );
}

/** @param {Actions} actions */
export function keys(actions) {
  const dialog = helpDialog();
  document.body.append(dialog);
  const all = { ...actions, "?": () => dialog.showModal() };
  document.addEventListener("keydown", (event) => {
    if (
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isForText(event) ||
      recall("keys") === false
    ) {
      return;
    }
    const action = /** @type {Actions} */ (all)[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  return button("?", () => dialog.showModal(), { class: "sign", "aria-label": words.help, title: words.help });
}

function helpDialog() {
  const isOn = element("input", { type: "checkbox", onchange: () => remember("keys", isOn.checked) });
  isOn.checked = recall("keys") !== false;
  const dialog = element(
    "dialog",
    { id: "help", "aria-labelledby": "help-title" },
    element("h2", { id: "help-title" }, words.helpTitle),
    element(
      "dl",
      {},
      ...Object.entries(words.keys).map(([key, text]) =>
        element(
          "div",
          {},
          element("dt", {}, ...key.split(" ").map((one) => element("kbd", {}, one))),
          element("dd", {}, text),
        ),
      ),
    ),
    element("p", {}, element("label", {}, isOn, ` ${words.keysOn}`)),
    button(words.close, () => dialog.close(), { autofocus: true }),
  );
  return dialog;
}
