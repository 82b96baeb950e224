// @ts-check
// What canvases have in common: sharp on every screen, with the colours of the page.

/**
 * @typedef {object} Palette
 * @property {string} text @property {string} quiet @property {string} rule @property {string} paper
 * @property {string} card @property {string} accent @property {string} selection
 * @property {string} support @property {string} attack @property {string} undercut
 * @property {string} in @property {string} out @property {string} undecided
 */

const COLOURS = [
  "text",
  "quiet",
  "rule",
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

/** @type {Map<string, string[]>} */
const wrapped = new Map();

const WRAPPED_MAX = 4000;

/** Text in lines that fit a width, the last one cut where there is no room for all.
 * @param {CanvasRenderingContext2D} context with its font set @param {string} text @param {number} width
 * @param {number} linesMax */
export function linesOf(context, text, width, linesMax) {
  const key = `${context.font}|${Math.round(width)}|${linesMax}|${text}`;
  let lines = wrapped.get(key);
  if (!lines) {
    lines = wrap(context, text, width, linesMax);
    if (wrapped.size >= WRAPPED_MAX) {
      wrapped.clear();
    }
    wrapped.set(key, lines);
  }
  return lines;
}

/** @param {CanvasRenderingContext2D} context @param {string} text @param {number} width @param {number} linesMax */
function wrap(context, text, width, linesMax) {
  const lines = [];
  let line = "";
  for (const word of text.slice(0, 1000).split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || context.measureText(longer).width <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
    if (lines.length === linesMax) {
      break;
    }
  }
  line && lines.push(line);
  return lines
    .slice(0, linesMax)
    .map((one, index) => fitted(context, one, width, index === linesMax - 1 && lines.length > linesMax));
}

/** @param {CanvasRenderingContext2D} context @param {string} line @param {number} width @param {boolean} isCut */
function fitted(context, line, width, isCut) {
  if (!isCut && context.measureText(line).width <= width) {
    return line;
  }
  const letters = [...line];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (context.measureText(`${letters.slice(0, middle).join("")}…`).width <= width) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return `${letters.slice(0, low).join("").trimEnd()}…`;
}
