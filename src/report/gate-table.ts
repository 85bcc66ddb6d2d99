import type { Comparison, Estimate } from "../compare/comparison.types.ts";
import type { Margin, Verdict } from "../decide/verdict.ts";
import { footnotes } from "./footnotes.ts";
import { table } from "./markdown-table.ts";
import { decimal, digitsFor, interval, levelOf, NONE, plain, signed, unbroken } from "./numbers.ts";

type AnyMargin = Margin<"primary"> | Margin<"guardrail">;

const MARKS = { pass: "✓", fail: "✗", open: "?" } as const;
const WORDS = {
  primary: { pass: "gain above", fail: "gain below", open: "gain across" },
  guardrail: { pass: "loss within", fail: "loss beyond", open: "loss may pass" },
} as const;

/** What the gate says of a metric. @example gateCell(margin) // "✓ gain above 0" */
function gateCell({ code, outcome, margin, lower }: AnyMargin): string {
  const bound = plain(code === "primary" ? margin : Math.abs(margin));
  return `${MARKS[outcome]} ${lower === null ? "no interval" : `${WORDS[code][outcome]} ${bound}`}`;
}

/**
 * Champion, challenger, difference and interval of metrics that the verdict rests on, in the order of its reasons; where it
 * rests on none (identical scores), of every metric.
 */
export function gateTable(verdict: Verdict, comparison: Comparison): string {
  const margins = verdict.reasons.filter((reason): reason is AnyMargin => "outcome" in reason);
  const rows = margins.flatMap((margin) => {
    const estimate = comparison.estimates.find(({ metric }) => metric === margin.metric);
    return estimate === undefined ? [] : [{ estimate, gate: gateCell(margin) }];
  });
  return estimateTable(
    rows.length > 0 ? rows : comparison.estimates.map((estimate) => ({ estimate, gate: NONE })),
    comparison,
  );
}

/** Rows of estimates, each with what the gate says of it. */
export function estimateTable(
  rows: readonly { readonly estimate: Estimate; readonly gate: string }[],
  comparison: Comparison,
): string {
  const notes = footnotes();
  const head = [
    { head: "metric" },
    { head: "champion", number: true },
    { head: "challenger", number: true },
    { head: "Δ", number: true },
    { head: levelOf(comparison).head, number: true },
    { head: "gate" },
  ];
  const cells = rows.map(({ estimate, gate }) => {
    const { metric, champion, challenger, difference, lower, upper, why } = estimate;
    const digits = digitsFor(estimate);
    return [
      metric,
      champion === null ? notes.none(why) : decimal(champion, digits),
      challenger === null ? notes.none(why) : decimal(challenger, digits),
      difference === null ? notes.none(why) : signed(difference, digits),
      lower === null || upper === null ? notes.none(why) : unbroken(interval(lower, upper, digits)),
      gate,
    ];
  });
  return table(head, cells) + notes.text();
}
