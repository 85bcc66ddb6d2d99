import assert from "node:assert/strict";
import { test } from "node:test";
import type { Comparison, Estimate, SliceEstimate } from "../../src/compare/comparison.types.ts";
import type { Config } from "../../src/config/config.types.ts";
import { decide } from "../../src/decide/decide.ts";
import { ContenderError } from "../../src/errors.ts";

const gate: Config["gate"] = {
  primary: { metric: "roc_auc", min_gain: 0.002 },
  guardrails: [
    { metric: "log_loss", max_loss: 0.01 },
    { metric: "brier", max_loss: 0.004 },
  ],
  slices: { max_loss: 0.02, min_rows: 200 },
  confidence: 0.95,
  holdout_budget: 10,
};

type Ends = [lower: number, upper: number] | NonNullable<Estimate["why"]>;

function estimate(metric: Estimate["metric"], ends: Ends): Estimate {
  const none = { metric, champion: 0.7, challenger: 0.8, method: "jackknife" as const, flat: false };
  if (typeof ends === "string") {
    return { ...none, difference: 0.1, se: null, df: null, lower: null, upper: null, mde: null, why: ends };
  }
  const [lower, upper] = ends;
  return { ...none, difference: (lower + upper) / 2, se: 0.003, df: 407, lower, upper, mde: 0.012 };
}

function slice(difference: number | null, adjusted: number | null): SliceEstimate {
  return {
    column: "Album_type",
    level: "single",
    rows: 300,
    groups: 90,
    champion: 0.8,
    challenger: 0.7,
    difference,
    p: adjusted,
    adjusted,
  };
}

function comparison(primary: Ends, logLoss: Ends, brier: Ends, rest: Partial<Comparison> = {}): Comparison {
  return {
    rows: 4000,
    positives: 1000,
    groups: 400,
    confidence: 0.95,
    budget: 10,
    largest_shift: 0.2,
    estimates: [estimate("brier", brier), estimate("roc_auc", primary), estimate("log_loss", logLoss)],
    slices: [],
    self_test: [{ name: "copy", held: true }],
    ...rest,
  };
}

const ABOVE: Ends = [0.003, 0.02];
const OPEN: Ends = [-0.003, 0.02];
const BELOW: Ends = [-0.02, 0.001];
const SAFE: Ends = [-0.003, 0.003];
const HARM: Ends = [-0.05, -0.02];
const UNSURE: Ends = [-0.05, 0.02];

