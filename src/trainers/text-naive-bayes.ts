import { MultinomialNB } from "ml-naivebayes";
import type { TextNaiveBayes } from "../config/config.types.ts";
import { ContenderError } from "../errors.ts";
import type { EncodedTokens } from "../model/encoded.ts";
import type { Term } from "../model/model.types.ts";
import { priorLogOdds } from "./prior-log-odds.ts";
import type { Trainer } from "./trainer.ts";
import { unfitFeature } from "./unfit-feature.ts";

/**
 * Multinomial naive Bayes over words, by ml-naivebayes: P(word | class) = (count + 1) / (words of the class + vocabulary).
 * The vocabularies of several features are one event space, as if their counts stood side by side in one matrix.
 *
 * The library's probabilities are a function of the words' counts in each class alone, so it is given those two rows rather
 * than one row a text (a million texts × a thousand words would be 8 GB). The prior is the share of the training rows.
 *
 * Source: McCallum & Nigam (1998), "A comparison of event models for naive Bayes text classification".
 *
 * @throws ContenderError `config-invalid` for a feature that isn't words, `training-failed` where no word is left.
 */
export const trainer: Trainer<TextNaiveBayes> = {
  kind: "text-naive-bayes",
  fit(_parameters, { features, encoded, label }) {
    const bags = encoded.map((cells, i) => {
      if (cells.kind === "tokens") return cells;
      throw unfitFeature("text-naive-bayes", features[i], "give it text with transform: tokens, and no indicator");
    });
    const sizes = features.map((feature) => (feature.kind === "tokens" ? feature.vocabulary.length : 0));
    const words = sizes.reduce((sum, size) => sum + size, 0);
    if (words === 0) {
      throw new ContenderError("training-failed", {
        message: "text-naive-bayes found no word in the training rows",
        path: "features",
        hint: "lower min_count, or name another text column",
      });
    }
    const library = new MultinomialNB();
    library.train(countByClass(bags, sizes, label), [0, 1]);
    const [negative, positive] = library.toJSON().conditionalProbability.to2DArray();
    let start = 0;
    const terms = sizes.map((size, feature): Term => {
      const weights = Array.from({ length: size }, (_, word) => positive[start + word] - negative[start + word]);
      start += size;
      return { kind: "bag", feature, weights, absent: 0 };
    });
    return { intercept: priorLogOdds(label), terms };
  },
};

/** How often each word stands in the rows of each class: class × words, the features' vocabularies behind each other. */
function countByClass(bags: readonly EncodedTokens[], sizes: readonly number[], label: Uint8Array): number[][] {
  const words = sizes.reduce((sum, size) => sum + size, 0);
  const counts: number[][] = [new Array(words).fill(0), new Array(words).fill(0)];
  let start = 0;
  for (const [feature, { offsets, ids, counts: often }] of bags.entries()) {
    for (let i = 0; i < label.length; i++) {
      const own = counts[label[i]];
      for (let k = offsets[i]; k < offsets[i + 1]; k++) own[start + ids[k]] += often[k];
    }
    start += sizes[feature];
  }
  return counts;
}
