import type { Scores } from "./scores.ts";

/** Equal-width bins of probability: per bin its rows, the sum of their probabilities, and their positives. */
export interface CalibrationBins {
  readonly rows: Int32Array;
  readonly sum: Float64Array;
  readonly positives: Int32Array;
}

/** Puts each row into bin ⌊p × bins⌋ (1 belongs to the last). */
export function calibrationBins({ label, values }: Scores, bins: number): CalibrationBins {
  const rows = new Int32Array(bins);
  const sum = new Float64Array(bins);
  const positives = new Int32Array(bins);
  for (let i = 0; i < label.length; i++) {
    const bin = Math.max(0, Math.min(bins - 1, Math.floor(values[i] * bins)));
    rows[bin]++;
    sum[bin] += values[i];
    if (label[i] === 1) positives[bin]++;
  }
  return { rows, sum, positives };
}
