import type { SampleColumn } from "./sample-column.ts";

/** How often each value stands there, missing cells aside, in order of first appearance. */
export function levelsOf(column: SampleColumn): Map<string | number | boolean, number> {
  const levels = new Map<string | number | boolean, number>();
  for (const cell of column.cells) if (cell !== null) levels.set(cell, (levels.get(cell) ?? 0) + 1);
  return levels;
}

/**
 * Whether a column only tells rows apart: text that hardly ever repeats; whole numbers that never do and count on, or are
 * named like an identifier.
 */
export function looksLikeId(column: SampleColumn): boolean {
  const present = column.cells.filter((cell) => cell !== null);
  const levels = levelsOf(column);
  if (present.length < 20 || levels.size < 0.98 * present.length) return false;
  if (column.type === "string") return true;
  if (column.type !== "number" || !present.every(Number.isInteger)) return false;
  const numbers = present as number[];
  let [least, most] = [numbers[0], numbers[0]];
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  const counts = most - least < 1.05 * levels.size;
  return counts || /(^|[_\s-])(id|index|key|no|nr|number|uuid|guid)$|[a-z]I[dD]$|^unnamed/i.test(column.name);
}

/**
 * Skewness: the mean cubed deviation over the cubed standard deviation (g₁). 0 where all values are equal.
 *
 * @example skewness([1, 1, 1, 5]) // 1.1547005383792515
 */
export function skewness(values: readonly number[]): number {
  const n = values.length;
  let mean = 0;
  for (const value of values) mean += value / n;
  let second = 0;
  let third = 0;
  for (const value of values) {
    const d = value - mean;
    second += (d * d) / n;
    third += (d * d * d) / n;
  }
  return second > 0 ? third / (second * Math.sqrt(second)) : 0;
}
