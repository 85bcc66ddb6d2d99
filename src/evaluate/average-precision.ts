import type { Ranking } from "./ranking.ts";

/**
 * Average precision: Σ (gain in recall) × (precision) over the levels from the highest down, without interpolation, tied rows
 * as one step (as scikit-learn's `average_precision_score`). From 0 to 1; undefined without positives.
 *
 * @example labels 0 0 1 1, scores .1 .4 .35 .8: 0.8333333333333333
 */
export function averagePrecision(ranking: Ranking): number | undefined {
  if (ranking.positives === 0) return undefined;
  let rows = 0;
  let found = 0;
  let sum = 0;
  for (let level = ranking.positivesAt.length - 1; level >= 0; level--) {
    const positives = ranking.positivesAt[level];
    rows += positives + ranking.negativesAt[level];
    if (positives === 0) continue;
    found += positives;
    sum += (positives * found) / rows;
  }
  return sum / ranking.positives;
}
