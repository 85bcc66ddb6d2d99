import { even, type Finding, NOTHING } from "./finding.ts";

/**
 * Spread of a difference by leaving out one group after the other (E3; Tukey 1958, Efron & Stein 1981):
 * SE² = (K−1)/K Σ (D₍₋ₖ₎ − mean)², df = K − 1. A group's influence is (K−1)/K (mean − D₍₋ₖ₎).
 *
 * @param without K: D₍₋ₖ₎, or D₍₋ₖ₎ less any one number.
 */
export function jackknife(without: Float64Array, difference: number): Finding {
  const K = without.length;
  if (K < 2) return { kind: "silent", why: "too-few-groups" };
  const share = (K - 1) / K;
  let total = 0;
  for (let k = 0; k < K; k++) total += without[k];
  const mean = total / K;
  let sum = 0;
  let largest = 0;
  const influence = new Float64Array(K);
  for (let k = 0; k < K; k++) {
    const off = without[k] - mean;
    sum += off * off;
    influence[k] = -share * off;
    largest = Math.max(largest, Math.abs(influence[k]));
  }
  if (largest <= NOTHING) return { kind: "flat" };
  return even(difference, Math.sqrt(share * sum), K - 1, influence);
}
