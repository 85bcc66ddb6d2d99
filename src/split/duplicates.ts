import type { Column } from "../data/table.ts";
import type { Duplicates } from "./checks.types.ts";
import type { Partition } from "./partition.ts";
import { RowSet } from "./row-set.ts";

/**
 * Counts rows whose cells in these columns all equal those of another row: within a side (each row after the first), and
 * holdout rows that equal some training row. A missing cell equals a missing cell.
 */
export function countDuplicates(columns: readonly Column[], { train, holdout }: Partition): Duplicates {
  const trained = new RowSet(columns, train.length);
  const judged = new RowSet(columns, holdout.length);
  let [across, within] = [0, 0];
  for (const row of train) if (!trained.add(row)) within++;
  for (const row of holdout) {
    if (!judged.add(row)) within++;
    if (trained.has(row)) across++;
  }
  return { across, within };
}
