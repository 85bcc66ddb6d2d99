/**
 * The logistic function 1 / (1 + e⁻ᶻ): a probability from log-odds. Written so that neither tail overflows: ±∞ give 1 and 0.
 *
 * @example logistic(Math.log(3)) // 0.75
 */
export function logistic(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}
