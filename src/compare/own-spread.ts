import { confusion } from "../evaluate/confusion.ts";
import type { Metric } from "../evaluate/evaluation.types.ts";
import { rowLoss } from "../evaluate/mean-loss.ts";
import type { Scores } from "../evaluate/scores.ts";
import { type ThresholdMetric, thresholdMetric } from "../evaluate/threshold-metric.ts";
import { confusionByGroup } from "./confusion-by-group.ts";
import { contestant } from "./contestant.ts";
import { type Grouping, grouping } from "./grouping.ts";
import { influences } from "./influences.ts";
import { jackknife } from "./jackknife.ts";

/**
 * Standard error of one model's metric over groups: for AUC Obuchowski's, as the difference from a constant score; for the
 * others the delete-one-group jackknife. It serves a guess of power only, so there are no minimum counts.
 *
 * @returns in the metric's units; null where it has none (one class, one group, ece).
 */
export function ownSpread(
  metric: Metric,
  scores: Scores,
  options: { readonly threshold: number; readonly bins: number },
): number | null {
  if (metric === "ece" || scores.label.length === 0) return null;
  if (metric === "roc_auc") {
    const constant = { ...scores, values: new Float64Array(scores.label.length).fill(0.5) };
    const { finding } = influences(constant, options)(metric, scores);
    return finding.kind === "spread" ? finding.se : null;
  }
  const groups = grouping(scores.group);
  const without = leftOut(metric, scores, groups, options.threshold);
  const finding = without.every((value) => !Number.isNaN(value)) ? jackknife(without, 0) : undefined;
  return finding?.kind === "spread" ? finding.se : null;
}

/** K: the metric with each group left out; NaN where it is not defined. */
function leftOut(
  metric: Exclude<Metric, "ece" | "roc_auc">,
  scores: Scores,
  groups: Grouping,
  threshold: number,
): Float64Array {
  const { label, values } = scores;
  const n = label.length;
  if (metric === "average_precision") return contestant(scores).averagePrecisionWithout(groups);
  if (metric === "log_loss" || metric === "brier") {
    const sums = new Float64Array(groups.count);
    let all = 0;
    for (let i = 0; i < n; i++) {
      const loss = rowLoss(metric, label[i], values[i]);
      sums[groups.of[i]] += loss;
      all += loss;
    }
    return sums.map((sum, k) => (all - sum) / (n - groups.rows[k]));
  }
  return withoutGroups(metric, scores, groups, threshold);
}

function withoutGroups(metric: ThresholdMetric, scores: Scores, groups: Grouping, threshold: number): Float64Array {
  const all = confusion(scores, threshold);
  const { tp, fp, fn, rows } = confusionByGroup(scores, groups, threshold);
  return rows.map((size, k) => {
    const tn = size - tp[k] - fp[k] - fn[k];
    return thresholdMetric(metric, all.tp - tp[k], all.fp - fp[k], all.fn - fn[k], all.tn - tn) ?? Number.NaN;
  });
}
