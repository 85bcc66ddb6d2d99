import type { Comparison } from "../compare/comparison.types.ts";
import type { Config } from "../config/config.types.ts";
import { parseRecordedConfig } from "../config/recorded-config.ts";
import type { Verdict } from "../decide/verdict.ts";
import { ContenderError } from "../errors.ts";
import { shelf } from "../pipeline/shelf.ts";
import { keptRanking } from "../pipeline/sweep.ts";
import type { SweepResult } from "../pipeline/sweep-result.types.ts";
import { readComparison, verdictOf } from "../pipeline/verdict-of.ts";
import { WORKTREE } from "../ports/repo.ts";
import type { Execution } from "../records/execution.types.ts";
import { listExecutions } from "../records/executions.ts";
import type { Judgement } from "../records/judgement.types.ts";
import { listJudgements } from "../records/judgements.ts";
import { MODEL_NAME } from "../records/model-name.ts";
import type { Run } from "../records/run.types.ts";
import { listRuns } from "../records/runs.ts";
import type { Champion } from "../registry/champion.ts";
import { readChampion } from "../registry/evidence.ts";
import { CHAMPIONS, parseName, renderName } from "../registry/names.ts";
import { readOpponent } from "./opponent.ts";
import type { World } from "./world.ts";

/**
 * A run as a store holds it, with all that was said of it; the judgement that matters stands last: against the
 * champion of the checkout, or, of that champion itself, against the one that it replaced.
 */
export interface Told {
  readonly zone: "records" | "previews";
  readonly run: Run;
  readonly config: Config;
  /** Newest first. */
  readonly executions: readonly Execution[];
  readonly judgements: readonly {
    readonly judgement: Judgement;
    readonly verdict: Verdict;
    readonly comparison: Comparison | null;
  }[];
}

/** `contender runs`: every run of both zones, newest first; of one model where one is named. */
export async function runs(world: World, model: string | undefined): Promise<Told[]> {
  const told: Told[] = [];
  if (model !== undefined && !MODEL_NAME.test(model)) throw unknownModel(model);
  const rivals = await pointers(world);
  for (const zone of ["records", "previews"] as const) {
    const store = world.stores[zone];
    const executions = new Map<string, Execution[]>();
    for await (const one of listExecutions(store)) executions.set(one.run, [...(executions.get(one.run) ?? []), one]);
    const judgements = new Map<string, Judgement[]>();
    for await (const one of listJudgements(store, model)) {
      judgements.set(one.challenger.run, [...(judgements.get(one.challenger.run) ?? []), one]);
    }
    for await (const run of listRuns(store, model)) {
      const config = parseRecordedConfig(run.config, `config of run ${run.run}`);
      const said: Told["judgements"][number][] = [];
      for (const judgement of judgements.get(run.run) ?? []) {
        const comparison = await readComparison(store, judgement, zone);
        // A preview's comparison that is gone says nothing any more: the next run measures it anew.
        if (comparison !== undefined)
          said.push({ judgement, comparison, verdict: verdictOf(judgement, comparison, config) });
      }
      const pointer = rivals.get(run.model);
      const rival = pointer?.run === run.run ? pointer.replaces : pointer?.run;
      const matters = (one: { judgement: Judgement }) =>
        (one.judgement.champion?.run ?? null) === (rival ?? null) ? 1 : 0;
      said.sort((a, b) => matters(a) - matters(b));
      const own = (executions.get(run.run) ?? []).sort((a, b) => (a.started > b.started ? -1 : 1));
      told.push({ zone, run, config, executions: own, judgements: said });
    }
  }
  if (model !== undefined && told.length === 0) await refuseUnknown(world, model);
  const when = (one: Told) => one.executions[0]?.started ?? "";
  return told.sort((a, b) => (when(a) > when(b) ? -1 : when(a) < when(b) ? 1 : 0));
}

/**
 * That nothing is told of a model is an answer only where there is such a model.
 *
 * @throws ContenderError `not-found` where neither git nor a store knows it
 */
export async function refuseUnknown(world: World, model: string): Promise<void> {
  if ((await models(world)).some((known) => known.model === model)) return;
  for (const store of [world.stores.records, world.stores.previews]) {
    for await (const _ of listRuns(store, model)) return;
  }
  throw unknownModel(model);
}

