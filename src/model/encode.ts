import { type BooleanColumn, isMissing, type NumberColumn, type StringColumn, type Table } from "../data/table.ts";
import { encodeTokens } from "./encode-tokens.ts";
import type { Encoded } from "./encoded.ts";
import type { Feature, LevelFeature, NumberFeature } from "./model.types.ts";
import { neededColumn } from "./needed-column.ts";

/**
 * A feature's cells, as terms read them: n = `rows.length` entries, in the order of `rows` (positions in the table).
 * Nothing is refused here but a column that isn't there; `missing: fail` is `refuseMissing`'s.
 *
 * @throws ContenderError `data-invalid` where the table does not hold the feature's column.
 */
export function encode(feature: Feature, table: Table, rows: Int32Array): Encoded {
  const column = neededColumn(table, feature.column, feature.type);
  switch (feature.kind) {
    case "number":
      return { kind: "number", values: numbers(feature, column as NumberColumn, rows) };
    case "level":
      return { kind: "level", codes: levels(feature, column as BooleanColumn | StringColumn, rows) };
    case "indicator": {
      const codes = new Int32Array(rows.length);
      for (let i = 0; i < rows.length; i++) codes[i] = isMissing(column, rows[i]) ? 1 : 0;
      return { kind: "indicator", codes };
    }
    case "tokens":
      return encodeTokens(feature.vocabulary, column as StringColumn, rows);
  }
}

/** (g(cell) − center) / scale, held within the finite doubles; NaN where the cell is missing (see `isAbsent`). */
function numbers({ log1p, center, scale }: NumberFeature, column: NumberColumn, rows: Int32Array): Float64Array {
  const out = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const cell = column.values[rows[i]];
    const value = log1p ? (cell > -1 ? Math.log1p(cell) : Number.NaN) : cell;
    const scaled = (value - center) / scale;
    out[i] = Math.min(Math.max(scaled, -Number.MAX_VALUE), Number.MAX_VALUE);
  }
  return out;
}

function levels(feature: LevelFeature, column: BooleanColumn | StringColumn, rows: Int32Array): Int32Array {
  const place = new Map(feature.levels.map((level, index) => [level, index]));
  const own = column.type === "string" ? column.levels : ["false", "true"];
  const code = Int32Array.from(own, (level) => place.get(level) ?? -2);
  const cells = column.type === "string" ? column.codes : column.values;
  const none = column.type === "string" ? -1 : 255;
  const out = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]];
    out[i] = cell === none ? -1 : code[cell];
  }
  return out;
}
