import type { Comparison, Estimate } from "../compare/comparison.types.ts";
import type { Margin, Verdict } from "../decide/verdict.ts";
import { footnotes } from "./footnotes.ts";
import { table } from "./markdown-table.ts";
import { counted, decimal, digitsFor, interval, levelOf, NONE, plain, signed, unbroken } from "./numbers.ts";

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

/** What a reader has to see first, where not all can be shown: the primary metric, then what did not pass. */
const URGENCY = { fail: 1, open: 2, pass: 3 } as const;

/**
 * Champion, challenger, difference and interval of metrics that the verdict rests on, in the order of its reasons; where it
 * rests on none (identical scores), of every metric.
 *
 * @param most rows that are shown, the primary metric and what did not pass first; the others are counted
 */
export function gateTable(verdict: Verdict, comparison: Comparison, most = Number.POSITIVE_INFINITY): string {
  const all = verdict.reasons.filter((reason): reason is AnyMargin => "outcome" in reason);
  const rank = ({ code, outcome }: AnyMargin) => (code === "primary" ? 0 : URGENCY[outcome]);
  const margins = all.length > most ? [...all].sort((a, b) => rank(a) - rank(b)) : all;
  const rows = margins.flatMap((margin) => {
    const estimate = comparison.estimates.find(({ metric }) => metric === margin.metric);
    return estimate === undefined ? [] : [{ estimate, gate: gateCell(margin) }];
  });
  const shown = rows.length > 0 ? rows : comparison.estimates.map((estimate) => ({ estimate, gate: NONE }));
  const more = shown.length > most ? `\n\nAnd ${counted(shown.length - most, "metric")} more.` : "";
  return estimateTable(shown.slice(0, most), comparison) + more;
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
