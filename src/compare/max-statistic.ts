import type { Digest } from "../digest.ts";
import { criticalT } from "./critical-t.ts";
import { gatherGroups } from "./gather-groups.ts";
import { randomWords } from "./random-words.ts";

/** One challenger of a family that is ranked on the holdout. */
export interface Candidate {
  /** Standard error of its difference, above 0. */
  readonly se: number;
  readonly df: number;
  /** K: what each group adds to the difference. */
  readonly influence: Float64Array;
}

/** So many draws at least, and so many beyond the quantile; where that takes too many, Bonferroni's bound stands in. */
const DRAWS = 20_000;
const DRAWS_BEYOND = 50;
const MOST_DRAWS = 100_000;

/**
 * How many standard errors the best of a family must stand above its margin: the 1 − `tail` quantile of max_j T*_j with
 * T*_j = Σ_k (w_k − 1) ψ_kj / SE*_j, one multinomial draw w of K groups out of K for all j, so that challengers that are nearly
 * the same cost nearly nothing (Romano & Wolf 2005). SE*_j is the draw's own, as their studentised bootstrap has it: with the
 * sample's, the best of 20 equals passes in 6 % instead of 3.5 % where there are 40 groups. Of a family of one it is Student's
 * t, and it is never less than that.
 *
 * @param candidates at least one, all of the same K groups. @param tail α/2m. @param seed the holdout's digest.
 * @returns in standard errors.
 * @throws ContenderError `internal` where tail is none.
 * @example twenty independent challengers, 400 groups, tail 0.025: about 3.03; twenty copies of one: 1.97
 */
export function maxStatistic(candidates: readonly Candidate[], tail: number, seed: Digest): number {
  const alone = Math.max(...candidates.map(({ df }) => criticalT(tail, df)));
  if (candidates.length < 2) return alone;
  const draws = Math.max(DRAWS, Math.ceil(DRAWS_BEYOND / tail));
  if (draws > MOST_DRAWS) return Math.max(...candidates.map(({ df }) => criticalT(tail / candidates.length, df)));
  const maxima = drawMaxima(standardised(candidates), candidates.length, draws, randomWords(seed)).sort();
  return Math.max(alone, maxima[Math.min(draws, Math.ceil((draws + 1) * (1 - tail))) - 1]);
}

/** The influences in standard errors, group after group: K × J. */
function standardised(candidates: readonly Candidate[]): Float64Array {
  const J = candidates.length;
  const gathered = candidates.map(({ influence }) => gatherGroups(influence));
  const table = new Float64Array(gathered[0].length * J);
  gathered.forEach((influence, j) => {
    for (let k = 0; k < influence.length; k++) table[k * J + j] = influence[k] / candidates[j].se;
  });
  return table;
}

/** The largest T* of each draw. A challenger whose draw has no spread left counts by its sign alone. */
function drawMaxima(table: Float64Array, J: number, draws: number, word: () => number): Float64Array {
  const K = table.length / J;
  const whole = momentsOf(table, J, new Int32Array(K).fill(1));
  const times = new Int32Array(K);
  const maxima = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0);
    for (let i = 0; i < K; i++) times[Math.floor((word() / 4294967296) * K)]++;
    const drawn = momentsOf(table, J, times);
    let largest = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < J; j++) {
      const before = whole.squares[j] - (whole.sums[j] * whole.sums[j]) / K;
      const after = drawn.squares[j] - (drawn.sums[j] * drawn.sums[j]) / K;
      const moved = drawn.sums[j] - whole.sums[j];
      const T = moved * Math.sqrt(before / Math.max(after, 0));
      if (T > largest) largest = T;
    }
    maxima[draw] = largest;
  }
  return maxima;
}

/** Of each of J columns of a K × J table: its sum and its sum of squares, each row so many times. */
function momentsOf(table: Float64Array, J: number, times: Int32Array): { sums: Float64Array; squares: Float64Array } {
  const sums = new Float64Array(J);
  const squares = new Float64Array(J);
  for (let k = 0; k < times.length; k++) {
    const weight = times[k];
    if (weight === 0) continue;
    const row = k * J;
    for (let j = 0; j < J; j++) {
      const value = table[row + j];
      sums[j] += weight * value;
      squares[j] += weight * value * value;
    }
  }
  return { sums, squares };
}
