import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/compare/compare.ts";
import type { Estimate } from "../../src/compare/comparison.types.ts";
import type { Metric } from "../../src/evaluate/evaluation.types.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import { judgeOf, METRICS } from "./judge-of.ts";
import { randomScores } from "./random-scores.ts";

function of(label: number[], values: number[], group = label.map((_, i) => i)): Scores {
  const row = Int32Array.from(label, (_, i) => i);
  return { row, group: Int32Array.from(group), label: Uint8Array.from(label), values: Float64Array.from(values), k: 1 };
}

function estimatesOf(champion: Scores, challenger: Scores, metrics: Metric[] = METRICS): Map<Metric, Estimate> {
  const { estimates } = compare(champion, challenger, judgeOf(metrics), []);
  return new Map(estimates.map((estimate) => [estimate.metric, estimate]));
}

test("a single group never gives an interval to a difference", () => {
  // All influences are 0 by construction here: that is no certainty.
  const label = Array.from({ length: 100 }, (_, i) => i % 2);
  const champion = of(
    label,
    label.map((y, i) => (y ? 0.4 : 0.6) + i / 1e4),
    label.map(() => 5),
  );
  const challenger = { ...champion, values: Float64Array.from(label, (y) => (y ? 0.9 : 0.1)) };
  for (const estimate of estimatesOf(champion, challenger).values()) {
    assert.ok(estimate.difference !== null && estimate.difference > 0, estimate.metric);
    assert.equal(estimate.lower, null, estimate.metric);
    assert.equal(estimate.flat, false, estimate.metric);
    assert.match(estimate.why ?? "", /too-few|biased/, estimate.metric);
  }
});

test("one group of all positives and one of all negatives: too few for AUC, although every influence is 0", () => {
  const label = Array.from({ length: 40 }, (_, i) => (i < 20 ? 1 : 0));
  const [champion, challenger] = [0, 1].map((turn) =>
    of(
      label,
      label.map((y) => (y === turn ? 0.2 : 0.8)),
      label,
    ),
  );
  const auc = estimatesOf(challenger, champion, ["roc_auc"]).get("roc_auc");
  assert.deepEqual([auc?.champion, auc?.challenger, auc?.lower, auc?.why], [0, 1, null, "too-few-groups"]);
});

test("nine groups that hold positives, or negatives, are too few for an interval, ten are enough; a slice's p asks for two", () => {
  const [champion, challenger] = randomScores(15, 600, 200);
  const firstRows = [...new Set(champion.group)].map((group) => champion.group.indexOf(group));
  const metrics = ["roc_auc", "average_precision", "log_loss", "brier", "accuracy"] as const;
  const found = (holding: number, of: 0 | 1) => {
    const held = new Set(firstRows.slice(0, holding));
    const label = champion.label.map((_, i) => (held.has(i) ? of : 1 - of));
    const all = [{ column: "all", level: "yes", at: champion.row }];
    const gate = { primary: { metric: "log_loss" as const, min_gain: 0 } };
    const judge = judgeOf([...metrics], gate);
    const { estimates, slices } = compare({ ...champion, label }, { ...challenger, label }, judge, all);
    assert.equal(typeof slices[0]?.p, "number");
    return metrics.map((metric) => estimates.find((estimate) => estimate.metric === metric)?.why);
  };
  const few = "too-few-groups";
  for (const of of [0, 1] as const) {
    assert.deepEqual(found(9, of), [few, few, few, few, undefined]);
    assert.deepEqual(found(10, of), [undefined, undefined, undefined, undefined, undefined]);
  }
});

test("all positives, or all negatives, in one group: AUC has no p on a slice either, nor average precision where it is the positives", () => {
  const [champion, challenger] = randomScores(15, 300, 60);
  const ps = (gathered: number) => {
    const group = champion.group.map((g, i) => (champion.label[i] === gathered ? 999 : g));
    const all = [{ column: "all", level: "yes", at: champion.row }];
    return (["roc_auc", "average_precision", "brier"] as const).map((metric) => {
      const judge = judgeOf([metric], { primary: { metric, min_gain: 0 } });
      return typeof compare({ ...champion, group }, { ...challenger, group }, judge, all).slices[0]?.p;
    });
  };
  assert.deepEqual(ps(1), ["object", "object", "number"]);
  assert.deepEqual(ps(0), ["object", "number", "number"]);
});

