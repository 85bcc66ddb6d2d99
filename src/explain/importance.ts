import { criticalT } from "../compare/critical-t.ts";
import { type InfluencesOf, influences } from "../compare/influences.ts";
import type { Metric } from "../evaluate/evaluation.types.ts";
import type { Scores } from "../evaluate/scores.ts";
import { calibrate } from "../model/calibrate.ts";
import { logistic } from "../model/logistic.ts";
import type { Model } from "../model/model.types.ts";
import type { Importance } from "./changes.types.ts";

/** Of an importance's interval: it decides nothing, so no budget divides it. */
export const CONFIDENCE = 0.95;

export interface Shuffled {
  readonly metric: Metric;
  readonly options: { readonly threshold: number; readonly bins: number };
  /** Orders of the rows; the same ones for every feature and model, so that what differs is not the draw. */
  readonly orders: readonly Int32Array[];
}

/**
 * Permutation importance (Breiman 2001; Fisher, Rudin & Dominici 2019) of a model's features on the holdout: what the metric
 * loses when a feature's contribution is dealt out anew among the rows, the mean over the orders. The interval is by group, as
 * a comparison's: of each order the groups' influences on the loss, their mean over the orders, SE² = K/(K−1) Σ ψ̄², t at
 * K − 1. (A dealt contribution comes from another group, which this passes over.)
 *
 * @param z n: log-odds before calibration, all features together
 * @returns a function of a feature's n contributions; null where the metric can't be had of these rows.
 */
export function importanceOf(
  model: Model,
  scores: Scores,
  z: Float64Array,
  { metric, options, orders }: Shuffled,
): (contribution: Float64Array) => Importance | null {
  const look: InfluencesOf = influences(scoresFrom(model, scores, z), options);
  return (contribution) => {
    if (contribution.every((value) => value === contribution[0])) return { loss: 0, lower: 0, upper: 0 };
    let loss = 0;
    let silent = false;
    let sum: Float64Array | undefined;
    for (const order of orders) {
      const dealt = z.map((value, i) => value + (contribution[order[i]] - contribution[i]));
      const { difference, finding } = look(metric, scoresFrom(model, scores, dealt));
      if (difference === null) return null;
      loss -= difference / orders.length;
      if (finding.kind === "silent") silent = true;
      if (finding.kind !== "spread") continue;
      sum ??= new Float64Array(finding.influence.length);
      for (let k = 0; k < sum.length; k++) sum[k] += finding.influence[k] / orders.length;
    }
    if (silent) return { loss: loss + 0, lower: null, upper: null };
    const half = sum === undefined ? 0 : halfWidth(sum);
    return { loss: loss + 0, lower: loss - half + 0, upper: loss + half + 0 };
  };
}

function halfWidth(influence: Float64Array): number {
  const K = influence.length;
  let squares = 0;
  for (let k = 0; k < K; k++) squares += influence[k] * influence[k];
  return criticalT((1 - CONFIDENCE) / 2, K - 1) * Math.sqrt((K / (K - 1)) * squares);
}

function scoresFrom(model: Model, scores: Scores, z: Float64Array): Scores {
  const values = calibrate(model.calibration, z.slice());
  for (let i = 0; i < values.length; i++) values[i] = logistic(values[i]);
  return { ...scores, values };
}
