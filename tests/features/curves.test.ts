import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContenderError } from "../../src/errors.ts";
import { fitBuckets } from "../../src/features/fit-buckets.ts";
import { fitFeatures } from "../../src/features/fit-features.ts";
import { encode } from "../../src/model/encode.ts";
import { featureName } from "../../src/model/reads.ts";
import { booleans, numbers, strings, tableOf, upTo } from "../model/table-of.ts";
import { closeTo } from "../trainers/close-to.ts";
import { curves } from "../trainers/curves.ts";
import { spec } from "../trainers/fitting-of.ts";

const declare = (name: string, type: "number" | "boolean" | "string") => ({ name, type, missing: "drop" as const });

for (const one of curves.bases) {
  test(`a spline's columns are SciPy's natural spline through their values at the knots: ${one.name}`, () => {
    const table = tableOf(numbers("x", [...one.cells, ...one.at]));
    const rows = upTo(one.cells.length);
    const transform = { spline: one.count };
    const [feature] = fitFeatures([spec("x", { transform })], [declare("x", "number")], table, rows);
    assert.ok(feature.kind === "spline");
    closeTo(feature.knots, one.knots, 1e-12, "knot");
    const encoded = encode(
      feature,
      table,
      Int32Array.from(one.at, (_, i) => one.cells.length + i),
    );
    assert.ok(encoded.kind === "basis");
    assert.equal(encoded.columns.length, one.count - 1);
    for (const [j, column] of encoded.columns.entries()) closeTo(column, one.columns[j], 1e-8, `column ${j}`);
  });
}

for (const one of curves.buckets) {
  test(`buckets are scikit-learn's KBinsDiscretizer by quantile: ${one.name}`, () => {
    const table = tableOf(numbers("x", one.cells));
    const rows = upTo(one.cells.length);
    const transform = { buckets: one.buckets };
    const [feature] = fitFeatures([spec("x", { transform })], [declare("x", "number")], table, rows);
    assert.ok(feature.kind === "bucket");
    closeTo(feature.edges, one.edges, 1e-12, "edge");
    const encoded = encode(feature, table, rows);
    assert.deepEqual(encoded.kind === "level" && [...encoded.codes], one.codes);
  });
}

test("buckets: the example, and no edge at the least number or twice", () => {
  assert.deepEqual(fitBuckets(Float64Array.of(1, 2, 3, 4), 2), [2.5]);
  closeTo(fitBuckets(Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 5, 9), 5), [1], 1e-14, "edge");
  assert.deepEqual(fitBuckets(Float64Array.of(3, 3, 3), 5), []);
  assert.deepEqual(fitBuckets(new Float64Array(0), 5), []);
});

test("a cell on an edge belongs to the bucket above it; beyond the ends it is in the outer ones; missing is missing", () => {
  const table = tableOf(numbers("x", [1, 2, 3, 4, 2.5, -1e9, 1e9, null]));
  const [feature] = fitFeatures([spec("x", { transform: { buckets: 2 } })], [declare("x", "number")], table, upTo(4));
  const encoded = encode(feature, table, upTo(8));
  assert.deepEqual(encoded.kind === "level" && [...encoded.codes], [0, 0, 1, 1, 1, 0, 1, -1]);
});

test("log1p before buckets and splines makes cells at or below −1 missing, and counts in the knots", () => {
  const cells = [0, 1, 3, 7, 15, 31, 63, 127, -1, -8];
  const table = tableOf(numbers("x", cells));
  const columns = [declare("x", "number")];
  const specs = [
    spec("x", { transform: ["log1p", { buckets: 3 }] }),
    spec("x", { transform: ["log1p", { spline: 3 }] }),
  ];
  const [bucket, spline] = fitFeatures(specs, columns, table, upTo(cells.length));
  const codes = encode(bucket, table, upTo(cells.length));
  assert.deepEqual(codes.kind === "level" && [...codes.codes], [0, 0, 0, 1, 1, 2, 2, 2, -1, -1]);
  assert.ok(spline.kind === "spline");
  closeTo(spline.knots, [0.7 * Math.LN2, 3.5 * Math.LN2, 6.3 * Math.LN2], 1e-12, "knot");
  const basis = encode(spline, table, upTo(cells.length));
  assert.ok(basis.kind === "basis");
  for (const column of basis.columns) assert.deepEqual([...column].map(Number.isNaN).indexOf(true), 8);
});

test("a spline of which fewer than 3 knots differ is a straight line; of one cell, or none, it says nothing", () => {
  const half = Array.from({ length: 80 }, (_, i) => i % 2);
  const table = tableOf(numbers("two", half), numbers("one", Array(80).fill(7)), numbers("none", Array(80).fill(null)));
  const names = ["two", "one", "none"];
  const features = fitFeatures(
    names.map((name) => spec(name, { transform: { spline: 6 } })),
    names.map((name) => declare(name, "number")),
    table,
    upTo(80),
  );
  const encoded = features.map((feature) => encode(feature, table, upTo(80)));
  const columns = encoded.map((one) => (one.kind === "basis" ? one.columns : []));
  assert.deepEqual(columns[0], [Float64Array.from(half, (x) => 2 * x - 1)]);
  assert.deepEqual(columns[1], [new Float64Array(80)]);
  assert.ok(columns[2].length === 1 && columns[2][0].every(Number.isNaN));
});

