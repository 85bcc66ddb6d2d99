import type { ContenderError } from "../errors.ts";
import type { Bucket } from "./bucket.ts";
import { type Change, changesIn } from "./changes-in.ts";
import { contenderError } from "./contender-error.ts";
import type { Message } from "./messages-in.ts";

/** A message that could not be taken in. */
export interface Failure {
  readonly message: string;
  /** The key it is about; undefined where it is no notification. */
  readonly key?: string;
  readonly error: ContenderError;
}

/** The last change of each key, with the messages that are done when it is. */
export interface Told {
  readonly changes: ReadonlyMap<string, Change & { readonly messages: ReadonlySet<string> }>;
  readonly failures: readonly Failure[];
}

/** What a batch tells, once a key: by S3's order where two messages are about one, else the later of them. */
export function latest(messages: readonly Message[], store: Bucket): Told {
  const changes = new Map<string, Change & { messages: Set<string> }>();
  const failures: Failure[] = [];
  for (const { id, body } of messages) {
    try {
      for (const change of changesIn(body, store)) {
        const known = changes.get(change.key);
        const tellers = new Set(known?.messages).add(id);
        const later = !known || change.sequencer >= known.sequencer;
        changes.set(change.key, { ...(later ? change : known), messages: tellers });
      }
    } catch (error) {
      failures.push({ message: id, error: contenderError(error) });
    }
  }
  return { changes, failures };
}
