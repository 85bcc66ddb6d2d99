import { randomWords } from "../compare/random-words.ts";
import type { Digest } from "../digest.ts";

const WORDS = 4_294_967_296;

/**
 * Orders of n rows that depend on a digest only (Fisher and Yates 1938; the share by which a word times n misses an even
 * draw is below n / 2³²).
 *
 * @param seed 64 hex digits: the holdout's digest
 * @returns `count` orders of 0 … n − 1.
 */
export function shufflings(seed: Digest, n: number, count: number): Int32Array[] {
  const next = randomWords(seed);
  return Array.from({ length: count }, () => {
    const order = Int32Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor((next() / WORDS) * (i + 1));
      const kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  });
}