test("the farthest numbers leave a spline's columns finite and rising with the number", () => {
  const far = [-1.7e308, -1e200, -5, 0, 1, 2, 3, 9, 1e200, 1.7e308];
  const table = tableOf(numbers("x", far));
  const [feature] = fitFeatures(
    [spec("x", { transform: { spline: 3 } })],
    [declare("x", "number")],
    table,
    Int32Array.of(2, 3, 4, 5, 6, 7),
  );
  const encoded = encode(feature, table, upTo(far.length));
  assert.ok(encoded.kind === "basis");
  for (const column of encoded.columns) {
    assert.ok(column.every(Number.isFinite));
    for (let i = 1; i < far.length; i++) assert.ok(column[i] >= column[i - 1]);
  }
});

test("count is how many fitted rows hold the level; rare and unseen levels count 0, a gap is missing", () => {
  const table = tableOf(strings("s", ["a", "b", "a", "a", "b", "c", "d", null]));
  const rows = upTo(6);
  const values = (more: object) => {
    const [feature] = fitFeatures([spec("s", more)], [declare("s", "string")], table, rows);
    const encoded = encode(feature, table, upTo(8));
    return encoded.kind === "number" ? [...encoded.values] : [];
  };
  assert.deepEqual(values({ transform: "count" }), [3, 2, 3, 3, 2, 1, 0, Number.NaN]);
  assert.deepEqual(values({ transform: ["count"], min_count: 2 }), [3, 2, 3, 3, 2, 0, 0, Number.NaN]);
  assert.deepEqual(values({ transform: ["count", "log1p"] }).slice(0, 2), [Math.log(4), Math.log(3)]);
  const standard = values({ transform: ["count", "log1p", "standardise"] }).slice(0, 6);
  closeTo([standard.reduce((sum, x) => sum + x, 0) / 6], [0], 1e-15, "mean");
  closeTo([standard.reduce((sum, x) => sum + x * x, 0) / 6], [1], 1e-15, "variance");
});

test("an interaction takes the first feature of each column, and of a spline its standardised number", () => {
  const table = tableOf(
    numbers("x", [1, 2, 3, 4, null]),
    numbers("y", [2, 0, 1, 1, 1]),
    booleans("b", [0, 1, 1, null, 0]),
    strings("s", ["p", "q", "q", "new", "p"]),
  );
  const columns = [declare("x", "number"), declare("y", "number"), declare("b", "boolean"), declare("s", "string")];
  const pairs = [
    ["x", "y"],
    ["y", "b"],
    ["b", "s"],
    ["s", "y"],
  ];
  const specs = [spec("x", { transform: { spline: 3 } }), spec("x"), spec("y"), spec("b"), spec("s")];
  const rows = Int32Array.of(0, 1, 2);
  const features = fitFeatures([...specs, ...pairs.map((interaction) => ({ interaction }))], columns, table, rows);
  const [xy, yb, bs, sy] = features.slice(5).map((feature) => encode(feature, table, upTo(5)));
  const unit = Math.sqrt(1.5);
  assert.ok(xy.kind === "number");
  closeTo(xy.values.subarray(0, 4), [-2 * unit, 0, unit, 2 * unit], 1e-15, "product");
  assert.ok(Number.isNaN(xy.values[4]));
  assert.deepEqual(yb.kind === "slopes" && [...yb.codes], [0, 1, 1, -1, 0]);
  assert.deepEqual(yb.kind === "slopes" && [...yb.values], [2, 0, 1, 1, 1]);
  // pairs: false p, false q, true p, true q
  assert.deepEqual(bs.kind === "level" && [...bs.codes], [0, 3, 3, -1, 0]);
  assert.deepEqual(sy.kind === "slopes" && [...sy.codes], [0, 1, 1, -2, 0]);
  assert.deepEqual(features.slice(5).map(featureName), ["x × y", "y × b", "b × s", "s × y"]);
});

test("an interaction of what is no feature, of words, or with too many pairs is refused where it stands", () => {
  const many = strings(
    "many",
    Array.from({ length: 100 }, (_, i) => `l${i}`),
  );
  const more = strings(
    "more",
    Array.from({ length: 100 }, (_, i) => `m${i % 50}`),
  );
  const table = tableOf(many, more);
  const columns = [declare("many", "string"), declare("more", "string")];
  const refused = (code: string, what: RegExp) => (error: ContenderError) =>
    error.code === code && what.test(error.message) && /^features\[\d\]\.interaction$/.test(error.faults[0].path ?? "");
  const pair = { interaction: ["many", "more"] };
  assert.throws(
    () => fitFeatures([spec("many"), spec("more"), pair], columns, table, upTo(100)),
    refused("training-failed", /5000 pairs/),
  );
  assert.throws(
    () => fitFeatures([spec("many"), pair], columns, table, upTo(100)),
    refused("config-invalid", /no feature/),
  );
  assert.throws(
    () => fitFeatures([spec("many"), spec("more", { transform: "tokens" }), pair], columns, table, upTo(100)),
    refused("config-invalid", /tokens/),
  );
  const fewer = [spec("many", { max_levels: 80 }), spec("more"), pair];
  assert.equal(fitFeatures(fewer, columns, table, upTo(100)).length, 3);
});
