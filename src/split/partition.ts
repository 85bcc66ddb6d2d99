/** Which rows train and which judge. Row numbers are positions in the table, ascending. */
export interface Partition {
  readonly train: Int32Array;
  readonly holdout: Int32Array;
  /** Group of every row of the table, 0-based; rows of one group are never on both sides. */
  readonly group: Int32Array;
  /** Label of every row of the table: 1 positive, 0 negative, 255 without target (such a row is on neither side). */
  readonly label: Uint8Array;
  /** What makes a row positive, with the threshold as fitted on the labelled training rows after `purge`. */
  readonly positive: Positive;
  /** Rows that were left out, by reason. */
  readonly left: { readonly unlabelled: number; readonly purged: number };
  /** Number of groups on each side. */
  readonly groups: { readonly train: number; readonly holdout: number };
}

/** A row is positive where the target is at least a number, or is exactly a value. */
export type Positive = { readonly at_least: number } | { readonly equals: string | number | boolean };
