import type { LogisticRegression } from "../config/config.types.ts";
import { ContenderError } from "../errors.ts";
import { codesOf } from "../model/codes-of.ts";
import type { Encoded } from "../model/encoded.ts";
import type { Feature, Term } from "../model/model.types.ts";
import { type Design, designOf } from "./design.ts";
import { maximiseLikelihood } from "./maximise-likelihood.ts";
import { meanContribution } from "./mean-contribution.ts";
import type { Trainer } from "./trainer.ts";

/**
 * Logistic regression: minimises Σ weight · log-loss + l2/2 · Σ w² over the weights and a free intercept, by Newton's method.
 * The objective is scikit-learn's with C = 1/l2. Text levels, buckets and pairs of levels are one-hot (unseen ▸ 0), booleans
 * one column of 0 and 1, splines their columns, a number within levels a column for each level, words their counts. `class_weight: balanced` weighs a row by rows / (2 · rows of its class). A missing cell contributes what the
 * training rows contribute on average.
 *
 * @throws ContenderError `training-failed` where the optimum is not finite (separated classes, l2 0), not unique (collinear
 * columns, l2 0) or not reached in `max_iterations`.
 */
export const trainer: Trainer<LogisticRegression> = {
  kind: "logistic-regression",
  fit(parameters, training) {
    const { label } = training;
    const positives = label.reduce((sum, one) => sum + one, 0);
    const balanced = parameters.class_weight === "balanced";
    const weight: [number, number] = balanced
      ? [label.length / (2 * (label.length - positives)), label.length / (2 * positives)]
      : [1, 1];
    const design = designOf(training, parameters.l2 === 0);
    const { beta, iterations } = maximiseLikelihood(design, label, weight, parameters);
    const terms = training.encoded.map((cells, feature) => emptyTerm(training.features[feature], cells, feature));
    const intercept = spread(design, beta, terms);
    for (const term of terms) term.absent = meanContribution(term, training.encoded[term.feature]);
    const finite = terms.every(
      (term) =>
        Number.isFinite(term.absent) &&
        (term.kind === "linear"
          ? Number.isFinite(term.weight)
          : "weights" in term && term.weights.every(Number.isFinite)),
    );
    if (!finite || !Number.isFinite(intercept)) {
      throw new ContenderError("training-failed", {
        message: "logistic-regression found weights that are not finite: a column varies too little for its size",
        path: "trainer",
        hint: "standardise the numbers, or set l2 above 0",
      });
    }
    return { intercept, terms, iterations };
  },
};

/** The term of a feature, with weights of 0. */
function emptyTerm(own: Feature, cells: Encoded, feature: number): Term {
  const zeros = (size: number) => new Array<number>(size).fill(0);
  switch (cells.kind) {
    case "number":
      return { kind: "linear", feature, weight: 0, absent: 0 };
    case "basis":
      return { kind: "basis", feature, weights: zeros(cells.columns.length), absent: 0 };
    case "slopes":
      return { kind: "basis", feature, weights: zeros(codesOf(own)), absent: 0 };
    case "tokens":
      return { kind: "bag", feature, weights: zeros(own.kind === "tokens" ? own.vocabulary.length : 0), absent: 0 };
    default:
      return { kind: "table", feature, weights: zeros(codesOf(own)), unseen: 0, absent: 0 };
  }
}

/** Writes the coefficients into the terms, in the units of the features; returns the intercept. */
function spread(design: Design, beta: Float64Array, terms: Term[]): number {
  let intercept = beta[0];
  for (const [j, { feature, place, centre, scale }] of design.dense.entries()) {
    const weight = beta[j + 1] / scale;
    const term = terms[feature];
    intercept -= weight * centre;
    if (term.kind === "linear") term.weight = weight;
    else if (term.kind === "basis") term.weights[place] = weight;
    else if (term.kind === "table") term.weights[1] = weight;
  }
  for (const own of [...design.levels, ...(design.wide ? [design.wide] : [])]) {
    const first = own === design.wide ? design.size : 0;
    const term = terms[own.feature];
    if (term.kind !== "table") continue;
    term.weights = Array.from(own.coefficient, (at) => (at < 0 ? 0 : beta[first + at]));
  }
  for (const { feature, first, size } of design.words) {
    const term = terms[feature];
    if (term.kind === "bag" || term.kind === "basis") term.weights = Array.from(beta.subarray(first, first + size));
  }
  return intercept;
}
