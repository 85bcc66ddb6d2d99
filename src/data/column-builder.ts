import type { Dictionary } from "./dictionary.ts";
import { MISSING_WORDS } from "./missing-cell.ts";
import { parseBoolean } from "./parse-boolean.ts";
import { parseDate } from "./parse-date.ts";
import { parseNumber } from "./parse-number.ts";
import type { BooleanColumn, Column, NumberColumn, StringColumn, Wanted } from "./table.ts";

const ROOM = 4096;

/** Gathers one column, cell by cell. */
export interface ColumnBuilder {
  /** Takes the next row's cell; false where it is not of the column's type. */
  add(cell: string): boolean;
  build(): Column;
}

/** @param dictionary numbers the texts, where the column is text */
export function columnBuilder(wanted: Wanted, dictionary: Dictionary): ColumnBuilder {
  switch (wanted.type) {
    case "number":
      return new NumberBuilder(wanted.name, "number", parseNumber);
    case "date":
      return new NumberBuilder(wanted.name, "date", parseDate);
    case "boolean":
      return new BooleanBuilder(wanted.name);
    case "string":
      return new StringBuilder(wanted.name, dictionary);
  }
}

class NumberBuilder implements ColumnBuilder {
  readonly #name: string;
  readonly #type: "number" | "date";
  readonly #parse: (cell: string) => number;
  #values = new Float64Array(ROOM);
  #rows = 0;

  constructor(name: string, type: "number" | "date", parse: (cell: string) => number) {
    this.#name = name;
    this.#type = type;
    this.#parse = parse;
  }

  add(cell: string): boolean {
    if (this.#rows === this.#values.length) {
      const more = new Float64Array(this.#rows * 2);
      more.set(this.#values);
      this.#values = more;
    }
    const value = cell === "" ? Number.NaN : this.#parse(cell);
    this.#values[this.#rows++] = value;
    return !Number.isNaN(value) || cell === "" || MISSING_WORDS.has(cell);
  }

  build(): NumberColumn {
    return { name: this.#name, type: this.#type, values: this.#values.slice(0, this.#rows) };
  }
}

class BooleanBuilder implements ColumnBuilder {
  readonly #name: string;
  #values = new Uint8Array(ROOM);
  #rows = 0;

  constructor(name: string) {
    this.#name = name;
  }

  add(cell: string): boolean {
    if (this.#rows === this.#values.length) {
      const more = new Uint8Array(this.#rows * 2);
      more.set(this.#values);
      this.#values = more;
    }
    const value = parseBoolean(cell);
    this.#values[this.#rows++] = value ?? 255;
    return value !== undefined || cell === "" || MISSING_WORDS.has(cell);
  }

  build(): BooleanColumn {
    return { name: this.#name, type: "boolean", values: this.#values.slice(0, this.#rows) };
  }
}

class StringBuilder implements ColumnBuilder {
  readonly #name: string;
  readonly #dictionary: Dictionary;
  #codes = new Int32Array(ROOM);
  #rows = 0;

  constructor(name: string, dictionary: Dictionary) {
    this.#name = name;
    this.#dictionary = dictionary;
  }

  add(cell: string): boolean {
    if (this.#rows === this.#codes.length) {
      const more = new Int32Array(this.#rows * 2);
      more.set(this.#codes);
      this.#codes = more;
    }
    this.#codes[this.#rows++] = cell === "" ? -1 : this.#dictionary.code(cell);
    return true;
  }

  build(): StringColumn {
    const codes = this.#codes.slice(0, this.#rows);
    return { name: this.#name, type: "string", codes, levels: this.#dictionary.levels };
  }
}
