// @ts-check
// The button by which a debate is taken along.
import { fill } from "./elements.js";
import { ask } from "./graphql.js";
import { dropdown } from "./panels.js";
import { menuWords } from "./words-arguing.js";

/** @typedef {import("./state.js").State} State */

const EXPORTS = "query Exports($id: ID!) { debate(id: $id) { exports { format title url lossesUrl } } }";

/** @param {State} state */
export function exportMenu(state) {
  return dropdown(menuWords.takeAlong, async (panel) => {
    const [{ Menu }, { debate }] = await Promise.all([
      import("./export-menu.js"),
      ask(EXPORTS, { id: state.course.id }),
    ]);
    fill(panel, ...new Menu(state, debate.exports).parts);
  });
}
