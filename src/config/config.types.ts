// Made by `make generate` from the schema beside it. Edit that, not this.

export type ColumnType = "number" | "boolean" | "string" | "date";
/**
 * A column of data.columns.
 */
export type ColumnName = string;
export type Transform = "none" | "log1p" | "standardise" | "one_hot" | "tokens";
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
 * ece is biased and has no interval: gate on brier or log_loss.
 */
export type GateMetric =
  | "roc_auc"
  | "average_precision"
  | "log_loss"
  | "brier"
  | "accuracy"
  | "balanced_accuracy"
  | "f1"
  | "mcc"
  | "precision"
  | "recall";

/**
 * What is learned, from what data, and what a challenger must show. The file's stem is the model's name.
 */
export interface Config {
  /**
   * Which work is done: the stem of a file in `pipelines/`.
   */
  pipeline: string;
  /**
   * Where the rows come from. Part of the subject: a pull request may change it.
   */
  data: {
    /**
     * A CSV file: a path inside the repository, with forward slashes.
     */
    source: string;
    /**
     * Pin: the run is refused when the bytes have another SHA-256.
     */
    sha256?: string;
    /**
     * Every column that this config uses, and how its cells are read. Columns of the file that are not named are not read.
     */
    columns: {
      /**
       * A column by its name in the file's header, and how its cells are read: the type alone, or a mapping.
       */
      [k: string]:
        | ColumnType
        | {
            type: ColumnType;
            /**
             * As data.missing, for this column.
             */
            missing?: "drop" | "fail" | "impute";
          };
    };
    /**
     * What a missing cell of a feature does, unless the column says otherwise: `drop` leaves the row out of fitting (it is scored all the same), `impute` fits it with the training mean or most frequent level, `fail` refuses the data.
     */
    missing: "drop" | "fail" | "impute";
  };
  /**
   * What is predicted. Part of the judge: taken from the base.
   */
  target: {
    /**
     * The column that is predicted. Rows where it is missing are on neither side of the split.
     */
    column: string;
    /**
     * What makes a row positive: its value is at least the quantile of the labelled training rows, at least a threshold, or exactly a class.
     */
    positive:
      | {
          /**
           * Positive: at least this quantile of the labelled training rows (0.75: the top quarter).
           */
          quantile: number;
        }
      | {
          /**
           * Positive: at least this number.
           */
          threshold: number;
        }
      | {
          /**
           * Positive: exactly this value, of the type that the column is declared as.
           */
          class: string | number | boolean;
        };
  };
  /**
   * Which rows are held out. Part of the judge.
   */
  split: {
    /**
     * Share of the groups that is held out.
     */
    holdout: number;
    /**
     * Rows with the same raw text in this column are one group and stay on one side. Without it every row is its own group.
     */
    by?: string;
    /**
     * Training rows that share the values of these columns with a holdout row are left out.
     *
     * @maxItems 16
     */
    purge: ColumnName[];
    /**
     * Another seed is another holdout.
     */
    seed: number;
  };
  /**
   * What the model may look at. Part of the subject.
   *
   * @minItems 0
   * @maxItems 1024
   */
  features: {
    /**
     * A column of data.columns.
     */
    column: string;
    /**
     * numbers: `none` (the default), `log1p`, `standardise`, or `[log1p, standardise]`; dates: `none` or `standardise`; text: `one_hot` (the default) or `tokens` (words, lower case); booleans: `one_hot`.
     */
    transform?: Transform | Transform[];
    /**
     * Adds a feature that says whether the cell is missing.
     */
    indicator: boolean;
    /**
     * one_hot and tokens: a level or word that stands in fewer training rows counts as unseen.
     */
    min_count: number;
    /**
     * one_hot and tokens: only so many levels or words, the most frequent ones; the others count as unseen.
     */
    max_levels: number;
  }[];
  /**
   * How the terms are found. Part of the subject.
   */
  trainer: NaiveBayes | LogisticRegression | TextNaiveBayes | Baseline;
  /**
   * What is measured on the holdout. Part of the judge.
   */
  evaluate: {
    /**
     * What is measured and shown. The gate can look at these only.
     *
     * @minItems 1
     */
    metrics: Metric[];
    /**
     * Columns whose levels are looked at one by one; numbers by training quartiles.
     *
     * @maxItems 32
     */
    slices: ColumnName[];
    /**
     * A probability of at least this is a predicted positive (accuracy, f1, mcc, precision, recall, balanced_accuracy).
     */
    threshold: number;
    /**
     * Equal-width bins of ece and of the calibration curve.
     */
    bins: number;
  };
  /**
   * What a challenger must show before it is promoted. Part of the judge.
   */
  gate: {
    /**
     * Passed when the whole interval of the gain lies above min_gain.
     */
    primary: {
      metric: GateMetric;
      /**
       * A business floor; 0 asks for any provable gain.
       */
      min_gain: number;
      /**
       * The gain that would be worth finding; `groups to settle it` is computed for it. Default: min_gain + 0.01.
       */
      worthwhile?: number;
    };
    /**
     * Passed when the whole interval of the change lies above −max_loss.
     *
     * @maxItems 16
     */
    guardrails: {
      metric: GateMetric;
      /**
       * The largest loss that does no harm, in the metric's own units.
       */
      max_loss: number;
    }[];
    /**
     * A slice of evaluate.slices vetoes when its loss on the primary metric exceeds max_loss and is significant (Holm).
     */
    slices: {
      /**
       * The largest loss of a slice on the primary metric.
       */
      max_loss: number;
      /**
       * Smaller slices are listed as too small to say anything.
       */
      min_rows: number;
    };
    /**
     * Of the deciding intervals, over the whole budget.
     */
    confidence: number;
    /**
     * How many challengers one holdout may judge; every interval is taken at 1 − (1 − confidence) / holdout_budget.
     */
    holdout_budget: number;
  };
}
/**
 * Gaussian for numbers, Bernoulli for booleans, categorical for levels; every feature on its own, given the class.
 */
export interface NaiveBayes {
  kind: "naive-bayes";
  /**
   * `sigmoid` fits a line on the log-odds of cross-fitted scores (Platt 1999), by group.
   */
  calibration: "none" | "sigmoid";
  /**
   * This share of the largest feature variance is added to every variance.
   */
  var_smoothing: number;
  /**
   * Added to each count of a level (Lidstone).
   */
  alpha: number;
}
/**
 * Maximum likelihood with an L2 penalty, by Newton's method (IRLS).
 */
export interface LogisticRegression {
  kind: "logistic-regression";
  /**
   * `sigmoid` fits a line on the log-odds of cross-fitted scores (Platt 1999), by group.
   */
  calibration: "none" | "sigmoid";
  /**
   * Half of this times the sum of squared weights is added to the summed loss; the intercept is free.
   */
  l2: number;
  /**
   * `balanced` gives both classes the same total weight.
   */
  class_weight: "none" | "balanced";
  /**
   * Stops when no gradient component per row exceeds this.
   */
  tolerance: number;
  /**
   * Training fails when it takes more.
   */
  max_iterations: number;
}
/**
 * Multinomial naive Bayes over the words of `tokens` features (ml-naivebayes).
 */
export interface TextNaiveBayes {
  kind: "text-naive-bayes";
  /**
   * `sigmoid` fits a line on the log-odds of cross-fitted scores (Platt 1999), by group.
   */
  calibration: "none" | "sigmoid";
}
/**
 * The share of positives, for every row: what a model has to beat.
 */
export interface Baseline {
  kind: "baseline";
}
