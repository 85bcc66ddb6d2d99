import { columnFeatures } from "../config/column-features.ts";
import type { ColumnSpec } from "../config/columns.ts";
import type { ColumnFeature, Config } from "../config/config.types.ts";
import { transformsOf } from "../config/transforms.ts";
import type { Table } from "../data/table.ts";
import { ContenderError } from "../errors.ts";
import { declared } from "../features/fit-features.ts";
import { isAbsent } from "../model/is-absent.ts";
import { neededColumn } from "../model/needed-column.ts";
import { type Demand, refuseMissing } from "../model/refuse-missing.ts";

/** What to do with a feature's missing cells in fitting. An indicator makes a gap say something: it is kept and filled. */
export function treatmentOf(spec: ColumnFeature, own: ColumnSpec): ColumnSpec["missing"] {
  return own.missing === "drop" && spec.indicator ? "impute" : own.missing;
}

/**
 * The training rows that a model is fitted on: those without a missing cell in a feature that says `drop`.
 *
 * @throws ContenderError `data-invalid` where a feature says `fail` and cells are missing; `training-failed` where not both
 * classes are left.
 */
export function fittingRows(
  specs: Config["features"],
  columns: readonly ColumnSpec[],
  table: Table,
  train: Int32Array,
  label: Uint8Array,
): Int32Array {
  const demands: (Demand & { treatment: ColumnSpec["missing"] })[] = columnFeatures(specs).map(({ feature: spec }) => {
    const own = declared(columns, spec.column);
    const log1p = transformsOf(spec, own.type).includes("log1p");
    return { column: own.name, type: own.type, log1p, treatment: treatmentOf(spec, own) };
  });
  refuseMissing(
    demands.filter(({ treatment }) => treatment === "fail"),
    table,
    train,
  );
  const drop = demands
    .filter(({ treatment }) => treatment === "drop")
    .map(({ column, type, log1p }) => ({ column: neededColumn(table, column, type), log1p }));
  const kept = new Uint8Array(table.rows).fill(1);
  for (const { column, log1p } of drop) for (const row of train) if (isAbsent(column, row, log1p)) kept[row] = 0;
  const rows = train.filter((row) => kept[row] === 1);
  needBothClasses(rows, label, train.length);
  return rows;
}

/** @throws ContenderError `training-failed` with the counts where one class is absent. */
function needBothClasses(rows: Int32Array, label: Uint8Array, all: number): void {
  let positives = 0;
  for (let i = 0; i < rows.length; i++) positives += label[rows[i]];
  if (positives > 0 && positives < rows.length) return;
  const dropped = all - rows.length;
  throw new ContenderError("training-failed", {
    message: `a model needs training rows of both classes; found ${positives} positive and ${rows.length - positives} negative (${dropped} of ${all} were dropped for missing cells)`,
    path: dropped > 0 ? "data.missing" : "target.positive",
    expected: "at least one row of each class",
    found: `${positives} positive, ${rows.length - positives} negative`,
    hint:
      dropped > 0
        ? "set missing: impute, or leave the emptiest column out"
        : "change target.positive, or give more data",
  });
}
