// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * What is noteworthy about the data: nothing here changes a row.
 */
export interface Checks {
  columns: ColumnCheck[];
  duplicates: Duplicates;
  /**
   * Features that give the target away by themselves on the training rows (AUC of the raw column, of its levels' positive share in the other half of the groups, or of whether the cell is missing, at least 0.995 or at most 0.005).
   */
  leaks: Leak[];
}
export interface ColumnCheck {
  name: string;
  type: "number" | "boolean" | "string" | "date";
  /**
   * Rows of the file whose cell is missing.
   */
  missing: number;
  /**
   * All present cells are equal.
   */
  constant: boolean;
}
export interface Duplicates {
  /**
   * Holdout rows whose features and target equal those of a training row (after purge).
   */
  across: number;
  /**
   * Rows that repeat an earlier row's features and target on their own side.
   */
  within: number;
}
export interface Leak {
  column: string;
  auc: number;
}
