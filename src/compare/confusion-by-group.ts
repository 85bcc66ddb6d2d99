import type { Confusion } from "../evaluate/confusion.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Grouping } from "./grouping.ts";

/** True and false positives and false negatives of each of K groups, its rows, and the table of all rows. */
export interface ConfusionByGroup {
  readonly tp: Float64Array;
  readonly fp: Float64Array;
  readonly fn: Float64Array;
  readonly rows: Float64Array;
  readonly all: Confusion;
}

/** Counts rows by group; a probability of at least the threshold is a predicted positive. */
export function confusionByGroup({ label, values }: Scores, groups: Grouping, threshold: number): ConfusionByGroup {
  const tp = new Float64Array(groups.count);
  const fp = new Float64Array(groups.count);
  const fn = new Float64Array(groups.count);
  for (let i = 0; i < label.length; i++) {
    const predicted = values[i] >= threshold;
    if (label[i] === 1) (predicted ? tp : fn)[groups.of[i]]++;
    else if (predicted) fp[groups.of[i]]++;
  }
  const all = { tp: total(tp), fp: total(fp), fn: total(fn) };
  return { tp, fp, fn, rows: groups.rows, all: { ...all, tn: label.length - all.tp - all.fp - all.fn } };
}

function total(counts: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += counts[k];
  return sum;
}
