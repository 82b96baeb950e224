import assert from "node:assert/strict";
import test from "node:test";
import { backoff } from "../../../api/src/main/resources/explorer/follow.js";

test("each wait is longer than the one before, up to half a minute", () => {
  const waits = [0, 1, 2, 3, 4, 5, 6, 7, 100].map((attempt) => backoff(attempt, 1));
  assert.deepEqual(waits, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test("luck takes away at most half of it", () => {
  assert.equal(backoff(3, 0), 2000);
  assert.ok(backoff(3, 0.5) > 2000 && backoff(3, 0.5) < 4000);
});
