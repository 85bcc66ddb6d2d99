import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/compare/compare.ts";
import { chanceToFind, detectable } from "../../src/compare/detectable.ts";
import { ownSpread } from "../../src/compare/own-spread.ts";
import { pastSpread } from "../../src/compare/past-spread.ts";
import { type Outlook, powerFrom } from "../../src/compare/power.ts";
import { worthwhileOf } from "../../src/compare/worthwhile.ts";
import type { Config } from "../../src/config/config.types.ts";
import { close, families, scoresOf } from "./families.ts";
import { judgeOf } from "./judge-of.ts";
import { randomScores } from "./random-scores.ts";

const gateOf = (primary: Partial<Config["gate"]["primary"]> = {}, holdout_budget = 1): Config["gate"] => ({
  primary: { metric: "roc_auc", min_gain: 0, ...primary },
  guardrails: [],
  slices: { max_loss: 0.02, min_rows: 200 },
  confidence: 0.95,
  holdout_budget,
});

function sameOutlook(found: Outlook | null, expected: (typeof families)["powers"][number]["best"], what: string): void {
  assert.ok(found !== null, what);
  for (const part of ["spread", "se", "detectable"] as const)
    close(found[part], expected[part], 1e-9, `${what}, ${part}`);
  assert.ok(Math.abs(found.chance - expected.chance) < 1e-12, `${what}, chance`);
  // The chance by a shifted t, as the MDE has it, is that of the noncentral t (statsmodels) to half a point.
  assert.ok(Math.abs(found.chance - expected.exact) < 0.006, `${what}, statsmodels`);
  assert.equal(found.settle, expected.settle, `${what}, settle`);
}

for (const expected of families.powers) {
  const { groups, budget, min_gain, worthwhile, history, guess } = expected;
  test(`power of ${groups} groups, budget ${budget}: as SciPy and statsmodels have it`, () => {
    const gate = gateOf({ min_gain, worthwhile }, budget);
    const found = powerFrom({ groups, history, championSe: null, gate });
    assert.deepEqual([found.basis, found.comparisons, found.groups], ["history", 4, groups]);
    for (const part of ["best", "typical", "worst"] as const) sameOutlook(found[part], expected[part], part);
    const guessed = powerFrom({ groups, history: [], championSe: guess.championSe, gate });
    assert.deepEqual([guessed.basis, guessed.comparisons, guessed.typical], ["guess", 0, null]);
    for (const part of ["best", "worst"] as const) sameOutlook(guessed[part], guess[part], `guessed ${part}`);
  });
}

test("the example in the docs; a gain of `detectable` has a chance of four in five", () => {
  const history = [{ groups: 400, se: 0.004 }];
  const found = powerFrom({ groups: 400, history, championSe: null, gate: gateOf() });
  close(found.typical?.detectable, 0.011234, 1e-4, "detectable");
  const again = powerFrom({
    groups: 400,
    history,
    championSe: null,
    gate: gateOf({ worthwhile: found.typical!.detectable }),
  });
  close(again.typical?.chance, 0.8, 1e-12, "chance");
  assert.ok([400, 401].includes(again.typical!.settle));
  close(detectable(0.00784, 0.004, 400), 0.01121, 1e-4, "detectable()");
  close(chanceToFind(0, 0.00784, 0.004, 400), 0.0253, 1e-2, "chanceToFind()");
});

test("a median of two, of one; history goes before a guess", () => {
  const typical = (...ses: number[]) =>
    powerFrom({ groups: 100, history: ses.map((se) => ({ groups: 100, se })), championSe: 0.5, gate: gateOf() }).typical
      ?.se;
  close(typical(0.04, 0.02), 0.03, 1e-12, "two");
  close(typical(0.05, 0.01, 0.02), 0.02, 1e-12, "three");
  close(typical(0.07), 0.07, 1e-12, "one");
});

