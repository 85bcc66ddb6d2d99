import { quantile } from "../split/quantile.ts";

/**
 * Edges between `buckets` levels that hold equally many of some numbers: their quantiles at 1/n, 2/n, … (linear
 * interpolation). Equal edges are one, and an edge at the least number is none, since nothing lies below it: so there may be
 * fewer levels. As scikit-learn's KBinsDiscretizer(strategy="quantile", quantile_method="linear").
 *
 * @param sorted the numbers, ascending, none NaN
 * @example fitBuckets(Float64Array.of(1, 2, 3, 4), 2) // [2.5]
 */
export function fitBuckets(sorted: Float64Array, buckets: number): number[] {
  const edges: number[] = [];
  for (let k = 1; k < buckets && sorted.length > 0; k++) {
    const edge = quantile(sorted, k / buckets);
    if (Number.isFinite(edge) && edge > (edges[edges.length - 1] ?? sorted[0])) edges.push(edge);
  }
  return edges;
}
