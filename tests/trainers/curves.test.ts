import assert from "node:assert/strict";
import { test } from "node:test";
import type { Config } from "../../src/config/config.types.ts";
import type { ContenderError } from "../../src/errors.ts";
import { logOdds, score } from "../../src/model/score.ts";
import { fitModel } from "../../src/trainers/fit-model.ts";
import { booleans, numbers, strings, upTo } from "../model/table-of.ts";
import { closeTo } from "./close-to.ts";
import { curves } from "./curves.ts";
import { fittingOf, spec, TRAINERS } from "./fitting-of.ts";

const { mixed } = curves;
const COLUMNS = [
  numbers("a", mixed.a),
  numbers("b", mixed.b),
  booleans("c", mixed.boolean),
  strings(
    "s",
    mixed.level.map((level) => `level ${level}`),
  ),
];
const FEATURES: Config["features"] = [
  spec("a", { transform: { spline: 5 } }),
  spec("b", { transform: ["log1p", "standardise"] }),
  spec("c"),
  spec("s"),
  spec("b", { transform: { buckets: 6 } }),
  { interaction: ["a", "b"] },
  { interaction: ["c", "b"] },
  { interaction: ["a", "s"] },
  { interaction: ["c", "s"] },
];

test("logistic regression on curves, buckets and interactions is Newton's in 80 bits, and scikit-learn's", () => {
  const trainer = { ...TRAINERS.logistic, l2: mixed.l2 };
  const input = fittingOf(COLUMNS, mixed.label, trainer, { features: FEATURES });
  const model = fitModel(input);
  assert.deepEqual(
    model.terms.map(({ kind }) => kind),
    ["basis", "linear", "table", "table", "table", "linear", "basis", "basis", "table"],
  );
  const p = score(model, input.table, input.train);
  closeTo(p, mixed.probability, 1e-9, "probability");
  closeTo(p, mixed.sklearn, 1e-6, "scikit-learn");
  closeTo([model.intercept], [mixed.intercept], 1e-8, "intercept");
});

test("without a penalty a spline and buckets of two columns still have one optimum", () => {
  const features = [spec("a", { transform: { spline: 4 } }), spec("b", { transform: { buckets: 4 } })];
  const input = fittingOf(COLUMNS, mixed.label, { ...TRAINERS.logistic, l2: 0 }, { features });
  const model = fitModel(input);
  const p = score(model, input.table, input.train);
  const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, one) => sum + one, 0) / values.length;
  closeTo([mean(p)], [mean(mixed.label)], 1e-9, "mean probability");
});

test("naive Bayes of buckets is a table of their counts, and of a pair of levels one of theirs", () => {
  const features = [
    spec("b", { transform: { buckets: 4 } }),
    spec("c"),
    spec("s"),
    { interaction: ["c", "s"] },
    { interaction: ["b", "c"] },
  ];
  const input = fittingOf(COLUMNS, mixed.label, TRAINERS.naiveBayes, { features });
  const model = fitModel(input);
  const [buckets, , , pairs, cross] = model.terms;
  assert.ok(buckets.kind === "table" && pairs.kind === "table" && cross.kind === "table");
  assert.deepEqual([buckets.weights.length, pairs.weights.length, cross.weights.length], [4, 6, 8]);
  const positives = mixed.label.reduce((sum, one) => sum + one, 0);
  const negatives = mixed.label.length - positives;
  const isIn = (i: number) => mixed.boolean[i] === 1 && mixed.level[i] === 2;
  const rows = mixed.label.map((_, i) => i).filter(isIn);
  const hits = rows.filter((i) => mixed.label[i] === 1).length;
  const expected = Math.log((hits + 1) / (positives + 6)) - Math.log((rows.length - hits + 1) / (negatives + 6));
  const place = ["level 0", "level 1", "level 2"].indexOf("level 2");
  closeTo([pairs.weights[3 + place]], [expected], 1e-12, "weight");
});

test("a gap in either side of an interaction contributes the mean, or nothing within levels, when it is imputed", () => {
  const columns = [
    numbers("x", [1, 2, null, 4, 5, 6, 2, 8]),
    numbers("y", [3, 1, 2, null, 1, 2, 4, 4]),
    booleans("b", [1, 0, 1, 1, 0, 0, 1, 0]),
  ];
  const features = [
    spec("x", { transform: { spline: 3 } }),
    spec("y", { transform: "standardise" }),
    spec("b"),
    { interaction: ["x", "y"] },
    { interaction: ["b", "x"] },
  ];
  const label = [0, 1, 0, 1, 1, 0, 1, 0];
  const input = fittingOf(columns, label, TRAINERS.logistic, { features, missing: "impute" });
  const model = fitModel(input);
  assert.equal(model.trainer.rows, 8);
  const [curve, , , product, slopes] = model.terms;
  assert.ok(curve.kind === "basis" && Math.abs(curve.absent) < 1e-12, String(curve.absent));
  assert.ok(product.kind === "linear" && product.absent !== 0);
  assert.equal(slopes.absent, 0);
  const dropped = fitModel({ ...input, columns: input.columns.map((one) => ({ ...one, missing: "drop" as const })) });
  assert.equal(dropped.trainer.rows, 6);
  for (const z of logOdds(dropped, input.table, upTo(8))) assert.ok(Number.isFinite(z));
});

test("naive Bayes refuses splines and numbers within levels, words refuse all but words", () => {
  const refused = (error: ContenderError) =>
    error.code === "config-invalid" && /can't use the feature/.test(error.message);
  const fit = (trainer: Config["trainer"], features: Config["features"]) => () =>
    fitModel(fittingOf(COLUMNS, mixed.label, trainer, { features }));
  assert.throws(fit(TRAINERS.naiveBayes, [FEATURES[0]]), refused);
  assert.throws(fit(TRAINERS.naiveBayes, [spec("a"), spec("s"), { interaction: ["a", "s"] }]), refused);
  assert.throws(fit(TRAINERS.text, [spec("s", { transform: "count" })]), refused);
});

test("isotonic calibration is fitted on scores of other folds: the curve is not that of the training scores", () => {
  const group = Int32Array.from(mixed.label, (_, i) => i % 40);
  const trainer = { ...TRAINERS.logistic, calibration: "isotonic" as const };
  const input = fittingOf(COLUMNS, mixed.label, trainer, { features: FEATURES, group });
  const model = fitModel(input);
  const { calibration } = model;
  assert.ok(calibration.kind === "isotonic");
  const z = logOdds(model, input.table, input.train);
  const onTraining = z.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  assert.ok(calibration.knots.length > 2 && calibration.knots[0].at !== onTraining);
  const p = score(model, input.table, input.train);
  const order = [...input.train].sort((i, j) => z[i] - z[j]);
  for (let k = 1; k < order.length; k++) assert.ok(p[order[k]] >= p[order[k - 1]]);
});
