import type { Comparison } from "../compare/comparison.types.ts";
import type { Config } from "../config/config.types.ts";
import { parseRecordedConfig } from "../config/recorded-config.ts";
import type { Evaluation } from "../evaluate/evaluation.types.ts";
import type { Model } from "../model/model.types.ts";
import type { Run } from "../records/run.types.ts";
import { retiredPaths } from "../registry/names.ts";
import { cardLimits } from "./card-limits.ts";
import { cardSlices } from "./card-slices.ts";
import { code } from "./escape.ts";
import { featureLines } from "./feature-lines.ts";
import { flow } from "./flow.ts";
import { footnotes } from "./footnotes.ts";
import { table } from "./markdown-table.ts";
import { counted, decimal, digitsFor, interval, levelOf, NONE, plain, signed, unbroken } from "./numbers.ts";

/** A promoted model, or one that is proposed, with its evidence. */
export interface CardInput {
  readonly model: string;
  readonly run: Run;
  readonly artifact: Model;
  /** With the champion that it took the place of; null for the first one. */
  readonly comparison: Comparison | null;
  /** The run that was champion before, by the pointer; null for the first one. */
  readonly replaces: string | null;
  /** Where a store has it: for the slices of a first champion. */
  readonly evaluation?: Evaluation;
}

/**
 * A model card (Mitchell et al. 2019) in Markdown, made of nothing but the evidence: what the model predicts, from what, on what
 * data, how well, where badly, what it must not be used for, how to go back.
 *
 * @throws ContenderError `record-invalid` where the run's config can't be read.
 */
export function modelCard(input: CardInput): string {
  const { model, run, artifact, comparison } = input;
  const config = parseRecordedConfig(run.config, `config of run ${run.run}`);
  const parts = [
    `# Model card: ${code(model)}`,
    `Run ${code(run.run)}, trained by ${code(artifact.trainer.kind)}.`,
    `## What it predicts\n\n${predicts(config, artifact)}`,
    `## From what\n\n${featureLines(artifact)}`,
    `## On what data\n\n${data(run, config)}`,
    `## How well\n\n${howWell(run, comparison)}`,
    `## Where it does badly\n\n${cardSlices(input, config.gate.primary.metric)}`,
    `## What it must not be used for\n\n${cardLimits(artifact, run, config)}`,
    `## How to go back\n\n${back(input)}`,
    `*model ${code(run.steps.find(({ uses }) => uses === "fit")?.output?.slice(0, 12) ?? NONE)} · dataset ${code(run.dataset.sha256.slice(0, 12))} · engine ${code(run.engine.slice(0, 12))}*`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function predicts({ target }: Config, { target: fitted }: Model): string {
  const { positive } = fitted;
  const means =
    "at_least" in positive ? `is at least ${plain(positive.at_least)}` : `is ${code(flow(positive.equals))}`;
  const asked =
    "at_least" in positive ? ` The config asks for ${code(flow(target.positive))} of the training rows.` : "";
  return `The probability that ${code(fitted.column)} ${means}.${asked}`;
}

function data({ dataset, rows }: Run, { data: { source }, split }: Config): string {
  const by =
    split.by === undefined
      ? "rows went to one side or the other each by itself"
      : `all rows with one ${code(split.by)} stand on one side`;
  return [
    `- ${code(source, 200)}: ${counted(dataset.rows, "row")}, SHA-256 ${code(dataset.sha256, 64)}`,
    `- fitted on ${counted(rows.fitted, "row")} in ${counted(rows.train_groups, "group")}, judged on ${counted(rows.holdout, "other row")} in ${counted(rows.holdout_groups, "group")}: ${by}`,
    `- left out: ${counted(rows.unlabelled, "row")} without a target, ${counted(rows.purged, "training row")} that the holdout has too`,
  ].join("\n");
}

function howWell(run: Run, comparison: Comparison | null): string {
  const notes = footnotes();
  const rows = run.metrics.map(({ metric, value, why }) => {
    const estimate = comparison?.estimates.find((one) => one.metric === metric);
    const shown = [code(metric), value === null ? notes.none(why) : decimal(value)];
    if (comparison === null) return shown;
    const { difference, lower, upper } = estimate ?? { difference: null, lower: null, upper: null };
    const digits = estimate ? digitsFor(estimate) : 4;
    return [
      ...shown,
      difference === null ? notes.none(estimate?.why) : signed(difference, digits),
      lower === null || upper === null ? notes.none(estimate?.why) : unbroken(interval(lower, upper, digits)),
    ];
  });
  const head = [{ head: "metric" }, { head: "on the holdout", number: true }];
  if (comparison === null)
    return `${table(head, rows)}${notes.text()}\n\nIt is the first champion: it was compared with none.`;
  const more = [
    { head: "better than the champion before by", number: true },
    { head: levelOf(comparison).head, number: true },
  ];
  return `${table([...head, ...more], rows)}${notes.text()}\n\nMeasured on ${counted(comparison.groups, "group")} that it was not trained on. The intervals are about new groups of the same population.`;
}

/** What `contender/promotion` lets through: a revert by hand leaves no hold, and of a first champion a config without one. */
function back({ model, replaces }: CardInput): string {
  if (replaces === null) {
    const files = retiredPaths(model).map((path) => code(path, 120));
    return `There is no champion before it. To retire the model, remove ${files.join(", ")} in one pull request.`;
  }
  return `${code(`contender rollback ${model}`, 120)}, or dispatch ▸ roll back, proposes the champion before: run ${code(replaces)}, or an earlier one where somebody said no to that. It comes back with its evidence, and this one is held; nothing is trained. A revert by hand is refused.`;
}
