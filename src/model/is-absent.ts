import { type Column, isMissing } from "../data/table.ts";

/**
 * Whether a feature has nothing to say about a row: the cell is missing, or `log1p` is asked of a number at or below −1,
 * where ln(1 + x) is not a number.
 */
export function isAbsent(column: Column, row: number, log1p: boolean): boolean {
  if (isMissing(column, row)) return true;
  return log1p && (column.type === "number" || column.type === "date") && column.values[row] <= -1;
}
