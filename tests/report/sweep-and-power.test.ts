import assert from "node:assert/strict";
import { test } from "node:test";
import { powerFrom } from "../../src/compare/power.ts";
import { powerText } from "../../src/report/power.ts";
import { type SweepSection, sweepSection } from "../../src/report/sweep-table.ts";
import { wearLine } from "../../src/report/wear-line.ts";
import { wornSection } from "../../src/report/worn.ts";
import { judgeOf } from "../compare/judge-of.ts";

const challenger = (l2: string, value: number | null, folds: number[] = [], why?: string) => ({
  set: [{ path: "trainer.l2", value: l2 }],
  value,
  folds,
  ...(why === undefined ? {} : { why }),
});

const SWEEP: SweepSection = {
  rank: "cv",
  metric: "log_loss",
  folds: 2,
  groups: 40,
  challengers: [
    challenger("1", 0.5, [0.4, 0.6]),
    challenger("2", null, [], "it has no optimum"),
    challenger("3", 0.4, [0.3, 0.5]),
    challenger("4", 0.4, [0.2, 0.6]),
  ],
  winner: 2,
};

test("a sweep's challengers are ranked best first, ties as the config has them, those without a value last", () => {
  assert.equal(
    sweepSection(SWEEP, null),
    `**The sweep** ranked 4 challengers by \`log_loss\` by cross-validation inside the training part (2 folds, 40 groups); the best one is what was run: \`trainer.l2\` \`3\`. The holdout saw that one only.

| rank | \`trainer.l2\` | log_loss, mean of folds | least to most |
| ---: | --- | ---: | --- |
| 1 | \`3\` | 0.4000 | 0.3000 to 0.5000 |
| 2 | \`4\` | 0.4000 | 0.2000 to 0.6000 |
| 3 | \`1\` | 0.5000 | 0.4000 to 0.6000 |
| – | \`2\` | –¹ | – |

¹ it has no optimum`,
  );
  const auc = sweepSection({ ...SWEEP, metric: "roc_auc", rank: "holdout", folds: 0, winner: 0 }, 3.2984);
  assert.match(auc, /on the holdout \(40 groups\).*one use of the holdout.*± 3\.30 standard errors/);
  assert.match(auc, /\| 1 \| `1` \| 0\.5000 \|/);
});

test("a sweep of many folds away all but the first, and says how many", () => {
  const many = Array.from({ length: 256 }, (_, i) => challenger(String(i), i, [i, i]));
  const text = sweepSection({ ...SWEEP, challengers: many }, null);
  assert.match(text, /<summary>The other 251 challengers<\/summary>/);
});

test("foreign words in a sweep's values are inert", () => {
  const hostile = { path: "features[0].column", value: '"`| @all <img src=x> ](http://x)\u202e ::error::"' };
  const text = sweepSection({ ...SWEEP, challengers: [{ ...SWEEP.challengers[0]!, set: [hostile] }], winner: 0 }, null);
  for (const part of ["<img", "@all", "\u202e", "::error", "]("]) assert.ok(!text.includes(part), part);
  assert.ok(text.split("\n").every((line) => !line.startsWith("|") || line.split("|").length === 6));
});

test("how much of a holdout is used up", () => {
  assert.equal(wearLine(undefined), "");
  assert.equal(wearLine({ used: 3, budget: 10 }), "This is use 3 of 10 of this holdout.");
  assert.match(wearLine({ used: 0, budget: 10 }), /The champion itself/);
  assert.match(wearLine("unknown"), /unknown/);
});

test("a challenger that was not shown to the holdout: why, and the way to a fresh one, without a figure", () => {
  const worn = { model: "m", file: "configs/m.yaml", holdout: "ab".repeat(32), seed: 7, judgeEdits: ["gate"] };
  const reason = { code: "holdout-worn", used: 10, budget: 10 } as const;
  const text = wornSection({ ...worn, verdict: { verdict: "invalid", reasons: [reason], settle: null } });
  assert.match(text, /^## `m` · `configs\/m\.yaml`/);
  assert.match(text, /The judge of the base counts here.*`gate`/);
  assert.match(text, /\*\*Invalid\*\*: 10 challengers of a budget of 10 have looked at this holdout, so it is worn/);
  assert.match(text, /write another `split\.seed` \(it is 7\)/);
  const ranked = { code: "holdout-ranked", challengers: 20 } as const;
  const other = wornSection({
    ...worn,
    judgeEdits: [],
    verdict: { verdict: "invalid", reasons: [ranked], settle: null },
  });
  assert.match(other, /a sweep of 20 challengers ranked this one on this holdout/);
  assert.doesNotMatch(other, /judge of the base/);
});

test("power before training: by history, by a guess that is called one, and by nothing", () => {
  const { gate } = judgeOf(["roc_auc"], { holdout_budget: 1 });
  const by = (history: { groups: number; se: number }[], championSe: number | null, used: number | "unknown" = 2) =>
    powerText({
      ...powerFrom({ groups: 400, history, championSe, gate }),
      from: history.length > 0 ? "this holdout" : null,
      used,
    });
  const one = { groups: 400, se: 0.004 };
  const known = by([one, { groups: 400, se: 0.003 }, { groups: 400, se: 0.006 }], null);
  assert.match(known, /`roc_auc`, 400 groups, 95 % CI/);
  assert.match(known, /By 3 past comparisons of this holdout/);
  assert.match(known, /\| any of them alike \| 0\.0040 \| 0\.0124 \|/);
  assert.match(known, /\| narrowest \| 0\.0030 \|/);
  assert.match(known, /\| widest \| 0\.0060 \|/);
  assert.match(known, /\*\*The budget of 1 look is used up\*\*/);
  assert.match(by([one], null, 0), /\| as in that comparison \| 0\.0040 \| 0\.0112 \|/);
  const guess = by([], 0.02, "unknown");
  assert.match(guess, /\*\*A guess\*\*/);
  assert.match(guess, /\| at best \(r 0\.999\) \| 0\.0009 \|/);
  assert.match(guess, /\| at worst \(r 0\.94\) \| 0\.0069 \|/);
  assert.match(guess, /unknown here/);
  assert.match(by([], null), /nothing to go by/);
});
