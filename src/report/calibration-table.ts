import type { CalibrationBin } from "../explain/changes.types.ts";
import { table } from "./markdown-table.ts";
import { count, decimal, NONE, plain } from "./numbers.ts";

export interface Calibrations {
  readonly champion: readonly CalibrationBin[];
  readonly challenger: readonly CalibrationBin[];
}

/** How often what was predicted came true, by bins of the predicted probability, before and after. */
export function calibrationTable({ champion, challenger }: Calibrations): string {
  const lowers = [...new Set([...champion, ...challenger].map(({ lower }) => lower))].sort((a, b) => a - b);
  const rows = lowers.map((lower) => {
    const [before, after] = [champion, challenger].map((bins) => bins.find((bin) => bin.lower === lower));
    const { upper } = (before ?? after)!;
    return [`${plain(rounded(lower))} to ${plain(rounded(upper))}`, ...cells(before), ...cells(after)];
  });
  const head = ["champion", "challenger"].flatMap((who) =>
    ["rows", "predicted", "came true"].map((what) => `${who}: ${what}`),
  );
  return table([{ head: "probability" }, ...head.map((name) => ({ head: name, number: true }))], rows);
}

function cells(bin: CalibrationBin | undefined): string[] {
  return bin === undefined ? [NONE, NONE, NONE] : [count(bin.rows), decimal(bin.mean, 3), decimal(bin.share, 3)];
}

/** An edge of equal-width bins without the last bits of a division. */
function rounded(edge: number): number {
  return Math.round(edge * 1e6) / 1e6;
}

/**
 * The same as a picture for pages that draw mermaid: bars for the champion, a line for the challenger. It shows nothing that the
 * table does not say. Empty where fewer than two bins hold rows of both.
 */
export function calibrationMermaid({ champion, challenger }: Calibrations): string {
  const both = champion.flatMap((before) => {
    const after = challenger.find(({ lower }) => lower === before.lower);
    return after === undefined ? [] : [{ before, after }];
  });
  if (both.length < 2) return "";
  const list = (values: readonly number[]) => `[${values.map((value) => value.toFixed(3)).join(", ")}]`;
  return [
    "```mermaid",
    "xychart-beta",
    '  title "Came true, by predicted probability (bars: champion, line: challenger)"',
    `  x-axis "predicted" ${`[${both.map(({ before }) => `"${plain(rounded(before.lower))}"`).join(", ")}]`}`,
    '  y-axis "came true" 0 --> 1',
    `  bar ${list(both.map(({ before }) => before.share))}`,
    `  line ${list(both.map(({ after }) => after.share))}`,
    "```",
  ].join("\n");
}
