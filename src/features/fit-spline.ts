import type { SplineFeature } from "../model/model.types.ts";
import { splineColumns } from "../model/spline-columns.ts";
import { quantile } from "../split/quantile.ts";
import { meanOf, momentsOf, varianceOf } from "./moments.ts";

/** Knots nearer to each other than this share of the outer knots' distance are one. */
const NEAR = 1e-6;

/**
 * Knots of a natural cubic spline, and the centre and scale of its columns. The knots stand at quantiles: the outer ones at
 * 0.1 and 0.9 (3 knots), 0.05 and 0.95 (up to 6) or 0.025 and 0.975 (from 7), the others evenly between them (Harrell 2015,
 * "Regression modeling strategies", 2nd edition, table 2.3). Where cells repeat so often that fewer than 3 knots
 * differ, the spline is a straight line. Columns have mean 0 and population standard deviation 1, constant ones the scale 1.
 *
 * @param values g(cell) of the training rows, NaN where missing
 * @param sorted the same, ascending, none NaN
 */
export function fitSpline(
  values: Float64Array,
  sorted: Float64Array,
  count: number,
): Pick<SplineFeature, "knots" | "center" | "scale"> {
  const knots = knotsOf(sorted, count);
  const zero = knots.slice(1).map(() => 0);
  const plain = { knots, center: zero, scale: zero.map(() => 1) };
  const moments = splineColumns(plain, values).map((column) => momentsOf(column));
  const scale = moments.map((one) => Math.sqrt(varianceOf(one)));
  return { knots, center: moments.map(meanOf), scale: scale.map((one) => (one > 0 ? one : 1)) };
}

function knotsOf(sorted: Float64Array, count: number): number[] {
  if (sorted.length === 0) return [0, 1];
  const outer = count === 3 ? 0.1 : count <= 6 ? 0.05 : 0.025;
  const [first, last] = [quantile(sorted, outer), quantile(sorted, 1 - outer)];
  const knots = [first];
  for (let k = 1; k < count; k++) {
    const knot = k === count - 1 ? last : quantile(sorted, outer + ((1 - 2 * outer) * k) / (count - 1));
    if (knot / 2 - knots[knots.length - 1] / 2 > NEAR * (last / 2 - first / 2)) knots.push(knot);
  }
  if (knots.length >= 3) return knots;
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  return most > least ? [least, most] : [0, 1];
}
