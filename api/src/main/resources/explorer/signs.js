// @ts-check
// What stands for words where there is little room.

/** How something bears on what is above it. @type {Record<string, string>} */
export const MARK_SIGNS = {
  support: "+",
  attack: "−",
  undercut: "⊘",
  underpin: "⊕",
  rephrase: "≈",
  preference: ">",
  question: "?",
  premise: "∧",
};

/** @type {Record<string, string>} */
export const VERDICT_SIGNS = { IN: "✓", OUT: "✗", UNDECIDED: "◐", ABSENT: "–" };
