import assert from "node:assert/strict";
import test from "node:test";
import { addressOf } from "../../../api/src/main/resources/explorer/export-menu.js";
import { possibleScale } from "../../../api/src/main/resources/explorer/picture.js";
import { boundaries, outline } from "../../../api/src/main/resources/explorer/activity.js";

const shown = { node: "s", version: 7 };

test("an address names the part and the moment that differ from the whole and now", () => {
  const choice = { part: "whole", depth: "2", moment: "now" };
  assert.equal(addressOf("/debates/d.md", choice, shown), "/debates/d.md");
  assert.equal(addressOf("/debates/d.md", { ...choice, moment: "shown" }, shown), "/debates/d.md?asOf=7");
  assert.equal(addressOf("/debates/d.md", { ...choice, part: "around", depth: "3" }, shown), "/debates/d.md?around=s&depth=3");
  assert.equal(addressOf("/debates/d.json", { ...choice, moment: "history" }, shown), "/debates/d.json");
});

test("a picture is never larger than a browser can draw", () => {
  assert.equal(possibleScale(1000, 800, 4), 4);
  assert.equal(possibleScale(32_000, 100, 4), 0.5);
  assert.ok(20_000 ** 2 * possibleScale(20_000, 20_000, 4) ** 2 <= 120_000_000);
});

test("the slices of an activity lie side by side and hold the last change", () => {
  const moments = boundaries("2026-01-01T00:00:00.000Z", "2026-01-01T00:00:09.999Z", 10);
  assert.equal(moments[0], "2026-01-01T00:00:00.000Z");
  assert.equal(moments[1], "2026-01-01T00:00:01.000Z");
  assert.equal(moments[10], "2026-01-01T00:00:10.000Z");
  const once = boundaries("2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z", 3);
  assert.equal(new Set(once).size, 4);
});

test("a slice without a change has no bar, and a single change can be seen", () => {
  assert.equal(outline([0, 0]), "");
  assert.equal(outline([1000, 0, 1]), "M0 24v-24h3v24zM8 24v-2h3v2z");
});
