import { type ThresholdMetric, thresholdMetric } from "../evaluate/threshold-metric.ts";
import { type ConfusionByGroup, confusionByGroup } from "./confusion-by-group.ts";
import type { Duel } from "./duel.ts";
import type { Finding } from "./finding.ts";
import { jackknife } from "./jackknife.ts";

const FEWEST_GROUPS_WITH_POSITIVES = 40;
const FEWEST_GROUPS_WITH_PREDICTED = 20;

/**
 * Spread of a difference of F1, MCC, balanced accuracy, precision or recall (E3): each metric is a function of four counts,
 * so leaving out a group is a subtraction. Only with at least 40 groups that hold positives and 20 that hold predicted
 * positives of each model; below that intervals cover far less than they claim.
 */
export function thresholdSpread(duel: Duel, metric: ThresholdMetric, threshold: number, difference: number): Finding {
  const { groups, label } = duel;
  if (samePredictions(duel, threshold)) return { kind: "flat" };
  const before = confusionByGroup(duel.champion.scores, groups, threshold);
  const after = confusionByGroup(duel.challenger.scores, groups, threshold);
  let withPositives = 0;
  let predictedBefore = 0;
  let predictedAfter = 0;
  for (let k = 0; k < groups.count; k++) {
    if (before.tp[k] + before.fn[k] > 0) withPositives++;
    if (before.tp[k] + before.fp[k] > 0) predictedBefore++;
    if (after.tp[k] + after.fp[k] > 0) predictedAfter++;
  }
  const tooFew =
    withPositives < FEWEST_GROUPS_WITH_POSITIVES ||
    Math.min(predictedBefore, predictedAfter) < FEWEST_GROUPS_WITH_PREDICTED;
  if (tooFew) return { kind: "silent", why: "too-few-groups" };
  const without = new Float64Array(groups.count);
  for (let k = 0; k < groups.count; k++) {
    const champion = leftOut(before, metric, k, label.length);
    const challenger = leftOut(after, metric, k, label.length);
    if (champion === undefined || challenger === undefined) return { kind: "silent", why: "too-few-groups" };
    without[k] = challenger - champion;
  }
  return jackknife(without, difference);
}

function leftOut(counts: ConfusionByGroup, metric: ThresholdMetric, k: number, n: number): number | undefined {
  const { all, tp, fp, fn, rows } = counts;
  const truePositives = all.tp - tp[k];
  const falsePositives = all.fp - fp[k];
  const falseNegatives = all.fn - fn[k];
  const rest = n - rows[k] - truePositives - falsePositives - falseNegatives;
  return thresholdMetric(metric, truePositives, falsePositives, falseNegatives, rest);
}

function samePredictions(duel: Duel, threshold: number): boolean {
  const before = duel.champion.scores.values;
  const after = duel.challenger.scores.values;
  for (let i = 0; i < before.length; i++) if (before[i] >= threshold !== after[i] >= threshold) return false;
  return true;
}