/** 100 groups of two rows, label 1 and 0, right everywhere; the challenger is wrong on the first row of `wrong` groups. */
function pairs(wrong: number): [Scores, Scores] {
  const label = Array.from({ length: 200 }, (_, i) => 1 - (i % 2));
  const champion = of(
    label,
    label.map((y) => 0.2 + 0.6 * y),
    label.map((_, i) => Math.floor(i / 2)),
  );
  const values = champion.values.map((p, i) => (i % 2 === 0 && i < 2 * wrong ? 0.3 : p));
  return [champion, { ...champion, values }];
}

test("accuracy: nine discordant groups are too few, ten are enough", () => {
  assert.equal(estimatesOf(...pairs(9)).get("accuracy")?.why, "too-few-discordant-groups");
  assert.equal(typeof estimatesOf(...pairs(10)).get("accuracy")?.lower, "number");
  assert.equal(estimatesOf(...pairs(0)).get("accuracy")?.flat, true);
});

test("F1 and its like: 40 groups with positives and 20 with predicted positives of each model, or none", () => {
  const f1 = (champion: Scores, challenger: Scores) => estimatesOf(champion, challenger).get("f1");
  assert.equal(f1(...pairs(80))?.why, undefined);
  assert.equal(f1(...pairs(81))?.why, "too-few-groups");
  const [many, few] = pairs(81);
  assert.equal(f1(few, many)?.why, "too-few-groups");
  const [champion, challenger] = pairs(5);
  const only = (groups: number) => {
    const label = champion.label.map((y, i) => (i < 2 * groups ? y : 0));
    return f1({ ...champion, label }, { ...challenger, label });
  };
  assert.equal(only(40)?.why, undefined);
  assert.equal(only(39)?.why, "too-few-groups");
});

test("a probability at the threshold is a predicted positive: moving it above is flat, however few the groups", () => {
  const [champion] = pairs(0);
  const above = { ...champion, group: champion.group.map((k) => k % 15) };
  const at = { ...above, values: above.values.map((p) => Math.min(p, 0.5)) };
  const estimates = estimatesOf(at, above);
  for (const metric of ["f1", "mcc", "precision", "recall", "balanced_accuracy", "accuracy"] as const)
    assert.equal(estimates.get(metric)?.flat, true, metric);
});

test("a group that stands in the data under many names is no evidence until there are ten of it", () => {
  const copies = (count: number) => {
    const at = Array.from({ length: 8 * count }, (_, i) => i);
    const groups = at.map((i) => Math.floor(i / 8));
    const label = at.map((i) => i % 2);
    const worse = of(
      label,
      at.map((i) => [0.5, 0.6, 0.4, 0.3, 0.7, 0.55, 0.35, 0.65][i % 8]!),
      groups,
    );
    return estimatesOf(worse, { ...worse, values: Float64Array.from(label, (y) => (y ? 0.9 : 0.1)) });
  };
  for (const metric of ["roc_auc", "average_precision", "log_loss", "brier"] as const) {
    assert.equal(copies(2).get(metric)?.why, "too-few-groups", metric);
    assert.equal(copies(9).get(metric)?.lower, null, metric);
  }
  assert.equal(copies(10).get("roc_auc")?.flat, true);
});

test("no difference at all needs no groups: the interval is [0, 0] with two of them", () => {
  const [champion] = pairs(0);
  const two = { ...champion, group: champion.group.map((k) => k % 2) };
  for (const { metric, lower, upper, flat } of estimatesOf(two, { ...two, values: two.values.slice() }).values())
    assert.deepEqual([lower, upper, flat], metric === "ece" ? [null, null, false] : [0, 0, true], metric);
});
