import assert from "node:assert/strict";
import { test } from "node:test";
import { canonical } from "../../src/canonical.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { parseRecordedConfig } from "../../src/config/recorded-config.ts";
import { subjectOf } from "../../src/config/subject.ts";
import { written } from "../../src/config/transforms.ts";
import { type Edit, edited } from "./base.ts";

const config = (...edits: Edit[]) =>
  parseConfig(new TextEncoder().encode(edited(edits)), "configs/trending.yaml").config;
const LOGISTIC: Edit = ["kind: naive-bayes, calibration: none", "kind: logistic-regression, calibration: isotonic"];

test("buckets, splines, counts and interactions are read, and only columns get a column's defaults", () => {
  const { features, trainer } = config(
    LOGISTIC,
    ["transform: log1p }", "transform: [log1p, { spline: 6 }] }"],
    [
      "  - { column: Licensed }",
      [
        "  - { column: Licensed }",
        "  - { column: Duration_ms, transform: { buckets: 20 } }",
        "  - { column: Released, transform: { spline: 4 } }",
        "  - { column: Album_type, transform: [count, log1p, standardise] }",
        "  - { interaction: [Views, Licensed] }",
        "  - { interaction: [Duration_ms, Album_type] }",
      ].join("\n"),
    ],
  );
  const defaults = { indicator: false, min_count: 1, max_levels: 1000 };
  assert.deepEqual(features, [
    { column: "Views", transform: ["log1p", { spline: 6 }], ...defaults },
    { column: "Licensed", ...defaults },
    { column: "Duration_ms", transform: { buckets: 20 }, ...defaults },
    { column: "Released", transform: { spline: 4 }, ...defaults },
    { column: "Album_type", transform: ["count", "log1p", "standardise"], ...defaults },
    { interaction: ["Views", "Licensed"] },
    { interaction: ["Duration_ms", "Album_type"] },
  ]);
  assert.equal("calibration" in trainer && trainer.calibration, "isotonic");
});

test("a config with them reads back from its record, and has one spelling as a subject", () => {
  const features: Edit = [
    "  - { column: Licensed }",
    "  - { column: Licensed }\n  - { interaction: [Licensed, Views] }",
  ];
  const one = config(LOGISTIC, features, ["transform: log1p", "transform: { buckets: 5 }"]);
  const other = config(LOGISTIC, features, ["transform: log1p", "transform: [{ buckets: 5 }]"]);
  assert.deepEqual(parseRecordedConfig(canonical(one), "record"), one);
  assert.deepEqual(subjectOf(one), subjectOf(other));
  assert.deepEqual(subjectOf(one).features[2], { interaction: ["Licensed", "Views"] });
});

test("naive Bayes takes buckets, and interactions of two numbers or two features with levels", () => {
  const lines = [
    "  - { column: Licensed }",
    "  - { column: Duration_ms }",
    "  - { column: Album_type }",
    "  - { interaction: [Views, Duration_ms] }",
    "  - { interaction: [Album_type, Licensed] }",
  ];
  assert.equal(config(["  - { column: Licensed }", lines.join("\n")]).features.length, 6);
});

test("transforms are written as a config has them", () => {
  assert.equal(written(["log1p", { spline: 5 }]), "[log1p, { spline: 5 }]");
  assert.equal(written([{ buckets: 20 }]), "{ buckets: 20 }");
  assert.equal(written(["one_hot"]), "one_hot");
});
