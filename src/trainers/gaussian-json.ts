import type { GaussianJson } from "ml-naivebayes";
import { ContenderError } from "../errors.ts";
import { logistic } from "../model/logistic.ts";
import type { Model, NumberFeature } from "../model/model.types.ts";
import { parseModel } from "../model/parse-model.ts";
import { renderModel } from "../model/render-model.ts";

const ROOT = Math.sqrt(2 * Math.PI);

/**
 * A Gaussian naive Bayes model as ml-naivebayes 4.0.0 writes and loads its `GaussianNB`: class 0 negative, class 1 positive.
 * The library knows numbers only: a cell goes in as the model's feature reads it (after log1p, centre and scale), a missing
 * cell can't go in, and calibration stays behind.
 *
 * @throws ContenderError `model-invalid` where the model has a term that is not Gaussian.
 */
export function toGaussianNB(model: Model): GaussianJson {
  const terms = model.terms.map((term) => {
    if (term.kind === "gaussian") return term;
    throw refused(`ml-naivebayes' GaussianNB holds numbers only; this model has a term that is ${term.kind}`);
  });
  const side = (own: 0 | 1) => [
    Math.log(logistic(own === 1 ? model.intercept : -model.intercept)),
    ...terms.map(({ variance }) => [1 / (ROOT * Math.sqrt(variance[own])), -2 * variance[own]]),
  ];
  return {
    modelName: "NaiveBayes",
    means: [terms.map(({ mean }) => mean[0]), terms.map(({ mean }) => mean[1])],
    calculateProbabilities: [side(0), side(1)],
  };
}

/**
 * The model of a `GaussianNB` that ml-naivebayes wrote, for two classes. The library's variances are of the sample (n − 1 in
 * the denominator), and are kept as they are.
 *
 * @param features one for each column of the library's matrix, in its order
 * @throws ContenderError `model-invalid` where the JSON is not of two classes and as many numbers, or has no variance.
 */
export function fromGaussianNB(
  json: unknown,
  features: readonly NumberFeature[],
  target: Model["target"],
  trained: { rows: number; positives: number } = { rows: 0, positives: 0 },
): Model {
  const { modelName, means, calculateProbabilities: classes } = (json ?? {}) as Partial<GaussianJson>;
  const isShaped =
    modelName === "NaiveBayes" &&
    isNumbers(means, features.length) &&
    Array.isArray(classes) &&
    classes.length === 2 &&
    classes.every((one) => Array.isArray(one) && isNumber(one[0]) && isNumbers(one.slice(1), 2, features.length));
  if (!isShaped)
    throw refused(`expected GaussianNB JSON of 2 classes and ${features.length} numbers, with finite parts`);
  const [negative, positive] = classes as [number, ...number[][]][];
  const model: Model = {
    format: "contender.model/1",
    target,
    features: [...features],
    intercept: positive[0] - negative[0],
    terms: features.map((_, feature) => ({
      kind: "gaussian",
      feature,
      mean: [(means as number[][])[0][feature], (means as number[][])[1][feature]],
      variance: [negative, positive].map((one) => -(one[feature + 1] as number[])[1] / 2),
      absent: 0,
    })),
    link: "logistic",
    calibration: { kind: "none" },
    trainer: { kind: "naive-bayes", ...trained },
    reference: [],
  };
  return parseModel(renderModel(model), "the imported GaussianNB");
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** `count` lists of `length` numbers each. */
function isNumbers(value: unknown, length: number, count = 2): value is number[][] {
  return (
    Array.isArray(value) &&
    value.length === count &&
    value.every((row) => Array.isArray(row) && row.length === length && row.every(isNumber))
  );
}

function refused(message: string): ContenderError {
  return new ContenderError("model-invalid", { message, hint: "train with numbers only, as naive-bayes" });
}
