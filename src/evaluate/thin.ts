import type { Point } from "./evaluation.types.ts";

const MOST = 101;

/**
 * At most 101 corners of a curve. Where there are more, 101 marks stand at equal steps of `along`, and of the corners the
 * first at or after each mark stays; the first and the last corner always do.
 *
 * @param count corners of the whole curve.
 * @param at the corner at an index.
 * @param along a coordinate of the corner that never decreases.
 */
export function thin(count: number, at: (index: number) => Point, along: (point: Point) => number): Point[] {
  if (count <= MOST) return Array.from({ length: count }, (_, index) => at(index));
  const first = at(0);
  const last = at(count - 1);
  const start = along(first);
  const length = along(last) - start;
  const kept = [first];
  let mark = 1;
  for (let index = 1; index < count - 1 && mark < MOST - 1; index++) {
    const point = at(index);
    const reached = along(point) - start;
    if (reached * (MOST - 1) < mark * length) continue;
    kept.push(point);
    while (mark < MOST - 1 && mark * length <= reached * (MOST - 1)) mark++;
  }
  kept.push(last);
  return kept;
}
