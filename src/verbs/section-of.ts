import { canonical } from "../canonical.ts";
import type { Comparison } from "../compare/comparison.types.ts";
import { sha256 } from "../digest.ts";
import type { Trial, Withheld } from "../pipeline/trial.ts";
import type { ModelSection } from "../report/section.ts";
import type { WornSection } from "../report/worn.ts";
import type { Attempt, WithheldAttempt } from "./attempt.ts";
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
  const { desired, trial, proposed } = attempt;
  const judge = base !== undefined && desired.judgeEdits.length > 0 ? ` --judge ${base}` : "";
  return {
    model: desired.model,
    file: desired.file,
    run: trial.run,
    checks: trial.outputs.checks ?? { columns: [], duplicates: { across: 0, within: 0 }, leaks: [] },
    evaluation: trial.outputs.evaluation,
    judgement: trial.judgement,
    comparison: trial.comparison,
    ...(trial.changes ? { changes: trial.changes } : {}),
    verdict: trial.verdict,
    steps: trial.trace,
    judgeEdits: desired.judgeEdits,
    ...(proposed ? { proposed: { verdict: proposed.verdict, comparison: comparisonOf(proposed) } } : {}),
    wear: trial.wear,
    ...(attempt.sweep ? { sweep: attempt.sweep.result } : {}),
    ...configsOf(attempt),
    next: nextAction(trial.verdict.verdict, desired, recorded),
    reproduce:
      commit !== undefined
        ? `contender reproduce --at ${commit}${judge} --expect ${sha256(trial.runBytes)} ${desired.file}`
        : `contender reproduce ${trial.run.run}`,
  };
}

/**
 * The champion's config and this one, to be set side by side: as people wrote them, where the base's is the very one that the
 * champion was run with; else as they were recorded, with every default.
 */
function configsOf({ desired, trial, champion }: Attempt): Pick<ModelSection, "baseConfig" | "config"> {
  if (!champion) return { config: trial.run.config };
  const { base, sweep, text } = desired;
  const written = !sweep && base !== undefined && canonical(base.config) === champion.manifest.config;
  if (written) return { baseConfig: base.text, config: text };
  return { baseConfig: champion.manifest.config, config: trial.run.config };
}

function comparisonOf(outcome: Trial | Withheld): Comparison | null {
  return outcome.kind === "judged" ? outcome.comparison : null;
}

/** What a page says of a challenger that was not shown to the holdout. */
export function wornSectionOf({ desired, withheld }: WithheldAttempt): WornSection {
  const { config, holdout, verdict } = withheld;
  return {
    model: desired.model,
    file: desired.file,
    verdict,
    holdout,
    seed: config.split.seed,
    judgeEdits: desired.judgeEdits,
  };
}
