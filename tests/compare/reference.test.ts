import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { averagePrecisionInfluence } from "../../src/compare/average-precision-influence.ts";
import { compare } from "../../src/compare/compare.ts";
import type { Estimate } from "../../src/compare/comparison.types.ts";
import { grouping } from "../../src/compare/grouping.ts";
import { holm } from "../../src/compare/holm.ts";
import type { Metric } from "../../src/evaluate/evaluation.types.ts";
import { rank } from "../../src/evaluate/ranking.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import { judgeOf, METRICS } from "./judge-of.ts";

interface Expected {
  difference: number;
  se?: number;
  df: number;
  ends: [number, number][];
  mde?: number[];
  p: number;
}
type Duel = Record<Exclude<Metric, "ece">, Expected> & {
  name: string;
  group: number[];
  label: number[];
  champion: number[];
  challenger: number[];
  ap_influence: number[];
  delong?: { difference: number; se: number };
};

const file = new URL("../fixtures/reference/decision.json", import.meta.url);
const reference = JSON.parse(readFileSync(file, "utf8")) as {
  duels: Duel[];
  holm: { p: number[]; adjusted: number[] }[];
};

function sides(duel: Duel): [Scores, Scores] {
  const row = Int32Array.from(duel.label, (_, i) => i);
  const rows = { row, group: Int32Array.from(duel.group), label: Uint8Array.from(duel.label), k: 1 };
  return [
    { ...rows, values: Float64Array.from(duel.champion) },
    { ...rows, values: Float64Array.from(duel.challenger) },
  ];
}

function close(found: number | null, expected: number, relative: number, what: string): void {
  assert.ok(
    found !== null && Math.abs(found - expected) <= relative * Math.max(Math.abs(expected), 1e-3),
    `${what}: ${found}, not ${expected}`,
  );
}

const THRESHOLD_METRICS = ["balanced_accuracy", "f1", "mcc", "precision", "recall"];
/** These hold fewer than 40 groups with positives or 20 with predicted positives. */
const TOO_FEW = ["few positives", "eleven groups"];

/** Why this metric has no interval here, where it has none. */
function whyNone(duel: Duel, metric: Metric): Estimate["why"] {
  if (metric === "accuracy" && duel.name === "eleven groups") return "too-few-discordant-groups";
  return THRESHOLD_METRICS.includes(metric) && TOO_FEW.includes(duel.name) ? "too-few-groups" : undefined;
}

for (const duel of reference.duels) {
  const [champion, challenger] = sides(duel);
  for (const [index, holdout_budget] of [1, 10].entries()) {
    const estimates = compare(champion, challenger, judgeOf(METRICS, { holdout_budget }), []).estimates;
    for (const estimate of estimates.filter(({ metric }) => metric !== "ece")) {
      test(`${estimate.metric} by ${estimate.method}, budget ${holdout_budget}: ${duel.name}`, () => {
        const expected = duel[estimate.metric as Exclude<Metric, "ece">];
        close(estimate.difference, expected.difference, 1e-12, "D");
        const why = whyNone(duel, estimate.metric);
        if (why !== undefined) {
          assert.equal(estimate.why, why);
          assert.equal(estimate.lower, null);
        } else check(estimate, expected, index);
      });
    }
  }
}

function check(estimate: Estimate, expected: Expected, index: number): void {
  assert.equal(estimate.why, undefined);
  assert.equal(estimate.flat, false);
  close(estimate.df, expected.df, 1e-9, "ν");
  close(estimate.lower, expected.ends[index][0], 1e-9, "L");
  close(estimate.upper, expected.ends[index][1], 1e-9, "U");
  if (expected.se !== undefined) close(estimate.se, expected.se, 1e-9, "SE");
  if (expected.mde !== undefined) close(estimate.mde, expected.mde[index], 1e-9, "MDE");
}

test("AUC of rows that are their own groups is DeLong's, to 1e-10", () => {
  const duel = reference.duels[0];
  const [estimate] = compare(...sides(duel), judgeOf(["roc_auc"]), []).estimates;
  assert.ok(duel.delong !== undefined);
  close(estimate.difference, duel.delong.difference, 1e-12, "D");
  close(estimate.se, duel.delong.se, 1e-10, "SE");
});

test("a slice's p is the one-sided p of the statistic at 0, for each method", () => {
  let asked = 0;
  for (const duel of reference.duels) {
    const [champion, challenger] = sides(duel);
    const all = [{ column: "all", level: "yes", at: champion.row }];
    for (const metric of METRICS.filter((name) => name !== "ece")) {
      if (whyNone(duel, metric) !== undefined) continue;
      const gate = { primary: { metric: metric as "roc_auc", min_gain: 0 } };
      const [slice] = compare(champion, challenger, judgeOf([metric], gate), all).slices;
      close(slice.p, duel[metric as "roc_auc"].p, 1e-9, `${duel.name}, ${metric}`);
      assert.equal(slice.adjusted, slice.p);
      asked++;
    }
  }
  assert.equal(asked, 49);
});

test("influence values of average precision equal the O(n²) derivative, to 1e-9", () => {
  for (const duel of reference.duels) {
    const [champion, challenger] = sides(duel);
    const groups = grouping(champion.group);
    const before = averagePrecisionInfluence(rank(champion), champion.label, groups);
    const after = averagePrecisionInfluence(rank(challenger), champion.label, groups);
    assert.equal(after.length, duel.ap_influence.length);
    for (const [k, expected] of duel.ap_influence.entries()) {
      assert.ok(Math.abs(after[k] - before[k] - expected) <= 1e-12, `${duel.name}, group ${k}`);
    }
  }
});

test("Holm's adjustment is statsmodels'", () => {
  for (const { p, adjusted } of reference.holm) {
    for (const [i, found] of holm(p).entries()) close(found, adjusted[i], 1e-15, `${p}`);
  }
  assert.deepEqual(holm([]), []);
});
