import { displayWidth } from "./display-width.ts";
import { harmless } from "./escape.ts";
import type { Paint } from "./paint.ts";

const BEFORE = 60;
const AFTER = 60;

/**
 * The line of a file that a fault names, with a caret under its column; nothing where there is no such line.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
export function sourceLine(text: string, line: number, column: number | undefined, paint: Paint): string[] {
  const found = text.split(/\r\n|\n|\r/)[line - 1];
  if (found === undefined) return [];
  const at = Math.min(Math.max((column ?? 1) - 1, 0), found.length);
  const from = Math.max(0, at - BEFORE);
  const left = `${from > 0 ? "…" : ""}${shown(found.slice(from, at))}`;
  const right = `${shown(found.slice(at, at + AFTER))}${at + AFTER < found.length ? "…" : ""}`;
  const number = String(line).padStart(5);
  const lines = [`${paint("faint", `${number} │`)} ${left}${right}`];
  if (column !== undefined) {
    lines.push(`${paint("faint", `${" ".repeat(5)} │`)} ${" ".repeat(displayWidth(left))}${paint("red", "^")}`);
  }
  return lines;
}

function shown(text: string): string {
  return harmless(text.replaceAll("\t", " "));
}
