import type { Feature, Model } from "../model/model.types.ts";
import { readsOf } from "../model/reads.ts";
import { code } from "./escape.ts";
import { count, counted } from "./numbers.ts";

const MOST = 60;

/** What a model looks at, a line a feature. */
export function featureLines({ features }: Model): string {
  if (features.length === 0) return "From nothing: it gives every row the same probability.";
  const lines = features.slice(0, MOST).map(
    (feature) =>
      `- ${readsOf(feature)
        .map(({ column }) => code(column))
        .join(" × ")}: ${does(feature)}`,
  );
  return [...lines, ...(features.length > MOST ? [`- and ${count(features.length - MOST)} more`] : [])].join("\n");
}

function does(feature: Feature): string {
  switch (feature.kind) {
    case "number":
      return feature.log1p ? "the logarithm of the number and one" : "the number";
    case "bucket":
      return counted(feature.edges.length + 1, "bucket");
    case "spline":
      return `a curve with ${counted(feature.knots.length, "knot")}`;
    case "count":
      return "how often its text stood in training";
    case "level":
      return `one of ${counted(feature.levels.length, "level")}`;
    case "indicator":
      return "whether it is missing";
    case "tokens":
      return `its words, ${count(feature.vocabulary.length)} of them known`;
    case "interaction":
      return "both together";
  }
}
