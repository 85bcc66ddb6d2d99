import { sha256 } from "../digest.ts";
import { ContenderError, type Fault } from "../errors.ts";
import type { HandedResult } from "../report/handover.ts";
import type { Attempt } from "./attempt.ts";
import type { Desired } from "./desired.ts";
import type { Beside } from "./preview-before.ts";

/** @throws ContenderError `not-reproduced` where the same run came out otherwise than in the job that handed it over. */
export function refuseOther({ trial, desired }: Attempt, { run, digests }: HandedResult): void {
  if (run !== trial.run.run || digests === null) return;
  const pairs = [
    ["record", digests.run, sha256(trial.runBytes)],
    ["model", digests.model, trial.judgement.challenger.model],
  ] as const;
  refuseDifferences(desired, run, "the job that handed it over", pairs);
}

/** @throws ContenderError `not-reproduced` where the merged pull request showed another model of the same run. */
export function refuseUnlike({ trial, desired }: Attempt, { reproduced }: Beside): void {
  if (reproduced.kind !== "differs") return;
  const { run, model, where } = reproduced.preview;
  refuseDifferences(desired, run, where, [["model", model, trial.judgement.challenger.model]]);
}

function refuseDifferences(
  { file }: Desired,
  run: string,
  where: string,
  pairs: readonly (readonly [what: string, expected: string, found: string])[],
): void {
  const faults = pairs
    .filter(([, expected, found]) => expected !== found)
    .map(
      ([what, expected, found]): Fault => ({
        file,
        message: `run ${run} was made again and its ${what} is another than in ${where}: nothing is proposed`,
        expected: `SHA-256 ${expected}`,
        found: `SHA-256 ${found}`,
        hint: "the same inputs have to give the same bytes: look for what differs with `contender reproduce`",
      }),
    );
  if (faults.length > 0) throw new ContenderError("not-reproduced", faults);
}
