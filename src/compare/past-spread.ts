import type { Comparison } from "./comparison.types.ts";
import { criticalT } from "./critical-t.ts";
import { detectable } from "./detectable.ts";

/**
 * What a past comparison says of the next one's power: its groups, and the standard error at which `powerFrom`, which knows K − 1
 * degrees of freedom only, gives back the gain that it could have found. That is its own SE where it has K − 1 itself; AUC's are
 * fewer, and accuracy's score interval is wider than D ± t SE. (Of a sweep's winner it is what it would have found alone.)
 *
 * @returns undefined where the metric has no spread in it.
 */
export function pastSpread(
  comparison: Comparison,
  metric: Comparison["estimates"][number]["metric"],
): { readonly groups: number; readonly se: number } | undefined {
  const { groups, confidence, budget, estimates } = comparison;
  const estimate = estimates.find((one) => one.metric === metric);
  if (estimate === undefined || groups < 2) return undefined;
  const { se, df, mde, method } = estimate;
  if (se === null || df === null || mde === null) return undefined;
  const tail = (1 - confidence) / (2 * budget);
  const found = method === "tango" ? mde : detectable(criticalT(tail, df) * se, se, df);
  return { groups, se: found / detectable(criticalT(tail, groups - 1), 1, groups - 1) };
}
