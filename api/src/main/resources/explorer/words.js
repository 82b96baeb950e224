// What is said to people: here by the views; beside them, in `words-arguing.js`, by what comes later.
export * from "./words-views.js";
