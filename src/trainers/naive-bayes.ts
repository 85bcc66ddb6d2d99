import type { NaiveBayes } from "../config/config.types.ts";
import { ContenderError } from "../errors.ts";
import { type Moments, meanOf, mergeMoments, momentsOf, varianceOf } from "../features/moments.ts";
import { codesOf } from "../model/codes-of.ts";
import type { Term } from "../model/model.types.ts";
import { featureName } from "../model/reads.ts";
import { levelTerm } from "./level-term.ts";
import { priorLogOdds } from "./prior-log-odds.ts";
import type { Trainer } from "./trainer.ts";
import { unfitFeature } from "./unfit-feature.ts";

/**
 * Naive Bayes: ln P(positive)/P(negative) + Σ over features ln P(cell | positive)/P(cell | negative), each feature on its
 * own given the class. Numbers are Gaussian with class-wise mean and population variance, to which `var_smoothing` × the
 * largest variance of any number feature over all rows is added (as scikit-learn's GaussianNB); booleans are Bernoulli,
 * levels, buckets and pairs of levels categorical (`levelTerm`); a product of numbers is a number. A missing cell says nothing (`absent` 0). One pass over the rows of each feature.
 *
 * Where a variance would still be 0 (`var_smoothing: 0`) it is 1e-12 of the feature's variance over all rows, and 1 for a
 * constant column, which then contributes exactly 0: nothing is ever divided by 0.
 *
 * Source: scikit-learn 1.x, naive_bayes.py; Hastie, Tibshirani & Friedman (2009), section 6.6.3.
 */
export const trainer: Trainer<NaiveBayes> = {
  kind: "naive-bayes",
  fit({ var_smoothing, alpha }, { features, encoded, label }) {
    const moments: ([negative: Moments, positive: Moments] | undefined)[] = [];
    let largest = 0;
    for (const [i, cells] of encoded.entries()) {
      if (cells.kind !== "number") continue;
      const parts: [Moments, Moments] = [momentsOf(cells.values, label, 0), momentsOf(cells.values, label, 1)];
      moments[i] = parts;
      const variance = varianceOf(mergeMoments(...parts));
      if (!Number.isFinite(variance)) throw tooFarApart(featureName(features[i]));
      largest = Math.max(largest, variance);
    }
    const terms = encoded.map((cells, feature): Term => {
      const own = features[feature];
      if (cells.kind === "number") return gaussianTerm(feature, moments[feature]!, var_smoothing * largest);
      if (cells.kind === "level" || cells.kind === "indicator") {
        return levelTerm(feature, cells.codes, codesOf(own), label, alpha);
      }
      const other = cells.kind === "tokens" ? "text-naive-bayes or logistic-regression" : "logistic-regression";
      throw unfitFeature("naive-bayes", own, `train it with ${other}`);
    });
    return { intercept: priorLogOdds(label), terms };
  },
};

function gaussianTerm(feature: number, [negative, positive]: [Moments, Moments], smoothing: number): Term {
  const whole = varianceOf(mergeMoments(negative, positive));
  const least = whole > 0 ? Math.max(whole * 1e-12, Number.MIN_VALUE) : 1;
  const variance = [negative, positive].map((part) => varianceOf(part) + smoothing || least);
  return { kind: "gaussian", feature, mean: [meanOf(negative), meanOf(positive)], variance, absent: 0 };
}

function tooFarApart(column: string): ContenderError {
  return new ContenderError("training-failed", {
    message: `column ${JSON.stringify(column)} holds numbers too far apart for a finite variance`,
    path: column,
    hint: "use log1p, or mend the extreme cells",
  });
}
