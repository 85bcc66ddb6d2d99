import { sha256 } from "../../digest.ts";
import { ContenderError } from "../../errors.ts";
import type { Store } from "../../ports/store.ts";
import { parseKey } from "../../records/layout.ts";
import { parseRecord } from "../../records/record.ts";

/**
 * A store read through a cache: what never changes and never goes is asked for once. It is verified on each read, by the digest in
 * its key or by the record's own; what is spoilt there is removed and asked for again, and so is what a write found standing: who
 * compares it sees the store's. A cache that fails is done without.
 *
 * @param cache a store of its own
 * @param tell hears, once, why there is no cache
 */
export function cachedStore(store: Store, cache: Store, tell: (line: string) => void): Store {
  let works = true;
  /** What the cache answers; undefined where it has nothing, or fails. */
  async function ask<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (!works) return undefined;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ContenderError)) throw error;
      works = false;
      tell(`without a cache: ${error.message}`);
      return undefined;
    }
  }
  const drop = async (key: string) => {
    if (lasts(key)) await ask(() => cache.remove(key));
  };
  return {
    ...store,
    async get(key) {
      if (!lasts(key)) return store.get(key);
      const kept = await ask(() => cache.get(key));
      if (kept && isWhole(key, kept)) return kept;
      if (kept) await ask(() => cache.remove(key));
      const bytes = await store.get(key);
      if (bytes && isWhole(key, bytes)) await ask(() => cache.create(key, bytes));
      return bytes;
    },
    async create(key, bytes) {
      const outcome = await store.create(key, bytes);
      if (outcome === "exists") await drop(key);
      return outcome;
    },
    async remove(key) {
      await drop(key);
      await store.remove(key);
    },
  };
}

const USE = /^judged\/[0-9a-f]{64}\/[0-9a-f]{64}$/;

/** Whether what stands under a key is never removed: previews expire, steps may be deleted, aliases move. */
function lasts(key: string): boolean {
  if (USE.test(key)) return true;
  const inside = key.startsWith("records/") ? key.slice("records/".length) : undefined;
  const kind = parseKey(inside ?? key)?.kind;
  return kind !== undefined && kind !== "step" && (inside !== undefined) === ZONED.has(kind);
}

const ZONED: ReadonlySet<string> = new Set(["object", "run", "comparison", "execution"]);

function isWhole(key: string, bytes: Uint8Array): boolean {
  const object = parseKey(key.replace(/^records\//, ""));
  if (object?.kind === "object") return sha256(bytes) === object.digest;
  try {
    parseRecord(bytes, () => true, key);
    return true;
  } catch (error) {
    if (error instanceof ContenderError && error.code === "evidence-corrupt") return false;
    throw error;
  }
}
