import type { Fault } from "../errors.ts";
import { excerpt } from "./excerpt.ts";
import type { ColumnType } from "./table.ts";

const EXPECTED: Record<ColumnType, string> = {
  number: "a number such as 12, -0.5 or 1.2e6",
  boolean: "true or false, yes or no, 1 or 0",
  date: "a date such as 2026-02-28 or 2026-02-28T18:30:00Z",
  string: "text",
};

/**
 * What a message says of a cell that is not of its column's type.
 *
 * @param line where the cell begins
 */
export function cellFault(cell: string, name: string, type: ColumnType, line: number): Omit<Fault, "file"> {
  const hint = advice(cell, type);
  return {
    line,
    path: `column ${excerpt(name)}`,
    message: `expected ${EXPECTED[type]} in column ${excerpt(name)}, found ${excerpt(cell)}: ${hint}`,
    expected: EXPECTED[type],
    found: excerpt(cell),
    hint,
  };
}

function advice(cell: string, type: ColumnType): string {
  if (cell.trim() === "") return "leave a missing cell empty";
  if (cell.trim() !== cell) return "take the blanks around it away";
  if (type === "number") {
    if (/^[+-]?0[xXbBoO]/.test(cell)) return "write it in decimal";
    if (/^[+-]?(\d+(\.\d*)?|\.\d+)[eE][+-]?\d+$/.test(cell) || /^[+-]?[\d.]{300,}$/.test(cell))
      return "it is beyond the largest double (1.8e308)";
    if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(cell)) return "write it without thousands separators";
    if (/^[+-]?\d+,\d+$/.test(cell)) return "write a point, not a comma, before the decimals";
    if (/^[+-]?inf(inity)?$/i.test(cell)) return "leave the cell empty: an infinity is not a number here";
  }
  if (type === "date" && /^\d{4}-\d\d-\d\d/.test(cell)) return "there is no such day or time";
  if (/^(-+|\?|\.|n\.?a\.?|none|null|missing|unknown|undefined)$/i.test(cell)) {
    return "leave a missing cell empty, or write NA";
  }
  return "correct the cell, or declare the column as string";
}
