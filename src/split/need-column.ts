import { type Column, type ColumnType, findColumn, type Table } from "../data/table.ts";
import { ContenderError } from "../errors.ts";

/** The column of that name and type. @throws ContenderError `internal`: whoever read the table forgot to ask for it. */
export function needColumn(table: Table, name: string, type: ColumnType): Column {
  const column = findColumn(table, name, type);
  if (column !== undefined) return column;
  throw new ContenderError("internal", {
    message: `expected the table to hold column "${name}" as ${type}, found none: it was not asked for when reading`,
  });
}
