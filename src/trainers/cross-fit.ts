import { ContenderError } from "../errors.ts";
import { foldsOf } from "./folds.ts";

/**
 * Log-odds of each row by a model that saw no row of its group: features and trainer are fitted anew on the other folds.
 *
 * @param rows positions in the table
 * @param calibration what the log-odds are for, in messages
 * @param fit fits on some rows and gives the log-odds of others
 * @returns one a row, in the order of `rows`
 * @throws ContenderError `training-failed` where there are fewer than two groups, or one fold's others are of one class.
 */
export function crossFit(
  rows: Int32Array,
  group: Int32Array,
  label: Uint8Array,
  folds: number,
  calibration: string,
  fit: (on: Int32Array, of: Int32Array) => Float64Array,
): Float64Array {
  const { fold, groups } = foldsOf(rows, group, folds);
  if (groups < 2)
    throw impossible(calibration, `the training rows are ${groups} group; cross-fitting needs at least 2`);
  const out = new Float64Array(rows.length);
  for (let k = 0; k < Math.min(folds, groups); k++) {
    const on = rows.filter((_, i) => fold[i] !== k);
    const of = rows.filter((_, i) => fold[i] === k);
    let positives = 0;
    for (let i = 0; i < on.length; i++) positives += label[on[i]];
    if (positives === 0 || positives === on.length) {
      throw impossible(calibration, `without fold ${k + 1} of ${folds}, ${on.length} rows of one class are left`);
    }
    const scores = fit(on, of);
    let next = 0;
    for (let i = 0; i < rows.length; i++) if (fold[i] === k) out[i] = scores[next++];
  }
  return out;
}

function impossible(calibration: string, why: string): ContenderError {
  return new ContenderError("training-failed", {
    message: `calibration: ${calibration} can't be fitted: ${why}`,
    path: "trainer.calibration",
    expected: "groups of both classes in every fold",
    hint: "set calibration: none, or give more data",
  });
}
