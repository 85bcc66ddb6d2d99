import type { Metric } from "./evaluation.types.ts";

const LOSSES: ReadonlySet<Metric> = new Set(["log_loss", "brier", "ece"]);

/** Whether less of a metric is better. @example lowerIsBetter("log_loss") // true */
export function lowerIsBetter(metric: Metric): boolean {
  return LOSSES.has(metric);
}
