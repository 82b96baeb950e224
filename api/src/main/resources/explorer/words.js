// Everything that is said to people, in one place.
export * from "./words-views.js";
export * from "./words-arguing.js";
