import { type Column, type ColumnType, findColumn, type Table } from "../data/table.ts";
import { ContenderError } from "../errors.ts";

/** The column of that name and type. @throws ContenderError `data-invalid` where the table does not hold it. */
export function neededColumn(table: Table, name: string, type: ColumnType): Column {
  const column = findColumn(table, name, type);
  if (column) return column;
  const held = table.columns.map((one) => `${one.name}: ${one.type}`);
  throw new ContenderError("data-invalid", {
    message: `the model needs the column ${JSON.stringify(name)} read as ${type}; the data hold ${held.join(", ") || "none"}`,
    expected: `${name}: ${type}`,
    found: held.join(", "),
    hint: "read every column that the model wants",
  });
}
