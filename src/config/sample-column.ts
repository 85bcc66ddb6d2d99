import type { ColumnType } from "./config.types.ts";

/** A column of a sample, its cells read as the narrowest type that fits all of them; null where a cell is missing. */
export interface SampleColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly cells: readonly (string | number | boolean | null)[];
}
