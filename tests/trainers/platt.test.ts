import assert from "node:assert/strict";
import { test } from "node:test";
import { logistic } from "../../src/model/logistic.ts";
import { platt } from "../../src/trainers/platt.ts";
import { closeTo, relativelyCloseTo } from "./close-to.ts";
import { reference } from "./reference.ts";

for (const one of reference.sigmoid) {
  test(`the line is Newton's in 80 bits, and scikit-learn's sigmoid: ${one.name}`, () => {
    const z = Float64Array.from(one.log_odds);
    const { slope, offset } = platt(z, Uint8Array.from(one.label));
    relativelyCloseTo([slope], [one.slope], 1e-9, "slope");
    closeTo([offset], [one.offset], 1e-9, "offset");
    closeTo(
      z.map((value) => logistic(slope * value + offset)),
      one.sklearn,
      1e-6,
      "scikit-learn",
    );
  });
}

test("the example: targets 1/3 and 2/3 at log-odds −1 and 1", () => {
  const { slope, offset } = platt(Float64Array.of(-1, 1), Uint8Array.of(0, 1));
  closeTo([slope, offset], [Math.LN2, 0], 1e-15, "line");
});

test("far from 0 the line is as exact as near it", () => {
  const { log_odds, label } = reference.sigmoid[0];
  const z = Float64Array.from(log_odds, (value) => Math.round(value * 1024) / 1024);
  const near = platt(z, Uint8Array.from(label));
  const far = platt(
    z.map((value) => value + 2 ** 24),
    Uint8Array.from(label),
  );
  relativelyCloseTo([far.slope], [near.slope], 1e-8, "slope");
});

test("a calibration never turns the order round, and says the mean target where there is no order", () => {
  const label = Uint8Array.of(0, 0, 0, 1);
  const mean = (3 * (1 / 5) + 2 / 3) / 4;
  for (const z of [Float64Array.of(3, 2, 1, 0), new Float64Array(4).fill(0.25), new Float64Array(4)]) {
    const { slope, offset } = platt(z, label);
    assert.equal(slope, 0);
    closeTo([logistic(offset)], [mean], 1e-15, "mean target");
  }
});

test("log-odds at the edge of what a double holds give a finite line or a refusal, never NaN", () => {
  const label = Uint8Array.from({ length: 40 }, (_, i) => i % 2);
  const far = platt(
    Float64Array.from(label, (one, i) => (one === 1 ? 1 : -1) * 1e303 * (1 + i / 100)),
    label,
  );
  assert.ok(Number.isFinite(far.slope) && Number.isFinite(far.offset) && far.slope > 0);
});
