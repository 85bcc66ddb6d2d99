import type { Reason } from "../decide/verdict.ts";
import { sha256 } from "../digest.ts";
import { subjectDigest } from "../pipeline/keys.ts";
import type { Attempt, WithheldAttempt } from "./attempt.ts";

/** An attempt as the one JSON document that a command prints. What was not shown to the holdout has no run and no figures. */
export function attemptDocument(attempt: Attempt | WithheldAttempt): object {
  if (attempt.kind === "withheld") {
    const { desired, dataset, withheld } = attempt;
    const { config, holdout, verdict } = withheld;
    return {
      model: desired.model,
      file: desired.file,
      run: null,
      ...verdict,
      judge_edits: desired.judgeEdits,
      wear: wearIn(verdict.reasons),
      digests: { dataset, holdout, subject: subjectDigest(config, dataset) },
    };
  }
  const { desired, trial, proposed, dataset, sweep } = attempt;
  const { run, judgement, comparison, verdict } = trial;
  return {
    model: desired.model,
    file: desired.file,
    run: run.run,
    settled: trial.settled,
    ...verdict,
    judge_edits: desired.judgeEdits,
    proposed: proposed ? { run: proposed.kind === "judged" ? proposed.run.run : null, ...proposed.verdict } : null,
    wear: trial.wear,
    sweep: sweep ? { key: sweep.key, ...sweep.result } : null,
    metrics: run.metrics,
    rows: run.rows,
    comparison,
    champion: judgement.champion,
    digests: {
      dataset,
      holdout: run.holdout,
      engine: run.engine,
      model: judgement.challenger.model,
      run: sha256(trial.runBytes),
      comparison: judgement.comparison,
    },
    steps: trial.trace,
  };
}

function wearIn(reasons: readonly Reason[]): object | null {
  const worn = reasons.find((reason) => reason.code === "holdout-worn");
  return worn ? { used: worn.used, budget: worn.budget } : null;
}
