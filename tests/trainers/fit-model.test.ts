import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContenderError } from "../../src/errors.ts";
import { score } from "../../src/model/score.ts";
import { fitModel } from "../../src/trainers/fit-model.ts";
import { booleans, numbers, strings } from "../model/table-of.ts";
import { fittingOf, spec, TRAINERS } from "./fitting-of.ts";

const label = [0, 1, 0, 1, 1, 0];

test("drop leaves rows with a missing cell out of fitting, and scores them all the same", () => {
  const input = fittingOf([numbers("x", [1, null, 3, 4, 5, null])], label, TRAINERS.naiveBayes);
  const model = fitModel(input);
  assert.deepEqual(model.trainer, { kind: "naive-bayes", rows: 4, positives: 2 });
  assert.equal(score(model, input.table, input.train)[1], 0.5);
});

test("under log1p a cell at or below −1 counts as missing, in fitting and in scoring", () => {
  const features = [spec("x", { transform: "log1p" })];
  const cells = [1, -1, 3, 4, 5, -7];
  const input = fittingOf([numbers("x", cells)], label, TRAINERS.naiveBayes, { features });
  const model = fitModel(input);
  assert.equal(model.trainer.rows, 4);
  assert.deepEqual([...score(model, input.table, Int32Array.of(1, 5))], [0.5, 0.5]);
});

test("an indicator keeps the rows: the gap is filled, and what it says is learned", () => {
  const features = [spec("x", { indicator: true })];
  const cells = [1, null, 3, null, null, 2];
  const input = fittingOf([numbers("x", cells)], label, TRAINERS.naiveBayes, { features });
  const model = fitModel(input);
  assert.equal(model.trainer.rows, 6);
  assert.deepEqual(
    model.features.map(({ kind }) => kind),
    ["number", "indicator"],
  );
  const p = score(model, input.table, input.train);
  assert.ok(p[1] > 0.8 && p[0] < 0.3, [...p].join());
});

test("behind an indicator each column keeps its own treatment of missing cells", () => {
  const columns = [numbers("x", [1, null, 3, 4, 5, 2]), numbers("y", [1, 2, null, 4, null, 6])];
  const features = [spec("x", { indicator: true }), spec("y")];
  const input = fittingOf(columns, label, TRAINERS.logistic, { features, missing: "impute" });
  const model = fitModel(input);
  assert.equal(model.trainer.rows, 6);
  const [, , y] = model.terms;
  assert.ok(y.kind === "linear" && y.weight !== 0);
  assert.ok(Math.abs(y.absent - y.weight * 3.25) < 1e-15);
});

test("fail names the column and the number of rows, for every column at once", () => {
  const columns = [numbers("x", [1, null, 3, null, 5, 6]), booleans("b", [1, 0, null, 1, 0, 1])];
  const input = fittingOf(columns, label, TRAINERS.baseline, { missing: "fail" });
  assert.throws(
    () => fitModel(input),
    (error: ContenderError) => {
      assert.equal(error.code, "data-invalid");
      assert.match(error.faults[0].message, /"x".*2 of 6 rows/);
      assert.match(error.faults[1].message, /"b".*1 of 6 rows/);
      return error.faults.length === 2;
    },
  );
});

test("where dropping leaves one class, the counts say so", () => {
  const input = fittingOf([numbers("x", [1, null, 3, null, null, 2])], label, TRAINERS.naiveBayes);
  assert.throws(
    () => fitModel(input),
    (error: ContenderError) =>
      error.code === "training-failed" && /0 positive and 3 negative \(3 of 6 were dropped/.test(error.message),
  );
});

test("nothing to impute is refused", () => {
  const nothing = [numbers("x", [null, null, null, null, null, null])];
  const input = fittingOf(nothing, label, TRAINERS.naiveBayes, { missing: "impute" });
  assert.throws(
    () => fitModel(input),
    (error: ContenderError) => error.code === "training-failed" && /"x".*nothing to impute/.test(error.message),
  );
});

test("the reference profile holds raw cells of all training rows and the scores, and quotes no text", () => {
  const columns = [
    numbers("x", [1, 2, 3, 4, 5, null]),
    booleans("b", [1, 1, 0, null, 1, 0]),
    strings("s", ["p", "q", "q", "r", "r", "r"]),
    strings("t", ["a secret", "a b", "b", "c", "d", "e"]),
  ];
  const features = [spec("x", { transform: "standardise" }), spec("b"), spec("s"), spec("t", { transform: "tokens" })];
  const input = fittingOf(columns, label, TRAINERS.baseline, { features });
  const [x, b, s, t, scores] = fitModel(input).reference;
  const quantiles = [1, 1.4, 1.8, 2.2, 2.6, 3, 3.4, 3.8, 4.2, 4.6, 5];
  assert.deepEqual(
    { ...x, quantiles: "quantiles" in x ? x.quantiles.map((value) => Math.round(value * 10) / 10) : [] },
    {
      kind: "number",
      column: { name: "x", type: "number" },
      rows: 6,
      missing: 1,
      quantiles,
    },
  );
  assert.deepEqual(b, {
    kind: "level",
    column: { name: "b", type: "boolean" },
    rows: 6,
    missing: 1,
    levels: [
      { level: "true", count: 3 },
      { level: "false", count: 2 },
    ],
    others: 0,
  });
  assert.deepEqual("levels" in s && s.levels.map(({ level }) => level), ["r", "q", "p"]);
  assert.deepEqual([t, "levels" in t && t.levels, "others" in t && t.others], [t, [], 6]);
  assert.deepEqual([scores.rows, "column" in scores], [6, false]);
});

test("only fifty levels are named, the rest are counted", () => {
  const cells = Array.from({ length: 120 }, (_, i) => `l${Math.min(i, 59)}`);
  const own = cells.map((_, i) => i % 2);
  const [profile] = fitModel(fittingOf([strings("s", cells)], own, TRAINERS.naiveBayes)).reference;
  assert.equal(profile.kind, "level");
  if (profile.kind !== "level") return;
  assert.deepEqual([profile.levels.length, profile.levels[0].level, profile.others], [50, "l59", 10]);
});

test("numbers to the edge of a double leave the profile finite", () => {
  const cells = [-1.7e308, 1.7e308, 1.7e308, 0, 1, -1.7e308];
  const [profile] = fitModel(fittingOf([numbers("x", cells)], label, TRAINERS.baseline)).reference;
  assert.ok("quantiles" in profile && profile.quantiles.every(Number.isFinite));
});
