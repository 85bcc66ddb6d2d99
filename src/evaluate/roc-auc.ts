import type { Ranking } from "./ranking.ts";

/**
 * Twice the number of (positive, negative) pairs that the scores put in the right order, a tie counting half (Mann & Whitney
 * 1947): a whole number, exact below 2^53.
 */
export function doubledPairsInOrder(ranking: Ranking): number {
  let below = 0;
  let doubled = 0;
  for (let level = 0; level < ranking.positivesAt.length; level++) {
    const negatives = ranking.negativesAt[level];
    doubled += ranking.positivesAt[level] * (2 * below + negatives);
    below += negatives;
  }
  return doubled;
}

/**
 * Area under the ROC curve: the share of (positive, negative) pairs in the right order, ties ½. From 0 to 1; undefined where
 * a class is missing.
 *
 * @example labels 0 0 1 1, scores .1 .4 .35 .8: 0.75
 */
export function rocAuc(ranking: Ranking): number | undefined {
  const pairs = ranking.positives * ranking.negatives;
  return pairs === 0 ? undefined : doubledPairsInOrder(ranking) / (2 * pairs);
}
