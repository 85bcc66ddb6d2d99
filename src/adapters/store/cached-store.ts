import { sha256 } from "../../digest.ts";
import { ContenderError } from "../../errors.ts";
import type { Store } from "../../ports/store.ts";
import { DEPLOYMENTS } from "../../records/deployments.ts";
import { DRIFT } from "../../records/drift-records.ts";
import { EXECUTIONS } from "../../records/executions.ts";
import { JUDGEMENTS } from "../../records/judgements.ts";
import { type Key, parseKey, renderKey } from "../../records/layout.ts";
import { PROMOTIONS } from "../../records/promotions.ts";
import { parseRecord } from "../../records/record.ts";
import { RUNS } from "../../records/runs.ts";
import type { Use } from "../../records/use.types.ts";
import { keyOfUse } from "../../records/uses.ts";

/**
 * A store read through a cache: what never changes and never goes is asked for once. It is verified on each read, by the digest in
 * its key or by the record's own and the place that it names; what is spoilt there is removed and asked for again, and so is what a
 * write found standing: who compares it sees the store's. A record is the cache's to give only where the store has listed it: that
 * something is recorded is for the store itself to say. A cache that fails, or can't be had, is done without.
 *
 * @param open gives the cache, a store of its own
 * @param tell hears, once, why there is no cache
 */
export function cachedStore(store: Store, open: () => Store, tell: (line: string) => void): Store {
  let works = true;
  let opened: Store | undefined;
  const listed = new Set<string>();
  /** What the cache answers; undefined where it has nothing, or fails. */
  async function ask<T>(work: (cache: Store) => Promise<T>): Promise<T | undefined> {
    if (!works) return undefined;
    try {
      opened ??= open();
      return await work(opened);
    } catch (error) {
      if (!(error instanceof ContenderError)) throw error;
      works = false;
      tell(`without a cache: ${error.message}`);
      return undefined;
    }
  }
  const drop = async (key: string) => {
    if (lasts(key)) await ask((cache) => cache.remove(key));
  };
  return {
    ...store,
    async get(key) {
      if (!lasts(key)) return store.get(key);
      const mayAnswer = listed.has(key) || inside(key)?.kind === "object";
      const kept = mayAnswer ? await ask((cache) => cache.get(key)) : undefined;
      if (kept && isWhole(key, kept)) return kept;
      if (kept) await ask((cache) => cache.remove(key));
      const bytes = await store.get(key);
      if (bytes && isWhole(key, bytes)) await ask((cache) => cache.create(key, bytes));
      return bytes;
    },
    async *list(prefix, stray) {
      for await (const key of store.list(prefix, stray)) {
        listed.add(key);
        yield key;
      }
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

const USE = /^judged\/([0-9a-f]{64}\/[0-9a-f]{64})$/;

/** What a key stands for in its zone, or beside them. */
function inside(key: string): Key | undefined {
  return parseKey(key.replace(/^records\//, ""));
}

/** Whether what stands under a key is never removed: previews expire, steps may be deleted, aliases move. */
function lasts(key: string): boolean {
  if (USE.test(key)) return true;
  const kind = inside(key)?.kind;
  return kind !== undefined && kind !== "step" && key.startsWith("records/") === ZONED.has(kind);
}

const ZONED: ReadonlySet<string> = new Set(["object", "run", "comparison", "execution"]);
const KINDS = [RUNS, JUDGEMENTS, EXECUTIONS, PROMOTIONS, DEPLOYMENTS, DRIFT];

function isWhole(key: string, bytes: Uint8Array): boolean {
  const place = inside(key);
  if (place?.kind === "object") return sha256(bytes) === place.digest;
  try {
    const body = parseRecord<object>(bytes, () => true, key);
    const kind = KINDS.find((one) => one.kind === place?.kind);
    // Another record is whole too, and belongs elsewhere.
    return place && kind
      ? renderKey(kind.placeOf(body as never)) === renderKey(place)
      : keyOfUse(body as Use) === USE.exec(key)?.[1];
  } catch (error) {
    if (error instanceof ContenderError) return false;
    throw error;
  }
}
