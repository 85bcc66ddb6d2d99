import type { BooleanColumn, Column, NumberColumn, StringColumn, Table } from "../../src/data/table.ts";

/** A number column for a test; null is a missing cell. */
export function numbers(name: string, cells: readonly (number | null)[]): NumberColumn {
  return { name, type: "number", values: Float64Array.from(cells, (cell) => cell ?? Number.NaN) };
}

export function booleans(name: string, cells: readonly (boolean | number | null)[]): BooleanColumn {
  return { name, type: "boolean", values: Uint8Array.from(cells, (cell) => (cell === null ? 255 : Number(cell))) };
}

/** Levels stand in order of first appearance, as the reader has them. */
export function strings(name: string, cells: readonly (string | null)[]): StringColumn {
  const levels = [...new Set(cells.filter((cell) => cell !== null))];
  return {
    name,
    type: "string",
    levels,
    codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : levels.indexOf(cell))),
  };
}

export function tableOf(...columns: Column[]): Table {
  const [first] = columns;
  const rows = first === undefined ? 0 : first.type === "string" ? first.codes.length : first.values.length;
  return { rows, columns, keys: { codes: new Int32Array(rows), digests: new Float64Array(0) } };
}

/** Rows 0, 1, … n − 1. */
export function upTo(n: number): Int32Array {
  return Int32Array.from({ length: n }, (_, row) => row);
}
