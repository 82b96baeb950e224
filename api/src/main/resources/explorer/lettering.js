// @ts-check
// Text on canvases: broken into lines, written in its own direction.

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
    if (context.measureText(longer).width <= width) {
      line = longer;
    } else {
      line && lines.push(line);
      // What is written without spaces is cut where the line ends.
      for (line = word; lines.length <= linesMax && context.measureText(line).width > width; ) {
        const start = beginning(context, line, width, "");
        lines.push(start);
        line = line.slice(start.length);
      }
    }
    if (lines.length > linesMax) {
      break;
    }
  }
  line && lines.push(line);
  return lines.length > linesMax
    ? [...lines.slice(0, linesMax - 1), beginning(context, `${lines[linesMax - 1]} ${lines[linesMax]}`, width, "…")]
    : lines;
}

/** As much of a text as fits a width, but at least one letter. @param {CanvasRenderingContext2D} context
 * @param {string} text @param {number} width @param {string} end what stands behind it */
function beginning(context, text, width, end) {
  const letters = [...text];
  let low = 1;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (context.measureText(letters.slice(0, middle).join("") + end).width <= width) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  const fitting = letters.slice(0, low).join("");
  return end ? fitting.trimEnd() + end : fitting;
}

/** The first letter is of a script that is written from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A canvas cannot isolate text, so nothing may turn it around. @param {string} text */
export function plain(text) {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}

/** @param {CanvasRenderingContext2D} context @param {string} text @param {number[]} room left, top, width and height of
 * a line @param {number} linesMax */
export function writeLines(context, text, [left, top, wide, tall], linesMax) {
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  context.textBaseline = "top";
  context.direction = isRightToLeft ? "rtl" : "ltr";
  context.textAlign = isRightToLeft ? "right" : "left";
  linesOf(context, plain(text), wide, linesMax).forEach((line, index) =>
    context.fillText(line, isRightToLeft ? left + wide : left, top + index * tall),
  );
  context.direction = "ltr";
  context.textAlign = "left";
}
