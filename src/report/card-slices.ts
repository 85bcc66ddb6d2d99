import { lowerIsBetter } from "../evaluate/lower-is-better.ts";
import { code } from "./escape.ts";
import { table } from "./markdown-table.ts";
import type { CardInput } from "./model-card.ts";
import { count, counted, decimal } from "./numbers.ts";

const MOST = 5;

interface Measured {
  readonly column: string;
  readonly level: string;
  readonly rows: number;
  readonly value: number;
}

/**
 * The slices on which a model does worst by the gate's primary metric, and how many are too small to say. Of a first champion
 * the comparison has none: then the evaluation's, where there is one.
 */
export function cardSlices(
  { comparison, evaluation }: Pick<CardInput, "comparison" | "evaluation">,
  metric: string,
): string {
  const slices =
    comparison?.slices.map(({ challenger, ...slice }) => ({ ...slice, value: challenger })) ??
    evaluation?.slices.map((slice) => ({
      ...slice,
      value: slice.metrics.find((one) => one.metric === metric)?.value ?? null,
    }));
  if (slices === undefined)
    return "It was measured on no slices that are kept beside it: `contender show` has them where the store is.";
  if (slices.length === 0) return "No slices were asked for, so nobody knows: `evaluate.slices` in the config asks.";
  const known = slices.filter((slice): slice is typeof slice & Measured => slice.value !== null);
  const sign = lowerIsBetter(metric as never) ? -1 : 1;
  const worst = [...known].sort((a, b) => sign * (a.value - b.value) || b.rows - a.rows).slice(0, MOST);
  const rows = worst.map(({ column, level, rows: size, value }) => [
    `${code(column)} = ${code(level)}`,
    count(size),
    decimal(value),
  ]);
  const silent = slices.length - known.length;
  const small =
    silent === 0 ? "" : `\n\nOf ${counted(silent, "slice")} nothing can be said: too few rows, or of one class only.`;
  const head = [{ head: "worst slices" }, { head: "rows", number: true }, { head: metric, number: true }];
  return `${table(head, rows)}${small}`;
}
