import type { Comparison } from "../compare/comparison.types.ts";
import type { Reason, Verdict } from "../decide/verdict.ts";
import type { Evaluation } from "../evaluate/evaluation.types.ts";
import { code } from "./escape.ts";
import { footnotes } from "./footnotes.ts";
import type { Left } from "./left.ts";
import { table } from "./markdown-table.ts";
import { chance, count, counted, decimal, NONE, plain, signed } from "./numbers.ts";

/**
 * The slices that stop a promotion, or one line that says that none does.
 *
 * @param most of them that are shown; the others are counted
 * @param left what of the comparison and the verdict is not listed, and counts all the same
 */
export function vetoes(
  verdict: Verdict,
  comparison: Comparison,
  most = Number.POSITIVE_INFINITY,
  left?: Pick<Left, "slices" | "vetoes">,
): string {
  const stops = verdict.reasons.filter(
    (reason): reason is Extract<Reason, { code: "slice-veto" }> => reason.code === "slice-veto",
  );
  if (stops.length === 0) {
    const all = left?.slices?.all ?? comparison.slices.length;
    if (all === 0) return "No slices were asked for.";
    const silent = left?.slices?.silent ?? comparison.slices.filter(({ adjusted }) => adjusted === null).length;
    const small = silent === 0 ? "" : `, ${count(silent)} of them too small to say anything`;
    return `No slice vetoes (${counted(all, "slice")} looked at${small}).`;
  }
  const rows = stops.slice(0, most).map(({ column, level, difference, max_loss, adjusted }) => {
    const slice = comparison.slices.find((candidate) => candidate.column === column && candidate.level === level);
    const value = (of: number | null | undefined) => (of === null || of === undefined ? NONE : decimal(of));
    return [
      `${code(column)} = ${code(level)}`,
      slice === undefined ? NONE : count(slice.rows),
      value(slice?.champion),
      value(slice?.challenger),
      signed(difference),
      plain(max_loss),
      chance(adjusted),
    ];
  });
  const head = [
    { head: "slice that vetoes" },
    { head: "rows", number: true },
    { head: "champion", number: true },
    { head: "challenger", number: true },
    { head: "Δ", number: true },
    { head: "max_loss", number: true },
    { head: "adjusted p", number: true },
  ];
  const unseen = stops.length - rows.length + (left?.vetoes ?? 0);
  return table(head, rows) + (unseen > 0 ? `\n\nAnd ${counted(unseen, "slice")} more.` : "");
}

/** Both models on every slice, by the primary metric. */
export function comparedSlices(comparison: Comparison): string {
  const value = (of: number | null, as: (value: number) => string) => (of === null ? NONE : as(of));
  const rows = comparison.slices.map((slice) => [
    `${code(slice.column)} = ${code(slice.level)}`,
    count(slice.rows),
    count(slice.groups),
    value(slice.champion, decimal),
    value(slice.challenger, decimal),
    value(slice.difference, signed),
    slice.adjusted === null ? "too small to say" : chance(slice.adjusted),
  ]);
  const head = [
    { head: "slice" },
    { head: "rows", number: true },
    { head: "groups", number: true },
    { head: "champion", number: true },
    { head: "challenger", number: true },
    { head: "Δ", number: true },
    { head: "adjusted p of a loss", number: true },
  ];
  return table(head, rows);
}

/** The challenger alone on every slice, by every metric. */
export function measuredSlices(evaluation: Evaluation): string {
  const notes = footnotes();
  const metrics = [...new Set(evaluation.slices.flatMap((slice) => slice.metrics.map(({ metric }) => metric)))];
  const rows = evaluation.slices.map((slice) => [
    `${code(slice.column)} = ${code(slice.level)}`,
    count(slice.rows),
    count(slice.positives),
    ...metrics.map((metric) => {
      const measure = slice.metrics.find((candidate) => candidate.metric === metric);
      return measure?.value == null ? notes.none(measure?.why) : decimal(measure.value);
    }),
  ]);
  const head = [
    { head: "slice" },
    { head: "rows", number: true },
    { head: "positives", number: true },
    ...metrics.map((metric) => ({ head: metric, number: true })),
  ];
  return table(head, rows) + notes.text();
}
