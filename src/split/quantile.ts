/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman & Fan, "Sample quantiles in statistical
 * packages", 1996): at position (n − 1)·q of the sorted values. Interpolates from the nearer end, as numpy does, to the
 * last bit.
 *
 * @param sorted n ≥ 1 values, ascending, none NaN
 * @param q between 0 and 1
 * @example quantile(Float64Array.of(1, 2, 3, 4), 0.75) // 3.25
 */
export function quantile(sorted: Float64Array, q: number): number {
  const at = (sorted.length - 1) * q;
  const below = Math.floor(at);
  const share = at - below;
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
