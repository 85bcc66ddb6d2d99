import assert from "node:assert/strict";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { ascendingOrder } from "../../src/evaluate/ascending-order.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import isEvaluation from "../../src/evaluate/evaluation.validate.ts";
import { rowLoss } from "../../src/evaluate/mean-loss.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import { thresholdMetric } from "../../src/evaluate/threshold-metric.ts";

function scoresOf(label: number[], values: number[], group = label.map((_, i) => i)): Scores {
  return {
    row: Int32Array.from(label, (_, i) => i),
    group: Int32Array.from(group),
    label: Uint8Array.from(label),
    values: Float64Array.from(values),
    k: 1,
  };
}

const options = { metrics: ["roc_auc", "brier"] as const, threshold: 0.5, bins: 4 };

test("the four rows of the documentation", () => {
  const found = evaluate(scoresOf([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8], [7, 7, 9, 9]), options, []);
  assert.deepEqual(found, {
    rows: 4,
    positives: 2,
    groups: 2,
    threshold: 0.5,
    metrics: [
      { metric: "roc_auc", value: 0.75 },
      { metric: "brier", value: (0.01 + 0.4 * 0.4 + 0.65 * 0.65 + (0.8 - 1) * (0.8 - 1)) / 4 },
    ],
    slices: [],
    curves: {
      roc: [
        { x: 0, y: 0 },
        { x: 0, y: 0.5 },
        { x: 0.5, y: 0.5 },
        { x: 0.5, y: 1 },
        { x: 1, y: 1 },
      ],
      pr: [
        { x: 0.5, y: 1 },
        { x: 0.5, y: 0.5 },
        { x: 1, y: 2 / 3 },
        { x: 1, y: 0.5 },
      ],
      calibration: [
        { lower: 0, upper: 0.25, rows: 1, mean: 0.1, share: 0 },
        { lower: 0.25, upper: 0.5, rows: 2, mean: 0.375, share: 0.5 },
        { lower: 0.75, upper: 1, rows: 1, mean: 0.8, share: 1 },
      ],
    },
  });
  assert.ok(isEvaluation(found));
});

test("tied rows are one corner of the curves", () => {
  const { curves } = evaluate(scoresOf([1, 0, 1, 0], [0.5, 0.5, 0.5, 0.1]), options, []);
  assert.deepEqual(curves.roc, [
    { x: 0, y: 0 },
    { x: 0.5, y: 1 },
    { x: 1, y: 1 },
  ]);
});

test("a slice is measured on its own rows only, at their positions", () => {
  const scores = scoresOf([0, 1, 1, 0, 1], [0.9, 0.8, 0.2, 0.1, 0.1]);
  const slices = [
    { column: "kind", level: "album", at: Int32Array.of(1, 3) },
    { column: "kind", level: "single", at: Int32Array.of(2, 4) },
    { column: "kind", level: "", at: new Int32Array(0) },
  ];
  const found = evaluate(scores, { ...options, metrics: ["roc_auc"] }, slices).slices;
  assert.deepEqual(
    found.map(({ level, rows, positives, metrics }) => [level, rows, positives, metrics[0].value]),
    [
      ["album", 2, 1, 1],
      ["single", 2, 2, null],
      ["", 0, 0, null],
    ],
  );
  assert.equal(
    found[1].metrics[0].why,
    "needs rows of both classes; found 2 positive, 0 negative, 0 predicted positive",
  );
});

test("no rows: every metric is null with a reason, every curve empty", () => {
  const metrics = ["roc_auc", "average_precision", "log_loss", "brier", "ece", "accuracy", "mcc", "f1"] as const;
  const found = evaluate(scoresOf([], []), { ...options, metrics }, []);
  for (const measure of found.metrics) assert.equal(measure.value, null, measure.metric);
  assert.deepEqual(found.curves, { roc: [], pr: [], calibration: [] });
  assert.ok(isEvaluation(found));
});

test("long curves keep at most 101 corners, first and last among them, spread along the whole curve", () => {
  const n = 5000;
  const label = Array.from({ length: n }, (_, i) => ((i * 7919) % 3 === 0 ? 1 : 0));
  const { roc, pr } = evaluate(
    scoresOf(
      label,
      label.map((y, i) => ((i * 31) % n) / n / (2 - y)),
    ),
    options,
    [],
  ).curves;
  for (const curve of [roc, pr]) {
    assert.ok(curve.length <= 101 && curve.length > 90, `${curve.length}`);
    for (let i = 1; i < curve.length; i++) {
      assert.ok(curve[i].x >= curve[i - 1].x);
      assert.ok(curve[i].x - curve[i - 1].x < 0.03, `a gap of ${curve[i].x - curve[i - 1].x} at ${i}`);
    }
  }
  assert.deepEqual(
    [roc[0], roc.at(-1)],
    [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ],
  );
  assert.equal(pr.at(-1)?.x, 1);
});

test("a threshold that a probability equals makes it a predicted positive", () => {
  const found = evaluate(scoresOf([1, 0], [0.5, 0.49]), { ...options, metrics: ["accuracy", "recall"] }, []);
  assert.deepEqual(
    found.metrics.map(({ value }) => value),
    [1, 1],
  );
});

test("rowLoss: clipped at 2^-52 on both sides", () => {
  assert.equal(rowLoss("brier", 1, 0.75), 0.0625);
  assert.equal(rowLoss("log_loss", 1, 0), 52 * Math.LN2);
  assert.equal(rowLoss("log_loss", 0, 1), 52 * Math.LN2);
  assert.equal(rowLoss("log_loss", 1, 0.5), Math.LN2);
  assert.ok(rowLoss("log_loss", 1, 1) > 0);
});

test("thresholdMetric is undefined where its denominator is 0", () => {
  assert.equal(thresholdMetric("f1", 2, 1, 1, 6), 4 / 6);
  assert.equal(thresholdMetric("precision", 0, 0, 3, 3), undefined);
  assert.equal(thresholdMetric("recall", 0, 2, 0, 3), undefined);
  assert.equal(thresholdMetric("f1", 0, 0, 0, 9), undefined);
  assert.equal(thresholdMetric("mcc", 5, 4, 0, 0), undefined);
  assert.equal(thresholdMetric("balanced_accuracy", 5, 0, 1, 0), undefined);
});

test("ascendingOrder sorts like a stable comparison of doubles", () => {
  const odd = [
    0,
    -0,
    1e-310,
    -1e-310,
    5e-324,
    1,
    -1,
    0.5,
    0.5,
    1e300,
    -1e300,
    Infinity,
    -Infinity,
    2 ** -52,
    1 / 3,
    0.5,
  ];
  const values = Float64Array.from({ length: 3000 }, (_, i) =>
    i < odd.length ? odd[i] : Math.sin(i * i) * 10 ** (i % 9),
  );
  const expected = Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
  expected.sort((a, b) => (values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : a - b));
  assert.deepEqual(Array.from(ascendingOrder(values)), expected);
  assert.deepEqual(Array.from(ascendingOrder(Float64Array.of(0.5, 0.1, 0.5))), [1, 0, 2]);
});

test("scores that are no scores are refused", () => {
  const refused = (scores: Scores) => assert.throws(() => evaluate(scores, options, []), isInternal);
  const isInternal = (error: unknown) => error instanceof ContenderError && error.code === "internal";
  refused(scoresOf([0, 1], [0.1, Number.NaN]));
  refused({ ...scoresOf([0, 1], [0.1, 0.2]), k: 2 });
  refused({ ...scoresOf([0, 1], [0.1, 0.2]), group: Int32Array.of(1) });
});
