import type { Comparison } from "../compare/comparison.types.ts";
import type { Evaluation } from "../evaluate/evaluation.types.ts";
import { footnotes } from "./footnotes.ts";
import { table } from "./markdown-table.ts";
import { decimal, digitsFor, interval, levelOf, signed, unbroken } from "./numbers.ts";

/** Every metric of the challenger alone. */
export function metricsTable(evaluation: Evaluation): string {
  const notes = footnotes();
  const rows = evaluation.metrics.map(({ metric, value, why }) => [
    metric,
    value === null ? notes.none(why) : decimal(value),
  ]);
  return table([{ head: "metric" }, { head: "challenger", number: true }], rows) + notes.text();
}

/** Every metric of both models, with the smallest gain that this holdout would find four times in five. */
export function differencesTable(comparison: Comparison): string {
  const notes = footnotes();
  const rows = comparison.estimates.map((estimate) => {
    const { metric, champion, challenger, difference, lower, upper, mde, why } = estimate;
    const digits = digitsFor(estimate);
    const show = (value: number | null, as: (value: number, digits: number) => string) =>
      value === null ? notes.none(why) : as(value, digits);
    return [
      metric,
      show(champion, decimal),
      show(challenger, decimal),
      show(difference, signed),
      lower === null || upper === null ? notes.none(why) : unbroken(interval(lower, upper, digits)),
      show(mde, decimal),
    ];
  });
  const head = [
    { head: "metric" },
    { head: "champion", number: true },
    { head: "challenger", number: true },
    { head: "Δ", number: true },
    { head: levelOf(comparison).short, number: true },
    { head: "found 4 times in 5", number: true },
  ];
  return `${table(head, rows)}${notes.text()}\n\n"Found 4 times in 5": how far above its margin a true gain must lie for this holdout to show it that often.`;
}
