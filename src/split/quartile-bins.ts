import { formatDate } from "../data/format-date.ts";
import type { NumberColumn } from "../data/table.ts";
import { quantile } from "./quantile.ts";
import { sortedValues } from "./sorted-values.ts";

/** Bins of numbers: bin i holds the values from cuts[i − 1] on, below cuts[i]. One name more than there are cuts. */
export interface Bins {
  readonly names: readonly string[];
  readonly cuts: readonly number[];
}

/**
 * Bins between the quartiles of the training rows; quartiles that tie make one cut. Names are readable: cuts are shown
 * with four digits (a date without its time of day) unless two of them would then look alike.
 *
 * @param train row numbers
 * @example quartileBins({ name: "x", type: "number", values: Float64Array.of(1, 2, 3, 4, 5) }, rows).names
 *   // ["< 2", "2 – 3", "3 – 4", "≥ 4"]
 */
export function quartileBins(column: NumberColumn, train: Int32Array): Bins {
  const sorted = sortedValues(column.values, train);
  if (sorted.length === 0) return { names: ["(any value)"], cuts: [] };
  const cuts = [...new Set([0.25, 0.5, 0.75].map((q) => quantile(sorted, q)))];
  const short = cuts.map((cut) => shown(cut, column.type, false));
  const texts = new Set(short).size === cuts.length ? short : cuts.map((cut) => shown(cut, column.type, true));
  const between = texts.slice(1).map((text, at) => `${texts[at]} – ${text}`);
  return { names: [`< ${texts[0]}`, ...between, `≥ ${texts[texts.length - 1]}`], cuts };
}

function shown(cut: number, type: "number" | "date", exact: boolean): string {
  if (type === "date") return formatDate(cut, exact);
  return String(exact ? cut : Number(cut.toPrecision(4)));
}
