/** Waits between tries, in milliseconds: the first, and the longest that they double up to. */
export interface Waits {
  readonly first: number;
  readonly longest: number;
}

/**
 * How long to wait before the next try: doubled each time, and each between half and the whole of it (equal jitter), so that many who
 * failed together do not come back together.
 *
 * @param tried how often it was tried, from 1
 * @param chance from 0 to below 1
 * @example equalJitter({ first: 100, longest: 5_000 }, 3, 0) // 200
 */
export function equalJitter({ first, longest }: Waits, tried: number, chance: number): number {
  return Math.min(longest, first * 2 ** (tried - 1)) * (0.5 + chance / 2);
}
