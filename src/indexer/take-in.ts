import { ContenderError } from "../errors.ts";
import { put } from "../history/put.ts";
import { readFacts } from "../history/read-facts.ts";
import { together } from "../history/together.ts";
import type { Facts, Index } from "../ports/index.ts";
import type { Store } from "../ports/store.ts";
import type { Bucket } from "./bucket.ts";
import type { Change } from "./changes-in.ts";
import { contenderError } from "./contender-error.ts";
import { type Failure, latest } from "./latest.ts";
import type { Message } from "./messages-in.ts";

/** What became of a batch. */
export interface TakenIn {
  /** Objects whose rows are in the index now, and keys whose rows are out of it. */
  readonly put: number;
  readonly forgotten: number;
  /** What has to come again: a message more than once where several of its keys failed. */
  readonly failures: readonly Failure[];
}

/** Reads of the store at once: a batch of 100 takes a few round trips. */
const READS = 16;

/**
 * Brings the index to where the store stands for the keys that a batch of notifications names. Each key is looked up anew, so that
 * notifications may come late, twice and in any order. What can't be read or put (not there yet, corrupt) holds nothing else back.
 *
 * @param top the whole store, both zones in it
 * @throws ContenderError `index-failed`: nothing is known to be in, the whole batch has to come again
 */
export async function takeIn(
  messages: readonly Message[],
  place: Bucket,
  top: Store,
  index: Pick<Index, "apply" | "forget">,
): Promise<TakenIn> {
  const { changes, failures } = latest(messages, place);
  const failed = [...failures];
  const fail = (key: string, error: ContenderError) => {
    for (const message of changes.get(key)?.messages ?? []) failed.push({ message, key, error });
  };
  const look = async (some: readonly Change[]) => {
    const facts: Facts[] = [];
    const gone: Change[] = [];
    await together(some, READS, async (change) => {
      try {
        const found = await readFacts(top, change.key);
        if (typeof found === "object") facts.push(found);
        else if (found === "absent" && change.gone) gone.push(change);
        else if (found === "absent") fail(change.key, absent(top.place(change.key)));
      } catch (error) {
        fail(change.key, contenderError(error));
      }
    });
    return { facts: facts.sort(byKey), gone };
  };
  const { facts, gone } = await look([...changes.values()]);
  const refused = await put(index, facts);
  if (gone.length > 0) await index.forget(gone.map(({ key }) => key).sort());
  // Made again since it was looked for, and put by another instance: its rows are those that have just gone.
  const { facts: back } = await look(gone);
  refused.push(...(await put(index, back)));
  for (const { key, error } of refused) fail(key, error);
  return {
    put: facts.length + back.length - refused.length,
    forgotten: gone.length - back.length,
    failures: failed,
  };
}

function byKey(a: Facts, b: Facts): number {
  return a.key < b.key ? -1 : 1;
}

function absent(place: string): ContenderError {
  return new ContenderError("evidence-missing", {
    file: place,
    message: `${place} is not there (yet), though S3 told of it; it is looked for again`,
    expected: "the object that the notification names",
    found: "nothing",
    hint: "where it was taken away since, its message may be deleted",
  });
}
