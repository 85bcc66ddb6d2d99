import { calibrationBins } from "./calibration-bins.ts";
import { curves } from "./curves.ts";
import type { Evaluation, Metric, SliceEvaluation } from "./evaluation.types.ts";
import { measure } from "./measure.ts";
import { rankedScores } from "./ranked-scores.ts";
import type { Scores } from "./scores.ts";
import { scoresAt } from "./scores-at.ts";
import type { Slice } from "./slice.ts";

/**
 * What one model's scores are worth: each metric, each metric on each slice, and the curves. Point values only; intervals
 * belong to comparisons.
 *
 * @param scores n rows, one probability each.
 * @param options.threshold a probability of at least this is a predicted positive.
 * @param options.bins equal-width bins of ece and of the calibration curve.
 * @throws ContenderError `internal` where arrays differ in length, a row has several values, or one is NaN.
 * @example labels 0 0 1 1, scores .1 .4 .35 .8, metric roc_auc: metrics [{ metric: "roc_auc", value: 0.75 }]
 */
export function evaluate(
  scores: Scores,
  options: { readonly metrics: readonly Metric[]; readonly threshold: number; readonly bins: number },
  slices: readonly Slice[],
): Evaluation {
  const ranked = rankedScores(scores);
  return {
    rows: scores.label.length,
    positives: countPositives(scores.label),
    groups: new Set(scores.group).size,
    threshold: options.threshold,
    metrics: measure(ranked, options),
    slices: slices.map((slice) => evaluateSlice(scores, options, slice)),
    curves: curves(ranked.ranking(), calibrationBins(scores, options.bins)),
  };
}

function evaluateSlice(scores: Scores, options: Parameters<typeof evaluate>[1], slice: Slice): SliceEvaluation {
  const part = scoresAt(scores, slice.at);
  return {
    column: slice.column,
    level: slice.level,
    rows: slice.at.length,
    positives: countPositives(part.label),
    metrics: measure(rankedScores(part), options),
  };
}

function countPositives(label: Uint8Array): number {
  let positives = 0;
  for (let i = 0; i < label.length; i++) positives += label[i];
  return positives;
}
