import { type Confusion, confusion } from "./confusion.ts";
import type { Measure, Metric } from "./evaluation.types.ts";
import { metricValue } from "./metric-value.ts";
import type { RankedScores } from "./ranked-scores.ts";

/** What a metric needs before it means anything. */
const NEEDS: Record<Metric, string> = {
  roc_auc: "rows of both classes",
  average_precision: "a positive row",
  log_loss: "a row",
  brier: "a row",
  ece: "a row",
  accuracy: "a row",
  balanced_accuracy: "rows of both classes",
  f1: "a positive or a predicted positive row",
  mcc: "rows of both classes and predictions of both",
  precision: "a predicted positive row",
  recall: "a positive row",
};

/** Each metric's value in its own units, or null and why. In the order asked for. */
export function measure(
  ranked: RankedScores,
  options: { readonly metrics: readonly Metric[]; readonly threshold: number; readonly bins: number },
): Measure[] {
  const table = confusion(ranked.scores, options.threshold);
  return options.metrics.map((metric) => {
    const value = metricValue(metric, ranked, options, table);
    return value === undefined ? { metric, value: null, why: missing(metric, table) } : { metric, value: value + 0 };
  });
}

function missing(metric: Metric, { tp, fp, fn, tn }: Confusion): string {
  return `needs ${NEEDS[metric]}; found ${tp + fn} positive, ${fp + tn} negative, ${tp + fp} predicted positive`;
}
