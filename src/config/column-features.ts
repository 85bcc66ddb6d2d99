import type { ColumnFeature, Config, Interaction } from "./config.types.ts";

/** An entry of `features`, and its place in the list. */
interface Placed<T> {
  readonly feature: T;
  readonly index: number;
}

/** The features that read one column, with their places in the config's list. */
export function columnFeatures(features: Config["features"]): Placed<ColumnFeature>[] {
  return features.flatMap((feature, index) => ("column" in feature ? [{ feature, index }] : []));
}

/** The features that take two others together, with their places in the config's list. */
export function interactions(features: Config["features"]): Placed<Interaction>[] {
  return features.flatMap((feature, index) => ("interaction" in feature ? [{ feature, index }] : []));
}

/** Every column that the features name, those of interactions too. */
export function featureColumns(features: Config["features"]): Set<string> {
  return new Set(features.flatMap((feature) => ("column" in feature ? [feature.column] : feature.interaction)));
}
