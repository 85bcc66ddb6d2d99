import { type RankedScores, rankedScores } from "../evaluate/ranked-scores.ts";
import type { Scores } from "../evaluate/scores.ts";
import { averagePrecisionWithoutGroups } from "./average-precision-without-groups.ts";
import type { Grouping } from "./grouping.ts";

/** One side of a comparison. What depends on this side alone is computed when first asked for, and once only. */
export interface Contestant extends RankedScores {
  /** K: average precision with each group left out in turn. */
  averagePrecisionWithout(groups: Grouping): Float64Array;
}

export function contestant(scores: Scores): Contestant {
  const ranked = rankedScores(scores);
  let without: { groups: Grouping; values: Float64Array } | undefined;
  return {
    ...ranked,
    averagePrecisionWithout(groups) {
      if (without?.groups !== groups) {
        without = { groups, values: averagePrecisionWithoutGroups(ranked.ranking(), scores.label, groups) };
      }
      return without.values;
    },
  };
}
