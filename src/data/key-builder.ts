import type { Dictionary } from "./dictionary.ts";
import { keyDigest } from "./key-digest.ts";
import type { Table } from "./table.ts";

/**
 * Gathers each row's key for the split. A whole record's text is its cells, as they read once quotes are taken off, joined
 * by NUL, which no cell can hold; with `by` a NUL goes before it too, so that it is never the text of a single cell.
 * Records are told apart by their digest alone: their texts are not kept.
 */
export class KeyBuilder {
  readonly #by: { readonly place: number; readonly dictionary: Dictionary } | undefined;
  #codes = new Int32Array(4096);
  #rows = 0;
  readonly #records = new Map<number, number>();

  /** @param by where the key's column stands, and the dictionary of its texts; undefined: the whole record is the key */
  constructor(by: { place: number; dictionary: Dictionary } | undefined) {
    this.#by = by;
  }

  add(cells: readonly string[]): void {
    if (this.#rows === this.#codes.length) {
      const more = new Int32Array(this.#rows * 2);
      more.set(this.#codes);
      this.#codes = more;
    }
    this.#codes[this.#rows++] = this.#code(cells);
  }

  build(): Table["keys"] {
    const codes = this.#codes.slice(0, this.#rows);
    const levels = this.#by?.dictionary.levels ?? [];
    const digests = new Float64Array(levels.length + this.#records.size);
    for (let level = 0; level < levels.length; level++) digests[level] = keyDigest(levels[level]);
    let next = levels.length;
    for (const digest of this.#records.keys()) digests[next++] = digest;
    for (let row = 0; row < codes.length; row++) if (codes[row] < 0) codes[row] = levels.length - 1 - codes[row];
    return { codes, digests };
  }

  /** The text's number, or −1 − the record's. */
  #code(cells: readonly string[]): number {
    if (this.#by !== undefined) {
      const text = cells[this.#by.place];
      if (text !== "") return this.#by.dictionary.code(text);
    }
    const record = cells.join("\0");
    const digest = keyDigest(this.#by === undefined ? record : `\0${record}`);
    const known = this.#records.get(digest);
    if (known !== undefined) return -1 - known;
    const number = this.#records.size;
    this.#records.set(digest, number);
    return -1 - number;
  }
}
