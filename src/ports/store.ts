import type { ContenderError } from "../errors.ts";

/** Bytes by key in one zone, never overwritten; digests are checked once, above. */
export interface Store {
  /** The bytes under a key, or undefined where there are none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Writes all of the bytes or nothing; what is there stays as it is. */
  create(key: string, bytes: Uint8Array): Promise<"created" | "exists">;
  /**
   * Every key below a prefix, in code-unit order: complete, or it throws. Whoever hands in `stray` is told of files there whose
   * name is no key, and is given all that have one; else the first of them is thrown.
   */
  list(prefix: string, stray?: (file: ContenderError) => void): AsyncIterable<string>;
  /** How messages name a key, so that a person finds it: with the zone before it. */
  place(key: string): string;
  /** For `gc` only. Removing what is not there is done. */
  remove(key: string): Promise<void>;
}
