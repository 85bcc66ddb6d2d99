import type { SampleColumn } from "../config/sample-column.ts";
import { CsvRecords } from "../data/csv-records.ts";
import { FaultList } from "../data/fault-list.ts";
import { findHeaders } from "../data/header.ts";
import { isMissingCell } from "../data/missing-cell.ts";
import { parseBoolean } from "../data/parse-boolean.ts";
import { parseDate } from "../data/parse-date.ts";
import { parseNumber } from "../data/parse-number.ts";
import { SNIFFED, sniff } from "../data/sniff.ts";
import type { ColumnType } from "../data/table.ts";
import { ContenderError } from "../errors.ts";

const MOST_CELLS = 1_000_000;
const MOST_BYTES = 64 * 1024 * 1024;
const TYPES: readonly ColumnType[] = ["boolean", "number", "date", "string"];

/**
 * A CSV file's first rows (about a million cells), each column read as the narrowest type that fits all its cells in the
 * first 64 MiB: boolean before number before date before text. By the reader's own grammar, so that what is guessed can be read.
 *
 * @throws ContenderError `data-invalid` where the file is no CSV or holds no rows.
 */
export function sampleCsv(bytes: Uint8Array, file: string): SampleColumn[] {
  const head = bytes.subarray(0, SNIFFED);
  sniff(head, file);
  const faults = new FaultList(file);
  refuseOtherDelimiter(new TextDecoder().decode(head), faults);
  let names: readonly string[] | undefined;
  let fits: Set<ColumnType>[] = [];
  const rows: (readonly string[])[] = [];
  const records = new CsvRecords(1 << 16, faults, (cells, line) => {
    if (names === undefined) {
      names = cells;
      findHeaders(names, names, line, faults);
      fits = names.map(() => new Set(TYPES));
      return;
    }
    if (cells.length !== names.length) return; // the reader names it, with its line
    cells.forEach((cell, i) => {
      for (const type of fits[i]) if (!isMissingCell(cell, type) && read(cell, type) === null) fits[i].delete(type);
    });
    if ((rows.length + 1) * cells.length <= MOST_CELLS) rows.push(cells);
  });
  const end = bytes.length <= MOST_BYTES ? bytes.length : bytes.lastIndexOf(10, MOST_BYTES) + 1;
  for (let at = 0; at < end; at += 1 << 16) records.push(bytes.subarray(at, Math.min(end, at + (1 << 16))));
  if (end === bytes.length) records.end();
  if (names === undefined || rows.length === 0) {
    throw new ContenderError("data-invalid", {
      file,
      message: "there are no rows to guess from",
      expected: "a header line and rows",
      found: `${rows.length} rows`,
      hint: "point --data at a CSV file with rows",
    });
  }
  return (names as readonly string[]).map((name, i) => {
    const type = [...fits[i]][0];
    return { name, type, cells: rows.map((row) => (isMissingCell(row[i], type) ? null : read(row[i], type))) };
  });
}

/**
 * The reader knows another delimiter by the columns that are asked for. Here nobody asks for one: a first line without a comma
 * tells, before quotes around cells that are none look like strays.
 */
function refuseOtherDelimiter(text: string, faults: FaultList): void {
  const [line] = text.split(/\r?\n/, 1);
  const kinds = { ";": "semicolons", "\t": "tabs", "|": "vertical bars" };
  const found = Object.entries(kinds).find(([mark]) => !line!.includes(",") && line!.includes(mark))?.[1];
  if (found === undefined) return;
  faults.stop({
    line: 1,
    message: `expected cells separated by commas, found a file separated by ${found}: export it with commas`,
    found,
  });
}

function read(cell: string, type: ColumnType): string | number | boolean | null {
  if (type === "string") return cell;
  if (type === "boolean") {
    const value = parseBoolean(cell);
    return value === undefined ? null : value === 1;
  }
  const value = type === "number" ? parseNumber(cell) : parseDate(cell);
  return Number.isNaN(value) ? null : value;
}
