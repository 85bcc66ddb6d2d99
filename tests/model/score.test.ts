import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContenderError } from "../../src/errors.ts";
import { calibrate } from "../../src/model/calibrate.ts";
import { encode } from "../../src/model/encode.ts";
import { logistic } from "../../src/model/logistic.ts";
import type { Model } from "../../src/model/model.types.ts";
import { logOdds, score } from "../../src/model/score.ts";
import { wantedBy } from "../../src/model/wanted.ts";
import { CURVED, MODEL } from "./model-fixture.ts";
import { booleans, numbers, strings, tableOf, upTo } from "./table-of.ts";

const table = tableOf(
  numbers("Views", [Math.E - 1, 0, null, -3]),
  booleans("Licensed", [1, 0, null, 1]),
  strings("Album_type", ["single", "album", null, "opera"]),
  strings("Title", ["Live, live!", "at home", null, "?"]),
);

test("each kind of cell is encoded as the feature says", () => {
  const [views, licensed, album, gap, title] = MODEL.features.map((feature) => encode(feature, table, upTo(4)));
  assert.deepEqual("values" in views && [...views.values], [0.25, -0.25, Number.NaN, Number.NaN]);
  assert.deepEqual(licensed, { kind: "level", codes: Int32Array.of(1, 0, -1, 1) });
  assert.deepEqual(album, { kind: "level", codes: Int32Array.of(1, 0, -1, -2) });
  assert.deepEqual(gap, { kind: "indicator", codes: Int32Array.of(0, 0, 1, 0) });
  assert.deepEqual(title, {
    kind: "tokens",
    offsets: Int32Array.of(0, 1, 2, 2, 2),
    ids: Int32Array.of(1, 0),
    counts: Uint32Array.of(2, 1),
    missing: Uint8Array.of(0, 0, 1, 0),
  });
});

test("log-odds are the intercept and the terms' contributions, added by hand here", () => {
  // gaussian at 0.25: mean 0 / 1, variance 1 / 0.25
  const gaussian = (x: number) => 0.5 * (Math.log(4) + x * x - (x - 1) * (x - 1) * 4);
  const expected = [
    -1 + 2 * 0.25 + gaussian(0.25) + 0.5 + 0.75 + 0 + 2 * 0.125,
    -1 - 2 * 0.25 + gaussian(-0.25) - 0.5 - 0.75 + 0 - 0.0625,
    -1 + 0.1 + 0.2 + 0.3 + 0.4 + 3 + 0.6,
    -1 + 0.1 + 0.2 + 0.5 + 0.9 + 0 + 0,
  ];
  const found = logOdds(MODEL, table, upTo(4));
  for (let i = 0; i < 4; i++) assert.ok(Math.abs(found[i] - expected[i]) < 1e-14, `${found[i]} ${expected[i]}`);
  const p = score(MODEL, table, upTo(4));
  for (let i = 0; i < 4; i++) assert.ok(Math.abs(p[i] - 1 / (1 + Math.exp(-(0.5 * expected[i] - 0.25)))) < 1e-15);
});

test("rows are scored in the order in which they are asked for, each as if alone", () => {
  const all = score(MODEL, table, upTo(4));
  assert.deepEqual([...score(MODEL, table, Int32Array.of(3, 0, 0))], [all[3], all[0], all[0]]);
  assert.equal(score(MODEL, table, new Int32Array(0)).length, 0);
});

test("the order of a text column's own levels does not matter", () => {
  const turned = tableOf(
    ...table.columns.slice(0, 2),
    strings("Album_type", ["opera", "single"]),
    strings("Title", ["?", "Live, live!"]),
  );
  const first = tableOf(
    ...table.columns.slice(0, 2),
    strings("Album_type", ["single", "opera"]),
    strings("Title", ["Live, live!", "?"]),
  );
  const a = logOdds({ ...MODEL, terms: MODEL.terms.slice(3) }, turned, upTo(2));
  const b = logOdds({ ...MODEL, terms: MODEL.terms.slice(3) }, first, upTo(2));
  assert.deepEqual([...a], [...b].reverse());
});

test("the logistic function keeps both tails", () => {
  assert.ok(Math.abs(logistic(Math.log(3)) - 0.75) < 1e-15);
  assert.deepEqual([logistic(800), logistic(-800), logistic(Infinity), logistic(-Infinity)], [1, 0, 1, 0]);
  assert.equal(logistic(-700), Math.exp(-700));
});

test("the wildest finite models and cells still give a probability", () => {
  const far = 1.7e308;
  const wild: Model = {
    ...MODEL,
    features: [
      { kind: "number", column: "Views", type: "number", missing: "use", log1p: false, center: -far, scale: 1e-300 },
    ],
    terms: [
      { kind: "linear", feature: 0, weight: 0, absent: far },
      { kind: "linear", feature: 0, weight: far, absent: far },
      { kind: "linear", feature: 0, weight: -far, absent: far },
      { kind: "gaussian", feature: 0, mean: [far, -far], variance: [5e-324, 5e-324], absent: -far },
    ],
    intercept: far,
    calibration: { kind: "sigmoid", slope: far, offset: -far },
  };
  const cells = tableOf(numbers("Views", [far, -far, 0, 1, null]));
  for (const p of score(wild, cells, upTo(5))) assert.ok(p >= 0 && p <= 1, String(p));
});

