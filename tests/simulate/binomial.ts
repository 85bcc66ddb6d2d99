import type { Count } from "./tally.ts";

/** Probability of at most `hits` of `of` at a chance of p: the sum of the binomial probabilities, each by logarithms. */
export function atMost({ hits, of }: Count, p: number): number {
  if (hits >= of || p <= 0) return 1;
  if (p >= 1) return 0;
  let log = of * Math.log1p(-p);
  let sum = Math.exp(log);
  for (let k = 1; k <= hits; k++) {
    log += Math.log((of - k + 1) / k) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(log);
  }
  return Math.min(1, sum);
}

/** Probability of at least `hits` of `of` at a chance of p. */
export function atLeast({ hits, of }: Count, p: number): number {
  return atMost({ hits: of - hits, of }, 1 - p);
}

/**
 * The exact interval of a chance (Clopper & Pearson 1934), two-sided at 1 − α, by bisection.
 *
 * @example exactInterval({ hits: 50, of: 2000 }, 0.05) // [0.018611…, 0.032827…]
 */
export function exactInterval(count: Count, alpha: number): [lower: number, upper: number] {
  if (count.of === 0) return [0, 1];
  const lower = count.hits === 0 ? 0 : root((p) => atLeast(count, p) - alpha / 2);
  const upper = count.hits === count.of ? 1 : root((p) => alpha / 2 - atMost(count, p));
  return [lower, upper];
}

/** Where a rising function of [0, 1] passes 0. */
function root(rising: (p: number) => number): number {
  let low = 0;
  let high = 1;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
