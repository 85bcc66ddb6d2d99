/**
 * What a model said of some rows, and what was true: all that `evaluate` and `compare` ever see of a model. `n` rows,
 * `k` values a row (binary classification: k = 1, the probability of the positive class).
 */
export interface Scores {
  /** n: position of each row in the dataset, ascending. */
  readonly row: Int32Array;
  /** n: group of each row, any integers. */
  readonly group: Int32Array;
  /** n: 1 positive, 0 negative. */
  readonly label: Uint8Array;
  /** n × k, row-major. */
  readonly values: Float64Array;
  readonly k: number;
}
