import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/compare/compare.ts";
import isComparison from "../../src/compare/comparison.validate.ts";
import { criticalT } from "../../src/compare/critical-t.ts";
import { influences } from "../../src/compare/influences.ts";
import { asWinner, rankOnHoldout } from "../../src/compare/rank-on-holdout.ts";
import { decide } from "../../src/decide/decide.ts";
import type { Metric } from "../../src/evaluate/evaluation.types.ts";
import { close, families, scoresOf } from "./families.ts";
import { judgeOf } from "./judge-of.ts";
import { randomScores } from "./random-scores.ts";

const { family } = families;
const champion = scoresOf(family.label, family.champion, family.group);
const challengers = family.challengers.map((values) => scoresOf(family.label, values, family.group));
const judged = (metric: Metric, holdout_budget = 1) =>
  judgeOf([metric], { primary: { metric: metric as "roc_auc", min_gain: 0 }, holdout_budget });

for (const expected of family.families) {
  const { metric, budget, margin } = expected;
  test(`${metric}, budget ${budget}: c, T and intervals equal NumPy's, to 1e-9`, () => {
    const found = rankOnHoldout(metric, champion, challengers, judged(metric, budget), margin, family.holdout);
    close(found.critical, expected.critical, 1e-9, "c");
    assert.equal(found.winner, expected.winner);
    found.ranked.forEach((one, j) => {
      for (const part of ["difference", "se", "statistic", "lower", "upper"] as const)
        close(one[part], expected[part][j]!, 1e-9, `${part} of ${j}`);
    });
  });
}

test("influences equal NumPy's, and add up to 0", () => {
  let asked = 0;
  for (const { metric, influence } of family.families) {
    if (influence === null) continue;
    const influencesOf = influences(champion, { threshold: 0.5, bins: 10 });
    influence.forEach((expected, j) => {
      const { finding } = influencesOf(metric, challengers[j]!);
      assert.ok(finding.kind === "spread");
      assert.equal(finding.influence.length, expected.length);
      finding.influence.forEach((value, k) => {
        assert.ok(Math.abs(value - expected[k]!) < 1e-12, `${metric} of ${j}, group ${k}`);
      });
      assert.ok(Math.abs(finding.influence.reduce((sum, x) => sum + x, 0)) < 1e-14, metric);
      asked++;
    });
  }
  assert.equal(asked, 15);
});

test("influences of the other metrics: squares add up to about SE²", () => {
  const [before, after] = randomScores(31, 3000, 300);
  const influencesOf = influences(before, { threshold: 0.4, bins: 10 });
  for (const metric of [
    "average_precision",
    "brier",
    "f1",
    "mcc",
    "precision",
    "recall",
    "balanced_accuracy",
  ] as const) {
    const { finding } = influencesOf(metric, after);
    assert.ok(finding.kind === "spread", metric);
    const squares = finding.influence.reduce((sum, x) => sum + x * x, 0);
    close(Math.sqrt(squares), finding.se, 0.01, metric);
  }
});

test("a winner that stands above c is promoted, by the very interval of its place", () => {
  const [bad, good] = randomScores(8, 2000, 400);
  const worse = { ...good, values: good.values.map((p, i) => (i % 4 === 0 ? 1 - p : p)) };
  const judge = judged("roc_auc");
  const ranking = rankOnHoldout("roc_auc", worse, [bad, worse, good], judge, 0, "ab".repeat(32));
  assert.ok(ranking.winner !== null && ranking.critical !== null);
  const winner = [bad, worse, good][ranking.winner]!;
  const comparison = asWinner(compare(worse, winner, judge, []), ranking);
  assert.ok(isComparison(comparison));
  const [estimate] = comparison.estimates;
  const place = ranking.ranked[ranking.winner]!;
  assert.deepEqual([estimate!.lower, estimate!.upper], [place.lower, place.upper]);
  close(estimate!.mde, (ranking.critical + criticalT(0.2, place.df!)) * place.se!, 1e-12, "mde");
  assert.equal(place.lower! > 0, place.statistic! > ranking.critical);
  assert.equal(decide({ kind: "compared", comparison }, judge.gate).verdict, "promote");
});

test("the best of many equals passes alone, and not as the winner", () => {
  const judge = judged("brier");
  const [before] = randomScores(100, 600, 150);
  const family = Array.from({ length: 40 }, (_, j) => {
    const [noise] = randomScores(500 + j, 600, 150);
    return {
      ...before,
      values: before.values.map((p, i) => Math.min(1, Math.max(0, p + (noise.values[i]! - 0.35) * 0.1))),
    };
  });
  const ranking = rankOnHoldout("brier", before, family, judge, -0.0021, "cd".repeat(32));
  const alone = compare(before, family[ranking.winner!]!, judge, []);
  const T = ranking.ranked[ranking.winner!]!.statistic!;
  const [estimate] = alone.estimates;
  assert.ok(ranking.critical! > criticalT(0.025, estimate!.df!) + 0.3);
  assert.equal(T, Math.max(...ranking.ranked.map(({ statistic }) => statistic!)));
  assert.ok(asWinner(alone, ranking).estimates[0]!.lower! < estimate!.lower!);
});

test("ties are won by the first; a challenger that is the same has no T; nobody to rank, no winner", () => {
  const judge = judged("roc_auc");
  const twice = rankOnHoldout(
    "roc_auc",
    champion,
    [champion, challengers[3]!, challengers[3]!],
    judge,
    0,
    family.holdout,
  );
  assert.equal(twice.winner, 1);
  const { statistic, lower, upper, why } = twice.ranked[0]!;
  assert.deepEqual([statistic, lower, upper, why], [null, 0, 0, "flat"]);
  const none = rankOnHoldout("roc_auc", champion, [champion], judge, 0, family.holdout);
  assert.deepEqual([none.winner, none.critical], [null, null]);
  const alone = compare(champion, champion, judge, []);
  assert.equal(asWinner(alone, none), alone);
  const few = rankOnHoldout("f1", champion, challengers, judgeOf(["f1"], { holdout_budget: 1 }), 0, family.holdout);
  assert.deepEqual(few.ranked.map((one) => one.why ?? "spread").includes("too-few-groups"), few.winner === null);
});

test("a sweep of one is the comparison itself", () => {
  const judge = judged("roc_auc", 10);
  const ranking = rankOnHoldout("roc_auc", champion, [challengers[1]!], judge, 0, family.holdout);
  const alone = compare(champion, challengers[1]!, judge, []);
  assert.deepEqual(asWinner(alone, ranking), alone);
});
