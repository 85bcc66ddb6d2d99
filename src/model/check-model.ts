import type { Fault } from "../errors.ts";
import { codesOf, isCoded } from "./codes-of.ts";
import type { Feature, Model, Profile, Term } from "./model.types.ts";

/** What a schema can't say of a model: that its parts fit each other. All faults at once; none where it is sound. */
export function checkModel(model: Model, what: string): Fault[] {
  const found: [path: string, wrong: string | undefined][] = [
    ...model.features.map((feature, i) => [`features[${i}]`, wrongFeature(feature)] as [string, string | undefined]),
    ...model.terms.map((term, i) => [`terms[${i}]`, wrongTerm(term, model.features)] as [string, string | undefined]),
    ...model.reference.map((profile, i) => [`reference[${i}]`, wrongProfile(profile)] as [string, string | undefined]),
    ["calibration", wrongCalibration(model.calibration)],
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
  switch (feature.kind) {
    case "tokens":
      return unique(feature.vocabulary) ? undefined : "names a word twice";
    case "bucket":
      return rising(feature.edges) ? undefined : "has edges that don't rise";
    case "count":
      if (!unique(feature.levels)) return "names a level twice";
      return wrongLength(feature.counts.length, feature.levels.length, "levels", "counts");
    case "spline": {
      if (!rising(feature.knots)) return "has knots that don't rise";
      const columns = feature.knots.length - 1;
      return (
        wrongLength(feature.center.length, columns, "columns", "centres") ??
        wrongLength(feature.scale.length, columns, "columns", "scales")
      );
    }
    case "interaction":
      return wrongFeature(feature.left) ?? wrongFeature(feature.right);
    default:
      return undefined;
  }
}

function wrongCalibration(calibration: Model["calibration"]): string | undefined {
  if (calibration.kind !== "isotonic") return undefined;
  const { knots } = calibration;
  const rises = rising(knots.map(({ at }) => at)) && rising(knots.map(({ value }) => value));
  return rises ? undefined : "has knots that don't rise";
}

function rising(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > values[i - 1]);
}

/** Which features a term can read, and how many weights it then has. */
function wrongTerm(term: Term, features: readonly Feature[]): string | undefined {
  const feature = features[term.feature];
  if (feature === undefined) return `reads feature ${term.feature}; there are ${features.length}`;
  const unfit = `is ${term.kind}, and can't read a feature that is ${feature.kind}`;
  const shape = shapeOf(feature);
  switch (term.kind) {
    case "linear":
    case "gaussian":
      return shape === "number" ? undefined : unfit;
    case "table":
      return shape === "code" ? wrongLength(term.weights.length, codesOf(feature), "levels") : unfit;
    case "basis":
      if (feature.kind === "spline") return wrongLength(term.weights.length, feature.knots.length - 1, "columns");
      return shape === "slopes" ? wrongLength(term.weights.length, codesOf(feature), "levels") : unfit;
    case "bag":
      if (feature.kind !== "tokens") return unfit;
      return wrongLength(term.weights.length, feature.vocabulary.length, "words");
  }
}

/** What a feature is encoded as. */
function shapeOf(feature: Feature): "number" | "code" | "slopes" | "other" {
  if (feature.kind === "number" || feature.kind === "count") return "number";
  if (isCoded(feature)) return "code";
  if (feature.kind !== "interaction") return "other";
  const [left, right] = [isCoded(feature.left), isCoded(feature.right)];
  return left && right ? "code" : left || right ? "slopes" : "number";
}

function wrongLength(found: number, expected: number, of: string, what = "weights"): string | undefined {
  return found === expected ? undefined : `has ${found} ${what} for ${expected} ${of}`;
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
