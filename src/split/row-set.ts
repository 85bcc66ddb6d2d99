import type { Column } from "../data/table.ts";

/**
 * A set of rows that are equal where some columns are; a missing cell equals a missing cell. Open addressing over hashes;
 * equal hashes are verified cell by cell, so that answers are exact; 4 bytes a slot, at least two slots a row.
 */
export class RowSet {
  readonly #cells: readonly (Float64Array | Uint8Array | Int32Array)[];
  /** The halves of each double, where cells are doubles. */
  readonly #bits: readonly (Uint32Array | undefined)[];
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param most how many rows will be added at most */
  constructor(columns: readonly Column[], most: number) {
    this.#cells = columns.map((column) => (column.type === "string" ? column.codes : column.values));
    this.#bits = this.#cells.map((cells) =>
      cells instanceof Float64Array ? new Uint32Array(cells.buffer, cells.byteOffset, cells.length * 2) : undefined,
    );
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
  }

  /** Adds a row; false where an equal one was there. */
  add(row: number): boolean {
    const slot = this.#find(row);
    if (this.#slots[slot] !== -1) return false;
    this.#slots[slot] = row;
    return true;
  }

  has(row: number): boolean {
    return this.#slots[this.#find(row)] !== -1;
  }

  #find(row: number): number {
    let slot = this.#hash(row) & this.#mask;
    while (this.#slots[slot] !== -1 && !this.#equal(this.#slots[slot], row)) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #hash(row: number): number {
    let hash = 0x9e3779b9;
    for (let at = 0; at < this.#cells.length; at++) {
      const cell = this.#cells[at][row];
      const bits = this.#bits[at];
      if (bits === undefined || Number.isNaN(cell)) hash = mix(hash, cell);
      else hash = mix(mix(hash, bits[row * 2]), bits[row * 2 + 1]);
    }
    return hash ^ (hash >>> 16);
  }

  #equal(a: number, b: number): boolean {
    for (const cells of this.#cells) {
      if (cells[a] !== cells[b] && !(Number.isNaN(cells[a]) && Number.isNaN(cells[b]))) return false;
    }
    return true;
  }
}

/** One round of MurmurHash3 (Appleby 2011), 32 bits. */
function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}
