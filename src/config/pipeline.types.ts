// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * Which work is done: an ordered list of steps; each input binds to the nearest earlier producer of its kind.
 */
export interface Pipeline {
  /**
   * In the order in which they are done.
   *
   * @minItems 1
   * @maxItems 64
   */
  steps: (Read | Check | Split | Fit | Score | Evaluate | Compare | Report)[];
}
/**
 * Reads the dataset's columns that the config names, strictly.
 */
export interface Read {
  uses: "read";
}
/**
 * Looks for missing cells, constant columns, rows on both sides of the split, and features that give the target away.
 */
export interface Check {
  uses: "check";
  with: {
    /**
     * What a column that gives the target away does: a warning in the report, or the run is refused.
     */
    leaks: "warn" | "fail";
  };
}
/**
 * Parts the rows into train and holdout and labels them.
 */
export interface Split {
  uses: "split";
}
/**
 * Fits the features and the trainer's terms on the training rows.
 */
export interface Fit {
  uses: "fit";
}
/**
 * Scores the holdout's rows.
 */
export interface Score {
  uses: "score";
}
/**
 * Measures the scores, whole and by slice. A run ends here.
 */
export interface Evaluate {
  uses: "evaluate";
}
/**
 * Sets the challenger against the champion on the same rows.
 */
export interface Compare {
  uses: "compare";
}
/**
 * Writes the page for people.
 */
export interface Report {
  uses: "report";
}
