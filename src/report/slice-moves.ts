import type { Comparison, SliceEstimate } from "../compare/comparison.types.ts";
import { code } from "./escape.ts";
import { count, decimal, signed } from "./numbers.ts";

const MOST = 3;

type Moved = SliceEstimate & { difference: number };

/** Slices whose primary metric moved, the largest move first; what does not show in four decimals did not move. */
function moved({ slices }: Comparison, direction: 1 | -1): Moved[] {
  return slices
    .filter((slice): slice is Moved => slice.difference !== null && slice.difference * direction > 0)
    .filter(({ difference }) => /[1-9]/.test(decimal(difference)))
    .sort((a, b) => direction * (b.difference - a.difference));
}

/** @example "3 gained, 1 lost" */
export function movesInBrief(comparison: Comparison): string {
  return `${count(moved(comparison, 1).length)} gained, ${count(moved(comparison, -1).length)} lost`;
}

/** The slices that gained and lost most, in a line each. Empty where none moved. */
export function sliceMoves(comparison: Comparison): string {
  const lines = ([1, -1] as const).flatMap((direction) => {
    const slices = moved(comparison, direction);
    if (slices.length === 0) return [];
    const named = slices
      .slice(0, MOST)
      .map(({ column, level, difference }) => `${code(column)} = ${code(level)} ${signed(difference)}`);
    return [`- ${direction === 1 ? "gained" : "lost"} most: ${named.join(", ")}`];
  });
  return lines.join("\n");
}
