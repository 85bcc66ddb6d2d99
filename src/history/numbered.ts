import type { Row, Table } from "../ports/index.ts";
import type { Columns } from "./columns.ts";

/**
 * Rows of one object with their key and number. Text is as a database takes it: without NUL and halves of characters, which
 * become U+FFFD.
 */
export function numbered<T extends Table>(key: string, rows: readonly Columns<T>[]): Row[] {
  return rows.map((columns, at) => {
    const cells = Object.entries(columns as Record<string, string | number | null>);
    return { key, at, ...Object.fromEntries(cells.map(([name, cell]) => [name, clean(cell)])) };
  });
}

function clean(cell: string | number | null): string | number | null {
  return typeof cell === "string" ? cell.replace(/\0|\p{Surrogate}/gu, "\ufffd") : cell;
}
