import type { Row, Table } from "../ports/index.ts";
import { COLUMNS } from "./columns.ts";

/** A row as text, by which it is held against another: its cells in the order of the table's columns. */
export function rowText(table: Table, row: Row): string {
  return JSON.stringify(["key", "at", ...Object.keys(COLUMNS[table])].map((name) => row[name] ?? null));
}
