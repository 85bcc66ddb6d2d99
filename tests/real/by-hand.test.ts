import assert from "node:assert/strict";
import { test } from "node:test";
import { criticalT } from "../../src/compare/critical-t.ts";
import { accuracyByHand, aucByHand, logLossByHand } from "./by-hand.ts";
import { example } from "./example.ts";

const run = await example();
const { champion, challenger, comparison, tail } = run;
const estimate = (metric: string) => comparison.estimates.find((one) => one.metric === metric)!;

function near(found: number, expected: number | null): void {
  assert.ok(expected !== null && Math.abs(found - expected) <= 1e-12, `${found}, expected ${expected}`);
}

test("the worked example's E1, by loops over pairs, is what compare says", () => {
  const { D, V, df, parts } = aucByHand(champion, challenger);
  const { difference, se, lower, upper, df: own } = estimate("roc_auc");
  near(D, difference);
  near(Math.sqrt(V), se);
  assert.ok(Math.abs(df - own!) < 1e-9);
  near(D - criticalT(tail, df) * Math.sqrt(V), lower);
  near(D + criticalT(tail, df) * Math.sqrt(V), upper);
  near(
    parts.reduce((sum, { X, Z }) => sum + X + Z, 0),
    0,
  );
});

test("the worked example's E2, by counting and halving, is what compare says", () => {
  const { D, se, interval } = accuracyByHand(champion, challenger);
  const own = estimate("accuracy");
  const [lower, upper] = interval(criticalT(tail, comparison.groups - 1));
  near(D, own.difference);
  near(se, own.se);
  near(lower, own.lower);
  near(upper, own.upper);
});

test("the worked example's E3, by leaving each group out, is what compare says", () => {
  const { D, se } = logLossByHand(champion, challenger);
  const own = estimate("log_loss");
  near(D, own.difference);
  near(se, own.se);
});

test("the worked example shows what a page has to explain", () => {
  assert.equal(run.verdict.verdict, "promote");
  assert.ok(estimate("accuracy").lower! < 0, "an interval that holds 0");
  assert.ok(comparison.slices.some(({ p }) => p === null) && comparison.slices.some(({ p }) => p !== null));
  assert.ok(run.known.typical!.spread > run.guess.worst!.spread, "models that agree less than a guess supposes");
  assert.ok(run.known.typical!.chance < 0.05 && estimate("roc_auc").difference! > run.known.typical!.detectable);
  assert.ok(run.ranking.critical! > criticalT(tail, estimate("roc_auc").df!), "a family costs something");
  assert.ok(run.ranking.critical! < run.bonferroni, "and less than Bonferroni's");
});
