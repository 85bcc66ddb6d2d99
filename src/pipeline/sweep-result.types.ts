// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * What a sweep's step gives: its challengers, each with its value of the primary metric, and which one is the best. Nothing of it depends on a champion.
 */
export interface SweepResult {
  format: "contender.sweep/1";
  rank: "cv" | "holdout";
  metric: string;
  /**
   * 0 where it was ranked on the holdout.
   */
  folds: number;
  /**
   * Groups of the rows that it was ranked on.
   */
  groups: number;
  /**
   * In the config's order.
   *
   * @minItems 1
   * @maxItems 256
   */
  challengers: SweptChallenger[];
  /**
   * Position of the best value (ties: the first).
   */
  winner: number;
}
export interface SweptChallenger {
  /**
   * What it takes of each path: JSON as text.
   *
   * @maxItems 16
   */
  set: Setting[];
  subject: string;
  /**
   * On the holdout, or the mean over the folds; null where it could not be fitted or measured.
   */
  value: number | null;
  /**
   * Its value in each fold.
   *
   * @maxItems 20
   */
  folds: (number | null)[];
  /**
   * Why it has no value.
   */
  why?: string;
}
export interface Setting {
  path: string;
  value: string;
}
