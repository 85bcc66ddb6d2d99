// Made by `make generate` from the schema beside it. Edit that, not this.

export type ColumnType = "number" | "boolean" | "string" | "date";
/**
 * A column of data.columns.
 */
export type ColumnName = string;
export type Word = "none" | "log1p" | "standardise" | "one_hot" | "tokens" | "count";
export type Transform = Word | Buckets | Spline;
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
     * A CSV file: a path inside the repository, with forward slashes, or an object in S3: `s3://bucket/key`.
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
  features: (ColumnFeature | Interaction)[];
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
  /**
   * Many challengers from one config: each takes one value of every path in `over`. All are ranked, at most 256; the best one is the run, and it alone may become champion. Part of the subject.
   */
  sweep?: {
    /**
     * What varies: paths of data, features or trainer as messages write them (`trainer.l2`, `features[0].transform`, `data.missing`), each with its values.
     */
    over: {
      /**
       * A list of whatever the path takes, or a range of numbers.
       */
      [k: string]: unknown[] | Range;
    };
    /**
     * `grid`: every combination. `random`: so many of them as `samples` says, by `seed`.
     */
    strategy: "grid" | "random";
    /**
     * random: how many challengers.
     */
    samples: number;
    /**
     * random: another seed is another choice.
     */
    seed: number;
    /**
     * `cv`: by the primary metric, cross-validated by group inside the training part; the holdout sees the best one only. `holdout`: all are scored on the holdout, and the best one's interval is as wide as it takes for all of them (Romano and Wolf 2005). Either is one use of the holdout.
     */
    rank: "cv" | "holdout";
    /**
     * cv: parts of the training groups; each is scored by a model of the others.
     */
    folds: number;
  };
}
export interface ColumnFeature {
  /**
   * A column of data.columns.
   */
  column: string;
  /**
   * numbers: `none` (the default), `log1p`, `standardise`, `[log1p, standardise]`, or `{ buckets: 20 }` or `{ spline: 5 }`, alone or behind log1p: `[log1p, { spline: 5 }]`; dates: `none`, `standardise`, `{ buckets: 20 }` or `{ spline: 5 }`; text: `one_hot` (the default), `tokens` (words, lower case) or `count` (how many training rows hold the level, 0 for one that they do not; then perhaps log1p, standardise); booleans: `one_hot`.
   */
  transform?: Word | Buckets | Spline | Transform[];
  /**
   * Adds a feature that says whether the cell is missing.
   */
  indicator: boolean;
  /**
   * one_hot, tokens and count: a level or word that stands in fewer training rows counts as unseen.
   */
  min_count: number;
  /**
   * one_hot, tokens and count: only so many levels or words, the most frequent ones; the others count as unseen.
   */
  max_levels: number;
}
/**
 * `{ buckets: 20 }`: so many levels with equally many training rows each (quantiles); equal edges are one.
 */
export interface Buckets {
  /**
   * So many levels with equally many training rows each; fewer where cells repeat so often that edges are equal.
   */
  buckets: number;
}
/**
 * `{ spline: 5 }`: a natural cubic spline with so many knots at quantiles of the training rows.
 */
export interface Spline {
  /**
   * Knots of a natural cubic spline: a smooth curve, straight beyond the outer knots (for logistic-regression).
   */
  spline: number;
}
export interface Interaction {
  /**
   * Two columns taken together, as the first feature of each has them (of a spline its number, standardised): number × number is their product, number × level the number within each level, level × level every pair (at most 4,096).
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: A column of data.columns.
   */
  interaction: string[];
}
/**
 * Gaussian for numbers, Bernoulli for booleans, categorical for levels; every feature on its own, given the class.
 */
export interface NaiveBayes {
  kind: "naive-bayes";
  /**
   * Fitted on scores that are cross-fitted by group: `sigmoid` is a line on the log-odds (Platt 1999), `isotonic` a rising curve (centred isotonic regression; for a thousand training rows and more).
   */
  calibration: "none" | "sigmoid" | "isotonic";
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
   * Fitted on scores that are cross-fitted by group: `sigmoid` is a line on the log-odds (Platt 1999), `isotonic` a rising curve (centred isotonic regression; for a thousand training rows and more).
   */
  calibration: "none" | "sigmoid" | "isotonic";
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
   * Fitted on scores that are cross-fitted by group: `sigmoid` is a line on the log-odds (Platt 1999), `isotonic` a rising curve (centred isotonic regression; for a thousand training rows and more).
   */
  calibration: "none" | "sigmoid" | "isotonic";
}
/**
 * The share of positives, for every row: what a model has to beat.
 */
export interface Baseline {
  kind: "baseline";
}
export interface Range {
  /**
   * The smallest value.
   */
  from: number;
  /**
   * The largest value.
   */
  to: number;
  /**
   * So many values from `from` to `to`, both of them included. A grid needs it; without it `random` takes any number between.
   */
  steps?: number;
  /**
   * `log` steps by equal ratios; without it steps are equal.
   */
  scale?: "linear" | "log";
}
