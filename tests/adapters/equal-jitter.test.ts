import assert from "node:assert/strict";
import { test } from "node:test";
import { equalJitter } from "../../src/adapters/equal-jitter.ts";

test("waits double up to the longest, each between half and the whole of it", () => {
  const waits = { first: 100, longest: 5_000 };
  const least = [1, 2, 3, 6, 7, 40].map((tried) => equalJitter(waits, tried, 0));
  assert.deepEqual(least, [50, 100, 200, 1600, 2500, 2500]);
  assert.equal(equalJitter(waits, 3, 0.5), 300);
  assert.ok(equalJitter(waits, 7, 0.999_999) < 5_000);
});
