import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { criticalT } from "../../src/compare/critical-t.ts";
import { gammaRatio } from "../../src/compare/gamma-ratio.ts";
import { halfBeta } from "../../src/compare/half-beta.ts";
import { normalQuantile } from "../../src/compare/normal-quantile.ts";
import { studentT } from "../../src/compare/student-t.ts";
import { ContenderError } from "../../src/errors.ts";

const file = new URL("../fixtures/reference/decision.json", import.meta.url);
const { distributions } = JSON.parse(readFileSync(file, "utf8"));

function close(found: number, expected: number, relative: number, what: string): void {
  assert.ok(Math.abs(found - expected) <= relative * Math.abs(expected), `${what}: ${found}, not ${expected}`);
}

test("Student's distribution equals SciPy's to 1e-12, df from 1 to 1,000,000", () => {
  for (const [t, df, p] of distributions.cdf) close(studentT(t, df), p, 1e-12, `t ${t}, df ${df}`);
});

test("Student's quantile equals SciPy's to 1e-11, tails from 0.4999 to 5e-8", () => {
  for (const [tail, df, t] of distributions.quantile) close(criticalT(tail, df), t, 1e-11, `tail ${tail}, df ${df}`);
});

test("the normal quantile equals SciPy's to 1e-14", () => {
  for (const [tail, z] of distributions.normal) {
    if (z === 0) assert.equal(normalQuantile(tail), 0);
    else close(normalQuantile(tail), z, 1e-14, `tail ${tail}`);
  }
});

test("the examples in the docs", () => {
  close(normalQuantile(0.025), 1.959963984540054, 1e-15, "z");
  close(studentT(-2, 10), 0.03669401738537018, 1e-13, "P");
  close(criticalT(0.025, 10), 2.228138851986275, 1e-13, "t");
  close(gammaRatio(1), Math.sqrt(Math.PI) / 2, 1e-15, "Γ");
  close(halfBeta(1, 0.5, 0.5).lower, 1 - Math.sqrt(0.5), 1e-14, "I");
});

test("the ends", () => {
  assert.equal(studentT(Number.NEGATIVE_INFINITY, 3), 0);
  assert.equal(studentT(Number.POSITIVE_INFINITY, 3), 1);
  assert.equal(studentT(0, 3), 0.5);
  assert.equal(criticalT(0.5, 3), 0);
  assert.deepEqual(halfBeta(2, 0, 1), { lower: 0, upper: 1 });
  assert.deepEqual(halfBeta(2, 1, 0), { lower: 1, upper: 0 });
});

test("what is no tail and no df is refused", () => {
  const calls = [
    () => criticalT(0, 5),
    () => criticalT(0.6, 5),
    () => normalQuantile(1),
    () => studentT(1, 0),
    () => studentT(Number.NaN, 5),
  ];
  for (const call of calls)
    assert.throws(call, (error) => error instanceof ContenderError && error.code === "internal");
});
