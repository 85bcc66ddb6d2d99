import { averagePrecision } from "../evaluate/average-precision.ts";
import type { Ranking } from "../evaluate/ranking.ts";
import type { Grouping } from "./grouping.ts";

/**
 * Influence of each group on average precision: the derivative of AP with respect to the group's weight, in one pass (the
 * infinitesimal jackknife, Jaeckel 1972). Of a row r at level l, with P positives and, at level j, p_j positives, n_j rows at
 * or above it and precision π_j: [y (π_l − AP) + Σ_{j ≤ l} p_j (y − π_j) / n_j] / P. The influences of all groups add up to 0.
 *
 * @returns K values. There must be a positive row.
 */
export function averagePrecisionInfluence(ranking: Ranking, label: Uint8Array, groups: Grouping): Float64Array {
  const levels = ranking.positivesAt.length;
  const value = averagePrecision(ranking) ?? 0;
  const precision = new Float64Array(levels);
  const above = new Float64Array(levels);
  let found = 0;
  let rows = 0;
  for (let level = levels - 1; level >= 0; level--) {
    found += ranking.positivesAt[level];
    rows += ranking.positivesAt[level] + ranking.negativesAt[level];
    precision[level] = found / rows;
    above[level] = rows;
  }
  const ofPositive = new Float64Array(levels);
  const ofNegative = new Float64Array(levels);
  let share = 0;
  let weighted = 0;
  for (let level = 0; level < levels; level++) {
    share += ranking.positivesAt[level] / above[level];
    weighted += (ranking.positivesAt[level] * precision[level]) / above[level];
    ofPositive[level] = (precision[level] - value + share - weighted) / ranking.positives;
    ofNegative[level] = -weighted / ranking.positives;
  }
  const influence = new Float64Array(groups.count);
  for (let i = 0; i < label.length; i++) {
    influence[groups.of[i]] += (label[i] === 1 ? ofPositive : ofNegative)[ranking.levelOf[i]];
  }
  return influence;
}
