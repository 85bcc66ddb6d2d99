import type { Comparison } from "../compare/comparison.types.ts";
import type { Verdict } from "../decide/verdict.ts";
import type { Evaluation } from "../evaluate/evaluation.types.ts";
import type { StepExecution } from "../records/execution.types.ts";
import type { Judgement } from "../records/judgement.types.ts";
import type { Run } from "../records/run.types.ts";
import type { Checks } from "../split/checks.types.ts";
import { configDiff } from "./config-diff.ts";
import { checksInBrief, dataChecks, leakWarning } from "./data-checks.ts";
import { details } from "./details.ts";
import { code, prose } from "./escape.ts";
import { gateTable } from "./gate-table.ts";
import { differencesTable, metricsTable } from "./metrics-table.ts";
import { rowsTable } from "./rows-table.ts";
import { rule } from "./rule.ts";
import { comparedSlices, measuredSlices, vetoes } from "./slices-table.ts";
import { stepsInBrief, stepsTable } from "./steps-table.ts";
import { verdictSentence } from "./verdict-sentence.ts";

/** All that a page says of one model. */
export interface ModelSection {
  readonly model: string;
  /** The config's path. */
  readonly file: string;
  readonly run: Run;
  readonly checks: Checks;
  readonly evaluation: Evaluation;
  readonly judgement: Judgement;
  readonly comparison: Comparison | null;
  readonly verdict: Verdict;
  /** Empty where it does not matter which of them ran: in a promotion, whose text is the same whenever it is made. */
  readonly steps: readonly StepExecution[];
  /** Sections of the judge that the head changes; the verdict above is by the base's. */
  readonly judgeEdits: readonly string[];
  /** The result under the head's own judge: shown second, never counted. */
  readonly proposed?: { readonly verdict: Verdict; readonly comparison: Comparison | null };
  /** Text of the config that this one is set beside; absent where there is none. */
  readonly baseConfig?: string;
  readonly config: string;
  /** What to do next: a sentence, in which backticks mark code. */
  readonly next: string;
  /** The command line that makes this run again. */
  readonly reproduce: string;
}

const MEANING =
  "Δ is + where the challenger is better. These two fitted models, on new groups from this population; not that the config is better in general.";

/** One model's section: the verdict first, what it rests on, the rest folded, what to do, the digests. */
export function section(input: ModelSection): string {
  const { verdict, comparison, evaluation, run, checks, judgement } = input;
  const compared = comparison !== null && verdict.verdict !== "invalid" ? comparison : null;
  const parts = [
    `## ${code(input.model)} · ${code(input.file, 120)}`,
    opening(input),
    refitted(judgement),
    rule(verdict),
    compared ? gateTable(verdict, compared) : metricsTable(evaluation),
    compared ? `*${MEANING}*` : "",
    compared && verdict.verdict !== "identical" ? vetoes(verdict, compared) : "",
    proposed(input),
    leakWarning(checks),
    `**What changed in the config**\n\n${configDiff(input.baseConfig, input.config)}`,
    compared ? details(`All metrics (${compared.estimates.length})`, differencesTable(compared)) : "",
    slices(evaluation, compared),
    details(`Data checks: ${checksInBrief(checks)}`, dataChecks(checks, run)),
    input.steps.length === 0 ? "" : details(`Steps: ${stepsInBrief(input.steps)}`, stepsTable(input.steps)),
    details("Rows and groups", rowsTable(run)),
    details("How to make this run again", code(input.reproduce, 500)),
    `**Next**: ${prose(input.next)}`,
    footer(run, judgement),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function opening({ judgeEdits, verdict, comparison }: ModelSection): string {
  const sentence = verdictSentence(verdict, comparison);
  if (judgeEdits.length === 0) return sentence;
  const edited = judgeEdits.map((edit) => code(edit)).join(", ");
  return `**The judge of the base counts here**: the head edits its own judge (${edited}), and what that one would say stands second.\n\n${sentence}`;
}

function refitted({ champion }: Judgement): string {
  const sections = champion?.refitted ?? [];
  if (sections.length === 0) return "";
  const where = sections.map((name) => code(name)).join(" and ");
  return `The champion was fitted under another ${where}: its config, refitted under the present judge, stands in for it.`;
}

function proposed({ proposed: other }: ModelSection): string {
  if (other === undefined) return "";
  const { verdict, comparison } = other;
  const shown = comparison !== null && verdict.verdict !== "invalid" ? `\n\n${gateTable(verdict, comparison)}` : "";
  return `**By the head's own judge, which does not count**\n\n${verdictSentence(verdict, comparison)}${shown}`;
}

function slices(evaluation: Evaluation, compared: Comparison | null): string {
  if (compared !== null) {
    return compared.slices.length === 0
      ? ""
      : details(`All slices (${compared.slices.length})`, comparedSlices(compared));
  }
  return evaluation.slices.length === 0
    ? ""
    : details(`All slices (${evaluation.slices.length})`, measuredSlices(evaluation));
}

function footer(run: Run, judgement: Judgement): string {
  const short = (name: string, digest: string) => `${name} ${code(digest.slice(0, 12))}`;
  const named = [
    `run ${code(run.run)}`,
    short("model", judgement.challenger.model),
    short("dataset", run.dataset.sha256),
    short("holdout", run.holdout),
    short("judge", judgement.judge),
    short("engine", run.engine),
    short("comparison", judgement.key),
  ];
  if (judgement.champion !== null) named.push(`champion ${code(judgement.champion.run)}`);
  return `*${named.join(" · ")}*`;
}
