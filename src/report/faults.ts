import type { ContenderError, Fault } from "../errors.ts";
import { harmless } from "./escape.ts";
import { count } from "./numbers.ts";
import { type Paint, painter } from "./paint.ts";
import { sourceLine } from "./source-line.ts";

const MOST = 50;

export interface FaultOptions {
  readonly colour: boolean;
  /** Text of a file, by the name that a fault gives it; undefined where there is none to show. */
  readonly source?: (file: string) => string | undefined;
}

/**
 * An error for a person: each fault with its place, what is wrong, what was expected and found, what to do, and the line of
 * the file with a caret where it can be had. Each line ends with a line break; no stack, no control characters.
 *
 * @example
 * faultLines(new ContenderError("usage", { message: "no such command", hint: "try `run`" }), { colour: false })
 * // "✗ no such command\n  do: try `run`\n"
 */
export function faultLines(error: ContenderError, { colour, source }: FaultOptions): string {
  const paint = painter(colour);
  const shown = error.faults.slice(0, MOST);
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string) => {
    if (!texts.has(file)) texts.set(file, source?.(file));
    return texts.get(file);
  };
  const lines = shown.flatMap((fault) => linesOf(fault, paint, textOf));
  if (error.faults.length > MOST) lines.push(`and ${count(error.faults.length - MOST)} more`);
  if (error.faults.length > 1) lines.push(paint("faint", `${count(error.faults.length)} faults (${error.code})`));
  return `${lines.join("\n")}\n`;
}

function linesOf(fault: Fault, paint: Paint, textOf: (file: string) => string | undefined): string[] {
  const { file, line, column, path, message, expected, found, hint } = fault;
  const place =
    file === undefined ? "" : [file, line, line === undefined ? undefined : column].filter(isThere).join(":");
  const where = [place, path ?? ""].filter((part) => part !== "").map((part) => harmless(part, 200));
  const said = where.length === 0 || message.startsWith(where.join(" "));
  const head = said ? "" : `${paint("bold", where.join(" "))}: `;
  const lines = [`${paint("red", "✗")} ${head}${harmless(message)}`];
  const text = file !== undefined && line !== undefined ? textOf(file) : undefined;
  if (text !== undefined) lines.push(...sourceLine(text, line!, column, paint));
  for (const [name, words] of Object.entries({ expected, found, do: hint })) {
    if (words !== undefined && !tells(message, words)) lines.push(`  ${name}: ${harmless(words)}`);
  }
  return lines;
}

/** Whether a message says these words already; a short value may stand there by chance. */
function tells(message: string, words: string): boolean {
  return words.length > 20 && message.includes(words);
}

function isThere(part: string | number | undefined): boolean {
  return part !== undefined;
}
