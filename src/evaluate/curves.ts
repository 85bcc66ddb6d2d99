import type { CalibrationBins } from "./calibration-bins.ts";
import type { CalibrationBin, Curves, Point } from "./evaluation.types.ts";
import type { Ranking } from "./ranking.ts";
import { thin } from "./thin.ts";

/**
 * ROC, precision–recall and calibration curves as data, thinned to what a picture can show. ROC begins at (0, 0) and ends at
 * (1, 1), and is empty where a class is missing; PR begins at the highest score and is empty without positives; calibration
 * has the bins that hold rows.
 */
export function curves(ranking: Ranking, bins: CalibrationBins): Curves {
  const { positives, negatives } = ranking;
  const levels = ranking.positivesAt.length;
  const found = new Int32Array(levels + 1);
  const rows = new Int32Array(levels + 1);
  for (let step = 1; step <= levels; step++) {
    const level = levels - step;
    found[step] = found[step - 1] + ranking.positivesAt[level];
    rows[step] = rows[step - 1] + ranking.positivesAt[level] + ranking.negativesAt[level];
  }
  const roc = (step: number): Point => ({ x: (rows[step] - found[step]) / negatives, y: found[step] / positives });
  const pr = (index: number): Point => ({ x: found[index + 1] / positives, y: found[index + 1] / rows[index + 1] });
  return {
    roc: positives * negatives === 0 ? [] : thin(levels + 1, roc, (point) => point.x + point.y),
    pr: positives === 0 ? [] : thin(levels, pr, (point) => point.x),
    calibration: calibration(bins),
  };
}

function calibration({ rows, sum, positives }: CalibrationBins): CalibrationBin[] {
  const width = rows.length;
  const kept: CalibrationBin[] = [];
  for (let bin = 0; bin < width; bin++) {
    const n = rows[bin];
    if (n === 0) continue;
    kept.push({
      lower: bin / width,
      upper: (bin + 1) / width,
      rows: n,
      mean: sum[bin] / n + 0,
      share: positives[bin] / n,
    });
  }
  return kept;
}
