import type { ColumnType, Table } from "../data/table.ts";
import { ContenderError, type Fault } from "../errors.ts";
import { isAbsent } from "./is-absent.ts";
import type { Feature } from "./model.types.ts";
import { neededColumn } from "./needed-column.ts";
import { readsOf } from "./reads.ts";

/** What has to be there: a column, read as a type, perhaps under log1p. */
export interface Demand {
  readonly column: string;
  readonly type: ColumnType;
  readonly log1p: boolean;
}

/** What a model demands of each row that it scores: the columns of features with `missing: fail`, each once. */
export function demandsOf(features: readonly Feature[]): Demand[] {
  const demands: Demand[] = [];
  for (const { column, type, strict, log1p } of features.flatMap(readsOf)) {
    const isNew = !demands.some((one) => one.column === column && one.type === type && one.log1p === log1p);
    if (strict && isNew) demands.push({ column, type, log1p });
  }
  return demands;
}

/**
 * Refuses rows in which a cell is missing that must not be.
 *
 * @throws ContenderError `data-invalid`, a fault for each column with the number of its rows.
 */
export function refuseMissing(demands: readonly Demand[], table: Table, rows: Int32Array): void {
  const faults: Fault[] = [];
  for (const { column: name, type, log1p } of demands) {
    const column = neededColumn(table, name, type);
    let count = 0;
    for (let i = 0; i < rows.length; i++) if (isAbsent(column, rows[i], log1p)) count++;
    if (count === 0) continue;
    faults.push({
      message: `column ${JSON.stringify(name)} says missing: fail, and ${count} of ${rows.length} rows have no ${log1p ? "cell above −1 (log1p)" : "cell"} there`,
      path: name,
      expected: "a cell in every row",
      found: `${count} rows without`,
      hint: "mend the data, or set missing: drop or missing: impute for the column",
    });
  }
  if (faults.length > 0) throw new ContenderError("data-invalid", faults);
}
