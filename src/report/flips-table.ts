import type { Flip, Flips } from "../explain/changes.types.ts";
import { code } from "./escape.ts";
import { table } from "./markdown-table.ts";
import { count, decimal, NONE, plain } from "./numbers.ts";

const MOST_SLICES = 3;

/** How many rows changed sides. @example "143 became right, 120 became wrong" */
export function flipsInBrief({ to_right, to_wrong }: Flips): string {
  if (to_right + to_wrong === 0) return "none";
  return `${count(to_right)} became right, ${count(to_wrong)} became wrong`;
}

/** The surest of them by their number in the data. Of the row itself nothing is shown but its slices. */
export function flipsTable({ surest, threshold }: Flips): string {
  const asked = `A row is predicted positive from a probability of ${plain(threshold)} on.`;
  if (surest.length === 0) return `${asked} Both models put every holdout row on the same side.`;
  const head = [
    { head: "row", number: true },
    { head: "in truth" },
    { head: "champion", number: true },
    { head: "challenger", number: true },
    { head: "became" },
    { head: "slices" },
  ];
  const rows = surest.map((flip) => [
    count(flip.row + 1),
    flip.positive ? "positive" : "negative",
    decimal(flip.champion),
    decimal(flip.challenger),
    flip.challenger >= threshold === flip.positive ? "right" : "wrong",
    slicesOf(flip),
  ]);
  return `${table(head, rows)}\n\n${asked} The rows with the largest shift are named; row 1 is the first below the header.`;
}

function slicesOf({ slices }: Flip): string {
  if (slices.length === 0) return NONE;
  const shown = slices.slice(0, MOST_SLICES).map(({ column, level }) => `${code(column, 30)} = ${code(level, 30)}`);
  return shown.join(", ") + (slices.length > MOST_SLICES ? ` and ${count(slices.length - MOST_SLICES)} more` : "");
}
