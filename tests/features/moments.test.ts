import assert from "node:assert/strict";
import { test } from "node:test";
import { meanOf, mergeMoments, momentsOf, varianceOf } from "../../src/features/moments.ts";

test("the example: three numbers with an offset of a thousand million", () => {
  assert.equal(varianceOf(momentsOf(Float64Array.of(1e9 + 1, 1e9 + 2, 1e9 + 3))), 0.6666666666666666);
});

test("a label chooses the numbers, and NaN is passed over", () => {
  const values = Float64Array.of(1, 5, Number.NaN, 7, 100);
  const moments = momentsOf(values, Uint8Array.of(0, 1, 1, 1, 0), 1);
  assert.deepEqual([moments.count, meanOf(moments), varianceOf(moments)], [2, 6, 1]);
  assert.equal(meanOf(momentsOf(values, Uint8Array.of(0, 1, 1, 1, 0), 0)), 50.5);
});

test("merged parts are the whole, wherever it is cut, an empty part too", () => {
  const values = Float64Array.from({ length: 101 }, (_, i) => 1e9 + Math.sin(i) * (i % 7));
  const whole = momentsOf(values);
  for (const cut of [0, 1, 50, 100, 101]) {
    const merged = mergeMoments(momentsOf(values.subarray(0, cut)), momentsOf(values.subarray(cut)));
    assert.equal(merged.count, 101);
    assert.ok(Math.abs(meanOf(merged) - meanOf(whole)) <= 2e-7);
    assert.ok(Math.abs(varianceOf(merged) / varianceOf(whole) - 1) < 1e-13, `cut at ${cut}`);
  }
});

test("a constant has no variance at all, and nothing has none either", () => {
  const constant = momentsOf(new Float64Array(1000).fill(0.1));
  assert.equal(varianceOf(constant), 0);
  assert.equal(varianceOf(mergeMoments(constant, momentsOf(new Float64Array(77).fill(0.1)))), 0);
  assert.deepEqual([meanOf(momentsOf(new Float64Array(0))), varianceOf(momentsOf(new Float64Array(0)))], [0, 0]);
});
