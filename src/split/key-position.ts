import { keyDigest } from "../data/key-digest.ts";

const RANGE = 2 ** 48;

/**
 * Where a key stands between 0 and 1 under a seed: the 48 leading bits of the SHA-256 of `<seed>:<the key's own 48 bits as
 * 12 hex digits>`, divided by 2^48. Rows of a key are held out where it is below `split.holdout`; so a larger holdout
 * contains a smaller one, and no other row of the file has a say.
 *
 * @param digest the key's own 48 bits (`Table.keys.digests`)
 * @returns at least 0, below 1
 * @example keyPosition(7, 0xba7816bf8f01) // 0.7454382581271695
 */
export function keyPosition(seed: number, digest: number): number {
  return keyDigest(`${seed}:${digest.toString(16).padStart(12, "0")}`) / RANGE;
}
