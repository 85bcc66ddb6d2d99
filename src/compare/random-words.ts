import type { Digest } from "../digest.ts";

const WORDS = 4;
const HEX_DIGITS = 8;

/**
 * A stream of random 32-bit words that depends on a digest only: xoshiro128** (Blackman & Vigna 2018), its state the first
 * 128 bits of the digest. The same on every machine; period 2^128 − 1.
 *
 * @param seed 64 hex digits, e.g. the holdout's digest.
 * @returns a function that gives the next word, from 0 to 2^32 − 1.
 * @example randomWords("00000001000000020000000300000004" + "0".repeat(32))() // 11520
 */
export function randomWords(seed: Digest): () => number {
  const [first, second, third, fourth] = Array.from({ length: WORDS }, (_, i) =>
    Number.parseInt(seed.slice(i * HEX_DIGITS, (i + 1) * HEX_DIGITS), 16),
  );
  let a = first | 0;
  let b = second | 0;
  let c = third | 0;
  // A state of nothing but zeros would stay there.
  let d = a === 0 && b === 0 && c === 0 && fourth === 0 ? 1 : fourth | 0;
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
