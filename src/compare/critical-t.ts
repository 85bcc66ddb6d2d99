import { ContenderError } from "../errors.ts";
import { gammaRatio } from "./gamma-ratio.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { studentT } from "./student-t.ts";

/**
 * The t that a Student t variable exceeds with probability `tail`: Newton's method on the logarithm of the tail, from the
 * normal quantile, kept inside a bracket that bisection closes where Newton would leave it.
 *
 * @param tail upper tail, above 0 and at most ½.
 * @param df degrees of freedom, any positive number.
 * @throws ContenderError `internal` for another tail.
 * @example criticalT(0.025, 10) // 2.228138851986275
 */
export function criticalT(tail: number, df: number): number {
  if (!(tail > 0 && tail <= 0.5)) {
    throw new ContenderError("internal", { message: `an upper tail lies above 0 and is at most ½; found ${tail}` });
  }
  if (tail === 0.5) return 0;
  let low = 0;
  let high = Math.max(1, normalQuantile(tail));
  while (studentT(-high, df) > tail) {
    low = high;
    high *= 2;
  }
  let t = low > 0 ? (low + high) / 2 : normalQuantile(tail);
  for (let round = 0; round < 200; round++) {
    const reached = studentT(-t, df);
    if (reached > tail) low = t;
    else high = t;
    const next = t + (reached * Math.log(reached / tail)) / density(t, df);
    const inside = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(inside - t) <= 1e-14 * t) return inside;
    t = inside;
  }
  return t;
}

/** Student's density at t: the tail's slope. */
function density(t: number, df: number): number {
  const scale = gammaRatio(df / 2) / Math.sqrt(df * Math.PI);
  return scale * Math.exp(-0.5 * (df + 1) * Math.log1p((t * t) / df));
}
