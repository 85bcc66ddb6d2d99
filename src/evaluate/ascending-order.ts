import { ContenderError } from "../errors.ts";

const BITS = 11;
const BUCKETS = 1 << BITS;
const MASK = BUCKETS - 1;
const SHIFTS = [0, BITS, 2 * BITS];
/** Index of a double's high word in a pair of 32-bit words: 1 on little-endian machines. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * Positions of the values from the smallest to the largest; equal values keep their order, −0 equals 0. A radix sort over
 * the doubles' bits (six passes of 11 bits, those that sort nothing left out): linear in n, the same on every machine.
 *
 * @returns n positions.
 * @throws ContenderError `internal` for NaN.
 * @example ascendingOrder(Float64Array.of(0.5, 0.1, 0.5)) // [1, 0, 2]
 */
export function ascendingOrder(values: Float64Array): Int32Array {
  const n = values.length;
  const low = new Uint32Array(n);
  const high = new Uint32Array(n);
  splitIntoKeys(values, low, high);
  let order = new Int32Array(n);
  let spare = new Int32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  for (const key of [low, high]) {
    for (const shift of SHIFTS) {
      const start = bucketStarts(key, shift);
      if (start === undefined) continue;
      for (let i = 0; i < n; i++) {
        const at = order[i];
        spare[start[(key[at] >>> shift) & MASK]++] = at;
      }
      [order, spare] = [spare, order];
    }
  }
  return order;
}

/** Doubles as pairs of unsigned words that sort as the doubles do. */
function splitIntoKeys(values: Float64Array, low: Uint32Array, high: Uint32Array): void {
  const one = new Float64Array(1);
  const words = new Uint32Array(one.buffer);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] + 0;
    if (Number.isNaN(value)) {
      throw new ContenderError("internal", { message: `scores are numbers; found NaN at position ${i}` });
    }
    one[0] = value;
    const flip = words[HIGH] >>> 31 === 1 ? 0xffffffff : 0;
    low[i] = words[1 - HIGH] ^ flip;
    high[i] = words[HIGH] ^ (flip | 0x80000000);
  }
}

/** Where each bucket begins, or undefined where all keys fall into one. */
function bucketStarts(key: Uint32Array, shift: number): Int32Array | undefined {
  const start = new Int32Array(BUCKETS);
  for (let i = 0; i < key.length; i++) start[(key[i] >>> shift) & MASK]++;
  let sum = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = start[bucket];
    if (count === key.length) return undefined;
    start[bucket] = sum;
    sum += count;
  }
  return start;
}
