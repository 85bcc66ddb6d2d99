import { featureColumns } from "./column-features.ts";
import { type ColumnSpec, columnsOf } from "./columns.ts";
import type { ColumnFeature, Config, Interaction, Transform } from "./config.types.ts";
import { transformsOf } from "./transforms.ts";

/** What is judged: taken from the head. Two configs that ask for the same model have equal subjects. */
export interface Subject {
  /** The columns that features read, in code-unit order. Where the file lies does not matter: its digest stands beside. */
  readonly data: readonly ColumnSpec[];
  readonly features: readonly (
    | Interaction
    | (Omit<ColumnFeature, "transform"> & { readonly transform: readonly Transform[] })
  )[];
  readonly trainer: Config["trainer"];
}

/** The subject's part of a config, spelled in one way: defaults filled in, columns that no feature reads left out. */
export function subjectOf(config: Config): Subject {
  const named = featureColumns(config.features);
  const data = columnsOf(config).filter((column) => named.has(column.name));
  const types = new Map(data.map(({ name, type }) => [name, type]));
  return {
    data,
    features: config.features.map((feature) =>
      "interaction" in feature
        ? feature
        : { ...feature, transform: transformsOf(feature, types.get(feature.column) ?? "number") },
    ),
    trainer: config.trainer,
  };
}
