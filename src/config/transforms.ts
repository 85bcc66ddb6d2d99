import type { ColumnType, Config, Transform } from "./config.types.ts";

/** What may be done to a column's cells, by its type; the first is the default. Each may be written as a list of one. */
export const TRANSFORMS: Readonly<Record<ColumnType, readonly (readonly Transform[])[]>> = {
  number: [["none"], ["log1p"], ["standardise"], ["log1p", "standardise"]],
  date: [["none"], ["standardise"]],
  boolean: [["one_hot"]],
  string: [["one_hot"], ["tokens"]],
};

/**
 * What is done to a feature's cells, in order, with the default of its column's type filled in.
 *
 * @example transformsOf({ column: "Views", transform: "log1p", … }, "number") // ["log1p"]
 * @example transformsOf({ column: "Licensed", … }, "boolean") // ["one_hot"]
 */
export function transformsOf(feature: Config["features"][number], type: ColumnType): readonly Transform[] {
  if (feature.transform === undefined) return TRANSFORMS[type][0];
  return typeof feature.transform === "string" ? [feature.transform] : feature.transform;
}
