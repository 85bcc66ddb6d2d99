import assert from "node:assert/strict";
import { test } from "node:test";
import { calibrate } from "../../src/model/calibrate.ts";
import { logistic } from "../../src/model/logistic.ts";
import { centredIsotonic } from "../../src/trainers/centred-isotonic.ts";
import { closeTo } from "./close-to.ts";
import { curves } from "./curves.ts";

for (const one of curves.isotonic) {
  const z = Float64Array.from(one.log_odds);
  const knots = centredIsotonic(z, Uint8Array.from(one.label));
  const named = one.knots.map(([at, value]) => ({ at, value }));

  test(`the knots are scikit-learn's blocks at their centres: ${one.name}`, () => {
    for (const part of ["at", "value"] as const) {
      closeTo(
        knots.map((knot) => knot[part]),
        named.map((knot) => knot[part]),
        1e-9,
        part,
      );
    }
  });

  test(`between the ends a block says scikit-learn's probability: ${one.name}`, () => {
    const shares = [...new Set(one.sklearn)];
    for (const knot of knots.slice(1, -1)) {
      const p = logistic(knot.value);
      assert.ok(Math.min(...shares.map((share) => Math.abs(share - p))) < 1e-9, String(p));
    }
  });

  test(`the curve rises, keeps the order between its ends and never says 0 or 1: ${one.name}`, () => {
    for (let i = 1; i < knots.length; i++) {
      assert.ok(knots[i].at > knots[i - 1].at && knots[i].value > knots[i - 1].value);
    }
    const at = Float64Array.from({ length: 2001 }, (_, i) => (i - 1000) / 90);
    const out = calibrate({ kind: "isotonic", knots }, at.slice());
    const [low, high] = [knots[0], knots[knots.length - 1]];
    for (let i = 1; i < at.length; i++) {
      assert.ok(out[i] >= out[i - 1]);
      if (at[i - 1] >= low.at && at[i] <= high.at) assert.ok(out[i] > out[i - 1], `a tie at ${at[i]}`);
      const p = logistic(out[i]);
      assert.ok(p > 0 && p < 1);
    }
    assert.deepEqual([out[0], out[out.length - 1]], [low.value, high.value]);
  });

  test(`with the labels flipped the curve is mirrored: ${one.name}`, () => {
    const flipped = centredIsotonic(
      z.map((value) => -value),
      Uint8Array.from(one.label, (own) => 1 - own),
    ).reverse();
    for (const part of ["at", "value"] as const) {
      closeTo(
        flipped.map((knot) => -knot[part]),
        knots.map((knot) => knot[part]),
        1e-12,
        part,
      );
    }
  });
}

test("the example: one row of each class", () => {
  const knots = centredIsotonic(Float64Array.of(-1, 1), Uint8Array.of(0, 1));
  assert.deepEqual(knots, [
    { at: -1, value: Math.log(1) - Math.log(2) },
    { at: 1, value: Math.log(2) - Math.log(1) },
  ]);
});

test("rows with equal log-odds are one block, however they are labelled and ordered", () => {
  const knots = centredIsotonic(Float64Array.of(2, 0, 2, 0, 0, 2), Uint8Array.of(1, 0, 0, 1, 0, 1));
  assert.deepEqual(
    knots.map(({ at }) => at),
    [0, 2],
  );
  closeTo(
    knots.map(({ value }) => logistic(value)),
    [1 / 3, 2 / 3],
    1e-15,
    "share",
  );
});

test("an outer block too small to be rarer than its neighbour by the rule of succession joins it", () => {
  // shares 0 of 1, 1 of 4, 1 of 1: 1/3 would be above 1/4, and 2/3 is above it
  const knots = centredIsotonic(Float64Array.of(-5, 0, 0, 0, 0, 5), Uint8Array.of(0, 0, 1, 0, 0, 1));
  assert.deepEqual(
    knots.map(({ at }) => at),
    [-1, 5],
  );
  closeTo(
    knots.map(({ value }) => logistic(value)),
    [1 / 5, 2 / 3],
    1e-15,
    "share",
  );
});

test("more than 512 blocks are pooled to 512 that still rise", () => {
  const z: number[] = [];
  const label: number[] = [];
  for (let block = 0; block < 700; block++) {
    for (let row = 0; row < 701; row++) {
      z.push(block + row / 1e4);
      label.push(row < block + 1 ? 1 : 0);
    }
  }
  // within a block the positives come first, so each block is one violation of the order
  const knots = centredIsotonic(Float64Array.from(z), Uint8Array.from(label));
  assert.equal(knots.length, 512);
  for (let i = 1; i < 512; i++) assert.ok(knots[i].at > knots[i - 1].at && knots[i].value > knots[i - 1].value);
});

test("neighbouring doubles and the far ends of the scale keep the centres rising", () => {
  for (const start of [1, -1e303, 1e-300]) {
    const z = new Float64Array(40);
    const step = Math.abs(start) * 2 ** -52;
    for (let i = 0; i < 40; i++) z[i] = start + (i >> 1) * step;
    const knots = centredIsotonic(
      z,
      Uint8Array.from({ length: 40 }, (_, i) => (i % 7 < 3 === i < 20 ? 0 : 1)),
    );
    for (let i = 1; i < knots.length; i++) assert.ok(knots[i].at > knots[i - 1].at, String(start));
    for (const { at, value } of knots) assert.ok(Number.isFinite(at) && Number.isFinite(value));
  }
});
