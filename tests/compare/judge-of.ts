import type { Judge } from "../../src/compare/judge.ts";
import type { Metric } from "../../src/evaluate/evaluation.types.ts";

export const METRICS: Metric[] = [
  "roc_auc",
  "average_precision",
  "log_loss",
  "brier",
  "ece",
  "accuracy",
  "balanced_accuracy",
  "f1",
  "mcc",
  "precision",
  "recall",
];

/** A judge with the defaults of the config, but for what is named. */
export function judgeOf(metrics: Metric[], gate: Partial<Judge["gate"]> = {}): Judge {
  return {
    evaluate: { metrics, slices: [], threshold: 0.5, bins: 10 },
    gate: {
      primary: { metric: "roc_auc", min_gain: 0 },
      guardrails: [],
      slices: { max_loss: 0.02, min_rows: 20 },
      confidence: 0.95,
      holdout_budget: 10,
      ...gate,
    },
  };
}
