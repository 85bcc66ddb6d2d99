import type { SplineFeature } from "./model.types.ts";

/** Numbers farther from the knots than this many spans count as this far: their cubes are finite. */
const FAR = 1e90;

/**
 * The columns of a natural (restricted) cubic spline at some numbers: straight below the first knot and beyond the last, and
 * smooth to the second derivative in between. With the knots moved to 0 = τ₁ < … < τₖ = 1 and u moved alike, column 0 is u and
 * column j = 1 … k − 2 is
 *
 *   (u − τⱼ)₊³ − (u − τₖ₋₁)₊³ (1 − τⱼ)/(1 − τₖ₋₁) + (u − 1)₊³ (τₖ₋₁ − τⱼ)/(1 − τₖ₋₁)
 *
 * (Harrell 2015, "Regression modeling strategies", 2nd edition, section 2.4.5). Beyond the last knot the line is written as
 * such, so that cubes of far numbers don't cancel. Columns come out centred and scaled, held within the finite doubles.
 *
 * @param values n numbers g(cell); NaN stays NaN
 * @returns k − 1 columns of n
 * @example splineColumns({ knots: [0, 1, 2], center: [0, 0], scale: [1, 1] }, Float64Array.of(1, 3)) // [[0.5, 1.5], [0.125, 1.5]]
 */
export function splineColumns(
  { knots, center, scale }: Pick<SplineFeature, "knots" | "center" | "scale">,
  values: Float64Array,
): Float64Array[] {
  const [origin, last] = [knots[0], knots[knots.length - 1]];
  const span = last / 2 - origin / 2;
  const unit = (value: number) => Math.min(Math.max((value / 2 - origin / 2) / span, -FAR), FAR);
  const u = values.map(unit);
  const columns = [u.slice()];
  const inner = unit(knots[knots.length - 2]);
  for (let j = 0; j < knots.length - 2; j++) {
    const own = unit(knots[j]);
    const share = inner < 1 ? (1 - own) / (1 - inner) : 0;
    const end = (1 - own) * (1 - own) * (1 - own) - (1 - inner) * (1 - inner) * (1 - own);
    const slope = 3 * (1 - own) * (inner - own);
    columns.push(
      u.map((x) => {
        if (x > 1) return end + slope * (x - 1);
        const a = Math.max(x - own, 0);
        const b = Math.max(x - inner, 0);
        return a * a * a - b * b * b * share;
      }),
    );
  }
  return columns.map((column, j) => column.map((value) => bounded((value - center[j]) / scale[j])));
}

function bounded(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}
