import type { ColumnSpec } from "../config/columns.ts";
import type { Config } from "../config/config.types.ts";
import { transformsOf } from "../config/transforms.ts";
import type { NumberColumn, StringColumn, Table } from "../data/table.ts";
import { ContenderError } from "../errors.ts";
import type { Feature } from "../model/model.types.ts";
import { neededColumn } from "../model/needed-column.ts";
import { tokenize } from "../model/tokenize.ts";
import { fitNumber } from "./fit-number.ts";
import { frequent } from "./frequent.ts";

/**
 * Fits the config's features on some rows and on no others. Order: as the config has them, an indicator right behind the
 * feature that asked for it.
 *
 * - number, date ▸ a number feature; `log1p` takes ln(1 + cell), a cell at or below −1 then counts as missing;
 *   `standardise` centres and scales (see `fitNumber`).
 * - boolean ▸ a level feature with the levels `false`, `true`.
 * - text ▸ a level feature; its levels are those of the rows, by `min_count` and `max_levels` (see `frequent`).
 * - text under `tokens` ▸ a tokens feature; a word counts once for each row in which it stands.
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
  return specs.flatMap((spec) => {
    const feature = fitFeature(spec, declared(columns, spec.column), table, rows);
    if (!spec.indicator) return [feature];
    return [feature, { kind: "indicator" as const, column: feature.column, type: feature.type }];
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

function fitFeature(spec: Config["features"][number], own: ColumnSpec, table: Table, rows: Int32Array): Feature {
  const column = neededColumn(table, own.name, own.type);
  const transforms = transformsOf(spec, own.type);
  const missing = own.missing === "fail" ? "fail" : "use";
  switch (own.type) {
    case "number":
    case "date": {
      const shape = { column: own.name, type: own.type, missing, log1p: transforms.includes("log1p") } as const;
      return fitNumber(shape, transforms.includes("standardise"), column as NumberColumn, rows);
    }
    case "boolean":
      return { kind: "level", column: own.name, type: "boolean", missing, levels: ["false", "true"] };
    case "string": {
      const text = column as StringColumn;
      if (transforms.includes("tokens")) {
        const vocabulary = frequent(wordCounts(text, rows), spec.min_count, spec.max_levels);
        return { kind: "tokens", column: own.name, type: "string", missing, vocabulary };
      }
      const counts = new Map<string, number>();
      levelCounts(text, rows).forEach((count, code) => {
        if (count > 0) counts.set(text.levels[code], count);
      });
      const levels = frequent(counts, spec.min_count, spec.max_levels);
      return { kind: "level", column: own.name, type: "string", missing, levels };
    }
  }
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
