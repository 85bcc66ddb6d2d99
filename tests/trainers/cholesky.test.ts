import assert from "node:assert/strict";
import { test } from "node:test";
import { cholesky, solveCholesky } from "../../src/trainers/cholesky.ts";
import { closeTo } from "./close-to.ts";

test("the example: A = [[4, 2], [2, 3]], b = [8, 7]", () => {
  const matrix = Float64Array.of(4, 99, 2, 3);
  const b = Float64Array.of(8, 7);
  assert.equal(cholesky(matrix, 2, 0), true);
  solveCholesky(matrix, 2, b);
  closeTo(b, [1.25, 1.5], 1e-15, "x");
});

test("a larger system: A x = b for a known x", () => {
  const n = 23;
  const matrix = Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return 1 / (i + j + 1) + (i === j ? 1 : 0);
  });
  const x = Float64Array.from({ length: n }, (_, i) => Math.sin(i));
  const b = x.map((_, i) => x.reduce((sum, value, j) => sum + matrix[i * n + j] * value, 0));
  assert.equal(cholesky(matrix, n, 1e-12), true);
  solveCholesky(matrix, n, b);
  closeTo(b, x, 1e-13, "x");
});

test("what is not positive definite, to the tolerance, is refused; NaN too", () => {
  assert.equal(cholesky(Float64Array.of(1, 1, 1, 1), 2, 1e-12), false);
  assert.equal(cholesky(Float64Array.of(1, 2, 2, 1), 2, 0), false);
  assert.equal(cholesky(Float64Array.of(1, 0, 0, Number.NaN), 2, 0), false);
});
