import assert from "node:assert/strict";
import { test } from "node:test";
import type { Estimate, Metric } from "../../src/compare/comparison.types.ts";
import { contestant } from "../../src/compare/contestant.ts";
import { estimate } from "../../src/compare/estimate.ts";
import { grouping } from "../../src/compare/grouping.ts";
import { type CompareFunction, selfTest } from "../../src/compare/self-test.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import { judgeOf } from "./judge-of.ts";
import { randomScores, seeded } from "./random-scores.ts";

const metrics: Metric[] = ["roc_auc", "average_precision", "log_loss", "brier", "accuracy", "ece"];
const judge = judgeOf(metrics);
const [champion, challenger] = randomScores(21, 400, 80, 2);

const right: CompareFunction = (before, after, asked) => {
  const groups = grouping(before.group);
  const duel = { champion: contestant(before), challenger: contestant(after), groups, label: before.label };
  return asked.map((metric) => estimate(metric, duel, judge));
};

function fallen(broken: CompareFunction, one = champion, other = challenger): string[] {
  return selfTest(broken, one, other, broken(one, other, metrics))
    .filter(({ held }) => !held)
    .map(({ name }) => name);
}

const changed = (change: (estimate: Estimate) => Partial<Estimate>): CompareFunction => {
  return (before, after, asked) => right(before, after, asked).map((one) => ({ ...one, ...change(one) }));
};

test("the right path holds, with all six tests", () => {
  const names = selfTest(right, champion, challenger, right(champion, challenger, metrics));
  assert.deepEqual(
    names,
    ["copy", "swap", "label", "negative", "constant", "reverse"].map((name) => ({ name, held: true })),
  );
});

test("one class, or a champion that is no better than chance: what cannot be asked is left out", () => {
  const label = new Uint8Array(400);
  const [one, other] = [champion, challenger].map((scores) => ({ ...scores, label }));
  assert.deepEqual(
    selfTest(right, one, other, right(one, other, metrics)).map(({ name, held }) => [name, held]),
    [
      ["copy", true],
      ["swap", true],
    ],
  );
  const blind = { ...champion, values: champion.values.map((_, i) => ((i * 7919) % 400) / 400) };
  const names = selfTest(right, blind, challenger, right(blind, challenger, metrics)).map(({ name }) => name);
  assert.ok(!names.includes("reverse") && names.includes("constant"));
});

test("reversing a champion that ranks by tiny probabilities is no false alarm: 1 − p would tie them", () => {
  const n = 3000;
  const row = Int32Array.from({ length: n }, (_, i) => i);
  const random = seeded(5);
  const label = Uint8Array.from(row, () => (random() < 0.3 ? 1 : 0));
  const values = Float64Array.from(label, (y) => (random() < 0.45 ? 0.6 - y / 5 : 1e-20 * (1 + y)));
  const scores: Scores = { row, group: row, label, values, k: 1 };
  const found = selfTest(right, scores, scores, right(scores, scores, ["roc_auc"]));
  assert.deepEqual(found.at(-1), { name: "reverse", held: true });
});

const faults: [string, CompareFunction, string[]][] = [
  ["the champion is compared with itself", (before, _, asked) => right(before, before, asked), ["swap", "label"]],
  [
    "the sign is turned round",
    changed(({ difference, lower, upper }) => ({
      difference: -(difference ?? 0),
      lower: -(upper ?? 0),
      upper: -(lower ?? 0),
    })),
    ["label"],
  ],
  [
    "the interval leans to one side",
    changed(({ upper }) => ({ upper: upper === null ? null : upper + 1e-12 })),
    ["copy", "swap"],
  ],
  ["the interval is one-sided", changed(({ difference }) => ({ lower: difference })), ["swap"]],
  [
    "the challenger's rows are out of step",
    (before, after, asked) => right(before, shifted(after), asked),
    ["copy", "swap"],
  ],
  [
    "ties count fully",
    changed(({ metric, champion: value }) => (metric === "roc_auc" && value === 0.5 ? { champion: 1 } : {})),
    ["constant"],
  ],
  [
    "AUC does not look at the scores",
    changed(({ metric }) => (metric === "roc_auc" ? { champion: 0.7, challenger: 0.7 } : {})),
    ["label", "negative", "constant"],
  ],
  [
    "a metric goes missing on the way back",
    (before, after, asked) => right(before, after, before === challenger ? asked.slice(1) : asked),
    ["swap"],
  ],
  ["noise in the last digits", noisy(), ["copy", "swap"]],
  ["only the lower end moves, and only forth", forthOnly("lower"), ["swap"]],
  ["only the upper end moves, and only forth", forthOnly("upper"), ["swap"]],
];

for (const [name, broken, expected] of faults) {
  test(`planted: ${name}`, () => {
    const found = fallen(broken);
    for (const test of expected)
      assert.ok(found.includes(test), `${test} should have fallen; ${found.join(", ") || "none"} did`);
  });
}

function shifted(scores: Scores): Scores {
  return { ...scores, values: scores.values.map((_, i, all) => all[(i + 1) % all.length]) };
}

function forthOnly(end: "lower" | "upper"): CompareFunction {
  return (before, after, asked) => {
    const forth = before === champion && after === challenger;
    return right(before, after, asked).map((one) => ({ ...one, [end]: forth ? (one[end] ?? 0) + 1e-12 : one[end] }));
  };
}

function noisy(): CompareFunction {
  let calls = 0;
  return (before, after, asked) => {
    const noise = 1e-15 * ++calls;
    const move = (x: number | null) => (x === null ? null : x + noise);
    return right(before, after, asked).map((one) => ({ ...one, lower: move(one.lower), upper: move(one.upper) }));
  };
}
