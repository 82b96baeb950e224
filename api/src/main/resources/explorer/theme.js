// @ts-check
// Light or dark: as the system says, unless the reader says otherwise.
import { button } from "./elements.js";
import { recall, remember } from "./memory.js";
import { viewWords as words } from "./words.js";

const THEMES = ["auto", "light", "dark"];

/** @type {Record<string, string>} */
const SIGNS = { auto: "◐", light: "☀", dark: "☾" };

/** Takes over what the reader chose before. */
export function applyTheme() {
  const theme = THEMES.includes(recall("theme")) ? recall("theme") : "auto";
  document.documentElement.dataset.theme = theme;
  return theme;
}

/** The button that changes it. */
export function themeButton() {
  const made = button(
    "",
    () => {
      const next = THEMES[(THEMES.indexOf(applyTheme()) + 1) % THEMES.length];
      remember("theme", next);
      document.documentElement.dataset.theme = next;
      show(next);
      dispatchEvent(new Event("themechange"));
    },
    { class: "sign" },
  );
  const show = (/** @type {string} */ theme) => {
    made.textContent = SIGNS[theme];
    made.title = words.themeIs(theme);
    made.setAttribute("aria-label", words.themeIs(theme));
  };
  show(applyTheme());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
    dispatchEvent(new Event("themechange")),
  );
  return made;
}
