import { countLineFeeds } from "./decode-lines.ts";
import type { FaultList } from "./fault-list.ts";

/**
 * Follows the quotes of CSV text (RFC 4180, strictly): a quote opens a cell only as its first character, closes it only as
 * its last, and stands inside of it doubled.
 */
export class Quotes {
  /** Where the quoted cell begins that is still open at the end of the text, or −1. */
  open = -1;
  /** Where the record begins that holds the last quoted cell. */
  record = 0;
  /** Behind the last closing quote. */
  #closed = 0;
  /** How far the text has been looked at. */
  #seen = 0;

  /** Forgets the text up to `cut`, which lies behind a whole record. */
  forget(cut: number): void {
    this.#seen -= cut;
    this.#closed = 0;
    this.record = 0;
    if (this.open !== -1) this.open -= cut;
  }

  /**
   * Looks at the part of the text that was not there before.
   *
   * @param text from the beginning of a record on, up to a line's end or the file's
   * @param line number of its first line
   * @returns whether there was a quote
   * @throws ContenderError `data-invalid` at a quote that neither opens, closes nor is doubled.
   */
  follow(text: string, line: number, faults: FaultList): boolean {
    let any = false;
    for (let at = text.indexOf('"', this.#seen); at !== -1; at = text.indexOf('"', at + 1)) {
      any = true;
      if (this.open === -1) {
        const before = at === 0 ? 10 : text.charCodeAt(at - 1);
        if (before !== 44 && before !== 10) stray(text, at, -1, line, faults);
        this.open = at;
        const lineFeed = before === 10 ? at - 1 : this.#closed + text.slice(this.#closed, at).lastIndexOf("\n");
        if (lineFeed >= this.#closed) this.record = lineFeed + 1;
        continue;
      }
      const after = text.charCodeAt(at + 1);
      if (after === 34) at++;
      else if (after === 44 || after === 10 || Number.isNaN(after) || endsLine(text, at + 1)) {
        this.open = -1;
        this.#closed = at + 1;
      } else stray(text, at, this.open, line, faults);
    }
    this.#seen = text.length;
    return any;
  }
}

function endsLine(text: string, at: number): boolean {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10;
}

function stray(text: string, at: number, open: number, line: number, faults: FaultList): never {
  const begun = open === -1 ? undefined : line + countLineFeeds(text, 0, open);
  const where = begun === undefined ? "inside a cell that is not quoted" : "that does not end its quoted cell";
  faults.stop({
    line: line + countLineFeeds(text, 0, at),
    column: at - text.lastIndexOf("\n", at),
    message:
      `expected quotes around whole cells and doubled inside of them, found a stray quote ${where}` +
      (begun === undefined ? "" : ` (it began in line ${begun}: is its closing quote missing?)`),
    found: "a stray quote",
    hint: 'write a "quoted" word as """quoted"" word"',
  });
}
