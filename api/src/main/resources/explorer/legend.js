// @ts-check
// What the lines and boxes of the map mean.
import { element } from "./elements.js";
import { viewWords as words } from "./words.js";

export function legend() {
  const rows = ["support", "attack", "undercut"].map((mark) =>
    element("li", {}, element("span", { class: `line ${mark}`, "aria-hidden": "true" }), words.onMap(mark)),
  );
  const verdicts = ["IN", "OUT", "UNDECIDED"].map((label) =>
    element(
      "li",
      {},
      element("span", { class: `box ${label.toLowerCase()}`, "aria-hidden": "true" }),
      words.verdict(label),
    ),
  );
  return element(
    "details",
    { class: "legend" },
    element("summary", {}, words.legend),
    element("ul", {}, ...rows, ...verdicts),
  );
}
