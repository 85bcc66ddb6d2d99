import { sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { Store } from "../ports/store.ts";
import { type Key, parseKey, prefixOf, renderKey } from "./layout.ts";
import { parseRecord, renderRecord } from "./record.ts";

/** A kind of record: how it is checked, and which place its body names. */
export interface RecordKind<T extends object> {
  readonly kind: Exclude<Key["kind"], "object">;
  readonly validate: unknown;
  readonly placeOf: (body: T) => Key;
}

/** A record, or undefined where the store has none. @throws ContenderError `evidence-corrupt` or `record-invalid`, naming the key. */
export async function readRecord<T extends object>(
  store: Store,
  of: RecordKind<T>,
  place: Key,
): Promise<T | undefined> {
  const key = renderKey(place);
  const bytes = await store.get(key);
  return bytes && parseRecordAt(of, bytes, key, store.place(key));
}

/**
 * Writes a record for good. Where the same record is there it is done; records say nothing of clocks and hosts, so another
 * one under the same key means that the same inputs gave two results.
 *
 * @throws ContenderError `evidence-corrupt`, naming both.
 */
export async function writeRecord<T extends object>(
  store: Store,
  of: RecordKind<T>,
  body: T,
): Promise<"created" | "exists"> {
  const key = renderKey(of.placeOf(body));
  const bytes = renderRecord(body);
  if ((await store.create(key, bytes)) === "created") return "created";
  const there = await store.get(key);
  if (!there) return store.create(key, bytes);
  if (Buffer.compare(there, bytes) === 0) return "exists";
  parseRecordAt(of, there, key, store.place(key));
  throw disagreement(store.place(key), sha256(there), sha256(bytes));
}

/** All records of a kind, in the order of their keys. @throws ContenderError at the first that does not verify. */
export async function* listRecords<T extends object>(
  store: Store,
  of: RecordKind<T>,
  within?: string,
): AsyncIterable<T> {
  for await (const key of store.list(prefixOf(of.kind, within))) {
    const place = parseKey(key);
    if (place?.kind !== of.kind) throw stray(store.place(key), of.kind);
    const bytes = await store.get(key);
    // Gone since it was listed: a `gc` was here.
    if (bytes) yield parseRecordAt(of, bytes, key, store.place(key));
  }
}

/**
 * A record as it lies under a key.
 *
 * @param place how messages name the key
 * @throws ContenderError `evidence-corrupt` or `record-invalid`; `evidence-corrupt` too where it belongs to another key.
 */
export function parseRecordAt<T extends object>(of: RecordKind<T>, bytes: Uint8Array, key: string, place = key): T {
  const body = parseRecord<T>(bytes, of.validate, place);
  const own = renderKey(of.placeOf(body));
  if (own === key) return body;
  throw new ContenderError("evidence-corrupt", {
    file: place,
    message: `${place} is corrupt: it is the record that belongs to ${own}; remove it, the record is made again`,
    expected: `the record of ${place}`,
    found: `the record of ${own}`,
    hint: "somebody copied it: remove it, the record is made again",
  });
}

function disagreement(key: string, there: string, made: string): ContenderError {
  const hint = "look for what differs between the two machines (`contender reproduce`); a record is never overwritten";
  return new ContenderError("evidence-corrupt", {
    file: key,
    message: `${key} is there with SHA-256 ${there}, and the same inputs have now given SHA-256 ${made}; ${hint}`,
    expected: `SHA-256 ${there}`,
    found: `SHA-256 ${made}`,
    hint,
  });
}

function stray(key: string, kind: string): ContenderError {
  return new ContenderError("evidence-corrupt", {
    file: key,
    message: `${key} stands among the ${kind}s but is no ${kind}'s key; move it away`,
    expected: `keys of ${kind}s only`,
    found: key,
    hint: "move it away",
  });
}
