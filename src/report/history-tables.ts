import { parseDate } from "../data/parse-date.ts";
import type { MetricAnswer, ProductionAnswer, PromotionAnswer, RunAnswer } from "../ports/index.ts";
import { code, prose } from "./escape.ts";
import { headlineMetrics } from "./headline-metrics.ts";
import { table } from "./markdown-table.ts";
import { decimal, digitsFor, interval, NONE, signed, unbroken } from "./numbers.ts";
import { when } from "./when.ts";

const heads = (...names: string[]) => names.map((head) => ({ head }));
const time = (moment: string | null) => (moment === null ? NONE : unbroken(when(moment)));
const commitOf = (commit: string | null) => (commit === null ? NONE : code(commit.slice(0, 7)));

/** Recorded runs since a time. @param since as it was asked for, in any time zone */
export function runsSinceTable(rows: readonly RunAnswer[], since: string): string {
  if (rows.length === 0) return `No recorded run was carried out since ${when(parseDate(since) / 1000)} (UTC).\n`;
  const lines = rows.map((row) => [
    code(row.model),
    code(row.run),
    headlineMetrics(row.metrics.map(({ metric, value }) => ({ metric, value }))),
    time(row.when),
    time(row.promoted),
  ]);
  return `${table(heads("model", "run", "metrics", "last run (UTC)", "first promoted (UTC)"), lines)}\n`;
}

/** A metric over time. */
export function metricTable(rows: readonly MetricAnswer[], metric: string): string {
  if (rows.length === 0) return `No recorded run of it has ${code(metric)}.\n`;
  const lines = rows.map((row) => [
    time(row.when),
    code(row.run),
    row.value === null ? NONE : decimal(row.value),
    time(row.promoted),
  ]);
  const head = [
    ...heads("first run (UTC)", "run"),
    { head: prose(metric, 64), number: true },
    ...heads("first promoted (UTC)"),
  ];
  return `${table(head, lines)}\n`;
}

/** What was in production at any time of a day. */
export function productionTable(rows: readonly ProductionAnswer[], model: string, on: string): string {
  if (rows.length === 0) return `${code(model)} had no champion on ${prose(on, 20)}.\n`;
  const lines = rows.map((row) => [
    row.kind === "promotion" ? "champion" : "deployed",
    code(row.run),
    time(row.from),
    row.until === null ? "now" : time(row.until),
    prose(row.by, 120),
    commitOf(row.commit),
  ]);
  return `${table(heads("what", "run", "from (UTC)", "until (UTC)", "by, or where", "commit"), lines)}\n`;
}

/** Who promoted what, when, on which evidence. */
export function promotionsTable(rows: readonly PromotionAnswer[]): string {
  if (rows.length === 0) return "No promotion is recorded: `contender run --record` records those that are merged.\n";
  const lines = rows.map((row) => [
    code(row.model),
    row.run === null ? "taken away" : code(row.run),
    time(row.when),
    prose(row.by, 60),
    commitOf(row.commit),
    row.verdict ?? NONE,
    row.replaces === null ? NONE : code(row.replaces),
    evidenceOf(row),
  ]);
  const head = heads("model", "run", "when (UTC)", "by", "commit", "verdict", "replaces", "evidence");
  return `${table(head, lines)}\n`;
}

/** The first metric's difference and interval: the gate's primary stands first. */
function evidenceOf({ estimates, comparison }: PromotionAnswer): string {
  const [first] = estimates;
  if (!first || first.difference === null) return comparison === null ? NONE : code(comparison.slice(0, 12));
  const digits = digitsFor({ ...first, difference: first.difference });
  const { difference, lower, upper } = first;
  const range = lower === null || upper === null ? "" : ` (${interval(lower, upper, digits)})`;
  return unbroken(`${prose(first.metric, 40)} ${signed(difference, digits)}${range}`);
}
