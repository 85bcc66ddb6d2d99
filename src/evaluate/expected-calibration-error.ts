import type { CalibrationBins } from "./calibration-bins.ts";

/**
 * Expected calibration error (Naeini et al. 2015): mean over rows of |mean probability − share of positives| of the row's
 * bin. From 0 to 1, biased upwards; undefined without rows.
 *
 * @example labels 0 1, scores .25 .75, two bins: 0.25
 */
export function expectedCalibrationError({ rows, sum, positives }: CalibrationBins): number | undefined {
  let all = 0;
  let gap = 0;
  for (let bin = 0; bin < rows.length; bin++) {
    all += rows[bin];
    gap += Math.abs(sum[bin] - positives[bin]);
  }
  return all === 0 ? undefined : gap / all;
}
