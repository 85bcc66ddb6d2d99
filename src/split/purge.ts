import { type Column, isMissing } from "../data/table.ts";
import { RowSet } from "./row-set.ts";

/**
 * The training rows that share no tuple of these columns' values with a holdout row. A tuple with a missing cell equals
 * none; without columns nothing is purged.
 *
 * @param train @param holdout row numbers
 */
export function purge(columns: readonly Column[], train: Int32Array, holdout: Int32Array): Int32Array {
  if (columns.length === 0) return train;
  const complete = (row: number) => !columns.some((column) => isMissing(column, row));
  const held = new RowSet(columns, holdout.length);
  for (const row of holdout) if (complete(row)) held.add(row);
  return train.filter((row) => !(complete(row) && held.has(row)));
}