const table: [name: string, Comparison, verdict: string, outcomes: string][] = [
  ["all pass", comparison(ABOVE, SAFE, SAFE), "promote", "pass pass pass"],
  ["primary open", comparison(OPEN, SAFE, SAFE), "inconclusive", "open pass pass"],
  ["primary fails", comparison(BELOW, SAFE, SAFE), "keep", "fail pass pass"],
  ["a guardrail is open", comparison(ABOVE, UNSURE, SAFE), "inconclusive", "pass open pass"],
  ["a guardrail fails", comparison(ABOVE, SAFE, HARM), "keep", "pass pass fail"],
  ["primary open, a guardrail fails", comparison(OPEN, HARM, SAFE), "keep", "open fail pass"],
  ["primary has no interval", comparison("too-few-groups", SAFE, SAFE), "inconclusive", "open pass pass"],
  ["a guardrail has no interval", comparison(ABOVE, "one-class", SAFE), "inconclusive", "pass open pass"],
  ["no interval beside a fail", comparison("undefined", HARM, SAFE), "keep", "open fail pass"],
  ["lower end on the margin", comparison([0.002, 0.02], SAFE, SAFE), "inconclusive", "open pass pass"],
  ["upper end on the margin", comparison([-0.02, 0.002], SAFE, SAFE), "inconclusive", "open pass pass"],
  ["lower end a hair over the margin", comparison([0.0020001, 0.02], SAFE, SAFE), "promote", "pass pass pass"],
  ["lower end a hair under it", comparison([0.0019999, 0.02], SAFE, SAFE), "inconclusive", "open pass pass"],
  ["upper end a hair under the margin", comparison([-0.02, 0.0019999], SAFE, SAFE), "keep", "fail pass pass"],
  ["upper end a hair over it", comparison([-0.02, 0.0020001], SAFE, SAFE), "inconclusive", "open pass pass"],
  ["guardrail's lower end on the margin", comparison(ABOVE, [-0.01, 0], SAFE), "inconclusive", "pass open pass"],
  ["guardrail's upper end on the margin", comparison(ABOVE, [-0.02, -0.01], SAFE), "inconclusive", "pass open pass"],
  [
    "guardrails have margins of their own",
    comparison(ABOVE, [-0.005, 0], [-0.005, 0]),
    "inconclusive",
    "pass pass open",
  ],
  [
    "a slice loses, surely",
    comparison(ABOVE, SAFE, SAFE, { slices: [slice(-0.03, 0.01)] }),
    "keep",
    "pass pass pass veto",
  ],
  [
    "a slice loses, at α/2",
    comparison(ABOVE, SAFE, SAFE, { slices: [slice(-0.03, 0.025)] }),
    "keep",
    "pass pass pass veto",
  ],
  [
    "a slice loses, perhaps",
    comparison(ABOVE, SAFE, SAFE, { slices: [slice(-0.03, 0.026)] }),
    "promote",
    "pass pass pass",
  ],
  [
    "a slice loses a little, surely",
    comparison(ABOVE, SAFE, SAFE, { slices: [slice(-0.02, 0)] }),
    "promote",
    "pass pass pass",
  ],
  ["a slice gains", comparison(ABOVE, SAFE, SAFE, { slices: [slice(0.5, 0.001)] }), "promote", "pass pass pass"],
  ["a slice is too small", comparison(ABOVE, SAFE, SAFE, { slices: [slice(-0.5, null)] }), "promote", "pass pass pass"],
  [
    "a slice has one class",
    comparison(ABOVE, SAFE, SAFE, { slices: [slice(null, null)] }),
    "promote",
    "pass pass pass",
  ],
  [
    "primary open, a slice loses",
    comparison(OPEN, SAFE, SAFE, { slices: [slice(-0.03, 0)] }),
    "keep",
    "open pass pass veto",
  ],
];

for (const [name, found, verdict, outcomes] of table) {
  test(`${name} ▸ ${verdict}`, () => {
    const said = decide({ kind: "compared", comparison: found }, gate);
    assert.equal(said.verdict, verdict);
    const words = said.reasons.map((reason) =>
      "outcome" in reason ? reason.outcome : reason.code.replace("slice-", ""),
    );
    assert.equal(words.join(" "), outcomes);
    const open = said.reasons[0].code === "primary" && said.reasons[0].outcome === "open";
    const interval = found.estimates[1].lower !== null;
    assert.equal(said.settle !== null, open && interval);
  });
}

test("without a champion: first", () => {
  const said = { verdict: "first", reasons: [{ code: "no-champion" }], settle: null };
  assert.deepEqual(decide({ kind: "no-champion" }, gate), said);
});

for (const code of ["champion-evidence-missing", "champion-not-scorable", "champion-corrupt"] as const) {
  test(`${code} ▸ invalid, never first`, () => {
    const said = decide({ kind: "refused", code, detail: "object 12ab is gone" }, gate);
    assert.deepEqual(said, { verdict: "invalid", reasons: [{ code, detail: "object 12ab is gone" }], settle: null });
  });
}

