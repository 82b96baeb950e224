// @ts-check
// Two moments side by side, with what differs between them marked.
import { differences } from "./differences.js";
import { button, element, fill } from "./elements.js";
import { placeOf, pathOf } from "./entries.js";
import { Tree } from "./tree.js";
import { listenToTree } from "./treekeys.js";
import { viewWords as words } from "./words.js";

/** @typedef {import("./state.js").State} State */

const KINDS = ["added", "gone", "reworded", "judged"];

/** @param {HTMLElement} section @param {State} state */
export function compare(section, state) {
  return new Comparison(section, state);
}

class Comparison {
  /** @param {HTMLElement} section @param {State} state */
  constructor(section, state) {
    this.section = section;
    this.state = state;
    /** @type {Map<number, string>} */
    this.marks = new Map();
    /** Which kinds of differences are opened. */
    this.kind = "";
    this.trees = ["then", "now"].map((name) => this.tree(name));
    this.other = element("input", {
      type: "number",
      min: 0,
      id: "other-moment",
      onchange: () => state.go({ compare: Number(this.other.value) }),
    });
    this.summary = element("p", { class: "tools", role: "group", "aria-label": words.comparison });
    this.heads = this.trees.map(() => element("h2", {}));
    section.replaceChildren(
      element(
        "div",
        { class: "tools" },
        element("label", { for: "other-moment" }, `${words.otherMoment} `),
        this.other,
        button(words.swap, () => state.go({ at: state.compare, compare: state.version })),
        button(words.stopComparing, () => state.go({ compare: null })),
      ),
      this.summary,
      element(
        "div",
        { class: "sides" },
        ...this.trees.map((tree, index) => element("div", {}, this.heads[index], tree.list)),
      ),
    );
    for (const name of ["moment", "view", "course"]) {
      state.addEventListener(name, () => section.hidden || this.draw());
    }
    state.addEventListener(
      "selection",
      () => section.hidden || this.trees.forEach((tree) => tree.reveal(state.number)),
    );
    this.draw();
  }

  /** @param {string} name */
  tree(name) {
    const { state } = this;
    const list = element("ul", { role: "tree", "aria-label": words.comparison });
    const tree = new Tree(list, {
      name: `${name}-`,
      address: (thing) => state.address({ node: state.course.things[thing].id }),
      difference: (thing) => this.marks.get(thing) ?? "",
    });
    listenToTree(tree, { select: (thing, isStep) => isStep && state.go({ node: state.course.things[thing].id }) });
    return tree;
  }

  draw() {
    const { state } = this;
    const versions = [state.compare ?? 0, state.version];
    const found = differences(state.course, versions[0], versions[1]);
    this.marks = new Map(found.map(({ thing, kind }) => [thing, kind]));
    this.other.value = String(versions[0]);
    this.other.max = String(state.course.version);
    const names = versions.map(
      (version) => `${words.place(version, state.course.version)} · ${words.date(state.course.changeOf(version).at)}`,
    );
    fill(this.heads[0], words.then(names[0]));
    fill(this.heads[1], words.now(names[1]));
    this.drawSummary(found);
    this.trees.forEach((tree, index) => {
      tree.forest = state.course.forest(versions[index]);
      tree.open.clear();
      this.open(tree, found);
      tree.reveal(state.number);
      tree.draw();
    });
  }

  /** Opens the way to what differs, as far as that is not too much. @param {Tree} tree
   * @param {{thing: number, kind: string}[]} found */
  open(tree, found) {
    const forest = /** @type {import("./forest.js").Forest} */ (tree.forest);
    const wanted = found.filter(
      ({ thing, kind }) => forest.there[thing] && (this.kind ? kind === this.kind : kind !== "judged"),
    );
    for (const { thing } of wanted.slice(0, 400)) {
      pathOf(forest, thing)
        .filter((key) => key !== placeOf(forest, thing))
        .forEach((key) => tree.open.add(key));
    }
    wanted.length === 0 && tree.openUpTo(60, 3);
  }

  /** @param {{thing: number, kind: string}[]} found */
  drawSummary(found) {
    fill(
      this.summary,
      ...KINDS.map((kind) => {
        const count = found.filter((one) => one.kind === kind).length;
        return button(
          words.differences[kind](count),
          () => {
            this.kind = this.kind === kind ? "" : kind;
            this.draw();
            this.section.querySelector(`.differs.${kind}`)?.scrollIntoView({ block: "center" });
          },
          { "aria-pressed": String(this.kind === kind), disabled: count === 0 },
        );
      }),
      found.length === 0 && words.noDifference,
    );
  }
}
