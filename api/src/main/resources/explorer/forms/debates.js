// @ts-check
// What can be done with the debate as a whole.
import { trimmed } from "../commands.js";
import { fieldWords } from "../words-arguing.js";

/** @typedef {import("./acts.js").Act} Act */

/** @type {Act} */
const retitle = {
  name: "retitle",
  start: ({ course }) => ({ title: course.titleAt(course.version) }),
  before: ({ course }) => ({ title: course.titleAt(course.version) }),
  fields: () => [{ name: "title", kind: "line", label: fieldWords.title, longest: 300 }],
  commands: ({ title }, { debate }) => [{ name: "retitleDebate", input: { debate, title } }],
};

/** @type {Act} */
const label = {
  name: "label",
  start: ({ state }) => ({ version: state.version }),
  fields: ({ state }, values) => {
    values.version = state.version;
    return [{ name: "label", kind: "line", label: fieldWords.label, longest: 100,
      hint: fieldWords.labelHint(state.version), paths: ["label", "version"] }];
  },
  commands: ({ label: name, version }, { debate }) =>
    [{ name: "labelVersion", input: { debate, version, label: name } }],
};

/** @type {Act} */
const close = {
  name: "close",
  fields: () => [{ name: "reason", kind: "text", label: fieldWords.why, optional: true }],
  commands: ({ reason }, { debate }) => [{ name: "closeDebate", input: { debate, ...trimmed({ reason }) } }],
};

/** @type {Act} */
const reopen = {
  name: "reopen",
  fields: () => [],
  commands: (_, { debate }) => [{ name: "reopenDebate", input: { debate } }],
};

/** @type {Act[]} */
export const debateActs = [retitle, label, close, reopen];
