import type { Instance } from "../cloud/lambda-runtime.ts";
import { batch } from "./notification.ts";

interface Waiting {
  readonly id: string;
  readonly body: string;
  /** How often it was handed over. */
  received: number;
}

/** What became of a queue's messages. */
export interface Delivered {
  /** Batches that were handed over. */
  readonly batches: number;
  /** Messages that had to come again at least once. */
  readonly again: number;
  /** What came so often that it was laid aside. */
  readonly dead: readonly string[];
}

/**
 * Hands messages over as SQS and its event source do: in batches, to some instances at once, what an answer names again later (at the
 * end of the queue), all of a batch that broke down; what was handed over too often goes to the dead letters.
 *
 * @param meanwhile is called before each batch with the number of those that were handed over
 */
export async function deliver(
  messages: readonly { readonly id: string; readonly body: string }[],
  instances: readonly Instance[],
  {
    most,
    receives = 100,
    meanwhile = async () => {},
  }: { most: number; receives?: number; meanwhile?: (batches: number) => Promise<void> },
): Promise<Delivered> {
  const queue: Waiting[] = messages.map((message) => ({ ...message, received: 0 }));
  const again = new Set<string>();
  const dead: string[] = [];
  let batches = 0;
  const consume = async (instance: Instance) => {
    for (;;) {
      await meanwhile(batches);
      const taken = queue.splice(0, most);
      if (taken.length === 0) return;
      batches++;
      const { answer, error } = await instance.invoke(batch(taken));
      const failed = error ? new Set(taken.map(({ id }) => id)) : failuresIn(answer);
      for (const message of taken.filter(({ id }) => failed.has(id))) {
        again.add(message.id);
        message.received++;
        if (message.received < receives) queue.push(message);
        else dead.push(message.id);
      }
    }
  };
  await Promise.all(instances.map(consume));
  return { batches, again: again.size, dead };
}

function failuresIn(answer: unknown): Set<string> {
  const { batchItemFailures } = answer as { batchItemFailures: { itemIdentifier: string }[] };
  return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
}
