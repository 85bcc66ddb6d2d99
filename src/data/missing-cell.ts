import type { ColumnType } from "./table.ts";

/** What stands for "no value" where a number, a boolean or a date is expected. Exactly these, in exactly this spelling. */
export const MISSING_WORDS: ReadonlySet<string> = new Set(["NA", "N/A", "NaN", "nan", "null", "NULL", "None"]);

/**
 * Whether a cell says that there is no value: the empty cell for every type; the words too, but for text, where `NA` is a
 * text like any other.
 *
 * @example isMissingCell("NA", "number") // true
 */
export function isMissingCell(cell: string, type: ColumnType): boolean {
  return cell === "" || (type !== "string" && MISSING_WORDS.has(cell));
}
