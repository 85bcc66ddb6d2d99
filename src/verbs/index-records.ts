import { ContenderError } from "../errors.ts";
import { factsAt } from "../history/facts-at.ts";
import { put as putAll } from "../history/put.ts";
import type { Facts, Index, Table } from "../ports/index.ts";
import type { Store } from "../ports/store.ts";
import { type Key, prefixOf, renderKey } from "../records/layout.ts";
import type { Run } from "../records/run.types.ts";
import { recordPromotions } from "./record-promotions.ts";
import { recordableHead } from "./recordable.ts";
import type { World } from "./world.ts";

/** Those that failed once: a run does not wait for them again, `reindex` mends all of it. */
const down = new WeakSet<Index>();

/** Objects that a table has to know: these, and all below a prefix, so that what a killed run left out comes in with the next. */
interface Recorded {
  readonly keys: readonly string[];
  readonly below?: { readonly table: Table; readonly prefix: string };
}

/** Puts the rows of a model's run into the index: itself, a comparison of it, and all its executions. */
export async function indexRun(
  world: World,
  { run, judgement }: { readonly run: Run; readonly judgement: { readonly model: string; readonly key: string } },
): Promise<void> {
  const places: Key[] = [
    { kind: "run", model: run.model, run: run.run },
    { kind: "comparison", model: judgement.model, key: judgement.key },
  ];
  const below = { table: "executions", prefix: `records/${prefixOf("execution", run.run)}` } as const;
  await put(world, { keys: places.map((place) => `records/${renderKey(place)}`), below });
}

/**
 * Records the promotions that git knows of, where the store outlives this machine, and puts their rows into the index.
 *
 * @throws ContenderError `not-recordable` anywhere but on the default branch's tip: what nobody merged is no promotion
 */
export async function recordHistory(world: World): Promise<void> {
  if (!world.lasting) return;
  await recordPromotions(world, await recordableHead(world));
  await put(world, { keys: [], below: { table: "promotions", prefix: prefixOf("promotion") } });
}

/**
 * A database that is down stops nobody: it is said, with what mends it. Neither does an object that is spoilt, or that the tables
 * can't carry: it is named, and all others come in.
 */
async function put({ index, stores, progress, lasting }: World, { keys, below }: Recorded): Promise<void> {
  // What no store will hold tomorrow has no rows; and notifications bring their own.
  if (index?.fedBy !== "callers" || !lasting || down.has(index)) return;
  try {
    const more = below ? await lacking(index, stores.top, below.table, below.prefix) : [];
    const facts: Facts[] = [];
    const without = (key: string, { message }: ContenderError) =>
      progress.say(`warning: the index goes without ${key}: ${message}`);
    for (const key of [...keys, ...more]) {
      const read = await factsAt(stores.top, key);
      if (read instanceof ContenderError) without(key, read);
      else if (read) facts.push(read);
    }
    for (const { key, error } of await putAll(index, facts)) without(key, error);
  } catch (error) {
    if (!(error instanceof ContenderError)) throw error;
    if (error.code.startsWith("index-")) down.add(index);
    progress.say(`warning: the index lacks what was just recorded: ${error.message}. \`contender reindex\` mends it`);
  }
}

/** Keys below a prefix that the store has and a table has not. */
async function lacking(index: Index, top: Store, table: Table, prefix: string): Promise<string[]> {
  const there = new Set<unknown>();
  // The character after the slash: no key below the prefix comes after it.
  for await (const row of index.rows(table, prefix, `${prefix.slice(0, -1)}0`)) there.add(row.key);
  const found: string[] = [];
  for await (const key of top.list(prefix)) if (!there.has(key)) found.push(key);
  return found;
}
