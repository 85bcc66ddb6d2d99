import { type BooleanColumn, isMissing, type NumberColumn, type StringColumn, type Table } from "../data/table.ts";
import { encodeInteraction } from "./encode-interaction.ts";
import { encodeTokens } from "./encode-tokens.ts";
import type { Encoded, EncodedLevels, EncodedNumbers } from "./encoded.ts";
import type { BucketFeature, CountFeature, Feature, LevelFeature } from "./model.types.ts";
import { neededColumn } from "./needed-column.ts";
import { splineColumns } from "./spline-columns.ts";

/**
 * A feature's cells, as terms read them: n = `rows.length` entries, in the order of `rows` (positions in the table).
 * Nothing is refused here but a column that isn't there; `missing: fail` is `refuseMissing`'s.
 *
 * @throws ContenderError `data-invalid` where the table does not hold the feature's column.
 */
export function encode(feature: Feature, table: Table, rows: Int32Array): Encoded {
  if (feature.kind === "interaction") {
    const [left, right] = [feature.left, feature.right].map((side) => encode(side, table, rows));
    return encodeInteraction(feature, left as EncodedNumbers | EncodedLevels, right as EncodedNumbers | EncodedLevels);
  }
  const column = neededColumn(table, feature.column, feature.type);
  switch (feature.kind) {
    case "number": {
      const { log1p, center, scale } = feature;
      return { kind: "number", values: scaled(numbers(column as NumberColumn, rows, log1p), center, scale) };
    }
    case "bucket":
      return { kind: "level", codes: buckets(feature, numbers(column as NumberColumn, rows, feature.log1p)) };
    case "spline":
      return { kind: "basis", columns: splineColumns(feature, numbers(column as NumberColumn, rows, feature.log1p)) };
    case "count":
      return { kind: "number", values: counts(feature, column as StringColumn, rows) };
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

/** g(cell): ln(1 + cell) or the cell itself; NaN where the cell is missing (see `isAbsent`). */
function numbers(column: NumberColumn, rows: Int32Array, log1p: boolean): Float64Array {
  const out = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const cell = column.values[rows[i]];
    out[i] = log1p ? (cell > -1 ? Math.log1p(cell) : Number.NaN) : cell;
  }
  return out;
}

/** (value − center) / scale in place, held within the finite doubles. */
function scaled(values: Float64Array, center: number, scale: number): Float64Array {
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] - center) / scale;
    values[i] = Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
  }
  return values;
}

/** How many edges are at most the value, by bisection. */
function buckets({ edges }: BucketFeature, values: Float64Array): Int32Array {
  const out = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edges[middle] <= values[i]) low = middle + 1;
      else high = middle;
    }
    out[i] = Number.isNaN(values[i]) ? -1 : low;
  }
  return out;
}

function counts(feature: CountFeature, column: StringColumn, rows: Int32Array): Float64Array {
  const often = new Map(feature.levels.map((level, index) => [level, feature.counts[index]]));
  const own = Float64Array.from(column.levels, (level) => often.get(level) ?? 0);
  const out = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const code = column.codes[rows[i]];
    out[i] = code === -1 ? Number.NaN : feature.log1p ? Math.log1p(own[code]) : own[code];
  }
  return scaled(out, feature.center, feature.scale);
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
