import { displayWidth } from "./display-width.ts";
import { fold } from "./fold.ts";
import { inline, type Piece } from "./inline.ts";
import type { Ink, Paint } from "./paint.ts";

const GAP = "  ";
const NARROWEST = 8;

/**
 * A Markdown table with its columns aligned. Where the screen is too narrow, cells are broken at their spaces, the widest
 * column first; a number is never cut.
 *
 * @param lines the table's Markdown lines: head, rule, rows
 */
export function terminalTable(lines: readonly string[], width: number, paint: Paint): string[] {
  const [head, rule, ...body] = lines.map(cellsOf);
  const rows = [head!, ...body].map((cells) => cells.map((cell) => inline(cell)));
  const right = rule!.map((cell) => cell.endsWith(":"));
  const sizes = fitted(rows, width);
  const shown = rows.map((cells, index) => rowLines(cells, sizes, right, index === 0, paint));
  const tall = shown.slice(1).some((row) => row.length > 1);
  const bar = paint("faint", sizes.map((size) => "─".repeat(size)).join(GAP));
  return [...shown[0]!, bar, ...shown.slice(1).flatMap((row, i) => (tall && i > 0 ? ["", ...row] : row))];
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** Natural column widths, the widest ones taken in until the table fits, none below its longest word. */
function fitted(rows: readonly Piece[][][], width: number): number[] {
  const columns = rows[0]!.map((_, at) => rows.map((cells) => cells[at] ?? []));
  const sizes = columns.map((cells) => Math.max(1, ...cells.map(sizeOf)));
  const least = columns.map((cells) =>
    Math.max(NARROWEST, ...cells.map((cell) => Math.max(0, ...fold(cell, 1).map(sizeOf)))),
  );
  const total = () => sizes.reduce((sum, size) => sum + size, 0) + GAP.length * (sizes.length - 1);
  while (total() > width) {
    const at = sizes.reduce((best, size, i) => (size - least[i]! > sizes[best]! - least[best]! ? i : best), 0);
    if (sizes[at]! <= least[at]!) break;
    sizes[at]!--;
  }
  return sizes;
}

function rowLines(cells: Piece[][], sizes: number[], right: boolean[], heading: boolean, paint: Paint): string[] {
  const folded = sizes.map((size, i) => fold(cells[i] ?? [], size));
  const height = Math.max(...folded.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    sizes
      .map((size, i) => {
        const pieces = folded[i]![line] ?? [];
        const blanks = " ".repeat(Math.max(0, size - sizeOf(pieces)));
        const text = pieces.map((piece) => inked(piece, heading, paint)).join("");
        return right[i] ? blanks + text : text + blanks;
      })
      .join(GAP)
      .trimEnd(),
  );
}

const MARKS: Readonly<Record<string, Ink>> = { "✓": "green", "✗": "red", "?": "yellow" };

function inked({ text, ink }: Piece, heading: boolean, paint: Paint): string {
  const chosen = heading ? "bold" : (MARKS[text] ?? ink);
  return chosen === undefined ? text : paint(chosen, text);
}
