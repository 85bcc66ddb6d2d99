import { criticalT } from "./critical-t.ts";
import { studentT } from "./student-t.ts";

const MISSED = 0.2;

/**
 * The gain over a margin that is found four times in five (the minimum detectable effect): half the deciding interval and
 * t_.80 SE, which is (t_{1−α/2m} + t_.80) SE where the interval lies evenly about the difference.
 *
 * @param half half the width of the deciding interval.
 * @example detectable(0.00784, 0.004, 400) // 0.011210…
 */
export function detectable(half: number, se: number, df: number): number {
  return half + criticalT(MISSED, df) * se;
}

/**
 * How often a true gain over a margin is found: the whole interval above the margin. It is 0.8 at `detectable` itself.
 *
 * @param gain over the margin, in the metric's units. @param half half the width of the deciding interval.
 * @example chanceToFind(0, 0.00784, 0.004, 400) // 0.0253…
 */
export function chanceToFind(gain: number, half: number, se: number, df: number): number {
  return studentT((gain - half) / se, df);
}
