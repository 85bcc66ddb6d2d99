// Made by `make generate` from the schema beside it. Edit that, not this.

export type Name = string;
/**
 * A raw cell turned into something that terms can use. `missing: fail` refuses to score a row whose cell is missing.
 */
export type Feature =
  | NumberFeature
  | LevelFeature
  | BucketFeature
  | SplineFeature
  | CountFeature
  | IndicatorFeature
  | TokensFeature
  | InteractionFeature;
/**
 * What an interaction can take: a number or a code.
 */
export type Side = NumberFeature | LevelFeature | BucketFeature | CountFeature;
/**
 * A contribution to the log-odds from one feature (its index in `features`); `absent` is the contribution where the cell is missing.
 */
export type Term = BasisTerm | LinearTerm | GaussianTerm | TableTerm | BagTerm;
export type Profile = NumberProfile | LevelProfile;

/**
 * A model artifact: closed, finite, without code. It scores a raw row by itself: log-odds = intercept + the sum of its terms' contributions; calibration is a line or a rising curve on the log-odds; the link turns them into a probability.
 */
export interface Model {
  format: "contender.model/1";
  target: {
    column: Name;
    positive:
      | {
          at_least: number;
        }
      | {
          equals: string | number | boolean;
        };
  };
  /**
   * @maxItems 4096
   */
  features: Feature[];
  intercept: number;
  /**
   * @maxItems 8192
   */
  terms: Term[];
  link: "logistic";
  calibration:
    | {
        kind: "none";
      }
    | {
        kind: "sigmoid";
        slope: number;
        offset: number;
      }
    | {
        kind: "isotonic";
        /**
         * @minItems 1
         * @maxItems 512
         */
        knots: {
          at: number;
          value: number;
        }[];
      };
  /**
   * How the terms were found; scoring never reads it.
   */
  trainer: {
    kind: string;
    rows: number;
    positives: number;
    iterations?: number;
  };
  /**
   * What the training rows looked like, for drift: a profile of each feature and of the scores.
   *
   * @maxItems 4097
   */
  reference: Profile[];
}
/**
 * (g(cell) − center) / scale, g = ln(1 + cell) or the cell itself. A cell at or below −1 under log1p counts as missing.
 */
export interface NumberFeature {
  kind: "number";
  column: Name;
  type: "number" | "date";
  missing: "use" | "fail";
  log1p: boolean;
  center: number;
  scale: number;
}
/**
 * A code: the cell's place among `levels`, or unseen. A boolean column has the levels `false`, `true`.
 */
export interface LevelFeature {
  kind: "level";
  column: Name;
  type: "boolean" | "string";
  missing: "use" | "fail";
  /**
   * @maxItems 65536
   */
  levels: string[];
}
/**
 * A code: how many of `edges` (rising) are at most g(cell), g = ln(1 + cell) or the cell itself; so the codes are 0 to the number of edges.
 */
export interface BucketFeature {
  kind: "bucket";
  column: Name;
  type: "number" | "date";
  missing: "use" | "fail";
  log1p: boolean;
  /**
   * @maxItems 1023
   */
  edges: number[];
}
/**
 * Columns of a natural cubic spline of g(cell) with these knots (rising): one fewer than knots. Each is (column − center) / scale.
 */
export interface SplineFeature {
  kind: "spline";
  column: Name;
  type: "number" | "date";
  missing: "use" | "fail";
  log1p: boolean;
  /**
   * @minItems 2
   * @maxItems 20
   */
  knots: number[];
  /**
   * @minItems 1
   * @maxItems 19
   */
  center: number[];
  /**
   * @minItems 1
   * @maxItems 19
   */
  scale: number[];
}
/**
 * (g(count) − center) / scale, count = how many training rows hold the cell's level (0 for a level that is not among `levels`), g = ln(1 + count) or the count itself.
 */
export interface CountFeature {
  kind: "count";
  column: Name;
  type: "string";
  missing: "use" | "fail";
  log1p: boolean;
  /**
   * @maxItems 65536
   */
  levels: string[];
  /**
   * @maxItems 65536
   */
  counts: number[];
  center: number;
  scale: number;
}
/**
 * A code: 0 where the cell is there, 1 where it is missing.
 */
export interface IndicatorFeature {
  kind: "indicator";
  column: Name;
  type: "number" | "boolean" | "string" | "date";
}
/**
 * How often each word of `vocabulary` stands in the cell; other words are passed over.
 */
export interface TokensFeature {
  kind: "tokens";
  column: Name;
  type: "string";
  missing: "use" | "fail";
  /**
   * @maxItems 65536
   */
  vocabulary: string[];
}
/**
 * Two sides taken together: of two numbers their product; of two codes the code left × (codes of the right side) + right; of a number and a code the number within each level. Missing where a side is.
 */
export interface InteractionFeature {
  kind: "interaction";
  left: Side;
  right: Side;
}
/**
 * The sum of weight × column: over the columns of a spline, or over the levels of a number within levels (only its own level's column is not 0).
 */
export interface BasisTerm {
  kind: "basis";
  feature: number;
  /**
   * @maxItems 65536
   */
  weights: number[];
  absent: number;
}
/**
 * weight × value, of a number, count or product.
 */
export interface LinearTerm {
  kind: "linear";
  feature: number;
  weight: number;
  absent: number;
}
/**
 * ln N(value; positive) − ln N(value; negative), of a number, count or product; means and variances stand as [negative, positive].
 */
export interface GaussianTerm {
  kind: "gaussian";
  feature: number;
  /**
   * @minItems 2
   * @maxItems 2
   */
  mean: number[];
  /**
   * @minItems 2
   * @maxItems 2
   */
  variance: number[];
  absent: number;
}
/**
 * weights[code], of a level, bucket, indicator or pair of codes; `unseen` for a level that training never saw.
 */
export interface TableTerm {
  kind: "table";
  feature: number;
  /**
   * @maxItems 65536
   */
  weights: number[];
  unseen: number;
  absent: number;
}
/**
 * The sum of count × weight over the words of a tokens feature.
 */
export interface BagTerm {
  kind: "bag";
  feature: number;
  /**
   * @maxItems 65536
   */
  weights: number[];
  absent: number;
}
/**
 * Of raw cells (or, without `column`, of the model's scores): how many, how many missing, and quantiles at 0, 0.1, …, 1.
 */
export interface NumberProfile {
  kind: "number";
  column?: Column;
  rows: number;
  missing: number;
  /**
   * @maxItems 11
   */
  quantiles: number[];
}
export interface Column {
  name: Name;
  type: "number" | "boolean" | "string" | "date";
}
/**
 * How often each level stood there, most frequent first, at most 50 of them; `others` counts the rest.
 */
export interface LevelProfile {
  kind: "level";
  column: Column;
  rows: number;
  missing: number;
  /**
   * @maxItems 50
   */
  levels: {
    level: string;
    count: number;
  }[];
  others: number;
}
