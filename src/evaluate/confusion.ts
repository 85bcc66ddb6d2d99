import type { Scores } from "./scores.ts";

/** Rows by what was true and what was predicted: true and false positives, false and true negatives. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** Counts rows; a probability of at least the threshold is a predicted positive. */
export function confusion({ label, values }: Scores, threshold: number): Confusion {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  let tn = 0;
  for (let i = 0; i < label.length; i++) {
    const predicted = values[i] >= threshold;
    if (label[i] === 1) predicted ? tp++ : fn++;
    else predicted ? fp++ : tn++;
  }
  return { tp, fp, fn, tn };
}