function unknownModel(model: string): ContenderError {
  return new ContenderError("not-found", {
    message: `there is no model ${JSON.stringify(model.slice(0, 80))}`,
    expected: "a model with a config, a champion or a run",
    found: JSON.stringify(model.slice(0, 80)),
    hint: "`contender models` lists them",
  });
}

/** The run that somebody means by the first digits of its name. @throws ContenderError `not-found`, `usage` where several fit. */
export async function findRunId(world: World, typed: string): Promise<string> {
  const found = new Set<string>();
  for (const store of [world.stores.records, world.stores.previews]) {
    for await (const { run } of listRuns(store)) if (run.startsWith(typed)) found.add(run);
  }
  if (found.size === 1) return [...found][0]!;
  if (found.size === 0 || typed === "") throw unknownRun(typed);
  throw new ContenderError("usage", {
    message: `several runs begin with ${typed}`,
    expected: "more digits",
    found: [...found].sort().join(", "),
  });
}

export function unknownRun(id: string): ContenderError {
  return new ContenderError("not-found", {
    message: `no store holds a run ${id}`,
    expected: "a run in records/ or previews/ (16 hex digits)",
    found: id,
    hint: "`contender runs` lists them; without its store: `contender reproduce --at <commit> --expect <digest> <config>`",
  });
}

/** `contender show <run>`, and the sweep that last chose it, where one did. @throws ContenderError `not-found`. */
export async function show(world: World, id: string): Promise<Told & { sweep: SweepResult | null }> {
  const found = (await runs(world, undefined)).find((one) => one.run.run === id);
  if (!found) throw unknownRun(id);
  const key = found.executions.find((one) => one.sweep !== undefined)?.sweep;
  const ranking = key && (await keptRanking(shelf(world.stores[found.zone], found.zone), key));
  return { ...found, sweep: ranking || null };
}

/** A model as git has it. */
export interface Registered {
  readonly model: string;
  readonly config: boolean;
  readonly champion: Champion | undefined;
  /** Why the champion's evidence can't be read, where there is a pointer. */
  readonly refused: string | undefined;
  /** Since when it is the champion: the commit that last moved the pointer. */
  readonly since: { readonly sha: string; readonly time: number } | undefined;
}

/** `contender models`: every config and every champion in the checkout. */
export async function models(world: World): Promise<Registered[]> {
  const { head } = await world.repo.heads();
  const named = async (folder: string) =>
    (await world.repo.list(folder, WORKTREE)).flatMap((file) => {
      const name = parseName(`${folder}/${file}`);
      return name?.kind === "config" || name?.kind === "pointer" ? [name.model] : [];
    });
  const configs = await named("configs");
  const champions = await named(CHAMPIONS);
  const found: Registered[] = [];
  for (const model of [...new Set([...configs, ...champions])].sort()) {
    const { opponent, champion } = await readOpponent(world.repo, model, WORKTREE);
    let since: Registered["since"];
    if (head !== undefined && opponent.kind !== "none") {
      for await (const commit of world.repo.log(renderName({ kind: "pointer", model }), head)) {
        since = { sha: commit.sha, time: commit.time };
        break;
      }
    }
    const refused = opponent.kind === "refused" ? opponent.detail : undefined;
    found.push({ model, config: configs.includes(model), champion, refused, since });
  }
  return found;
}

/**
 * The pointers in the checkout, by model. Who says of a run that it is the champion has seen that its evidence verifies.
 *
 * @throws ContenderError `pointer-invalid`, `evidence-missing` or `evidence-corrupt`, naming the file.
 */
export async function pointers(world: World): Promise<Map<string, Champion["pointer"]>> {
  const found = new Map<string, Champion["pointer"]>();
  for (const file of await world.repo.list(CHAMPIONS, WORKTREE)) {
    const name = parseName(`configs/champions/${file}`);
    if (name?.kind !== "pointer") continue;
    const champion = await readChampion(world.repo, name.model, WORKTREE);
    if (champion) found.set(name.model, champion.pointer);
  }
  return found;
}
