import type { TableTerm } from "../model/model.types.ts";

/**
 * The naive Bayes term of a categorical feature: ln P(level | positive) − ln P(level | negative), with Lidstone's smoothing
 * P(level | class) = (count + α) / (rows of the class + α · L).
 *
 * Unseen is one more level. Where training rows hold unseen levels (`min_count`, `max_levels`) it counts among the L like
 * any other. Where they hold none its count is 0 and L does not count it: so the levels' probabilities are exactly those of
 * scikit-learn's CategoricalNB (`min_categories` = the levels) and, for booleans, of BernoulliNB.
 *
 * @param codes n: places below `levels`, or −2 for unseen
 */
export function levelTerm(
  feature: number,
  codes: Int32Array,
  levels: number,
  label: Uint8Array,
  alpha: number,
): TableTerm {
  const counts = [new Float64Array(levels + 1), new Float64Array(levels + 1)];
  const rows = [0, 0];
  for (let i = 0; i < codes.length; i++) {
    const own = label[i];
    rows[own]++;
    counts[own][codes[i] >= 0 ? codes[i] : levels]++;
  }
  const distinct = levels + (counts[0][levels] + counts[1][levels] > 0 ? 1 : 0);
  const share = Math.log(rows[0] + alpha * distinct) - Math.log(rows[1] + alpha * distinct);
  const weights = Array.from(counts[1], (count, level) => {
    return Math.log(count + alpha) - Math.log(counts[0][level] + alpha) + share;
  });
  const unseen = weights.pop() as number;
  return { kind: "table", feature, weights, unseen, absent: 0 };
}
