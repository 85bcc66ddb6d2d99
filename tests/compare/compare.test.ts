import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/compare/compare.ts";
import type { Estimate } from "../../src/compare/comparison.types.ts";
import isComparison from "../../src/compare/comparison.validate.ts";
import { ContenderError } from "../../src/errors.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { Metric } from "../../src/evaluate/evaluation.types.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import { judgeOf, METRICS } from "./judge-of.ts";
import { randomScores, seeded } from "./random-scores.ts";

function of(label: number[], values: number[], group = label.map((_, i) => i)): Scores {
  const row = Int32Array.from(label, (_, i) => i);
  return { row, group: Int32Array.from(group), label: Uint8Array.from(label), values: Float64Array.from(values), k: 1 };
}

function estimatesOf(champion: Scores, challenger: Scores, metrics: Metric[] = METRICS): Map<Metric, Estimate> {
  const { estimates } = compare(champion, challenger, judgeOf(metrics), []);
  return new Map(estimates.map((estimate) => [estimate.metric, estimate]));
}

test("200 random pairs: swapping the models mirrors every number exactly, and the gate's self-test holds", () => {
  const random = seeded(7);
  for (let seed = 0; seed < 200; seed++) {
    const rows = 20 + Math.floor(random() * 300);
    const groups = 1 + Math.floor(random() * rows);
    const [champion, challenger] = randomScores(seed, rows, groups, [1, 2, 12][seed % 3]);
    const forth = compare(champion, challenger, judgeOf(METRICS), []);
    const back = compare(challenger, champion, judgeOf(METRICS), []);
    assert.ok(isComparison(forth));
    assert.deepEqual(
      forth.self_test.filter(({ held }) => !held),
      [],
    );
    for (const [i, one] of forth.estimates.entries()) {
      const other = back.estimates[i];
      const negative = (x: number | null) => (x === null ? null : 0 - x);
      assert.deepEqual(one, {
        ...other,
        champion: other.challenger,
        challenger: other.champion,
        difference: negative(other.difference),
        lower: negative(other.upper),
        upper: negative(other.lower),
      });
    }
  }
});

test("the values are those that evaluate gives", () => {
  const [champion, challenger] = randomScores(3, 400, 60, 2);
  const judge = judgeOf(METRICS);
  const values = (scores: Scores) => evaluate(scores, judge.evaluate, []).metrics.map(({ value }) => value);
  const { estimates } = compare(champion, challenger, judge, []);
  assert.deepEqual(
    estimates.map((estimate) => estimate.champion),
    values(champion),
  );
  assert.deepEqual(
    estimates.map((estimate) => estimate.challenger),
    values(challenger),
  );
});

test("a lower loss is a gain, a lower score is a loss", () => {
  const [better] = randomScores(5, 2000, 400);
  const worse = { ...better, values: better.values.map((p, i) => (i % 5 === 0 ? 1 - p : p)) };
  for (const [metric, estimate] of estimatesOf(worse, better, ["roc_auc", "average_precision", "log_loss", "brier"])) {
    assert.ok(estimate.lower !== null && estimate.lower > 0, metric);
  }
});

test("the gate's metrics are compared even where evaluate does not list them, each once", () => {
  const [champion, challenger] = randomScores(1, 100, 20);
  const gate = {
    primary: { metric: "average_precision" as const, min_gain: 0 },
    guardrails: [
      { metric: "brier" as const, max_loss: 0.01 },
      { metric: "roc_auc" as const, max_loss: 0.01 },
    ],
  };
  const { estimates } = compare(champion, challenger, judgeOf(["roc_auc"], gate), []);
  assert.deepEqual(
    estimates.map(({ metric }) => metric),
    ["roc_auc", "average_precision", "brier"],
  );
});

test("a monotone recalibration is flat to rank metrics, however few the groups, and not to log loss", () => {
  const [champion] = randomScores(2, 60, 1);
  const challenger = { ...champion, values: champion.values.map((p) => p * p) };
  const estimates = estimatesOf(champion, challenger);
  for (const metric of ["roc_auc", "average_precision"] as const) {
    const { flat, difference, lower, upper, se, mde, df, why } = estimates.get(metric) as Estimate;
    assert.deepEqual(
      { flat, difference, lower, upper, se, mde, df, why },
      { flat: true, difference: 0, lower: 0, upper: 0, se: 0, mde: 0, df: null, why: undefined },
    );
  }
  assert.equal(estimates.get("log_loss")?.why, "too-few-groups");
});

