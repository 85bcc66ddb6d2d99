import { sha256 } from "../digest.ts";
import type { Attempt } from "./attempt.ts";

/** An attempt as the one JSON document that a command prints. */
export function attemptDocument({ desired, trial, proposed, dataset }: Attempt): object {
  const { run, judgement, comparison, verdict } = trial;
  return {
    model: desired.model,
    file: desired.file,
    run: run.run,
    settled: trial.settled,
    ...verdict,
    judge_edits: desired.judgeEdits,
    proposed: proposed ? { run: proposed.run.run, ...proposed.verdict } : null,
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
