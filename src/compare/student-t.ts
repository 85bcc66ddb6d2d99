import { ContenderError } from "../errors.ts";
import { halfBeta } from "./half-beta.ts";

/**
 * Probability that a Student t variable is at most `t`. Both tails keep their digits: each comes from the incomplete beta
 * function itself, not from 1 minus the other.
 *
 * @param df degrees of freedom, any positive number.
 * @throws ContenderError `internal` where df is not positive or t is NaN.
 * @example studentT(-2, 10) // 0.03669401738537018
 */
export function studentT(t: number, df: number): number {
  if (!(df > 0) || Number.isNaN(t)) {
    throw new ContenderError("internal", {
      message: `Student's t needs df above 0 and a number; found ${df} and ${t}`,
    });
  }
  if (!Number.isFinite(t)) return t > 0 ? 1 : 0;
  const square = t * t;
  const { lower, upper } = halfBeta(df / 2, df / (df + square), square / (df + square));
  return t <= 0 ? lower / 2 : 0.5 + upper / 2;
}
