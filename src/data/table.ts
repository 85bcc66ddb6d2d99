/** What a column's cells are read as. `date` is milliseconds since 1970-01-01T00:00Z. */
export type ColumnType = "number" | "boolean" | "string" | "date";

/** Numbers or dates: one double a row, NaN where the cell is missing. */
export interface NumberColumn {
  readonly name: string;
  readonly type: "number" | "date";
  readonly values: Float64Array;
}

/** Booleans: 0 or 1 a row, 255 where the cell is missing. */
export interface BooleanColumn {
  readonly name: string;
  readonly type: "boolean";
  readonly values: Uint8Array;
}

/** Text by dictionary: `levels[codes[row]]`; −1 where the cell is missing. Levels stand in order of first appearance. */
export interface StringColumn {
  readonly name: string;
  readonly type: "string";
  readonly codes: Int32Array;
  readonly levels: readonly string[];
}

export type Column = NumberColumn | BooleanColumn | StringColumn;

/** A column that somebody asks the reader for. The same name may be asked for under two types. */
export interface Wanted {
  readonly name: string;
  readonly type: ColumnType;
}

/** The rows of a dataset, all of them, in file order; only the columns that were asked for. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly Column[];
  /**
   * Raw text of each row's key for the split: of one column, or of the whole record. `codes[row]` is an index into
   * `digests` (the 48 leading bits of the text's SHA-256, as an integer below 2^48); equal texts have equal codes. Where
   * the key is one column and the cell is empty, the row is a key of its own (by the whole record's text).
   */
  readonly keys: { readonly codes: Int32Array; readonly digests: Float64Array };
}

/** Missing where the column has nothing to say about a row. */
export function isMissing(column: Column, row: number): boolean {
  switch (column.type) {
    case "string":
      return column.codes[row] === -1;
    case "boolean":
      return column.values[row] === 255;
    default:
      return Number.isNaN(column.values[row]);
  }
}

/** The column of that name and type, or undefined: it was not asked for. */
export function findColumn(table: Table, name: string, type: ColumnType): Column | undefined {
  return table.columns.find((column) => column.name === name && column.type === type);
}
