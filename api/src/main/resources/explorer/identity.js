// @ts-check
// Saying who one is.
import { button, element, fill, freshId } from "./elements.js";
import { call, faultOf, participant } from "./participant.js";
import { identityWords } from "./words-arguing.js";

/** @param {HTMLElement} root */
export function identity(root) {
  const panel = element("div", { class: "panel", hidden: true });
  const opener = button("", () => toggle(opener, panel), { "aria-expanded": "false" });
  const show = () => fill(opener, participant() ? identityWords.somebody(participant()) : identityWords.nobody);
  const close = () => {
    panel.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    show();
    opener.focus();
  };
  fill(panel, form(close));
  panel.addEventListener("keydown", (event) => event.key === "Escape" && close());
  show();
  root.append(opener, panel);
}

/** @param {HTMLElement} opener @param {HTMLElement} panel */
function toggle(opener, panel) {
  panel.hidden = !panel.hidden;
  opener.setAttribute("aria-expanded", String(!panel.hidden));
  panel.querySelector("input")?.focus();
}

/** @param {() => void} close */
function form(close) {
  const fault = element("p", { class: "field-fault", role: "alert", id: freshId() });
  const hint = element("p", { class: "field-hint", id: freshId() }, identityWords.hint);
  const box = element("input", { id: freshId(), dir: "auto", autocomplete: "nickname", value: participant(),
    "aria-describedby": `${hint.id} ${fault.id}` });
  const keep = (/** @type {Event} */ event) => {
    event.preventDefault();
    const problem = faultOf(box.value);
    fault.textContent = problem ? identityWords[problem] : "";
    if (!problem) {
      call(box.value);
      close();
    }
  };
  return element("form", { onsubmit: keep, novalidate: true },
    element("label", { for: box.id }, identityWords.label), box, hint, fault,
    element("div", { class: "buttons" }, element("button", { class: "main" }, identityWords.keep),
      button(identityWords.close, close)));
}
