// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * Which work is done: an ordered list of steps; each input binds to the nearest earlier producer of its kind.
 */
export interface Pipeline {
  /**
   * @minItems 1
   * @maxItems 64
   */
  steps: (Read | Check | Split | Fit | Score | Evaluate | Compare | Report)[];
}
export interface Read {
  uses: "read";
}
export interface Check {
  uses: "check";
  with: {
    /**
     * What a column that gives the target away does: a warning in the report, or the run is refused.
     */
    leaks: "warn" | "fail";
  };
}
export interface Split {
  uses: "split";
}
export interface Fit {
  uses: "fit";
}
export interface Score {
  uses: "score";
}
export interface Evaluate {
  uses: "evaluate";
}
export interface Compare {
  uses: "compare";
}
export interface Report {
  uses: "report";
}