test("groups enough and no spread at all: the interval is the point", () => {
  const label = Array.from({ length: 40 }, (_, i) => i % 2);
  const wrong = of(
    label,
    label.map((y) => 0.75 - y / 2),
    label.map((_, i) => Math.floor(i / 4)),
  );
  const right = { ...wrong, values: wrong.values.map((p) => 1 - p) };
  const auc = estimatesOf(wrong, right).get("roc_auc");
  assert.deepEqual([auc?.flat, auc?.difference, auc?.lower, auc?.upper], [true, 1, 1, 1]);
  const brier = estimatesOf(wrong, right).get("brier");
  assert.deepEqual([brier?.flat, brier?.lower, brier?.upper], [true, 0.5, 0.5]);
});

test("one class: rank metrics say so, losses have a difference and no interval", () => {
  const [champion, challenger] = randomScores(4, 200, 50);
  const label = new Uint8Array(200);
  const estimates = estimatesOf({ ...champion, label }, { ...challenger, label });
  for (const metric of ["roc_auc", "average_precision", "balanced_accuracy", "mcc", "recall"] as const) {
    assert.equal(estimates.get(metric)?.why, "one-class", metric);
    assert.equal(estimates.get(metric)?.difference, null, metric);
  }
  const { difference, lower, why } = estimates.get("brier") as Estimate;
  assert.deepEqual([typeof difference, lower, why], ["number", null, "too-few-groups"]);
});

test("a model that predicts no positive: precision is undefined, and says so", () => {
  const [champion, challenger] = randomScores(4, 200, 50);
  const timid = { ...challenger, values: challenger.values.map((p) => p / 3) };
  const {
    champion: value,
    challenger: other,
    difference,
    why,
  } = estimatesOf(champion, timid).get("precision") as Estimate;
  assert.equal(typeof value, "number");
  assert.deepEqual([other, difference, why], [null, null, "undefined"]);
});

test("ece has a difference and no interval", () => {
  const { method, difference, lower, why } = estimatesOf(...randomScores(6, 500, 100)).get("ece") as Estimate;
  assert.equal(typeof difference, "number");
  assert.deepEqual([method, lower, why], ["none", null, "biased"]);
});

test("average precision above 1,000 groups goes by influence values, close to leaving out", () => {
  const spreadOf = (groups: number) => {
    const [champion, challenger] = randomScores(9, 2002, 1);
    const group = champion.row.map((i) => Math.min(i, groups - 1));
    return estimatesOf({ ...champion, group }, { ...challenger, group }, ["average_precision"]).get(
      "average_precision",
    );
  };
  const left = spreadOf(1000);
  const influence = spreadOf(1001);
  assert.ok(left?.se != null && influence?.se != null);
  assert.notEqual(left.se, influence.se);
  assert.ok(Math.abs(left.se / influence.se - 1) < 0.05, `${left.se} ${influence.se}`);
});

test("largest_shift is the largest distance of any row's probabilities", () => {
  const champion = of([0, 1, 1], [0.1, 0.2, 0.9]);
  const challenger = { ...champion, values: Float64Array.of(0.1, 0.45, 0.8) };
  assert.equal(compare(champion, challenger, judgeOf(["brier"]), []).largest_shift, 0.25);
  assert.equal(compare(challenger, champion, judgeOf(["brier"]), []).largest_shift, 0.25);
});

test("another row, group or label is refused", () => {
  const [champion, challenger] = randomScores(1, 10, 3);
  for (const part of ["row", "group", "label"] as const) {
    const other = { ...challenger, [part]: challenger[part].map((x: number, i: number) => (i === 9 ? 1 - x : x)) };
    assert.throws(
      () => compare(champion, other, judgeOf(["brier"]), []),
      (error) => error instanceof ContenderError && error.code === "internal" && error.message.includes(part),
    );
  }
  assert.throws(() => compare(champion, of([1], [0.5]), judgeOf(["brier"]), []), ContenderError);
});

test("no rows: nothing is defined, nothing breaks", () => {
  const nobody = of([], []);
  const found = compare(nobody, nobody, judgeOf(METRICS), []);
  assert.ok(isComparison(found));
  for (const estimate of found.estimates) assert.equal(estimate.difference, null, estimate.metric);
});
