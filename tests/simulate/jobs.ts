import type { Metric } from "../../src/evaluate/evaluation.types.ts";

/** Metrics that have an interval. */
export const METRICS = [
  "roc_auc",
  "average_precision",
  "log_loss",
  "brier",
  "accuracy",
  "balanced_accuracy",
  "f1",
  "mcc",
  "precision",
  "recall",
] as const satisfies readonly Metric[];
export type Judged = (typeof METRICS)[number];

/** One number a metric. */
export type PerMetric = Readonly<Record<Judged, number>>;

/** Equal: two models of one kind, every true difference exactly 0. Better, worse: the challenger, the champion is sharper. */
export type Variant = "equal" | "better" | "worse";

/** A piece of work that depends on its own words only, so that any worker may do it. */
export type Job =
  | { readonly kind: "truth"; readonly design: string; readonly batch: number; readonly groups: number }
  | { readonly kind: "pilot"; readonly design: string; readonly from: number; readonly to: number }
  | {
      readonly kind: "runs";
      readonly design: string;
      readonly variant: Variant;
      readonly from: number;
      readonly to: number;
      /** True differences of a sharper challenger. */
      readonly truth: PerMetric;
      /** The floors at which a sharper challenger should pass four times in five. */
      readonly floors: PerMetric;
    }
  | {
      readonly kind: "sweep";
      readonly design: string;
      readonly metric: Judged;
      readonly challengers: number;
      readonly from: number;
      readonly to: number;
    };

export type Result =
  | { readonly kind: "truth"; readonly differences: PerMetric }
  | { readonly kind: "pilot"; readonly ses: Readonly<Record<Judged, number[]>> }
  | { readonly kind: "counts"; readonly counts: readonly (readonly [string, number, number])[] };
