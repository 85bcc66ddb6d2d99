import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContenderError } from "../../src/errors.ts";
import { crossFit } from "../../src/trainers/cross-fit.ts";
import { foldsOf } from "../../src/trainers/folds.ts";

test("a fold is the rank of the group among the groups of the rows", () => {
  const found = foldsOf(Int32Array.of(0, 1, 2), Int32Array.of(7, 3, 7), 2);
  assert.deepEqual([...found.fold], [1, 0, 1]);
  assert.equal(found.groups, 2);
  // rows that aren't there do not shift the ranks: group 3 of row 1 is not counted
  assert.deepEqual([...foldsOf(Int32Array.of(0, 2, 3), Int32Array.of(7, 3, 7, 9), 5).fold], [0, 0, 1]);
});

test("each row is scored by a fit that saw no row of its group, and lands in its own place", () => {
  const group = Int32Array.of(4, 4, 8, 8, 15, 15, 16, 16, 23, 23, 42, 42);
  const label = Uint8Array.from(group, (_, i) => i % 2);
  const rows = Int32Array.from({ length: 12 }, (_, i) => i);
  const out = crossFit(rows, group, label, 5, "sigmoid", (on, of) => {
    const seen = new Set([...on].map((row) => group[row]));
    for (const row of of) assert.ok(!seen.has(group[row]));
    assert.equal(on.length + of.length, 12);
    return Float64Array.from(of, (row) => row * 10);
  });
  assert.deepEqual(
    [...out],
    [...rows].map((row) => row * 10),
  );
});

test("one group, or one class outside a fold, can't be cross-fitted", () => {
  const fit = (_on: Int32Array, of: Int32Array) => new Float64Array(of.length);
  const refused = (what: RegExp) => (error: ContenderError) =>
    error.code === "training-failed" && what.test(error.message);
  assert.throws(
    () => crossFit(Int32Array.of(0, 1), Int32Array.of(1, 1), Uint8Array.of(0, 1), 5, "sigmoid", fit),
    refused(/at least 2/),
  );
  const label = Uint8Array.of(0, 0, 1);
  assert.throws(
    () => crossFit(Int32Array.of(0, 1, 2), Int32Array.of(1, 2, 3), label, 5, "isotonic", fit),
    refused(/one class/),
  );
});
