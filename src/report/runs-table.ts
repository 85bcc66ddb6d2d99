import type { VerdictKind } from "../decide/verdict.ts";
import type { Run } from "../records/run.types.ts";
import { code } from "./escape.ts";
import { headlineMetrics } from "./headline-metrics.ts";
import { table } from "./markdown-table.ts";
import { NONE } from "./numbers.ts";
import { VERDICT_NAMES } from "./verdict-sentence.ts";
import { when } from "./when.ts";

/** One run in a list. */
export interface RunRow {
  readonly model: string;
  readonly run: string;
  readonly zone: "records" | "previews";
  readonly metrics: Run["metrics"];
  /** When it was last carried out, ISO 8601; null where no execution is left. */
  readonly when: string | null;
  /** What its newest judgement comes to; null where it was never judged. */
  readonly verdict: VerdictKind | null;
  /** Whether the pointer names it. */
  readonly champion: boolean;
}

/** Runs as a table, in the order given. */
export function runsTable(rows: readonly RunRow[]): string {
  if (rows.length === 0) return "There are no runs yet: `contender run` makes one.\n";
  const head = ["model", "run", "kind", "verdict", "metrics", "last run (UTC)"].map((name) => ({ head: name }));
  const lines = rows.map((row) => [
    code(row.model),
    code(row.run),
    `${row.zone === "records" ? "record" : "preview"}${row.champion ? ", champion" : ""}`,
    row.verdict === null ? NONE : VERDICT_NAMES[row.verdict],
    headlineMetrics(row.metrics),
    row.when === null ? NONE : when(row.when),
  ]);
  return `${table(head, lines)}\n`;
}
