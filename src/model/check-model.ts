import type { Fault } from "../errors.ts";
import type { Feature, Model, Profile, Term } from "./model.types.ts";

/** What a schema can't say of a model: that its parts fit each other. All faults at once; none where it is sound. */
export function checkModel(model: Model, what: string): Fault[] {
  const found: [path: string, wrong: string | undefined][] = [
    ...model.features.map((feature, i) => [`features[${i}]`, wrongFeature(feature)] as [string, string | undefined]),
    ...model.terms.map((term, i) => [`terms[${i}]`, wrongTerm(term, model.features)] as [string, string | undefined]),
    ...model.reference.map((profile, i) => [`reference[${i}]`, wrongProfile(profile)] as [string, string | undefined]),
    ["trainer.positives", model.trainer.positives > model.trainer.rows ? "are more than the rows" : undefined],
  ];
  return found.flatMap(([path, wrong]) =>
    wrong === undefined ? [] : [{ message: `${what}: ${path} ${wrong}`, path, hint: "train the model again" }],
  );
}

function wrongFeature(feature: Feature): string | undefined {
  if (feature.kind === "level") {
    if (!unique(feature.levels)) return "names a level twice";
    if (feature.type === "boolean" && feature.levels.join() !== "false,true")
      return `has the levels ${JSON.stringify(feature.levels)}; a boolean column has ["false","true"]`;
  }
  if (feature.kind === "tokens" && !unique(feature.vocabulary)) return "names a word twice";
  return undefined;
}

/** Which features a term can read, and how many weights it then has. */
function wrongTerm(term: Term, features: readonly Feature[]): string | undefined {
  const feature = features[term.feature];
  if (feature === undefined) return `reads feature ${term.feature}; there are ${features.length}`;
  const unfit = `is ${term.kind}, and can't read a feature that is ${feature.kind}`;
  switch (term.kind) {
    case "linear":
    case "gaussian":
      return feature.kind === "number" ? undefined : unfit;
    case "table": {
      if (feature.kind !== "level" && feature.kind !== "indicator") return unfit;
      return wrongLength(term.weights.length, feature.kind === "level" ? feature.levels.length : 2, "levels");
    }
    case "bag":
      if (feature.kind !== "tokens") return unfit;
      return wrongLength(term.weights.length, feature.vocabulary.length, "words");
  }
}

function wrongLength(weights: number, expected: number, of: string): string | undefined {
  return weights === expected ? undefined : `has ${weights} weights for ${expected} ${of}`;
}

function wrongProfile(profile: Profile): string | undefined {
  const present = profile.rows - profile.missing;
  if (present < 0) return "misses more cells than it has rows";
  if (profile.kind === "number") {
    const { quantiles } = profile;
    if (quantiles.length !== (present === 0 ? 0 : 11))
      return `has ${quantiles.length} quantiles of ${present} cells; expected ${present === 0 ? "none" : "11"}`;
    return quantiles.some((value, i) => i > 0 && value < quantiles[i - 1]) ? "has quantiles that fall" : undefined;
  }
  if (!unique(profile.levels.map(({ level }) => level))) return "names a level twice";
  const counted = profile.levels.reduce((sum, { count }) => sum + count, profile.others);
  return counted === present ? undefined : `counts ${counted} cells; expected ${present}`;
}

function unique(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}
