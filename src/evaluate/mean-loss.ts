import type { Scores } from "./scores.ts";

/** Metrics that are a mean over rows of a loss: smaller is better. */
export type MeanLoss = "log_loss" | "brier";

/** A probability is moved at least this far from 0 and 1 before its logarithm is taken: 2⁻⁵², as scikit-learn does. */
const CLIP = Number.EPSILON;

/**
 * Loss of one row. Log loss: −ln of the probability given to what was true, in nats, clipped at 2⁻⁵² (at most 36.04).
 * Brier (1950): the squared distance of probability and label.
 *
 * @example rowLoss("brier", 1, 0.75) // 0.0625
 */
export function rowLoss(metric: MeanLoss, label: number, probability: number): number {
  if (metric === "brier") return (probability - label) * (probability - label);
  const given = label === 1 ? probability : 1 - probability;
  return -Math.log(Math.min(Math.max(given, CLIP), 1 - CLIP));
}

/** Mean loss over all rows; undefined without rows. */
export function meanLoss(metric: MeanLoss, { label, values }: Scores): number | undefined {
  if (label.length === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < label.length; i++) sum += rowLoss(metric, label[i], values[i]);
  return sum / label.length;
}
