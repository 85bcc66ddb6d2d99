import Papa from "papaparse";
import { countLineFeeds, decodeLines } from "./decode-lines.ts";
import type { FaultList } from "./fault-list.ts";
import { withLineFeeds } from "./line-ends.ts";
import { Quotes } from "./quotes.ts";
import { LONGEST_LINE, WholeLines } from "./whole-lines.ts";

/** Hears each record: its cells, and the line that it begins in. */
export type OnRecord = (cells: readonly string[], line: number) => void;

/**
 * Turns bytes into records of cells. What papaparse sees is whole records, strictly quoted, with LF, so that none of its
 * leniencies ever comes into play.
 */
export class CsvRecords {
  readonly #piece: number;
  readonly #lines: WholeLines;
  readonly #quotes = new Quotes();
  readonly #faults: FaultList;
  readonly #onRecord: OnRecord;
  /** Whole lines that end inside of a quoted cell. */
  #carry = "";
  /** Line feeds in `#carry`. */
  #carried = 0;
  /** Number of the first line of `#carry`, or of the line that comes next. */
  #line = 1;
  #first = true;

  constructor(pieceBytes: number, faults: FaultList, onRecord: OnRecord) {
    this.#piece = pieceBytes;
    this.#lines = new WholeLines(pieceBytes);
    this.#faults = faults;
    this.#onRecord = onRecord;
  }

  /** @throws ContenderError `data-invalid` for what makes all that follows unreadable. */
  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at += this.#piece) {
      const lines = this.#lines.push(chunk.subarray(at, at + this.#piece));
      if (lines !== undefined) this.#take(lines);
    }
    if (this.#lines.overlong || this.#carry.length > LONGEST_LINE) this.#overlong();
  }

  end(): void {
    this.#take(this.#lines.rest());
    if (this.#quotes.open === -1) return;
    this.#faults.stop({
      line: this.#line + countLineFeeds(this.#carry, 0, this.#quotes.open),
      column: this.#quotes.open - this.#carry.lastIndexOf("\n", this.#quotes.open),
      message: "expected a closing quote, found the end of the file: the cell that is opened here is never closed",
      found: "an unclosed quote",
    });
  }

  #take(bytes: Uint8Array): void {
    let text = decodeLines(bytes, this.#line + this.#carried, this.#faults);
    if (this.#first && text.startsWith("\ufeff")) text = text.slice(1);
    this.#first = false;
    const more = text;
    text = this.#carry + text;
    const quoted = this.#quotes.follow(text, this.#line, this.#faults) || this.#carry !== "";
    const cut = this.#quotes.open === -1 ? text.length : this.#quotes.record;
    this.#carried = cut === 0 ? this.#carried + countLineFeeds(more) : countLineFeeds(text, cut);
    this.#carry = text.slice(cut);
    // The pieces of a long record grow with it: else each would be joined to all before it, in quadratic time.
    this.#lines.gather(this.#carry.length / 4);
    this.#quotes.forget(cut);
    if (cut > 0) this.#records(withLineFeeds(text.slice(0, cut), this.#line, this.#faults), quoted);
  }

  #records(text: string, quoted: boolean): void {
    const records = parse(text.endsWith("\n") ? text.slice(0, -1) : text);
    const spans = quoted && countLineFeeds(text) > records.length - (text.endsWith("\n") ? 0 : 1);
    for (const cells of records) {
      this.#onRecord(cells, this.#line);
      this.#line++;
      if (spans) for (const cell of cells) this.#line += countLineFeeds(cell);
    }
  }

  #overlong(): never {
    const open = this.#quotes.open !== -1;
    this.#faults.stop({
      line: this.#line,
      message: `expected records of at most 16 MiB, found a longer one${open ? ": is a closing quote missing?" : ": is this a text file with line ends?"}`,
      expected: "at most 16 MiB a record",
    });
  }
}

/** @returns one record a line; papaparse takes a leading byte order mark away, so one that belongs to the data is doubled. */
function parse(text: string): string[][] {
  if (text === "") return [[""]];
  const whole = text.startsWith("\ufeff") ? `\ufeff${text}` : text;
  return Papa.parse<string[]>(whole, { delimiter: ",", newline: "\n", quoteChar: '"', fastMode: false }).data;
}
