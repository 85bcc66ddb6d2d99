import { WORKTREE } from "../ports/repo.ts";
import type { Execution } from "../records/execution.types.ts";
import { writeExecution } from "../records/executions.ts";
import { type Attempt, attempt, type WithheldAttempt } from "./attempt.ts";
import { readDesired } from "./desired.ts";
import { indexRun } from "./index-records.ts";
import { recordableHead, refuseUncommitted } from "./recordable.ts";
import type { World } from "./world.ts";

/**
 * `contender run`: trains what each config asks for and sets it against the champion. Without `record` the checkout is run
 * and the result is a preview; with it, what is committed on the default branch's head, and the result is a record.
 *
 * @param files configs, relative to the repository's top
 * @throws ContenderError at the first config that can't be run; what earlier ones made stays.
 */
export async function run(
  world: World,
  files: readonly string[],
  record: boolean,
): Promise<(Attempt | WithheldAttempt)[]> {
  const attempts: (Attempt | WithheldAttempt)[] = [];
  const head = record ? await recordableHead(world) : (await world.repo.heads()).head;
  const base = head === undefined || record ? head : await world.repo.base(head);
  for (const file of files) {
    const started = world.now();
    const begun = world.clock();
    const desired = await readDesired(world.repo, file, record ? head! : WORKTREE, base);
    if (record) await refuseUncommitted(world, desired);
    world.progress.say(`${desired.model}: ${record ? "recording" : "a preview of"} ${desired.file}`);
    const done = await attempt(world, desired, record ? "records" : "previews", base ?? WORKTREE);
    attempts.push(done);
    if (done.kind === "withheld") continue; // there is no run that an execution could tell of
    const execution: Execution = {
      format: "contender.execution/1",
      id: world.id(),
      model: desired.model,
      run: done.trial.run.run,
      started: started.toISOString(),
      seconds: Math.round(world.clock() - begun) / 1000,
      ...world.host,
      ...(head === undefined ? {} : { commit: head }),
      ...(done.stored === undefined ? {} : { dataset: { source: desired.config.data.source, version: done.stored } }),
      ...(done.sweep ? { sweep: done.sweep.key } : {}),
      steps: [...done.trial.trace],
    };
    await writeExecution(world.stores[record ? "records" : "previews"], execution);
    if (record) await indexRun(world, done.trial);
  }
  return attempts;
}
