import type { Metric } from "../config/config.types.ts";
import { lowerIsBetter } from "../evaluate/lower-is-better.ts";
import { decimal } from "./numbers.ts";

/**
 * How a metric moves from champion to challenger, in words. The difference is oriented: + is better.
 *
 * @example change("roc_auc", 0.0112) // "roc_auc rises by 0.0112"
 * @example change("log_loss", -0.02) // "log_loss worsens (rises) by 0.0200"
 */
export function change(metric: Metric, difference: number, digits = 4): string {
  const size = decimal(Math.abs(difference), digits);
  if (!/[1-9]/.test(size)) return `${metric} hardly moves (by ${size})`;
  if (lowerIsBetter(metric)) return `${metric} ${difference > 0 ? "improves (falls)" : "worsens (rises)"} by ${size}`;
  return `${metric} ${difference > 0 ? "rises" : "falls"} by ${size}`;
}
