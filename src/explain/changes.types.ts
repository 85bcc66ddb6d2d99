// Made by `make generate` from the schema beside it. Edit that, not this.

export type Share = number;
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
 * What is other about the challenger, on the holdout rows and beside the comparison: nothing here decides.
 */
export interface Changes {
  flips: Flips;
  /**
   * ROC, precision–recall and calibration of both models, as an evaluation has them.
   */
  curves: {
    champion: Curves;
    challenger: Curves;
  };
  effects: Effects;
}
/**
 * Rows that the two models put on different sides of the threshold.
 */
export interface Flips {
  threshold: Share;
  /**
   * Only the challenger gets them right.
   */
  to_right: number;
  /**
   * Only the champion gets them right.
   */
  to_wrong: number;
  /**
   * At most five of each kind, the largest shift of the probability first.
   *
   * @maxItems 10
   */
  surest: Flip[];
}
export interface Flip {
  /**
   * Position in the dataset, from 0.
   */
  row: number;
  /**
   * What is true.
   */
  positive: boolean;
  champion: Share;
  challenger: Share;
  /**
   * The slices that the row is in; no other cell of it is kept.
   */
  slices: {
    column: string;
    level: string;
  }[];
}
export interface Curves {
  /**
   * @maxItems 101
   */
  roc: Point[];
  /**
   * @maxItems 101
   */
  pr: Point[];
  calibration: CalibrationBin[];
}
export interface Point {
  x: Share;
  y: Share;
}
export interface CalibrationBin {
  lower: number;
  upper: number;
  rows: number;
  mean: number;
  share: Share;
}
/**
 * What each feature does in both models: how much it moves the log-odds, and how much of the primary metric goes when its contribution is shuffled among the holdout rows.
 */
export interface Effects {
  metric: Metric;
  /**
   * Shufflings that an importance is the mean of.
   */
  repeats: number;
  /**
   * Of the importances' intervals.
   */
  confidence: number;
  /**
   * Why no importance was measured; null where it was.
   */
  skipped: "too-large" | null;
  /**
   * @maxItems 8192
   */
  features: FeatureEffect[];
}
/**
 * A feature by the columns that it reads; null where a model has none of that name.
 */
export interface FeatureEffect {
  name: string;
  champion: Effect | null;
  challenger: Effect | null;
}
export interface Effect {
  /**
   * Mean size of its contribution to the log-odds, less the contribution's own mean.
   */
  mean_absolute: number;
  /**
   * A tenth of the rows have at most this contribution, less the mean.
   */
  low: number;
  /**
   * A tenth of the rows have at least this contribution, less the mean.
   */
  high: number;
  importance: Importance | null;
}
/**
 * Loss of the primary metric when the feature is shuffled: + where the feature helps. Without a spread by group there is no interval.
 */
export interface Importance {
  loss: number;
  lower: number | null;
  upper: number | null;
}
