import { type Column, isMissing, type Table } from "../data/table.ts";
import type { Feature, LevelProfile, Model, NumberProfile, Profile } from "../model/model.types.ts";
import { neededColumn } from "../model/needed-column.ts";
import { wantedBy } from "../model/wanted.ts";
import { quantile } from "../split/quantile.ts";
import { sortedValues } from "../split/sorted-values.ts";

const MOST_LEVELS = 50;

/**
 * What the training rows looked like: a profile of each column that the model reads, then one of its scores (without
 * `column`). Text that is read as words is not quoted: its profile counts cells only, for an artifact holds no rows.
 *
 * @param rows all training rows, also those that were dropped from fitting
 * @param scores the model's score of each of them
 */
export function referenceProfile(
  model: Pick<Model, "features">,
  table: Table,
  rows: Int32Array,
  scores: Float64Array,
): Profile[] {
  const profiles = wantedBy(model as Model).map(({ name, type }): Profile => {
    const column = neededColumn(table, name, type);
    if (column.type === "number" || column.type === "date") {
      return { ...numberProfile(sortedValues(column.values, rows), rows.length), column: { name, type } };
    }
    return levelProfile(column, rows, isQuoted(model.features, name, type));
  });
  return [...profiles, numberProfile(scores.slice().sort(), scores.length)];
}

function isQuoted(features: readonly Feature[], name: string, type: string): boolean {
  return features.some(
    (one) => (one.kind === "level" || one.kind === "count") && one.column === name && one.type === type,
  );
}

/** Quantiles at 0, 0.1, …, 1 of sorted cells, none of them NaN. They never fall, and are finite however far apart cells are. */
function numberProfile(sorted: Float64Array, rows: number): NumberProfile {
  const quantiles: number[] = [];
  for (let tenth = 0; tenth <= 10 && sorted.length > 0; tenth++) {
    const found = quantile(sorted, tenth / 10);
    const finite = Number.isFinite(found) ? found : sorted[Math.floor(((sorted.length - 1) * tenth) / 10)];
    quantiles.push(Math.max(finite, quantiles[tenth - 1] ?? finite));
  }
  return { kind: "number", rows, missing: rows - sorted.length, quantiles };
}

function levelProfile(column: Column, rows: Int32Array, quoted: boolean): LevelProfile {
  const names = column.type === "string" ? column.levels : ["false", "true"];
  const counts = new Float64Array(names.length);
  let missing = 0;
  for (let i = 0; i < rows.length; i++) {
    if (isMissing(column, rows[i])) missing++;
    else counts[column.type === "string" ? column.codes[rows[i]] : (column.values as Uint8Array)[rows[i]]]++;
  }
  const levels = [...names]
    .map((level, code) => ({ level, count: counts[code] }))
    .filter(({ count }) => quoted && count > 0)
    .sort((a, b) => b.count - a.count || (a.level < b.level ? -1 : 1))
    .slice(0, MOST_LEVELS);
  const named = levels.reduce((sum, { count }) => sum + count, 0);
  const own = { name: column.name, type: column.type };
  return { kind: "level", column: own, rows: rows.length, missing, levels, others: rows.length - missing - named };
}