test("nothing to go by: nothing is said", () => {
  const nothing = { basis: "nothing", best: null, typical: null, worst: null };
  const said = (groups: number, championSe: number | null, se?: number) => {
    const history = se === undefined ? [] : [{ groups: 100, se }];
    const { basis, best, typical, worst } = powerFrom({ groups, history, championSe, gate: gateOf() });
    return { basis, best, typical, worst };
  };
  assert.deepEqual(said(400, null), nothing);
  assert.deepEqual(said(1, 0.01), nothing);
  assert.deepEqual(said(1, null, 0.01), nothing);
  assert.equal(said(2, 0.01).basis, "guess");
});

test("pastSpread: powerFrom gives back the gain that a comparison could have found", () => {
  const [champion, challenger] = randomScores(41, 900, 120);
  const metrics = ["roc_auc", "accuracy", "brier", "ece"] as const;
  const judge = judgeOf([...metrics], { holdout_budget: 4 });
  const comparison = compare(champion, challenger, judge, []);
  for (const metric of ["roc_auc", "accuracy", "brier"] as const) {
    const estimate = comparison.estimates.find((one) => one.metric === metric)!;
    const past = pastSpread(comparison, metric)!;
    assert.equal(past.groups, 120);
    const gate = gateOf({ metric, min_gain: 0.01, worthwhile: 0.02 }, 4);
    const found = powerFrom({ groups: 120, history: [past], championSe: null, gate });
    close(found.typical?.detectable, 0.01 + estimate.mde!, 1e-12, metric);
  }
  const brier = comparison.estimates.find((one) => one.metric === "brier")!;
  close(pastSpread(comparison, "brier")?.se, brier.se!, 1e-12, "its own SE");
  assert.equal(pastSpread(comparison, "ece"), undefined);
  assert.equal(pastSpread(comparison, "f1"), undefined);
  assert.equal(pastSpread(compare(champion, champion, judge, []), "roc_auc"), undefined);
});

test("worthwhile: what the config says, else 0.01 over the floor", () => {
  close(worthwhileOf({ metric: "roc_auc", min_gain: 0.002 }), 0.012, 1e-15, "default");
  assert.equal(worthwhileOf({ metric: "roc_auc", min_gain: 0.002, worthwhile: 0.003 }), 0.003);
});

test("ownSpread of single rows: DeLong's for AUC, the mean's for losses, left out one by one for F1", () => {
  const { label, values, ...expected } = families.own_spread;
  for (const metric of ["roc_auc", "log_loss", "brier", "accuracy", "f1"] as const) {
    const found = ownSpread(metric, scoresOf(label, values), { threshold: 0.5, bins: 10 });
    close(found, expected[metric]!, 1e-9, metric);
  }
});

test("ownSpread by group: a group that is doubled is no news; what has none says so", () => {
  const [scores] = randomScores(4, 300, 60);
  const options = { threshold: 0.3, bins: 10 };
  const twice = {
    row: Int32Array.from({ length: 600 }, (_, i) => i),
    group: Int32Array.from({ length: 600 }, (_, i) => scores.group[i % 300]!),
    label: Uint8Array.from({ length: 600 }, (_, i) => scores.label[i % 300]!),
    values: Float64Array.from({ length: 600 }, (_, i) => scores.values[i % 300]!),
    k: 1,
  };
  for (const metric of ["roc_auc", "average_precision", "log_loss", "f1", "mcc", "recall"] as const) {
    const once = ownSpread(metric, scores, options);
    assert.ok(once !== null && once > 0, metric);
    close(ownSpread(metric, twice, options), once, 1e-9, metric);
  }
  assert.equal(ownSpread("ece", scores, options), null);
  const single = { ...scores, group: scores.group.map(() => 1) };
  for (const metric of ["roc_auc", "average_precision", "brier", "f1"] as const)
    assert.equal(ownSpread(metric, single, options), null, metric);
  assert.equal(ownSpread("roc_auc", { ...scores, label: scores.label.map(() => 1) }, options), null);
});
