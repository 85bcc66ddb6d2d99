import assert from "node:assert/strict";
import type { Attempt } from "../../src/verbs/attempt.ts";
import { run } from "../../src/verbs/run.ts";
import type { World } from "../../src/verbs/world.ts";

/** Runs configs whose challengers are all shown to the holdout. */
export async function runJudged(world: World, files: readonly string[], record: boolean): Promise<Attempt[]> {
  const attempts = await run(world, files, record);
  return attempts.map((attempt) => {
    assert.equal(attempt.kind, "judged");
    return attempt as Attempt;
  });
}
