import type { Comparison, Estimate } from "../compare/comparison.types.ts";
import { worthwhileOf } from "../compare/worthwhile.ts";
import type { Config } from "../config/config.types.ts";
import { ContenderError } from "../errors.ts";
import type { Verdict } from "./verdict.ts";

/**
 * The holdout groups that would find a gain of `worthwhile` four times in five: K [(t_{1−α/2m} + t_.80) SE / (worthwhile −
 * min_gain)]², rounded up. Never from the observed difference. Null where there is no standard error to go by.
 *
 * @throws ContenderError `internal` where worthwhile does not exceed min_gain (the config's rules see to that).
 * @example 400 groups, mde 0.012, worthwhile 0.01, min_gain 0: 576 groups
 */
export function settle(
  comparison: Comparison,
  estimate: Estimate,
  primary: Config["gate"]["primary"],
): Verdict["settle"] {
  const worthwhile = worthwhileOf(primary);
  const aim = worthwhile - primary.min_gain;
  if (!(aim > 0)) {
    throw new ContenderError("internal", {
      message: `worthwhile exceeds min_gain; found ${worthwhile} and ${primary.min_gain}`,
    });
  }
  if (estimate.mde === null || estimate.flat) return null;
  const ratio = estimate.mde / aim;
  return { groups: Math.ceil(comparison.groups * ratio * ratio), have: comparison.groups, worthwhile };
}
