import type { Model } from "./model.types.ts";

/**
 * Log-odds after calibration, in place. `sigmoid`: the line slope · z + offset. `isotonic`: straight lines between the knots
 * (at, value), which rise, and the outer knots' values beyond them; so the order of two rows is never turned round, and rows
 * between the outer knots keep theirs.
 *
 * @example calibrate({ kind: "isotonic", knots: [{ at: -1, value: -2 }, { at: 1, value: 0 }] }, Float64Array.of(-9, 0, 9)) // [-2, -1, 0]
 */
export function calibrate(calibration: Model["calibration"], z: Float64Array): Float64Array {
  switch (calibration.kind) {
    case "none":
      return z;
    case "sigmoid":
      for (let i = 0; i < z.length; i++) z[i] = calibration.slope * z[i] + calibration.offset;
      return z;
    case "isotonic": {
      const at = Float64Array.from(calibration.knots, (knot) => knot.at);
      const value = Float64Array.from(calibration.knots, (knot) => knot.value);
      for (let i = 0; i < z.length; i++) z[i] = onCurve(at, value, z[i]);
      return z;
    }
  }
}

function onCurve(at: Float64Array, value: Float64Array, z: number): number {
  const last = at.length - 1;
  if (!(z > at[0])) return value[0];
  if (z >= at[last]) return value[last];
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at[middle] <= z) low = middle;
    else high = middle;
  }
  const share = (z / 2 - at[low] / 2) / (at[high] / 2 - at[low] / 2);
  return value[low] * (1 - share) + value[high] * share;
}