test("missing: fail refuses all such columns at once, with the number of rows", () => {
  const strict = {
    ...MODEL,
    features: MODEL.features.map((one) => ("missing" in one ? { ...one, missing: "fail" as const } : one)),
  };
  assert.throws(
    () => score(strict, table, upTo(4)),
    (error: ContenderError) => {
      assert.equal(error.code, "data-invalid");
      const said = error.faults.map(({ path, found }) => `${path} ${found}`);
      assert.deepEqual(said, [
        "Views 2 rows without",
        "Licensed 1 rows without",
        "Album_type 1 rows without",
        "Title 1 rows without",
      ]);
      return true;
    },
  );
  assert.equal(score(strict, table, Int32Array.of(0, 1)).length, 2);
});

test("a column that the data don't hold is named, also where only its type differs", () => {
  const other = tableOf(strings("Views", ["1", "2", "3", "4"]), ...table.columns.slice(1));
  assert.throws(
    () => score(MODEL, other, upTo(4)),
    (error: ContenderError) => error.code === "data-invalid" && /"Views" read as number/.test(error.message),
  );
});

test("a model wants each column once, and not its target", () => {
  assert.deepEqual(wantedBy(MODEL), [
    { name: "Views", type: "number" },
    { name: "Licensed", type: "boolean" },
    { name: "Album_type", type: "string" },
    { name: "Title", type: "string" },
  ]);
});

test("curves, counts and interactions add up, by hand here; calibration bends the sum", () => {
  const cells = tableOf(numbers("x", [0.5, 1, 3, null, 1]), strings("s", ["p", "q", "q", "p", "new"]));
  // spline columns: u = x/2; (u)₊³ − 2 (u − 1/2)₊³, beyond u = 1 the line 3/4 + 3/2 (u − 1); then (column − center)/scale
  const expected = [
    0.5 + 1 + 2 * -0.25 - 2 * 0.25 ** 3 + 3 * 1.5 + 10 * 0.5 + 0,
    0.5 + 2 + 0 - 2 * 0.125 + 3 * 0.5 + 20 * 1 + 300,
    0.5 + 3 + 2 - 2 * 1.5 + 3 * 0.5 + 20 * 3 + 500,
    0.5 + 0.5 + 0.25 + 3 * 1.5 - 1 - 8,
    0.5 + 2 + 0 - 2 * 0.125 + 3 * -0.5 + 0 - 7,
  ];
  const z = logOdds(CURVED, cells, upTo(5));
  for (let i = 0; i < 5; i++) assert.ok(Math.abs(z[i] - expected[i]) < 1e-13, `${z[i]} ${expected[i]}`);
  const bent = expected.map((one) => {
    if (one <= -1) return -2;
    return one >= 300 ? 4 : one <= 100 ? -2 + (2 * (one + 1)) / 101 : (4 * (one - 100)) / 200;
  });
  const p = score(CURVED, cells, upTo(5));
  for (let i = 0; i < 5; i++) assert.ok(Math.abs(p[i] - logistic(bent[i])) < 1e-14, `${p[i]} ${logistic(bent[i])}`);
  assert.deepEqual(wantedBy(CURVED), [
    { name: "x", type: "number" },
    { name: "s", type: "string" },
  ]);
});

test("calibration: the example of the curve, and one knot for every row", () => {
  const knots = [
    { at: -1, value: -2 },
    { at: 1, value: 0 },
  ];
  assert.deepEqual([...calibrate({ kind: "isotonic", knots }, Float64Array.of(-9, 0, 9))], [-2, -1, 0]);
  const one = calibrate({ kind: "isotonic", knots: knots.slice(0, 1) }, Float64Array.of(-1e304, -1, 1e304));
  assert.deepEqual([...one], [-2, -2, -2]);
});

test("the wildest finite curves and cells still give a probability", () => {
  const far = 1.7e308;
  const wild = structuredClone(CURVED);
  wild.features[1] = {
    ...{ kind: "spline", column: "x", type: "number", missing: "use", log1p: false },
    ...{ knots: [-far, 1, 1.0000000000000002, far], center: [far, -far, 0], scale: [5e-324, far, 1e-300] },
  };
  wild.terms[1] = { kind: "basis", feature: 1, weights: [far, -far, far], absent: far };
  const cells = tableOf(numbers("x", [far, -far, 0, 1, null]), strings("s", ["p", "q", "p", null, "p"]));
  for (const p of score(wild, cells, upTo(5))) assert.ok(p >= 0 && p <= 1, String(p));
});

test("missing: fail of either side refuses the row, each column named once", () => {
  const strict = structuredClone(CURVED);
  for (const feature of strict.features) {
    if (feature.kind === "interaction") feature.left.missing = "fail";
  }
  const cells = tableOf(numbers("x", [0.5, null]), strings("s", ["p", null]));
  assert.throws(
    () => score(strict, cells, upTo(2)),
    (error: ContenderError) => error.faults.map(({ path, found }) => `${path} ${found}`).join() === "x 1 rows without",
  );
});
