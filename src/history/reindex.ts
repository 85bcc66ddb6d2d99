import type { Index } from "../ports/index.ts";
import type { Store } from "../ports/store.ts";
import { type Difference, differing, type Unreadable } from "./differing.ts";
import { put } from "./put.ts";

/** What was looked at and found; of many differences the first hundred are named. */
export interface Checked {
  readonly objects: number;
  readonly differs: number;
  readonly differences: readonly Difference[];
  readonly unreadable: readonly Unreadable[];
}

const MOST_NAMED = 100;

/** Says how the index differs from the store, and changes nothing. @param tick hears how many objects were looked at */
export function checkIndex(top: Store, index: Pick<Index, "rows">, tick?: (done: number) => void): Promise<Checked> {
  return walk(top, index, undefined, tick);
}

/**
 * Brings the index to where the store stands, row for row: what is missing or different is put, what the store has not goes. An empty
 * index is filled. What can't be read, or what the tables can't carry, is told, and keeps nothing else back; its rows stay.
 *
 * @param tick hears how many objects were looked at
 */
export function reindex(
  top: Store,
  index: Pick<Index, "rows" | "apply" | "forget" | "survey">,
  tick?: (done: number) => void,
): Promise<Checked> {
  return walk(top, index, index, tick);
}

async function walk(
  top: Store,
  index: Pick<Index, "rows">,
  mend: Pick<Index, "apply" | "forget" | "survey"> | undefined,
  tick: (done: number) => void = () => undefined,
): Promise<Checked> {
  let [objects, differs] = [0, 0];
  const differences: Difference[] = [];
  const unreadable: Unreadable[] = [];
  for await (const found of differing(top, index)) {
    if (mend) unreadable.push(...(await put(mend, found.put)));
    await mend?.forget(found.forget);
    objects += found.objects;
    differs += found.differences.length;
    differences.push(...found.differences.slice(0, MOST_NAMED - differences.length));
    unreadable.push(...found.unreadable);
    tick(objects);
  }
  if (differs > 0) await mend?.survey();
  return { objects, differs, differences, unreadable };
}
