import { type KeyedStep, keysOf, runId } from "../pipeline/keys.ts";
import { STEP_TYPES } from "../pipeline/step-types.ts";
import { WORKTREE } from "../ports/repo.ts";
import { readRun } from "../records/runs.ts";
import { readStep } from "../records/steps.ts";
import { datasetDigest } from "./attempt.ts";
import { readDesired } from "./desired.ts";
import { readOpponent } from "./opponent.ts";
import type { World } from "./world.ts";

/** What `run` would do for one config, found out without reading a row. */
export interface Planned {
  readonly model: string;
  readonly file: string;
  readonly run: string;
  /** The run is there already: `run` returns at once. */
  readonly settled: boolean;
  /** The champion's run, null where there is none. */
  readonly champion: string | null;
  readonly judgeEdits: readonly string[];
  readonly steps: readonly {
    readonly uses: string;
    readonly key: string;
    readonly will: "run" | "be reused" | "run if asked for";
    readonly does: string;
  }[];
}

/** `contender plan`: the checkout's configs, their run names and steps. Writes nothing. */
export async function plan(world: World, files: readonly string[]): Promise<Planned[]> {
  const { head } = await world.repo.heads();
  const base = head === undefined ? undefined : await world.repo.base(head);
  const planned: Planned[] = [];
  for (const file of files) {
    const desired = await readDesired(world.repo, file, WORKTREE, base);
    const dataset = await datasetDigest(world, desired);
    const { opponent } = await readOpponent(world.repo, desired.model, base ?? WORKTREE);
    const keyed = keysOf(desired.steps, { config: desired.config, dataset, engine: world.engine });
    const run = runId(keyed);
    const steps = await Promise.all(
      keyed.map(async (step) => ({ ...(await outlook(world, step)), does: STEP_TYPES[step.uses].does })),
    );
    planned.push({
      model: desired.model,
      file,
      run,
      settled: (await readRun(world.stores.previews, desired.model, run)) !== undefined,
      champion: opponent.kind === "none" ? null : opponent.kind === "refused" ? opponent.run : opponent.run.run,
      judgeEdits: desired.judgeEdits,
      steps,
    });
  }
  return planned;
}

async function outlook(world: World, step: KeyedStep) {
  const { uses, key } = step;
  if (!STEP_TYPES[uses].kept) return { uses, key, will: "run if asked for" as const };
  const there = await readStep(world.stores.previews, key);
  return { uses, key, will: there ? ("be reused" as const) : ("run" as const) };
}
