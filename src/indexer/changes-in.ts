import { ContenderError } from "../errors.ts";
import type { Bucket } from "./bucket.ts";

/** What a notification says of one key of the store. It is a reason to look: what counts is what lies there then. */
export interface Change {
  /** The whole key, less the store's prefix. */
  readonly key: string;
  /** Whether it was taken away. */
  readonly gone: boolean;
  /** S3's mark of order among the changes of one key, padded so that code units compare; "" where it gives none. */
  readonly sequencer: string;
}

/**
 * The changes that a message tells of. S3's test event and whatever happened elsewhere than in the store tell of none.
 *
 * @param body a notification of S3: keys are encoded as in a form, `+` for a space
 * @throws ContenderError `handover-invalid` for anything that S3 does not send
 */
export function changesIn(body: string, store: Bucket): Change[] {
  const told = parsed(body);
  if (told.Event === "s3:TestEvent") return [];
  if (!Array.isArray(told.Records)) throw strange("no list of Records");
  return told.Records.flatMap((record) => changeOf(record, store));
}

function parsed(body: string): { Event?: unknown; Records?: unknown } {
  let told: unknown;
  try {
    told = JSON.parse(body);
  } catch (cause) {
    throw strange("text that is no JSON", cause);
  }
  if (typeof told === "object" && told !== null) return told;
  throw strange(`JSON that is ${told === null ? "null" : `a ${typeof told}`}`);
}

interface Told {
  readonly eventSource?: unknown;
  readonly eventName?: unknown;
  readonly s3?: { readonly bucket?: { readonly name?: unknown }; readonly object?: Told2 };
}

interface Told2 {
  readonly key?: unknown;
  readonly sequencer?: unknown;
}

/** Whatever else happened to an object is a reason to look, and to look again where nothing is there. */
const GONE = /^(s3:)?(ObjectRemoved|LifecycleExpiration):/;

function changeOf(record: Told | null, store: Bucket): Change[] {
  const { eventSource, eventName, s3 } = record ?? {};
  const { key: encoded, sequencer } = s3?.object ?? {};
  if (eventSource !== "aws:s3" || typeof eventName !== "string" || typeof encoded !== "string") {
    throw strange("a record without an event's name and a key");
  }
  if (s3?.bucket?.name !== store.bucket) return [];
  const key = decoded(encoded);
  if (!key.startsWith(store.prefix)) return [];
  const order = typeof sequencer === "string" ? sequencer.toLowerCase().padStart(40, "0") : "";
  return [{ key: key.slice(store.prefix.length), gone: GONE.test(eventName), sequencer: order }];
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll("+", " "));
  } catch (cause) {
    throw strange("a key whose percent signs stand for no UTF-8", cause);
  }
}

function strange(found: string, cause?: unknown): ContenderError {
  const hint = "only the bucket's notifications belong in this queue";
  const message = `the message is no notification of S3: it holds ${found}; ${hint}`;
  const expected = "a notification of S3 about objects";
  return new ContenderError("handover-invalid", { message, expected, found, hint }, { cause });
}