test("identical is asked before everything else; equal AUC is not identical", () => {
  const failed = { self_test: [{ name: "swap", held: false }] };
  const at = (largest_shift: number, rest: Partial<Comparison> = {}) =>
    decide({ kind: "compared", comparison: comparison(BELOW, HARM, SAFE, { largest_shift, ...rest }) }, gate);
  const reasons = [{ code: "identical-scores", largest_shift: 1e-12 }];
  assert.deepEqual(at(1e-12, failed), { verdict: "identical", reasons, settle: null });
  assert.equal(at(0).verdict, "identical");
  assert.equal(at(1.1e-12).verdict, "keep");
});

test("a gate that fails its own test ▸ invalid, and names the tests", () => {
  const self_test = ["copy", "swap", "label"].map((name) => ({ name, held: name === "copy" }));
  const said = decide({ kind: "compared", comparison: comparison(ABOVE, SAFE, SAFE, { self_test }) }, gate);
  const reasons = [{ code: "self-test-failed", tests: ["swap", "label"] }];
  assert.deepEqual(said, { verdict: "invalid", reasons, settle: null });
});

test("reasons carry the numbers of the comparison and the margin", () => {
  const found = comparison(ABOVE, "too-few-groups", SAFE, { slices: [slice(-0.03, 0.01)] });
  assert.deepEqual(
    decide({ kind: "compared", comparison: found }, { ...gate, guardrails: gate.guardrails.slice(0, 1) }).reasons,
    [
      {
        code: "primary",
        metric: "roc_auc",
        outcome: "pass",
        margin: 0.002,
        difference: 0.0115,
        lower: 0.003,
        upper: 0.02,
      },
      {
        code: "guardrail",
        metric: "log_loss",
        outcome: "open",
        margin: -0.01,
        difference: 0.1,
        lower: null,
        upper: null,
        why: "too-few-groups",
      },
      { code: "slice-veto", column: "Album_type", level: "single", difference: -0.03, max_loss: 0.02, adjusted: 0.01 },
    ],
  );
});

test("groups to settle it: K (mde / (worthwhile − min_gain))², rounded up, never from the observed difference", () => {
  const settled = (primary: Partial<Config["gate"]["primary"]>, ends: Ends = OPEN) =>
    decide(
      { kind: "compared", comparison: comparison(ends, SAFE, SAFE) },
      { ...gate, primary: { metric: "roc_auc", min_gain: 0, ...primary } },
    ).settle;
  assert.deepEqual(settled({}), { groups: 576, have: 400, worthwhile: 0.01 });
  assert.deepEqual(settled({ worthwhile: 0.012 }), { groups: 400, have: 400, worthwhile: 0.012 });
  assert.deepEqual(settled({ worthwhile: 0.0119 }), { groups: 407, have: 400, worthwhile: 0.0119 });
  assert.deepEqual(settled({}, [-0.009, 0.001]), { groups: 576, have: 400, worthwhile: 0.01 });
  assert.equal(settled({ min_gain: 0.002 })?.worthwhile, 0.012);
});

test("a primary that is flat on its margin is open, and no number of groups settles it", () => {
  const found = comparison([0, 0], SAFE, SAFE);
  found.estimates[1] = { ...found.estimates[1], flat: true, se: 0, df: null, mde: 0 };
  const said = decide(
    { kind: "compared", comparison: found },
    { ...gate, primary: { metric: "roc_auc", min_gain: 0 } },
  );
  assert.deepEqual([said.verdict, said.settle], ["inconclusive", null]);
});

test("a comparison without the gate's metric, or worthwhile at min_gain, is a fault of the program", () => {
  const internal = (error: unknown) => error instanceof ContenderError && error.code === "internal";
  const found = comparison(OPEN, SAFE, SAFE);
  const evidence = { kind: "compared" as const, comparison: { ...found, estimates: found.estimates.slice(0, 2) } };
  assert.throws(() => decide(evidence, gate), internal);
  const primary = { metric: "roc_auc" as const, min_gain: 0.01, worthwhile: 0.01 };
  assert.throws(() => decide({ kind: "compared", comparison: found }, { ...gate, primary }), internal);
});
