// @ts-check
// Panels that a button opens: small ones under it, and large ones over the page.
import { button, element, fill, freshId } from "./elements.js";

/**
 * A button with a panel under it, which closes by Escape, by the button and by leaving it.
 *
 * @param {string} label
 * @param {(panel: HTMLElement) => Promise<void>} draw what is in it, each time it opens
 */
export function dropdown(label, draw) {
  const panel = element("div", { class: "panel", id: freshId(), role: "group", "aria-label": label, hidden: true });
  const show = (/** @type {boolean} */ isOpen) => {
    panel.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    fill(panel);
    isOpen && draw(panel).catch((failure) => fill(panel, failure.message));
  };
  const opener = button(label, () => show(panel.hidden === true),
    { "aria-expanded": "false", "aria-controls": panel.id });
  const whole = element("div", { class: "dropdown" }, opener, panel);
  whole.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      event.stopPropagation();
      show(false);
      opener.focus();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    panel.hidden || whole.contains(/** @type {Node} */ (event.target)) || show(false);
  });
  return whole;
}

/**
 * Opens a dialog over the page; the focus goes back to where it came from when it closes.
 *
 * @param {string} title
 * @param {string} close what the button to close it says
 * @param {Node} contents
 */
export function openDialog(title, close, contents) {
  const heading = freshId();
  const dialog = element("dialog", { class: "over", "aria-labelledby": heading },
    element("header", {}, element("h2", { id: heading }, title), button(close, () => dialog.close())), contents);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
