import type { Fault } from "../errors.ts";
import { code, prose } from "./escape.ts";
import { count, counted } from "./numbers.ts";

/** Faults that a comment lists: what is worse than that is mended step by step. */
const MOST = 30;

/**
 * What stopped a run, as Markdown: each fault with its place, what is wrong, what was expected and found, what to do.
 *
 * @param more faults that are not among these
 * @example faultList([{ file: "configs/a.yaml", line: 3, message: "no column `Views`" }]) // "## Not run\n\n**1 fault** …"
 */
export function faultList(faults: readonly Fault[], more = 0): string {
  const shown = faults.slice(0, MOST);
  const unseen = faults.length - shown.length + more;
  const lines = shown.map(line);
  if (unseen > 0) lines.push(`- and ${count(unseen)} more`);
  return `## Not run\n\n**${counted(faults.length + more, "fault")}**: what they name was not trained.\n\n${lines.join("\n")}`;
}

function line({ file, line: at, column, path, message, expected, found, hint }: Fault): string {
  const place = file === undefined ? "" : [file, at, at === undefined ? undefined : column].filter(isThere).join(":");
  const where = [place, path ?? ""].filter((part) => part !== "").map((part) => code(part, 200));
  const told = [
    `${where.length > 0 ? `${where.join(" ")}: ` : ""}${prose(message)}`,
    ...said("expected", expected),
    ...said("found", found),
    ...(hint === undefined ? [] : [`do: ${prose(hint, 400)}`]),
  ];
  return `- ✗ ${told.join(" · ")}`;
}

function said(name: string, words: string | undefined): string[] {
  return words === undefined ? [] : [`${name}: ${code(words, 200)}`];
}

function isThere(part: string | number | undefined): boolean {
  return part !== undefined;
}
