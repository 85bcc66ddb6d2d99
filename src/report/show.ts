import type { Comparison } from "../compare/comparison.types.ts";
import type { Verdict } from "../decide/verdict.ts";
import type { Execution } from "../records/execution.types.ts";
import type { Judgement } from "../records/judgement.types.ts";
import type { Run } from "../records/run.types.ts";
import { configLines } from "./config-lines.ts";
import { code } from "./escape.ts";
import { footnotes } from "./footnotes.ts";
import { table } from "./markdown-table.ts";
import { count, counted, decimal } from "./numbers.ts";
import { rowsTable } from "./rows-table.ts";
import { stepsInBrief } from "./steps-table.ts";
import { type SweepSection, sweepSection } from "./sweep-table.ts";
import { verdictSentence } from "./verdict-sentence.ts";
import { when } from "./when.ts";

/** A run with all that a store says of it. */
export interface ShownRun {
  readonly zone: "records" | "previews";
  readonly run: Run;
  /** Whether the pointer names it. */
  readonly champion: boolean;
  /** Newest first. */
  readonly executions: readonly Execution[];
  readonly judgements: readonly {
    readonly judgement: Judgement;
    readonly verdict: Verdict;
    readonly comparison: Comparison | null;
  }[];
  /** The sweep that chose it. */
  readonly sweep?: SweepSection | null;
}

/** One run in detail. */
export function show({ zone, run, champion, executions, judgements, sweep }: ShownRun): string {
  const kind = `${zone === "records" ? "record" : "preview"}${champion ? ", champion" : ""}`;
  const parts = [
    `## ${code(run.model)} · run ${code(run.run)} (${kind})`,
    metrics(run),
    ...judgements.map(
      ({ judgement, verdict, comparison }) => `${against(judgement)} ${verdictSentence(verdict, comparison)}`,
    ),
    sweep
      ? sweepSection(sweep, judgements.findLast(({ judgement }) => judgement.sweep)?.judgement.sweep?.critical ?? null)
      : "",
    `**Rows**: ${counted(run.dataset.rows, "row")} in the dataset (${count(run.dataset.bytes)} bytes), ${count(run.rows.unlabelled)} without a target, ${count(run.rows.purged)} purged`,
    rowsTable(run),
    `**Config, with every default**\n\n${configLines(run.config)}`,
    `**Steps**\n\n${steps(run)}`,
    carriedOut(executions),
    digests(run),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function metrics(run: Run): string {
  const notes = footnotes();
  const rows = run.metrics.map(({ metric, value, why }) => [
    code(metric),
    value === null ? notes.none(why) : decimal(value),
  ]);
  return table([{ head: "metric" }, { head: "value", number: true }], rows) + notes.text();
}

function against({ champion }: Judgement): string {
  return champion === null ? "Without a champion:" : `Against ${code(champion.run)}:`;
}

function steps(run: Run): string {
  const rows = run.steps.map(({ uses, key, output }) => [
    code(uses),
    code(key.slice(0, 12)),
    output === null ? "keeps nothing" : code(output, 64),
  ]);
  return table([{ head: "step" }, { head: "key" }, { head: "output" }], rows);
}

function carriedOut(executions: readonly Execution[]): string {
  if (executions.length === 0) return "";
  const rows = executions.map((one) => [
    when(one.started),
    decimal(one.seconds, 2),
    stepsInBrief(one.steps),
    code(`${one.version} on Node ${one.node}, ${one.platform}`, 80),
    one.commit === undefined ? "–" : code(one.commit.slice(0, 7)),
  ]);
  const head = [
    { head: "started (UTC)" },
    { head: "seconds", number: true },
    { head: "steps" },
    { head: "by" },
    { head: "commit" },
  ];
  return `**Carried out**\n\n${table(head, rows)}`;
}

function digests(run: Run): string {
  const named = { dataset: run.dataset.sha256, subject: run.subject, holdout: run.holdout, engine: run.engine };
  const rows = Object.entries(named).map(([name, digest]) => [name, code(digest, 64)]);
  return table([{ head: "what" }, { head: "SHA-256" }], rows);
}
