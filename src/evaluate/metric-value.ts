import { averagePrecision } from "./average-precision.ts";
import { calibrationBins } from "./calibration-bins.ts";
import { type Confusion, confusion } from "./confusion.ts";
import type { Metric } from "./evaluation.types.ts";
import { expectedCalibrationError } from "./expected-calibration-error.ts";
import { meanLoss } from "./mean-loss.ts";
import type { RankedScores } from "./ranked-scores.ts";
import { rocAuc } from "./roc-auc.ts";
import { thresholdMetric } from "./threshold-metric.ts";

/** The one place where a metric's name becomes its value, in its own units; undefined where it is not defined. */
export function metricValue(
  metric: Metric,
  ranked: RankedScores,
  options: { readonly threshold: number; readonly bins: number },
  table: Confusion = confusion(ranked.scores, options.threshold),
): number | undefined {
  switch (metric) {
    case "roc_auc":
      return rocAuc(ranked.ranking());
    case "average_precision":
      return averagePrecision(ranked.ranking());
    case "log_loss":
    case "brier":
      return meanLoss(metric, ranked.scores);
    case "ece":
      return expectedCalibrationError(calibrationBins(ranked.scores, options.bins));
    default:
      return thresholdMetric(metric, table.tp, table.fp, table.fn, table.tn);
  }
}
