import type { ColumnType } from "../data/table.ts";
import type { Feature } from "./model.types.ts";

/** A column that a feature reads, and how. */
export interface Read {
  readonly column: string;
  readonly type: ColumnType;
  /** A missing cell is refused. */
  readonly strict: boolean;
  /** A cell at or below −1 counts as missing. */
  readonly log1p: boolean;
}

/** The columns that a feature reads: one, or those of an interaction's two sides. */
export function readsOf(feature: Feature): Read[] {
  if (feature.kind === "interaction") return [...readsOf(feature.left), ...readsOf(feature.right)];
  const { kind, column, type } = feature;
  const log1p = (kind === "number" || kind === "bucket" || kind === "spline") && feature.log1p;
  return [{ column, type, strict: kind !== "indicator" && feature.missing === "fail", log1p }];
}

/** What messages and tables call a feature: its column, or both of an interaction. @example "Views × Licensed" */
export function featureName(feature: Feature): string {
  return readsOf(feature)
    .map(({ column }) => column)
    .join(" × ");
}
