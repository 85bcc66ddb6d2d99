import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContenderError } from "../../src/errors.ts";
import { fitFeatures } from "../../src/features/fit-features.ts";
import { frequent } from "../../src/features/frequent.ts";
import { encode } from "../../src/model/encode.ts";
import { featureName } from "../../src/model/reads.ts";
import { booleans, numbers, strings, tableOf, upTo } from "../model/table-of.ts";
import { spec } from "../trainers/fitting-of.ts";

const declare = (name: string, type: "number" | "boolean" | "string", missing: "drop" | "fail" = "drop") => ({
  name,
  type,
  missing,
});

test("standardise gives mean 0 and standard deviation 1 (n in the denominator) over the fitted rows, and only those count", () => {
  const table = tableOf(numbers("x", [2, 4, null, 6, 1e6]));
  const rows = Int32Array.of(0, 1, 2, 3);
  const [feature] = fitFeatures([spec("x", { transform: "standardise" })], [declare("x", "number")], table, rows);
  assert.deepEqual(feature, {
    kind: "number",
    column: "x",
    type: "number",
    missing: "use",
    log1p: false,
    center: 4,
    scale: Math.sqrt(8 / 3),
  });
});

test("log1p comes before standardise, and passes over cells at or below −1", () => {
  const table = tableOf(numbers("x", [Math.E - 1, Math.E ** 3 - 1, -1, -5]));
  const [feature] = fitFeatures(
    [spec("x", { transform: ["log1p", "standardise"] })],
    [declare("x", "number")],
    table,
    upTo(4),
  );
  assert.ok(feature.kind === "number" && feature.log1p);
  const encoded = encode(feature, table, upTo(4));
  assert.ok(encoded.kind === "number");
  assert.ok(Math.abs(encoded.values[0] + 1) < 1e-12 && Math.abs(encoded.values[1] - 1) < 1e-12);
  assert.deepEqual([...encoded.values.subarray(2)], [Number.NaN, Number.NaN]);
});

test("without standardise a number is taken as it is; a constant column, or one without cells, has the scale 1", () => {
  const table = tableOf(numbers("x", [3, 3, 3]), numbers("none", [null, null, null]));
  const columns = [declare("x", "number"), declare("none", "number", "fail")];
  const features = fitFeatures(
    [spec("x"), spec("x", { transform: "standardise" }), spec("none", { transform: "standardise" })],
    columns,
    table,
    upTo(3),
  );
  assert.deepEqual(
    features.map((one) => one.kind === "number" && [one.center, one.scale, one.missing]),
    [
      [0, 1, "use"],
      [3, 1, "use"],
      [0, 1, "fail"],
    ],
  );
});

test("levels are those of the fitted rows, sorted by code unit, the frequent ones first chosen", () => {
  const cells = ["é", "a", "Z", "a", "b", "b", "only in the holdout", null];
  const table = tableOf(strings("s", cells));
  const levels = (more: object) => {
    const [feature] = fitFeatures(
      [spec("s", more)],
      [declare("s", "string")],
      table,
      Int32Array.of(0, 1, 2, 3, 4, 5, 7),
    );
    return feature.kind === "level" ? feature.levels : [];
  };
  assert.deepEqual(levels({}), ["Z", "a", "b", "é"]);
  assert.deepEqual(levels({ min_count: 2 }), ["a", "b"]);
  assert.deepEqual(levels({ max_levels: 3 }), ["Z", "a", "b"]);
  assert.deepEqual(levels({ min_count: 3 }), []);
});

test("booleans have both levels, seen or not", () => {
  const table = tableOf(booleans("b", [1, 1, null]));
  const [feature] = fitFeatures([spec("b")], [declare("b", "boolean")], table, upTo(3));
  assert.deepEqual(feature.kind === "level" && feature.levels, ["false", "true"]);
});

test("a word counts once for each row in which it stands", () => {
  const table = tableOf(strings("t", ["Live live LIVE", "live at home", "home", null]));
  const words = (more: object) => {
    const [feature] = fitFeatures(
      [spec("t", { transform: "tokens", ...more })],
      [declare("t", "string")],
      table,
      upTo(4),
    );
    return feature.kind === "tokens" ? feature.vocabulary : [];
  };
  assert.deepEqual(words({}), ["at", "home", "live"]);
  assert.deepEqual(words({ min_count: 2 }), ["home", "live"]);
  assert.deepEqual(words({ min_count: 3 }), []);
  assert.deepEqual(words({ max_levels: 1 }), ["home"]);
});

test("an indicator stands right behind its feature", () => {
  const table = tableOf(numbers("x", [1, null]), booleans("b", [1, 0]));
  const specs = [spec("x", { indicator: true }), spec("b")];
  const features = fitFeatures(specs, [declare("x", "number"), declare("b", "boolean")], table, upTo(2));
  assert.deepEqual(
    features.map((one) => `${one.kind} ${featureName(one)}`),
    ["number x", "indicator x", "level b"],
  );
});

test("frequent: the example", () => {
  const counts = new Map([
    ["b", 2],
    ["a", 1],
    ["c", 5],
  ]);
  assert.deepEqual(frequent(counts, 2, 10), ["b", "c"]);
});

test("what isn't declared, isn't in the data or can't be standardised is refused by name", () => {
  const table = tableOf(numbers("wide", [-1.7e308, 1.7e308]));
  const refused = (code: string, what: RegExp) => (error: ContenderError) =>
    error.code === code && what.test(error.message);
  assert.throws(() => fitFeatures([spec("x")], [], table, upTo(2)), refused("config-invalid", /"x"/));
  assert.throws(
    () => fitFeatures([spec("x")], [declare("x", "number")], table, upTo(2)),
    refused("data-invalid", /"x".*number/),
  );
  const wide = [spec("wide", { transform: "standardise" as const })];
  assert.throws(
    () => fitFeatures(wide, [declare("wide", "number")], table, upTo(2)),
    refused("training-failed", /"wide"/),
  );
});
