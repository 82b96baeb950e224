// The server is tested with the same texts (CuttingLongTextsTests).
import assert from "node:assert/strict";
import test from "node:test";
import { shortened } from "../../../api/src/main/resources/explorer/elements.js";

const FAMILY = "\u{1F469}\u200D\u{1F469}\u200D\u{1F467}";

test("a text that is cut ends between characters", () => {
  for (const [text, longest, beginning] of /** @type {[string, number, string][]} */ ([
    ["short", 5, "short"],
    ["longer", 5, "longe…"],
    [`a${FAMILY}b`, 4, "a…"],
    [`a${FAMILY}b`, 9, `a${FAMILY}…`],
    ["\u{1F1E9}\u{1F1EA}\u{1F1EB}\u{1F1F7}", 6, "\u{1F1E9}\u{1F1EA}…"],
    ["e\u0301e\u0301", 3, "e\u0301…"],
    ["\u0915\u094D\u0937\u093F\u0915", 3, "…"],
  ])) {
    assert.equal(shortened(text, longest), beginning);
  }
});
