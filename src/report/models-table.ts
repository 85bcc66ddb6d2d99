import type { Run } from "../records/run.types.ts";
import { code, prose } from "./escape.ts";
import { headlineMetrics } from "./headline-metrics.ts";
import { table } from "./markdown-table.ts";
import { NONE } from "./numbers.ts";
import { when } from "./when.ts";

/** One model in a list. */
export interface ModelRow {
  readonly model: string;
  /** Whether a config asks for it. */
  readonly config: boolean;
  readonly champion: { readonly run: string; readonly metrics: Run["metrics"] } | null;
  /** Why the champion's evidence can't be read, where there is a pointer to some. */
  readonly refused?: string;
  /** The commit that last moved the pointer; seconds since 1970. */
  readonly since: { readonly sha: string; readonly time: number } | null;
  readonly held: readonly { readonly subject: string; readonly why: string }[];
}

/** Models with their champions as a table, and whose no holds below it. */
export function modelsTable(rows: readonly ModelRow[]): string {
  if (rows.length === 0) return "There are no models yet: `contender init` writes a config.\n";
  const head = ["model", "champion", "metrics", "since (UTC)", "held"].map((name) => ({ head: name }));
  const lines = rows.map((row) => [
    row.config ? code(row.model) : `${code(row.model)} (no config)`,
    row.champion === null ? (row.refused === undefined ? "none yet" : "✗ evidence refused") : code(row.champion.run),
    row.champion === null ? NONE : headlineMetrics(row.champion.metrics),
    row.since === null ? NONE : `${when(row.since.time)} in ${code(row.since.sha.slice(0, 7))}`,
    String(row.held.length),
  ]);
  const notes = rows.flatMap((row) => [
    ...(row.refused === undefined ? [] : [`- ${code(row.model)}: ${prose(row.refused)}`]),
    ...row.held.map(({ subject, why }) => `- ${code(row.model)} holds ${code(subject.slice(0, 12))}: ${prose(why)}`),
  ]);
  return `${table(head, lines)}\n${notes.length === 0 ? "" : `\n${notes.join("\n")}\n`}`;
}
