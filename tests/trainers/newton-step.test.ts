import assert from "node:assert/strict";
import { test } from "node:test";
import { newtonStep } from "../../src/trainers/newton-step.ts";
import { closeTo } from "./close-to.ts";

// H = [4 1 1 0 / 1 3 0 2 / 1 0 5 0 / 0 2 0 6]: two coefficients and a wide feature of two levels; H s = g for s = (1, −2, 3, 0.5)
const system = {
  objective: 0,
  gradient: Float64Array.of(5, -4, 16, -1),
  square: Float64Array.of(4, 99, 1, 3),
  side: Float64Array.of(1, 0, 0, 2),
  diagonal: Float64Array.of(5, 6),
};

test("the wide feature's block is eliminated, and the step is that of the whole matrix", () => {
  const step = newtonStep(system, false);
  assert.ok(step);
  closeTo(step, [1, -2, 3, 0.5], 1e-14, "step");
});

test("a singular matrix gives no step, unless its diagonal may grow", () => {
  const singular = { ...system, square: Float64Array.of(1, 99, 1, 1), side: new Float64Array(4) };
  assert.equal(newtonStep(singular, false), undefined);
  assert.ok(newtonStep(singular, true)?.every(Number.isFinite));
  assert.equal(newtonStep({ ...system, diagonal: Float64Array.of(5, 0) }, true), undefined);
});
