import { type Assessment, assessForGate, methodOf } from "./assess.ts";
import type { Estimate, Metric } from "./comparison.types.ts";
import { criticalT } from "./critical-t.ts";
import { detectable } from "./detectable.ts";
import type { Duel } from "./duel.ts";
import type { Judge } from "./judge.ts";

/**
 * One metric of both models with the interval of its difference, two-sided at 1 − α/m. Computed so that swapping the models
 * turns every sign and not one digit.
 */
export function estimate(metric: Metric, duel: Duel, judge: Judge): Estimate {
  const { finding, ...values } = assessForGate(metric, duel, judge.evaluate);
  const known = { metric, ...values, method: methodOf(metric) };
  switch (finding.kind) {
    case "silent":
      return { ...known, se: null, df: null, lower: null, upper: null, mde: null, flat: false, why: finding.why };
    case "flat":
      return { ...known, se: 0, df: null, lower: values.difference, upper: values.difference, mde: 0, flat: true };
    case "spread":
      return { ...known, ...intervalOf(finding, judge), flat: false };
  }
}

function intervalOf(spread: Assessment["finding"] & { kind: "spread" }, { gate }: Judge) {
  const critical = criticalT((1 - gate.confidence) / (2 * gate.holdout_budget), spread.df);
  const [lower, upper] = spread.interval(critical);
  const mde = detectable((upper - lower) / 2, spread.se, spread.df);
  return { se: spread.se, df: spread.df, lower: lower + 0, upper: upper + 0, mde };
}
