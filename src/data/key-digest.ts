import { hash } from "node:crypto";

/**
 * The 48 leading bits of a text's SHA-256, as an integer below 2^48.
 *
 * @example keyDigest("abc") // 0xba7816bf8f01
 */
export function keyDigest(text: string): number {
  return Number.parseInt(hash("sha256", text, "hex").slice(0, 12), 16);
}
