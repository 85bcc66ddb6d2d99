import { createHash } from "node:crypto";
import { canonical } from "./canonical.ts";

/** A SHA-256 digest: 64 lower-case hex digits. */
export type Digest = string;

/** SHA-256 of bytes, or of a text's UTF-8, as 64 lower-case hex digits. */
export function sha256(bytes: Uint8Array | string): Digest {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Digest of a value: SHA-256 of its canonical JSON. */
export function digestOf(value: unknown): Digest {
  return sha256(canonical(value));
}
