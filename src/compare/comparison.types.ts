// Made by `make generate` from the schema beside it. Edit that, not this.

export type Metric =
  | "roc_auc"
  | "average_precision"
  | "log_loss"
  | "brier"
  | "ece"
  | "accuracy"
  | "balanced_accuracy"
  | "f1"
  | "mcc"
  | "precision"
  | "recall";

/**
 * Two models' scores of the same holdout rows, set against each other. Differences are oriented: + is better for the challenger.
 */
export interface Comparison {
  rows: number;
  positives: number;
  groups: number;
  /**
   * 1 − α: over the whole budget.
   */
  confidence: number;
  /**
   * m: every interval is two-sided at 1 − α/m.
   */
  budget: number;
  /**
   * max |p_champion − p_challenger| over all holdout rows.
   */
  largest_shift: number;
  estimates: Estimate[];
  slices: SliceEstimate[];
  /**
   * What the gate showed of itself on these very rows; a name and whether it held.
   */
  self_test: SelfTest[];
}
/**
 * One metric of both models and the interval of its difference; null where it is not defined, with the reason in `why`.
 */
export interface Estimate {
  metric: Metric;
  champion: number | null;
  challenger: number | null;
  difference: number | null;
  method: "obuchowski" | "tango" | "jackknife" | "none";
  se: number | null;
  df: number | null;
  lower: number | null;
  upper: number | null;
  /**
   * (t at 1 − α/2m + t at .80) × SE: the gain over a margin that would be found four times in five.
   */
  mde: number | null;
  /**
   * Every group's influence is at most 1e-12: the metric cannot tell the two apart, the interval is the point.
   */
  flat: boolean;
  why?: "too-few-groups" | "too-few-discordant-groups" | "one-class" | "undefined" | "biased";
}
/**
 * The gate's primary metric on one slice; p is one-sided against a loss, `adjusted` by Holm over the family; null where the slice is too small to say anything.
 */
export interface SliceEstimate {
  column: string;
  level: string;
  rows: number;
  groups: number;
  champion: number | null;
  challenger: number | null;
  difference: number | null;
  p: number | null;
  adjusted: number | null;
}
export interface SelfTest {
  name: string;
  held: boolean;
}
