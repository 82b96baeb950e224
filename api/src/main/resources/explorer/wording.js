// @ts-check
// A wording on the page, with what differs from the one before it.
import { element } from "./elements.js";
import { detailWords } from "./words-arguing.js";

/**
 * A piece of two wordings: what both have, what only the former had, or what only the latter has.
 *
 * @typedef {{change: "kept" | "taken" | "given", text: string}} Piece
 */

/** A table of more cells than this would cost more than it tells: then the middle counts as changed throughout. */
const LARGEST = 250_000;

/**
 * How a wording differs from the one before it, word by word.
 *
 * @param {string} former
 * @param {string} latter
 * @returns {Piece[]}
 */
export function difference(former, latter) {
  const before = words(former);
  const after = words(latter);
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  const middle = middleOf(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return grouped([
    ...before.slice(0, start).map((text) => piece("kept", text)),
    ...middle,
    ...before.slice(before.length - end).map((text) => piece("kept", text)),
  ]);
}

/** @param {string} text */
function words(text) {
  return text.match(/\s+|[\p{L}\p{M}\p{N}'’]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** @param {Piece["change"]} change @param {string} text @returns {Piece} */
function piece(change, text) {
  return { change, text };
}

/** @param {string[]} one @param {string[]} other */
function commonStart(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) {
    length += 1;
  }
  return length;
}

/** @param {string[]} one @param {string[]} other */
function commonEnd(one, other) {
  return commonStart([...one].reverse(), [...other].reverse());
}

/** @param {string[]} before @param {string[]} after @returns {Piece[]} */
function middleOf(before, after) {
  if (before.length * after.length > LARGEST) {
    return [...before.map((text) => piece("taken", text)), ...after.map((text) => piece("given", text))];
  }
  return walk(before, after, longest(before, after));
}

/**
 * How many words the ends of two lists have in common in order, by where the ends begin.
 *
 * @param {string[]} before
 * @param {string[]} after
 */
function longest(before, after) {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = before[i] === after[j]
        ? lengths[(i + 1) * width + j + 1] + 1
        : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  return lengths;
}

/** @param {string[]} before @param {string[]} after @param {Uint32Array} lengths */
function walk(before, after, lengths) {
  const width = after.length + 1;
  const pieces = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      pieces.push(piece("kept", before[i]));
      i += 1;
      j += 1;
    } else if (j === after.length
      || (i < before.length && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])) {
      pieces.push(piece("taken", before[i]));
      i += 1;
    } else {
      pieces.push(piece("given", after[j]));
      j += 1;
    }
  }
  return pieces;
}

/**
 * What changed next to each other becomes one change: first all that was taken, then all that was given. Spaces and
 * marks between two changes go with them, since a word alone between crossed out ones is hard to read.
 *
 * @param {Piece[]} pieces
 * @returns {Piece[]}
 */
function grouped(pieces) {
  /** @type {Piece[]} */
  const groups = [];
  let open = { taken: "", given: "", gap: "" };
  const close = () => {
    groups.push(piece("taken", open.taken), piece("given", open.given), piece("kept", open.gap));
    open = { taken: "", given: "", gap: "" };
  };
  for (const { change, text } of pieces) {
    if (change !== "kept") {
      const { taken, given, gap } = open;
      if (taken + given === "") {
        close();
      } else {
        open = { taken: taken + gap, given: given + gap, gap: "" };
      }
      open[change] += text;
    } else if (/[\p{L}\p{N}]/u.test(text)) {
      close();
      groups.push(piece("kept", text));
    } else {
      open.gap += text;
    }
  }
  close();
  return joined(groups);
}

/** @param {Piece[]} pieces @returns {Piece[]} */
function joined(pieces) {
  /** @type {Piece[]} */
  const runs = [];
  for (const next of pieces.filter(({ text }) => text !== "")) {
    const last = runs.at(-1);
    if (last?.change === next.change) {
      last.text += next.text;
    } else {
      runs.push({ ...next });
    }
  }
  return runs;
}

/** A wording, with what differs from the one before it marked for the eye and for the ear.
 * @param {string} text @param {string | undefined} former */
export function wording(text, former) {
  if (former === undefined) {
    return element("p", { dir: "auto" }, text);
  }
  const pieces = difference(former, text).map((piece) => {
    switch (piece.change) {
      case "taken":
        return element("del", {}, unseen(detailWords.taken), piece.text);
      case "given":
        return element("ins", {}, unseen(detailWords.given), piece.text);
      default:
        return piece.text;
    }
  });
  return element("p", { dir: "auto" }, ...pieces);
}

/** @param {string} text */
function unseen(text) {
  return element("span", { class: "unseen" }, ` ${text} `);
}
