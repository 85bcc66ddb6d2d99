import { ContenderError } from "../errors.ts";
import { readFacts } from "../history/read-facts.ts";
import type { Trial } from "../pipeline/trial.ts";
import type { Facts, Index } from "../ports/index.ts";
import { type Key, renderKey } from "../records/layout.ts";
import { recordPromotions } from "./record-promotions.ts";
import type { World } from "./world.ts";

/** Those that failed once: a run does not wait for them again, `reindex` mends all of it. */
const down = new WeakSet<Index>();

/**
 * Puts the rows of what was just written into the index. A database that is down stops nobody: it is said, with what mends it.
 *
 * @param keys whole keys
 */
export async function indexRecords(world: World, keys: readonly string[]): Promise<void> {
  const { index, stores, progress, lasting } = world;
  // What no store will hold tomorrow has no rows.
  if (index?.fedBy !== "callers" || !lasting || keys.length === 0 || down.has(index)) return;
  try {
    const facts: Facts[] = [];
    for (const key of new Set(keys)) {
      const read = await readFacts(stores.top, key);
      if (typeof read === "object") facts.push(read);
    }
    await index.apply(facts);
  } catch (error) {
    if (!(error instanceof ContenderError)) throw error;
    down.add(index);
    progress.say(`warning: the index lacks what was just recorded: ${error.message}. \`contender reindex\` mends it`);
  }
}

/** The keys of what a trial recorded. */
export function recordedKeys({ run, judgement }: Pick<Trial, "run" | "judgement">): string[] {
  const places: Key[] = [
    { kind: "run", model: run.model, run: run.run },
    { kind: "comparison", model: judgement.model, key: judgement.key },
  ];
  return places.map((place) => `records/${renderKey(place)}`);
}

/** Records the promotions that git knows of, where the store outlives this machine; and puts their rows into the index. */
export async function recordHistory(world: World): Promise<void> {
  const { head } = await world.repo.heads();
  if (!world.lasting || head === undefined) return;
  await indexRecords(world, await recordPromotions(world, head));
}
