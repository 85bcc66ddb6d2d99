import type { ColumnFeature, Config } from "../../src/config/config.types.ts";
import type { Column } from "../../src/data/table.ts";
import type { Fitting } from "../../src/trainers/fit-model.ts";
import { tableOf, upTo } from "../model/table-of.ts";

export const TRAINERS = {
  naiveBayes: { kind: "naive-bayes", calibration: "none", var_smoothing: 1e-9, alpha: 1 },
  logistic: {
    kind: "logistic-regression",
    calibration: "none",
    l2: 1,
    class_weight: "none",
    tolerance: 1e-10,
    max_iterations: 100,
  },
  text: { kind: "text-naive-bayes", calibration: "none" },
  baseline: { kind: "baseline" },
} as const satisfies Record<string, Config["trainer"]>;

/** A feature of a config, with the schema's defaults. */
export function spec(column: string, more: Partial<ColumnFeature> = {}): ColumnFeature {
  return { column, indicator: false, min_count: 1, max_levels: 1000, ...more };
}

/** All that `fitModel` asks for, on every row of some columns; every column is a feature unless `features` says otherwise. */
export function fittingOf(
  columns: readonly Column[],
  label: readonly number[],
  trainer: Config["trainer"],
  more: Partial<Fitting> & { missing?: "drop" | "fail" | "impute" } = {},
): Fitting {
  const { missing = "drop", ...rest } = more;
  return {
    columns: columns.map(({ name, type }) => ({ name, type, missing })),
    features: columns.map(({ name }) => spec(name)),
    trainer,
    target: { column: "target", positive: { equals: "yes" } },
    table: tableOf(...columns),
    train: upTo(label.length),
    label: Uint8Array.from(label),
    group: upTo(label.length),
    ...rest,
  };
}
