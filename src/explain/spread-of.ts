import { quantile } from "../split/quantile.ts";

const TAIL = 0.1;

/**
 * How far a feature's contributions lie from their own mean (what is the same for all rows moves none): mean size, and where
 * the lowest and the highest tenth begin.
 *
 * @param contribution n ≥ 0 finite values
 * @example spreadOf(Float64Array.of(0, 2)) // { mean_absolute: 1, low: -0.8, high: 0.8 }
 */
export function spreadOf(contribution: Float64Array): { mean_absolute: number; low: number; high: number } {
  if (contribution.length === 0) return { mean_absolute: 0, low: 0, high: 0 };
  const mean = meanOf(contribution);
  const off = contribution.map((value) => value - mean);
  const size = meanOf(off.map(Math.abs));
  off.sort();
  return { mean_absolute: size + 0, low: quantile(off, TAIL) + 0, high: quantile(off, 1 - TAIL) + 0 };
}

/** Value by value, so that no sum of large ones overflows. */
function meanOf(values: Float64Array): number {
  let mean = 0;
  for (let i = 0; i < values.length; i++) mean += (values[i] - mean) / (i + 1);
  return mean;
}
