import { inRepository } from "../config/in-repository.ts";
import { sha256 } from "../digest.ts";
import { ContenderError, type Fault } from "../errors.ts";
import { type Rev, WORKTREE } from "../ports/repo.ts";
import type { HandedResult, Handover } from "../report/handover.ts";
import type { Attempt, WithheldAttempt } from "./attempt.ts";
import { readDesired } from "./desired.ts";
import { recordHistory } from "./index-records.ts";
import { overriddenWorld } from "./override.ts";
import { run } from "./run.ts";
import { sectionsOf } from "./section-of.ts";
import { type Settled, settledAt } from "./settled.ts";
import { validate } from "./validate.ts";
import type { World } from "./world.ts";

/** Which job it is that runs. */
export interface Job {
  readonly ci: string;
  readonly attempt: number;
  readonly record: boolean;
  /** Lines `path=value`, made in the one config before it is run. */
  readonly overrides: readonly string[];
  /** It runs for a fork, which has no way to data in a bucket. */
  readonly fork: boolean;
}

/** A model that could not be trained here, and where its data are. */
export interface Unseen {
  readonly model: string;
  readonly source: string;
}

/** Exit codes, the gravest first: refused evidence is not to look like something that passes. */
const GRAVITY = [70, 3, 2, 75] as const;

/** What was run, for whoever reports on it, and what stopped the rest. */
export interface HandedOver {
  readonly handover: Handover;
  /** Models that a record would say nothing new of, where nothing but git remembers: they were not trained again. */
  readonly settled: readonly Settled[];
  /** Models whose config was only read: their data are where a fork has no way to. */
  readonly unseen: readonly Unseen[];
  /** What was wrong with configs that were not run: all faults at once. Thrown by the door, after the others were handed on. */
  readonly failure: ContenderError | undefined;
}

/**
 * Runs configs as `contender run` does, and gathers what the next jobs need. All are read before any is trained; one that can't
 * be run keeps none of the others.
 *
 * @param find the configs' paths. Where they can't be found, that is handed over too: an older comment would say what was once
 */
export async function handOver(
  checkout: World,
  find: () => Promise<readonly string[]>,
  { ci, attempt, record, overrides, fork }: Job,
): Promise<HandedOver> {
  const failures: ContenderError[] = [];
  const files = (await those([""], failures, find)).flat();
  const world = await overriddenWorld(checkout, files, overrides, record);
  const set = overrides.map((line) => `--set ${line}`);
  const { head } = await world.repo.heads();
  const base = head === undefined || record ? head : await world.repo.base(head);
  const good = await those(files, failures, async (file) => {
    await validate(world.repo, [file]);
    return file;
  });
  // Asked before the work: a repository that git can't read is refused before anything is written.
  await world.repo.changed(good);
  const settled: Settled[] = [];
  const unseen: Unseen[] = [];
  const carriedOut = await those(good, failures, async (file) => {
    const hidden = fork ? await unseenAt(world, file, base) : undefined;
    if (hidden) {
      unseen.push(hidden);
      world.progress.say(`${hidden.model}: the config is valid; a fork has no way to ${hidden.source}`);
      return [];
    }
    const there = record && !world.lasting && head !== undefined ? await settledAt(world, file, head) : undefined;
    if (!there) return run(world, [file], record);
    settled.push(there);
    world.progress.say(`${there.model}: run ${there.run} is the champion already`);
    return [];
  });
  // Last of all: whatever could not be run, what people merged is told.
  if (record) await those([""], failures, () => recordHistory(world));
  const attempts = carriedOut.flat();
  const { models, worn } = await sectionsOf(world.repo, { attempts, record, head, base });
  const faults = failures.flatMap((failure) => failure.faults as Fault[]);
  const handover: Handover = {
    ci,
    head: head ?? "",
    attempt,
    record,
    command: ["contender run", ...(record ? ["--record"] : []), ...files, ...set].join(" "),
    results: attempts.map(resultOf),
    models,
    worn,
    faults,
  };
  const gravest = GRAVITY.flatMap((exit) => failures.filter((failure) => failure.exit === exit))[0];
  const failure = gravest && new ContenderError(gravest.code, faults, { cause: gravest });
  return { handover, settled, unseen, failure };
}

async function unseenAt({ repo }: World, file: string, base: Rev | undefined): Promise<Unseen | undefined> {
  const { model, config } = await readDesired(repo, file, WORKTREE, base);
  const { source } = config.data;
  return inRepository(source) ? undefined : { model, source };
}

/** What became of each, as far as it came to something; every error of ours goes to the others. */
async function those<T>(
  files: readonly string[],
  failures: ContenderError[],
  one: (file: string) => Promise<T>,
): Promise<T[]> {
  const done: T[] = [];
  for (const file of files) {
    try {
      done.push(await one(file));
    } catch (error) {
      if (!(error instanceof ContenderError)) throw error;
      failures.push(error);
    }
  }
  return done;
}

function resultOf(attempt: Attempt | WithheldAttempt): HandedResult {
  const { model } = attempt.desired;
  if (attempt.kind === "withheld") {
    return { model, verdict: attempt.withheld.verdict.verdict, run: null, digests: null };
  }
  const { run: made, runBytes, judgement, verdict } = attempt.trial;
  const digests = { run: sha256(runBytes), model: judgement.challenger.model };
  return { model, verdict: verdict.verdict, run: made.run, digests };
}

/** The exit code of what was run: 3 where evidence was refused, 1 where a gate was asked for and not passed. */
export function exitOf({ results }: Handover, gate: boolean): number {
  const verdicts = results.map(({ verdict }) => verdict);
  if (verdicts.includes("invalid")) return 3;
  return gate && !verdicts.every((verdict) => ["promote", "first", "identical"].includes(verdict)) ? 1 : 0;
}
