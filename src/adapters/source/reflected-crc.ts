/** A cyclic redundancy check that is fed in chunks. */
export interface Crc {
  update(chunk: Uint8Array): void;
  /** Base64 of its bytes, the highest first, as S3 spells checksums. */
  digest(): string;
}

/**
 * A cyclic redundancy check as S3 has them: bits go in lowest first, the register begins and ends complemented. Byte by byte over a
 * table of 256 entries (Sarwate, "Computation of cyclic redundancy checks via table look-up", 1988), in two halves of 32 bits.
 *
 * @param width bits of the result: 32 or 64
 * @param polynomial with its bits reversed
 * @example const crc = reflectedCrc(32, 0xedb88320n); crc.update(Buffer.from("123456789")); crc.digest() // "y/Q5Jg==", 0xcbf43926
 */
export function reflectedCrc(width: 32 | 64, polynomial: bigint): Crc {
  const [highs, lows] = tables(polynomial);
  let [high, low] = [width === 64 ? -1 : 0, -1];
  return {
    update(chunk) {
      for (const byte of chunk) {
        const at = (low ^ byte) & 0xff;
        low = (low >>> 8) ^ (high << 24) ^ lows[at]!;
        high = (high >>> 8) ^ highs[at]!;
      }
    },
    digest() {
      const bytes = Buffer.alloc(8);
      bytes.writeInt32BE(~high, 0);
      bytes.writeInt32BE(~low, 4);
      return bytes.subarray(8 - width / 8).toString("base64");
    },
  };
}

function tables(polynomial: bigint): readonly [highs: Int32Array, lows: Int32Array] {
  const [highs, lows] = [new Int32Array(256), new Int32Array(256)];
  for (let byte = 0; byte < 256; byte++) {
    let rest = BigInt(byte);
    for (let bit = 0; bit < 8; bit++) rest = rest & 1n ? (rest >> 1n) ^ polynomial : rest >> 1n;
    [highs[byte], lows[byte]] = [Number(BigInt.asIntN(32, rest >> 32n)), Number(BigInt.asIntN(32, rest))];
  }
  return [highs, lows];
}
