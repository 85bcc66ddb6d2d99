import type { Ranking } from "../evaluate/ranking.ts";

/**
 * Twice the number of rows of the other class that a row stands on the right side of, ties counting half: DeLong's placement
 * values V10 (of a positive, times 2 × negatives) and V01 (of a negative, times 2 × positives) as whole numbers.
 *
 * @returns n whole numbers.
 * @example labels 0 0 1 1, scores .1 .4 .35 .8: [4, 2, 2, 4]
 */
export function doubledPlacements(ranking: Ranking, label: Uint8Array): Float64Array {
  const levels = ranking.positivesAt.length;
  const ofPositive = new Float64Array(levels);
  const ofNegative = new Float64Array(levels);
  let negativesBelow = 0;
  let positivesBelow = 0;
  for (let level = 0; level < levels; level++) {
    const positives = ranking.positivesAt[level];
    const negatives = ranking.negativesAt[level];
    ofPositive[level] = 2 * negativesBelow + negatives;
    ofNegative[level] = 2 * (ranking.positives - positivesBelow) - positives;
    negativesBelow += negatives;
    positivesBelow += positives;
  }
  const placements = new Float64Array(label.length);
  for (let i = 0; i < label.length; i++) {
    placements[i] = (label[i] === 1 ? ofPositive : ofNegative)[ranking.levelOf[i]];
  }
  return placements;
}
