/**
 * Holm's step-down adjustment (1979) of a family of p values: p₍ᵢ₎ = max_{j ≤ i} min(1, (h − j + 1) p₍ⱼ₎). Controls the
 * chance of any false finding, whatever the dependence.
 *
 * @returns adjusted values, in the order given.
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, index) => index).sort((a, b) => p[a] - p[b] || a - b);
  const adjusted = new Array<number>(p.length);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (p.length - rank) * p[index]));
    adjusted[index] = largest;
  });
  return adjusted;
}
