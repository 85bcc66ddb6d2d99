import type { Comparison } from "../compare/comparison.types.ts";
import type { Judgement } from "../records/judgement.types.ts";
import type { Run } from "../records/run.types.ts";
import { changedParts } from "./changed-parts.ts";
import { configDiff } from "./config-diff.ts";
import { checksInBrief, dataChecks, leakWarning } from "./data-checks.ts";
import { details } from "./details.ts";
import { code, prose } from "./escape.ts";
import { gateTable } from "./gate-table.ts";
import type { LeftPart } from "./left.ts";
import { metricsTable } from "./metrics-table.ts";
import { gone, kept, type Part, part } from "./part.ts";
import { rowsTable } from "./rows-table.ts";
import { rule } from "./rule.ts";
import type { ModelSection } from "./section.ts";
import { measuredSlices, vetoes } from "./slices-table.ts";
import { stepsInBrief, stepsTable } from "./steps-table.ts";
import { sweepSection } from "./sweep-table.ts";
import { unreadJudge } from "./unread-judge.ts";
import { verdictSentence } from "./verdict-sentence.ts";
import { wearLine } from "./wear-line.ts";

/** What a difference is about. */
export const MEANING =
  "Δ is + where the challenger is better. These two fitted models, on new groups from this population; not that the config is better in general.";

/** Reasons, rows of the metric table and vetoes that stay where there is no room for all. */
const BRIEF = 6;

/** A comparison whose numbers count; null where there is none. */
export function countingComparison({ comparison, verdict }: ModelSection): Comparison | null {
  return verdict.verdict === "invalid" ? null : comparison;
}

/** One model's section, part by part, in the order in which it is read. */
export function partsOf(input: ModelSection): Part[] {
  const { verdict, evaluation, run, checks, judgement, left } = input;
  const isLeft = (name: LeftPart) => left?.parts.includes(name) ?? false;
  const compared = countingComparison(input);
  const shown = (most?: number) => (compared ? gateTable(verdict, compared, most) : metricsTable(evaluation));
  const stops = (most?: number) =>
    compared && verdict.verdict !== "identical" ? vetoes(verdict, compared, most, left) : "";
  const ranked = input.sweep ? sweepSection(input.sweep, judgement.sweep?.critical ?? null, left?.challengers) : "";
  const [sweep = ""] = isLeft("sweep") ? ranked.split("\n\n") : [ranked];
  const slices =
    compared === null && evaluation.slices.length > 0
      ? details(`All slices (${evaluation.slices.length})`, measuredSlices(evaluation))
      : "";
  return [
    kept("the heading", `## ${code(input.model)} · ${code(input.file, 120)}`),
    kept("the verdict", opening(input), opening(input, BRIEF)),
    kept("the refit", refitted(judgement)),
    part("the rule", rule(verdict)),
    kept("the metric table", shown(), shown(BRIEF)),
    kept("the meaning", compared ? `*${MEANING}*` : ""),
    kept("the wear", wearLine(input.wear)),
    kept("the vetoes", stops(), stops(BRIEF)),
    isLeft("own judge") ? gone("the head's own judge") : part("the head's own judge", proposed(input)),
    kept("the sweep", sweep, sweep.split("\n\n")[0]),
    ...(isLeft("sweep") ? [gone("the sweep's ranking")] : []),
    kept("the leaks", leakWarning(checks, left?.leaks)),
    isLeft("config")
      ? gone("what changed in the config")
      : part(
          "what changed in the config",
          `**What changed in the config**\n\n${configDiff(input.baseConfig, input.config)}`,
        ),
    ...(compared ? changedParts(input, compared) : []),
    compared === null && isLeft("slices") ? gone("all slices") : part("all slices", slices),
    isLeft("checks")
      ? gone("the data checks")
      : part("the data checks", details(`Data checks: ${checksInBrief(checks)}`, dataChecks(checks, run))),
    isLeft("steps") ? gone("the steps") : part("the steps", steps(input)),
    part("rows and groups", details("Rows and groups", rowsTable(run))),
    kept("the reproduction", details("How to make this run again", code(input.reproduce, 500))),
    kept("the next action", `**Next**: ${prose(input.next)}`),
    kept("the digests", footer(run, judgement)),
  ];
}

function steps({ steps: all }: ModelSection): string {
  if (all.length === 0) return "";
  return details(`Steps: ${stepsInBrief(all)}`, stepsTable(all));
}

function opening({ judgeEdits, unread, verdict, comparison, left }: ModelSection, most?: number): string {
  const edited = judgeEdits.map((edit) => code(edit)).join(", ");
  const base = `**The judge of the base counts here**: the head edits its own judge (${edited}), and what that one would say stands second.`;
  const sentence = verdictSentence(verdict, comparison, most, left?.vetoes);
  return [unreadJudge(unread), edited === "" ? "" : base, sentence].filter((one) => one !== "").join("\n\n");
}

/** That a refitted champion stands in, where one does. */
export function refitted({ champion }: Judgement): string {
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

/** The digests that all of it stands on. */
export function footer(run: Run, judgement: Judgement): string {
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
