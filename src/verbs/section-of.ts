import type { Comparison } from "../compare/comparison.types.ts";
import { sha256 } from "../digest.ts";
import type { Trial, Withheld } from "../pipeline/trial.ts";
import type { Repo, Rev } from "../ports/repo.ts";
import { pipelinePath } from "../registry/names.ts";
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
  const { desired, trial, proposed, champion } = attempt;
  const hold = champion?.pointer.held.find(({ subject }) => subject === trial.run.subject);
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
    ...(desired.unread === undefined ? {} : { unread: desired.unread }),
    ...(proposed ? { proposed: { verdict: proposed.verdict, comparison: comparisonOf(proposed) } } : {}),
    wear: trial.wear,
    ...(attempt.sweep ? { sweep: attempt.sweep.result } : {}),
    ...configsOf(attempt),
    next: nextAction(trial.verdict.verdict, desired, recorded, hold),
    reproduce:
      commit !== undefined
        ? `contender reproduce --at ${commit}${judge} --expect ${sha256(trial.runBytes)} ${desired.file}`
        : `contender reproduce ${trial.run.run}`,
  };
}

/**
 * The champion's config and this one, to be set side by side: as people wrote them, where both texts are known; else as they
 * were recorded, with every default.
 */
function configsOf({ desired, trial, champion, championText }: Attempt): Pick<ModelSection, "baseConfig" | "config"> {
  if (!champion) return { config: trial.run.config };
  if (!desired.sweep && championText !== undefined) return { baseConfig: championText, config: desired.text };
  return { baseConfig: champion.manifest.config, config: trial.run.config };
}

/** What was run of a checkout, and where it stands. */
export interface Ran {
  readonly attempts: readonly (Attempt | WithheldAttempt)[];
  readonly record: boolean;
  readonly head: Rev | undefined;
  /** The commit that judges were taken from. */
  readonly base: Rev | undefined;
}

/** A section for each model that was judged, one for each that was not shown to its holdout. */
export async function sectionsOf(repo: Repo, ran: Ran): Promise<{ models: ModelSection[]; worn: WornSection[] }> {
  const { attempts, record, head, base } = ran;
  const asked = ({ desired }: Attempt | WithheldAttempt) => [desired.file, pipelinePath(desired.config.pipeline)];
  const changed = new Set(await repo.changed(attempts.flatMap(asked)));
  const models = attempts.flatMap((one) => {
    if (one.kind === "withheld") return [];
    const committed = !asked(one).some((file) => changed.has(file));
    return [sectionOf(one, record, committed ? head : undefined, base)];
  });
  return { models, worn: attempts.flatMap((one) => (one.kind === "withheld" ? [wornSectionOf(one)] : [])) };
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
    ...(desired.unread === undefined ? {} : { unread: desired.unread }),
  };
}
