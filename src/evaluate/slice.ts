/** Some of the rows: those in which a column has a level. */
export interface Slice {
  readonly column: string;
  readonly level: string;
  /** Positions in the score arrays, ascending. */
  readonly at: Int32Array;
}
