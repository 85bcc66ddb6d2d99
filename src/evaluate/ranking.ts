import { ascendingOrder } from "./ascending-order.ts";
import type { Scores } from "./scores.ts";

/**
 * A score set from the lowest to the highest value. Equal values are one *level*; levels count from 0, the lowest. All that
 * rank metrics, their influence values and the curves need: sorted once, shared by all.
 */
export interface Ranking {
  readonly positives: number;
  readonly negatives: number;
  /** n: positions from the lowest value to the highest. */
  readonly order: Int32Array;
  /** n: level of each position. */
  readonly levelOf: Int32Array;
  /** One a level: positive and negative rows in it. */
  readonly positivesAt: Int32Array;
  readonly negativesAt: Int32Array;
}

/** Ranks a score set (one value a row). @throws ContenderError `internal` for NaN. */
export function rank(scores: Scores): Ranking {
  const { values, label } = scores;
  const n = label.length;
  const order = ascendingOrder(values);
  const levelOf = new Int32Array(n);
  let levels = 0;
  for (let i = 0; i < n; i++) {
    if (i === 0 || values[order[i]] !== values[order[i - 1]]) levels++;
    levelOf[order[i]] = levels - 1;
  }
  const positivesAt = new Int32Array(levels);
  const negativesAt = new Int32Array(levels);
  let positives = 0;
  for (let i = 0; i < n; i++) {
    if (label[i] === 1) {
      positivesAt[levelOf[i]]++;
      positives++;
    } else negativesAt[levelOf[i]]++;
  }
  return { positives, negatives: n - positives, order, levelOf, positivesAt, negativesAt };
}
