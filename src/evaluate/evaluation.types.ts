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
 * What one model's scores of the holdout are worth, without intervals (those belong to comparisons).
 */
export interface Evaluation {
  rows: number;
  positives: number;
  groups: number;
  threshold: number;
  metrics: Measure[];
  slices: SliceEvaluation[];
  curves: Curves;
}
/**
 * A metric's value in its own units, or null with the reason where it is not defined (one class only, no predicted positive …).
 */
export interface Measure {
  metric: Metric;
  value: number | null;
  why?: string;
}
export interface SliceEvaluation {
  column: string;
  level: string;
  rows: number;
  positives: number;
  metrics: Measure[];
}
export interface Curves {
  /**
   * False positive rate, true positive rate; at most 101 corners of the whole curve, the first and last always.
   */
  roc: Point[];
  /**
   * Recall, precision; at most 101 corners.
   */
  pr: Point[];
  /**
   * Equal-width bins that hold rows: how many, mean probability, share of positives.
   */
  calibration: CalibrationBin[];
}
export interface Point {
  x: number;
  y: number;
}
export interface CalibrationBin {
  lower: number;
  upper: number;
  rows: number;
  mean: number;
  share: number;
}
