// @ts-check
// What canvases have in common: sharp on every screen, with the colours of the page.

/**
 * @typedef {object} Palette
 * @property {string} text @property {string} quiet @property {string} rule @property {string} edge
 * @property {string} paper
 * @property {string} card @property {string} accent @property {string} selection
 * @property {string} support @property {string} attack @property {string} undercut
 * @property {string} in @property {string} out @property {string} undecided
 */

const COLOURS = [
  "text",
  "quiet",
  "rule",
  "edge",
  "paper",
  "card",
  "accent",
  "selection",
  "support",
  "attack",
  "undercut",
  "in",
  "out",
  "undecided",
];

/** The context of a canvas whose pixels fit its size on the page.
 * @param {HTMLCanvasElement} canvas */
export function canvasOf(canvas) {
  const ratio = devicePixelRatio || 1;
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  const [wide, tall] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  if (canvas.width !== wide || canvas.height !== tall) {
    canvas.width = wide;
    canvas.height = tall;
  }
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return { context, width, height, ratio };
}

/** The colours of the page where the element stands. @param {Element} element @returns {Palette} */
export function paletteOf(element) {
  const style = getComputedStyle(element);
  const palette = COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return /** @type {Palette} */ (/** @type {unknown} */ (Object.fromEntries(palette)));
}

/** The colour of something by how it bears on what is above it. @param {Palette} palette @param {string} mark */
export function colourOf(palette, mark) {
  switch (mark) {
    case "support":
    case "underpin":
      return palette.support;
    case "attack":
      return palette.attack;
    case "undercut":
      return palette.undercut;
    default:
      return palette.quiet;
  }
}

/** The colour, line and end of what bears on something: never the colour alone.
 * @param {Palette} palette @param {string} mark */
export function strokeOf(palette, mark) {
  switch (mark) {
    case "support":
      return { colour: palette.support, dash: [] };
    case "attack":
      return { colour: palette.attack, dash: [6, 4] };
    case "undercut":
      return { colour: palette.undercut, dash: [1.5, 3] };
    case "underpin":
      return { colour: palette.support, dash: [10, 3] };
    default:
      return { colour: palette.quiet, dash: [3, 3] };
  }
}
