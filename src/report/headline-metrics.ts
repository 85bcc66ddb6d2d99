import type { Run } from "../records/run.types.ts";
import { prose } from "./escape.ts";
import { decimal, NONE, unbroken } from "./numbers.ts";

const MOST = 2;

/** A run's first metrics in one cell. @example "roc_auc 0.8123 · log_loss 0.4012" */
export function headlineMetrics(metrics: Run["metrics"]): string {
  const parts = metrics
    .slice(0, MOST)
    .map(({ metric, value }) => unbroken(`${prose(metric, 40)} ${value === null ? NONE : decimal(value)}`));
  return parts.length === 0 ? NONE : parts.join(" · ");
}
