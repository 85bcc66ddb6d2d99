import { sha256 } from "../digest.ts";
import type { ModelSection } from "../report/section.ts";
import type { Attempt } from "./attempt.ts";
import { nextAction } from "./next-action.ts";

/**
 * What a page says of an attempt.
 *
 * @param commit where config and pipeline stand as they were run, undefined where they are only in the checkout
 * @param base the commit that the judge was taken from: named where it counts against an edit, because a merge moves it
 */
export function sectionOf(
  attempt: Attempt,
  recorded: boolean,
  commit: string | undefined,
  base?: string,
): ModelSection {
  const { desired, trial, proposed, champion } = attempt;
  const judge = base !== undefined && desired.judgeEdits.length > 0 ? ` --judge ${base}` : "";
  return {
    model: desired.model,
    file: desired.file,
    run: trial.run,
    checks: trial.outputs.checks ?? { columns: [], duplicates: { across: 0, within: 0 }, leaks: [] },
    evaluation: trial.outputs.evaluation,
    judgement: trial.judgement,
    comparison: trial.comparison,
    verdict: trial.verdict,
    steps: trial.trace,
    judgeEdits: desired.judgeEdits,
    ...(proposed ? { proposed: { verdict: proposed.verdict, comparison: proposed.comparison } } : {}),
    ...(champion ? { baseConfig: champion.manifest.config } : {}),
    config: trial.run.config,
    next: nextAction(trial.verdict.verdict, desired, recorded),
    reproduce:
      commit !== undefined
        ? `contender reproduce --at ${commit}${judge} --expect ${sha256(trial.runBytes)} ${desired.file}`
        : `contender reproduce ${trial.run.run}`,
  };
}
