// Made by `make generate` from src/config/config.schema.json. Edit that, not this.
import { trainer as baseline } from "./baseline.ts";
import { trainer as logisticRegression } from "./logistic-regression.ts";
import { trainer as naiveBayes } from "./naive-bayes.ts";
import { trainer as textNaiveBayes } from "./text-naive-bayes.ts";

/** Each trainer by its kind. */
export const trainers = {
  "naive-bayes": naiveBayes,
  "logistic-regression": logisticRegression,
  "text-naive-bayes": textNaiveBayes,
  baseline,
};
