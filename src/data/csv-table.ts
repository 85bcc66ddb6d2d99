import { cellFault } from "./cell-fault.ts";
import { type ColumnBuilder, columnBuilder } from "./column-builder.ts";
import { countLineFeeds } from "./decode-lines.ts";
import { Dictionary } from "./dictionary.ts";
import type { FaultList } from "./fault-list.ts";
import { findHeaders } from "./header.ts";
import { KeyBuilder } from "./key-builder.ts";
import type { ReadRequest } from "./reader.ts";
import type { Table } from "./table.ts";

/** Gathers a table, record by record; the first one is the header. */
export class CsvTable {
  readonly #request: ReadRequest;
  readonly #faults: FaultList;
  #width = 0;
  #rows = 0;
  #blank = 0;
  #places: number[] = [];
  #builders: ColumnBuilder[] = [];
  #keys = new KeyBuilder(undefined);

  constructor(request: ReadRequest, faults: FaultList) {
    this.#request = request;
    this.#faults = faults;
  }

  /** @throws ContenderError `data-invalid` for a header that can't be worked with; what is wrong with a row is kept. */
  add(cells: readonly string[], line: number): void {
    if (cells.length === 1 && cells[0] === "") {
      if (this.#width === 0) this.#faults.stop({ line, message: "expected the header line, found a blank line" });
      if (this.#blank === 0) this.#blank = line;
    } else if (this.#width === 0) this.#begin(cells, line);
    else this.#row(cells, line);
  }

  /** @throws ContenderError `data-invalid` with all that was wrong. */
  build(): Table {
    this.#faults.refuse();
    if (this.#rows === 0) {
      this.#faults.stop({ line: 1, message: "expected rows, found the header line and nothing below it" });
    }
    const columns = this.#builders.map((builder) => builder.build());
    return { rows: this.#rows, columns, keys: this.#keys.build() };
  }

  #begin(cells: readonly string[], line: number): void {
    const { wanted, by } = this.#request;
    const names = wanted.map(({ name }) => name);
    const places = findHeaders(cells, by === undefined ? names : [...names, by], line, this.#faults);
    const dictionaries = new Map([...places.values()].map((place) => [place, new Dictionary()]));
    this.#width = cells.length;
    this.#places = names.map((name) => places.get(name)!);
    this.#builders = wanted.map((column, at) => columnBuilder(column, dictionaries.get(this.#places[at])!));
    if (by === undefined) return;
    const place = places.get(by)!;
    this.#keys = new KeyBuilder({ place, dictionary: dictionaries.get(place)! });
  }

  #row(cells: readonly string[], line: number): void {
    if (this.#blank > 0) {
      const blank = this.#blank;
      this.#faults.add(() => ({ line: blank, message: "expected a row, found a blank line: take it away" }));
      this.#blank = 0;
    }
    if (cells.length !== this.#width) {
      this.#faults.add(() => ({
        line,
        message: `expected ${this.#width} cells as in the header, found ${cells.length}: is a comma not quoted, or the line cut off?`,
        expected: `${this.#width} cells`,
        found: `${cells.length} cells`,
      }));
      return;
    }
    this.#rows++;
    this.#keys.add(cells);
    for (let at = 0; at < this.#builders.length; at++) {
      const place = this.#places[at];
      if (!this.#builders[at].add(cells[place])) this.#faults.add(() => this.#badCell(cells, at, line));
    }
  }

  #badCell(cells: readonly string[], at: number, line: number) {
    const { name, type } = this.#request.wanted[at];
    let begins = line;
    for (let before = 0; before < this.#places[at]; before++) begins += countLineFeeds(cells[before]);
    return cellFault(cells[this.#places[at]], name, type, begins);
  }
}
