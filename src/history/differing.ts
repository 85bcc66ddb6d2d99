import { ContenderError } from "../errors.ts";
import type { Facts, Index, Table } from "../ports/index.ts";
import type { Store } from "../ports/store.ts";
import { factsAt } from "./facts-at.ts";
import { factual } from "./facts-of.ts";
import { rowText } from "./row-text.ts";
import { rowsByKey, type Standing } from "./rows-by-key.ts";
import { together } from "./together.ts";

/** One row that store and index don't agree on, by its object's key. */
export interface Difference {
  readonly key: string;
  readonly table: Table;
  readonly at: number;
  readonly kind: "missing" | "extra" | "different";
}

/** An object whose rows are not in the index: it can't be read, or the tables can't carry them. */
export interface Unreadable {
  readonly key: string;
  readonly error: ContenderError;
}

/** What was found among some keys: of so many that it can be held in memory. */
export interface Stretch {
  readonly objects: number;
  readonly differences: readonly Difference[];
  /** Objects whose rows have to be put anew, and keys whose rows have to go. */
  readonly put: readonly Facts[];
  readonly forget: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

/** Where the objects of some tables lie. */
const GROUPS: readonly { readonly prefix: string; readonly tables: readonly Table[] }[] = [
  { prefix: "records/comparisons/", tables: ["comparisons", "slices"] },
  { prefix: "records/executions/", tables: ["executions"] },
  { prefix: "records/runs/", tables: ["runs", "metrics", "params"] },
  { prefix: "promotions/", tables: ["promotions"] },
  { prefix: "deployments/", tables: ["deployments"] },
  { prefix: "drift/", tables: ["drift"] },
];

/** Keys that are held in memory at once, and those that are read at once. */
const MOST_KEYS = 250;
const READS = 32;
const END = "\u{10ffff}";

/**
 * Holds the index against the store, stretch by stretch, so that memory stays flat however much either has. What was written to the
 * store meanwhile is no difference: before a row counts as extra, its object is looked for again.
 *
 * @param top the whole store, both zones in it
 */
export async function* differing(top: Store, index: Pick<Index, "rows">): AsyncIterable<Stretch> {
  let before: Reading | undefined;
  for await (const keys of stretches(top)) {
    // The next objects are read while whoever asked works on these.
    const read = readAll(top, keys.keys);
    read.catch(() => undefined); // told when its turn comes
    if (before) yield* stretch(top, index, before);
    before = { ...keys, read };
  }
  if (before) yield* stretch(top, index, before);
}

/** Keys of objects of some tables that follow each other, and the range of keys that they are all of. */
interface Keys {
  readonly tables: readonly Table[];
  readonly keys: readonly string[];
  readonly after: string;
  readonly upTo: string;
  /** Files beside them whose name is no key. */
  readonly strays: readonly Unreadable[];
}

interface Reading extends Keys {
  readonly read: Promise<Read>;
}

interface Read {
  readonly facts: ReadonlyMap<string, Facts>;
  readonly unreadable: readonly Unreadable[];
}

async function* stretches(top: Store): AsyncIterable<Keys> {
  for (const { prefix, tables } of GROUPS) {
    let after = "";
    let keys: string[] = [];
    const strays: Unreadable[] = [];
    for await (const key of top.list(prefix, (error) => strays.push({ key: error.faults[0]?.file ?? prefix, error }))) {
      if (!factual(key)) continue;
      keys.push(key);
      if (keys.length < MOST_KEYS) continue;
      yield { tables, keys, after, upTo: key, strays: strays.splice(0) };
      [after, keys] = [key, []];
    }
    yield { tables, keys, after, upTo: END, strays };
  }
}

async function readAll(top: Store, keys: readonly string[]): Promise<Read> {
  const facts = new Map<string, Facts>();
  const unreadable: Unreadable[] = [];
  await together(keys, READS, async (key) => {
    const read = await factsAt(top, key);
    if (read instanceof ContenderError) unreadable.push({ key, error: read });
    else if (read) facts.set(key, read);
  });
  return { facts, unreadable };
}

async function* stretch(top: Store, index: Pick<Index, "rows">, reading: Reading): AsyncIterable<Stretch> {
  const { tables, keys, after, upTo, strays, read } = reading;
  const { facts, unreadable } = await read;
  const unknown = new Set(unreadable.map(({ key }) => key));
  const standing = new Map<string, readonly Difference[]>();
  let gone: Difference[][] = [];
  for await (const [key, rows] of rowsByKey(index, tables, after, upTo)) {
    const one = facts.get(key);
    if (one) standing.set(key, apart(one, rows, tables));
    else if (!unknown.has(key)) gone.push(extra(key, rows));
    if (gone.length < MOST_KEYS) continue;
    yield await withoutObject(top, gone);
    gone = [];
  }
  yield await withoutObject(top, gone);
  const put: Facts[] = [];
  const differences: Difference[] = [];
  for (const [key, one] of [...facts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = standing.get(key) ?? apart(one, new Map(), tables);
    if (found.length > 0) put.push(one);
    differences.push(...found);
  }
  yield { objects: keys.length, differences, put, forget: [], unreadable: [...strays, ...unreadable] };
}

/** What there is of rows whose object was not listed, once it was looked for again. */
async function withoutObject(top: Store, gone: readonly (readonly Difference[])[]): Promise<Stretch> {
  const found = await together(gone, READS, async (rows) => {
    const { key } = rows[0]!;
    return factual(key) && (await top.get(key)) ? [] : rows;
  });
  const differences = found.flat();
  const forget = [...new Set(differences.map(({ key }) => key))];
  return { objects: 0, differences, put: [], forget, unreadable: [] };
}

function extra(key: string, rows: Standing): Difference[] {
  return [...rows].flatMap(([table, own]) =>
    own.map(({ at }) => ({ key, table, at: Number(at), kind: "extra" as const })),
  );
}

/** The rows of one object that are not as they should be. */
function apart({ key, rows }: Facts, standing: Standing, tables: readonly Table[]) {
  return tables.flatMap((table) => {
    const wanted = rows[table] ?? [];
    const there = new Map((standing.get(table) ?? []).map((row) => [Number(row.at), row]));
    const own = wanted.flatMap((row): Difference[] => {
      const at = Number(row.at);
      const found = there.get(at);
      if (found && rowText(table, found) === rowText(table, row)) return [];
      return [{ key, table, at, kind: found ? "different" : "missing" }];
    });
    const extra = [...there.keys()].filter((at) => at >= wanted.length);
    return [...own, ...extra.map((at): Difference => ({ key, table, at, kind: "extra" }))];
  });
}
