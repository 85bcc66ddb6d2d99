/** Metrics that are a function of the confusion table at one threshold. */
export type ThresholdMetric = "accuracy" | "balanced_accuracy" | "f1" | "mcc" | "precision" | "recall";

/**
 * Value of such a metric from the table's four counts; larger is better, and undefined where its denominator is 0. Precision,
 * recall, F1 = 2tp / (2tp + fp + fn), balanced accuracy = mean recall of both classes, and MCC = Matthews' correlation
 * (1975), which alone runs from −1 to 1. (The counts come one by one because leave-one-group-out asks often.)
 *
 * @example thresholdMetric("f1", 2, 1, 1, 6) // 0.6666666666666666
 */
export function thresholdMetric(
  metric: ThresholdMetric,
  tp: number,
  fp: number,
  fn: number,
  tn: number,
): number | undefined {
  switch (metric) {
    case "accuracy":
      return ratio(tp + tn, tp + fp + fn + tn);
    case "precision":
      return ratio(tp, tp + fp);
    case "recall":
      return ratio(tp, tp + fn);
    case "f1":
      return ratio(2 * tp, 2 * tp + fp + fn);
    case "balanced_accuracy":
      return tp + fn === 0 || tn + fp === 0 ? undefined : (tp / (tp + fn) + tn / (tn + fp)) / 2;
    case "mcc":
      return ratio(tp * tn - fp * fn, Math.sqrt((tp + fp) * (tp + fn)) * Math.sqrt((tn + fp) * (tn + fn)));
  }
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
