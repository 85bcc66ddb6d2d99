import type { Digest } from "../digest.ts";
import { type KeyedStep, keysOf, runId } from "../pipeline/keys.ts";
import { shelf } from "../pipeline/shelf.ts";
import { STEP_TYPES } from "../pipeline/step-types.ts";
import { keptRanking, sweepKey } from "../pipeline/sweep.ts";
import { WORKTREE } from "../ports/repo.ts";
import { readRun } from "../records/runs.ts";
import { readStep } from "../records/steps.ts";
import { pinnedDataset } from "./attempt.ts";
import { type Desired, readDesired } from "./desired.ts";
import { readOpponent } from "./opponent.ts";
import { type HoldoutPower, powerOf } from "./power.ts";
import type { World } from "./world.ts";

/** What `run` would do for one config, found out without reading a row. */
export interface Planned {
  readonly model: string;
  readonly file: string;
  /** Null where a sweep has to be ranked first. */
  readonly run: string | null;
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
  /** What the holdout can show, where that was asked for. */
  readonly power?: HoldoutPower;
}

/**
 * `contender plan`: the checkout's configs, their run names and steps. Writes nothing, trains nothing.
 *
 * @param power also what the holdout can show: for that the rows are read, and the champion scores them
 */
export async function plan(world: World, files: readonly string[], power = false): Promise<Planned[]> {
  const { head } = await world.repo.heads();
  const base = head === undefined ? undefined : await world.repo.base(head);
  const planned: Planned[] = [];
  for (const file of files) {
    const desired = await readDesired(world.repo, file, WORKTREE, base);
    const opened = await pinnedDataset(world, desired);
    const { digest: dataset } = opened;
    const { opponent } = await readOpponent(world.repo, desired.model, base ?? WORKTREE);
    const { sweep, config } = await sweepOutlook(world, desired, dataset);
    const keyed = keysOf(desired.steps, { config: config ?? desired.config, dataset, engine: world.engine });
    const run = config ? runId(keyed) : null;
    const own = await Promise.all(
      keyed.map(async (step) => ({
        ...(config ? await outlook(world, step) : { uses: step.uses, key: "", will: "run if asked for" as const }),
        does: STEP_TYPES[step.uses].does,
      })),
    );
    planned.push({
      model: desired.model,
      file,
      run,
      settled: run !== null && (await readRun(world.stores.previews, desired.model, run)) !== undefined,
      champion: opponent.kind === "none" ? null : opponent.kind === "refused" ? opponent.run : opponent.run.run,
      judgeEdits: desired.judgeEdits,
      steps: [...sweep, ...own],
      ...(power ? { power: await powerOf(world, desired, opened, opponent) } : {}),
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

/** The sweep as a step before the others, and the config that they go by: none where it is not ranked yet. */
async function sweepOutlook(world: World, { config, sweep, steps }: Desired, dataset: Digest) {
  if (!sweep) return { sweep: [], config };
  const key = sweepKey({ sweep: sweep.spec, swept: sweep.swept, steps, dataset, engine: world.engine });
  const kept = await keptRanking(shelf(world.stores.previews, "previews"), key);
  const on = sweep.spec.rank === "cv" ? `${sweep.spec.folds} folds inside the training part` : "the holdout";
  const will: "be reused" | "run" = kept ? "be reused" : "run";
  const does = `rank ${sweep.swept.length} challengers on ${on}`;
  return { sweep: [{ uses: "sweep", key, will, does }], config: kept && sweep.swept[kept.winner]!.config };
}
