import { ContenderError } from "../errors.ts";
import type { Feature } from "../model/model.types.ts";
import { featureName } from "../model/reads.ts";

/** The error of a trainer that can't read a feature's kind. */
export function unfitFeature(trainer: string, feature: Feature, hint: string): ContenderError {
  const name = JSON.stringify(featureName(feature));
  return new ContenderError("config-invalid", {
    message: `${trainer} can't use the feature ${name} as ${feature.kind === "tokens" ? "words (tokens)" : feature.kind}: ${hint}`,
    path: "features",
    found: feature.kind,
    hint,
  });
}
