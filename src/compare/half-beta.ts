import { ContenderError } from "../errors.ts";
import { gammaRatio } from "./gamma-ratio.ts";

/**
 * The regularised incomplete beta functions that Student's t needs, those with one parameter ½: I_x(a, ½) and its complement
 * I_{1−x}(½, a). By the continued fraction of DiDonato & Morris (1992, BFRAC), evaluated by Lentz's method, on whichever side
 * of the mean it converges fast; it takes x and 1 − x apart, so that df = 1,000,000 costs no digits.
 *
 * @param a positive.
 * @param x between 0 and 1. @param y 1 − x, given apart so that neither loses digits.
 * @returns both, adding up to 1.
 * @throws ContenderError `internal` where the fraction does not settle.
 * @example halfBeta(1, 0.5, 0.5).lower // 0.2928932188134524, which is 1 − √½
 */
export function halfBeta(a: number, x: number, y: number): { lower: number; upper: number } {
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  const logX = x < 0.5 ? Math.log(x) : Math.log1p(-y);
  const front = (Math.exp(a * logX) * Math.sqrt(y) * gammaRatio(a)) / Math.sqrt(Math.PI);
  if (x < (a + 1) / (a + 2.5)) {
    const lower = front * fraction(a, 0.5, x, y);
    return { lower, upper: 1 - lower };
  }
  const upper = front * fraction(0.5, a, y, x);
  return { lower: 1 - upper, upper };
}

const MOST_TERMS = 100_000;

/** The fraction's value, for x below the mean of the beta distribution; y = 1 − x keeps its digits. */
function fraction(a: number, b: number, x: number, y: number): number {
  let value = term(a, b, x, y, 0);
  let c = value;
  let d = 0;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const above = ((a + m - 1) / (a + 2 * m - 1)) * ((a + b + m - 1) / (a + 2 * m - 1)) * m * (b - m) * x * x;
    const below = term(a, b, x, y, m);
    d = 1 / (below + above * d);
    c = below + above / c;
    value *= c * d;
    if (Math.abs(c * d - 1) <= 2 * Number.EPSILON) return 1 / value;
  }
  throw new ContenderError("internal", {
    message: `the incomplete beta function did not settle at a = ${a}, x = ${x}`,
  });
}

function term(a: number, b: number, x: number, y: number, m: number): number {
  const first = m === 0 ? 0 : m + (m * (b - m) * x) / (a + 2 * m - 1);
  return first + ((a + m) * (a * y - b * x + 1 + m * (1 + y))) / (a + 2 * m + 1);
}
