/**
 * Count, mean and sum of squared deviations of some numbers, so that two parts can be merged. Deviations are taken from
 * `origin` (the first number), which keeps the digits of numbers with a large offset: the mean is origin + mean.
 */
export interface Moments {
  readonly count: number;
  readonly origin: number;
  /** Mean of (x − origin). */
  readonly mean: number;
  /** Σ (x − mean of x)². */
  readonly squares: number;
}

/**
 * One pass over the numbers whose `label` is `wanted` (over all without `label`); NaN is passed over.
 * Method: Welford (1962), "Note on a method for calculating corrected sums of squares and products", Technometrics 4(3).
 *
 * @example varianceOf(momentsOf(Float64Array.of(1e9 + 1, 1e9 + 2, 1e9 + 3))) // 0.6666666666666666
 */
export function momentsOf(values: Float64Array, label?: Uint8Array, wanted = 1): Moments {
  let count = 0;
  let origin = 0;
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (Number.isNaN(value) || (label !== undefined && label[i] !== wanted)) continue;
    if (count++ === 0) origin = value;
    const shifted = value - origin;
    const before = shifted - mean;
    mean += before / count;
    squares += before * (shifted - mean);
  }
  return { count, origin, mean, squares };
}

/**
 * The moments of two parts taken together. Method: Chan, Golub & LeVeque (1979), "Updating formulae and a pairwise
 * algorithm for computing sample variances", Stanford STAN-CS-79-773, formula 2.1.
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const count = a.count + b.count;
  const apart = b.origin - a.origin + (b.mean - a.mean);
  return {
    count,
    origin: a.origin,
    mean: a.mean + apart * (b.count / count),
    squares: a.squares + b.squares + apart * apart * ((a.count / count) * b.count),
  };
}

/** The mean; 0 of no numbers. */
export function meanOf({ origin, mean }: Moments): number {
  return origin + mean;
}

/** The population variance (n in the denominator); 0 of no numbers. */
export function varianceOf({ count, squares }: Moments): number {
  return count === 0 ? 0 : squares / count;
}
