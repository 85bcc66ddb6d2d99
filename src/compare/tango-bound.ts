/**
 * Upper bound of a difference of paired proportions by Tango's score interval (1998): the δ above (b − c)/n at which the score
 * statistic is −critical. Found by bisection, to the last bit. The lower bound is −tangoBound(c, b, n, critical).
 *
 * z(δ) = (b − c − nδ) / √(n (2q + δ(1−δ))),  q = (√(B² − 8nC) − B) / 4n,  B = −b − c + (2n − b + c) δ,  C = −c δ (1−δ)
 *
 * @param b rows for the difference, c rows against it, n all rows; any numbers with b + c above 0 and at most n.
 * @param critical in standard errors.
 * @returns between (b − c)/n and 1.
 * @example tangoBound(9, 5, 44, 1.959963984540054) // 0.2608328626878834
 */
export function tangoBound(b: number, c: number, n: number, critical: number): number {
  let low = (b - c) / n;
  let high = 1;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (distance(b, c, n, middle) < critical) low = middle;
    else high = middle;
  }
}

/** −z(δ) for δ at or above the difference. */
function distance(b: number, c: number, n: number, delta: number): number {
  const half = -b - c + (2 * n - b + c) * delta;
  const constant = -c * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, half * half - 8 * n * constant));
  const q = half > 0 ? (-2 * constant) / (half + root) : (root - half) / (4 * n);
  const variance = n * (2 * q + delta * (1 - delta));
  return variance > 0 ? (n * delta - b + c) / Math.sqrt(variance) : Number.POSITIVE_INFINITY;
}
