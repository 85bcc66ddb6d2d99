import type { StringColumn } from "../data/table.ts";
import type { EncodedTokens } from "./encoded.ts";
import { tokenize } from "./tokenize.ts";

interface Bag {
  readonly ids: Int32Array;
  readonly counts: Uint32Array;
}

/** Counts the words of a vocabulary in the cells of some rows. Each distinct text is taken apart once. */
export function encodeTokens(vocabulary: readonly string[], column: StringColumn, rows: Int32Array): EncodedTokens {
  const place = new Map(vocabulary.map((word, index) => [word, index]));
  const bags: (Bag | undefined)[] = new Array(column.levels.length);
  const offsets = new Int32Array(rows.length + 1);
  const missing = new Uint8Array(rows.length);
  let size = 0;
  for (let i = 0; i < rows.length; i++) {
    const code = column.codes[rows[i]];
    if (code < 0) missing[i] = 1;
    else {
      bags[code] ??= bagOf(column.levels[code], place);
      size += bags[code].ids.length;
    }
    offsets[i + 1] = size;
  }
  const ids = new Int32Array(size);
  const counts = new Uint32Array(size);
  for (let i = 0; i < rows.length; i++) {
    const bag = missing[i] === 1 ? undefined : bags[column.codes[rows[i]]];
    if (bag === undefined) continue;
    ids.set(bag.ids, offsets[i]);
    counts.set(bag.counts, offsets[i]);
  }
  return { kind: "tokens", offsets, ids, counts, missing };
}

function bagOf(text: string, place: ReadonlyMap<string, number>): Bag {
  const tally = new Map<number, number>();
  for (const word of tokenize(text)) {
    const id = place.get(word);
    if (id !== undefined) tally.set(id, (tally.get(id) ?? 0) + 1);
  }
  const ids = Int32Array.from(tally.keys()).sort();
  return { ids, counts: Uint32Array.from(ids, (id) => tally.get(id) ?? 0) };
}
