import { columnFeatures } from "../config/column-features.ts";
import type { ColumnSpec } from "../config/columns.ts";
import type { ColumnFeature, Config } from "../config/config.types.ts";
import { transformsOf } from "../config/transforms.ts";
import type { NumberColumn, StringColumn, Table } from "../data/table.ts";
import { ContenderError } from "../errors.ts";
import { encode } from "../model/encode.ts";
import type { EncodedNumbers } from "../model/encoded.ts";
import type { CountFeature, Feature, NumberFeature } from "../model/model.types.ts";
import { neededColumn } from "../model/needed-column.ts";
import { tokenize } from "../model/tokenize.ts";
import { fitBuckets } from "./fit-buckets.ts";
import { fitInteraction } from "./fit-interaction.ts";
import { fitNumber } from "./fit-number.ts";
import { fitSpline } from "./fit-spline.ts";
import { frequent } from "./frequent.ts";
import { meanOf, momentsOf, varianceOf } from "./moments.ts";

/**
 * Fits the config's features on some rows and on no others. Order: as the config has them, an indicator right behind the
 * feature that asked for it.
 *
 * - number, date ▸ a number feature; `log1p` takes ln(1 + cell), a cell at or below −1 then counts as missing;
 *   `standardise` centres and scales (see `fitNumber`); `buckets` ▸ a bucket feature, `spline` ▸ a spline feature.
 * - boolean ▸ a level feature with the levels `false`, `true`.
 * - text ▸ a level feature; its levels are those of the rows, by `min_count` and `max_levels` (see `frequent`).
 * - text under `tokens` ▸ a tokens feature; a word counts once for each row in which it stands.
 * - text under `count` ▸ a count feature: how many of these rows hold the level, whatever their target is. A level that is
 *   not among them counts 0; so on a split by that very column every holdout row does.
 * - an interaction ▸ two of the above taken together (see `fitInteraction`).
 *
 * @param rows positions in the table
 * @throws ContenderError `data-invalid` where the table misses a column, `config-invalid` where a column isn't declared,
 * `training-failed` where a column can't be standardised.
 */
export function fitFeatures(
  specs: Config["features"],
  columns: readonly ColumnSpec[],
  table: Table,
  rows: Int32Array,
): Feature[] {
  const fitted = columnFeatures(specs).map(({ feature: spec, index }) => {
    const own = declared(columns, spec.column);
    return { index, column: own.name, type: own.type, ...fitFeature(spec, own, table, rows) };
  });
  return specs.flatMap((spec, index): Feature[] => {
    if ("interaction" in spec) return [fitInteraction(spec, index, fitted)];
    const { column, type, feature } = fitted.find((one) => one.index === index)!;
    return spec.indicator ? [feature, { kind: "indicator", column, type }] : [feature];
  });
}

/** What the config declares of a column. @throws ContenderError `config-invalid` where it declares nothing. */
export function declared(columns: readonly ColumnSpec[], name: string): ColumnSpec {
  const found = columns.find((column) => column.name === name);
  if (found) return found;
  throw new ContenderError("config-invalid", {
    message: `a feature reads the column ${JSON.stringify(name)}, which data.columns does not declare`,
    path: "features",
    expected: columns.map((column) => column.name).join(", "),
    found: name,
    hint: "declare its type under data.columns",
  });
}

/** The feature of one column; beside a spline its standardised number, for interactions. */
function fitFeature(
  spec: ColumnFeature,
  own: ColumnSpec,
  table: Table,
  rows: Int32Array,
): { feature: Feature; number?: NumberFeature } {
  const column = neededColumn(table, own.name, own.type);
  const transforms = transformsOf(spec, own.type);
  const missing = own.missing === "fail" ? "fail" : "use";
  switch (own.type) {
    case "number":
    case "date": {
      const shape = { column: own.name, type: own.type, missing, log1p: transforms.includes("log1p") } as const;
      const curve = transforms.find((one) => typeof one !== "string");
      if (curve === undefined) {
        return { feature: fitNumber(shape, transforms.includes("standardise"), column as NumberColumn, rows) };
      }
      const number = fitNumber(shape, "spline" in curve, column as NumberColumn, rows);
      const values = valuesOf({ ...number, center: 0, scale: 1 }, table, rows);
      const sorted = values.filter((value) => !Number.isNaN(value)).sort();
      if ("buckets" in curve) {
        return { feature: { kind: "bucket", ...shape, edges: fitBuckets(sorted, curve.buckets) } };
      }
      return { feature: { kind: "spline", ...shape, ...fitSpline(values, sorted, curve.spline) }, number };
    }
    case "boolean":
      return { feature: { kind: "level", column: own.name, type: "boolean", missing, levels: ["false", "true"] } };
    case "string": {
      const text = column as StringColumn;
      if (transforms.includes("tokens")) {
        const vocabulary = frequent(wordCounts(text, rows), spec.min_count, spec.max_levels);
        return { feature: { kind: "tokens", column: own.name, type: "string", missing, vocabulary } };
      }
      const counts = new Map<string, number>();
      levelCounts(text, rows).forEach((count, code) => {
        if (count > 0) counts.set(text.levels[code], count);
      });
      const levels = frequent(counts, spec.min_count, spec.max_levels);
      if (transforms.includes("count")) {
        const log1p = transforms.includes("log1p");
        const often = levels.map((level) => counts.get(level)!);
        const plain: CountFeature = {
          ...{ kind: "count", column: own.name, type: "string", missing, log1p },
          ...{ levels, counts: often, center: 0, scale: 1 },
        };
        return { feature: transforms.includes("standardise") ? standardised(plain, table, rows) : plain };
      }
      return { feature: { kind: "level", column: own.name, type: "string", missing, levels } };
    }
  }
}

function standardised(plain: CountFeature, table: Table, rows: Int32Array): CountFeature {
  const moments = momentsOf(valuesOf(plain, table, rows));
  return { ...plain, center: meanOf(moments), scale: Math.sqrt(varianceOf(moments)) || 1 };
}

function valuesOf(feature: NumberFeature | CountFeature, table: Table, rows: Int32Array): Float64Array {
  return (encode(feature, table, rows) as EncodedNumbers).values;
}

function levelCounts(column: StringColumn, rows: Int32Array): Float64Array {
  const counts = new Float64Array(column.levels.length);
  for (let i = 0; i < rows.length; i++) {
    const code = column.codes[rows[i]];
    if (code >= 0) counts[code]++;
  }
  return counts;
}

/** In how many rows each word stands. */
function wordCounts(column: StringColumn, rows: Int32Array): Map<string, number> {
  const words = new Map<string, number>();
  levelCounts(column, rows).forEach((count, code) => {
    if (count === 0) return;
    for (const word of new Set(tokenize(column.levels[code]))) words.set(word, (words.get(word) ?? 0) + count);
  });
  return words;
}
