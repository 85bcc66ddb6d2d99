import { type Column, type ColumnType, isMissing, type Table } from "../data/table.ts";
import type { Checks, ColumnCheck } from "./checks.types.ts";
import { countDuplicates } from "./duplicates.ts";
import { findLeaks } from "./leaks.ts";
import { needColumn } from "./need-column.ts";
import type { Partition } from "./partition.ts";

interface Named {
  readonly name: string;
  readonly type: ColumnType;
}

/**
 * Looks for what is noteworthy about the features and the target, exactly, and changes nothing: missing and constant
 * columns over the whole file, rows that repeat others (none are counted without features), features that give the target
 * away.
 */
export function checkData(table: Table, partition: Partition, features: readonly Named[], target: Named): Checks {
  const distinct = features.filter(
    (feature, at) => at === features.findIndex(({ name, type }) => name === feature.name && type === feature.type),
  );
  const inputs = distinct.map(({ name, type }) => needColumn(table, name, type));
  const output = needColumn(table, target.name, target.type);
  const all = inputs.includes(output) ? inputs : [...inputs, output];
  return {
    columns: all.map((column) => checkColumn(column, table.rows)),
    duplicates: inputs.length === 0 ? { across: 0, within: 0 } : countDuplicates(all, partition),
    leaks: findLeaks(inputs, partition),
  };
}

function checkColumn(column: Column, rows: number): ColumnCheck {
  const cells = column.type === "string" ? column.codes : column.values;
  let missing = 0;
  let first = -1;
  let constant = true;
  for (let row = 0; row < rows; row++) {
    if (isMissing(column, row)) missing++;
    else if (first === -1) first = row;
    else if (cells[row] !== cells[first]) constant = false;
  }
  return { name: column.name, type: column.type, missing, constant };
}
