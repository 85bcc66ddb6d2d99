import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { quantile } from "../../src/split/quantile.ts";

const reference = JSON.parse(readFileSync(new URL("../fixtures/reference/quantile.json", import.meta.url), "utf8")) as {
  cases: { values: number[]; q: number[]; quantile: number[] }[];
};

test("quantile equals numpy's to the last bit", () => {
  assert.equal(reference.cases.length, 27);
  for (const { values, q, quantile: expected } of reference.cases) {
    const sorted = Float64Array.from(values);
    assert.deepEqual(
      q.map((share) => quantile(sorted, share)),
      expected,
    );
  }
});

test("quantile of 1 to 4", () => {
  assert.equal(quantile(Float64Array.of(1, 2, 3, 4), 0.75), 3.25);
});
