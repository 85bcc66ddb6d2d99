import type { Digest } from "../digest.ts";
import { ContenderError, type Fault } from "../errors.ts";
import type { Ranked } from "../pipeline/sweep.ts";
import { type Trial, trial, type Withheld } from "../pipeline/trial.ts";
import type { Rev } from "../ports/repo.ts";
import type { Champion } from "../registry/champion.ts";
import { holdoutDigest } from "../split/holdout.ts";
import { chosen } from "./chosen.ts";
import type { Asked, Desired } from "./desired.ts";
import { type OpenedDataset, openDataset } from "./open-dataset.ts";
import { readOpponent } from "./opponent.ts";
import { readOnce } from "./read-once.ts";
import type { World } from "./world.ts";
import { writtenConfig } from "./written-config.ts";

/** One config carried out, and the same under the head's own judge where the head changed it. */
export interface Attempt {
  readonly kind: "judged";
  readonly desired: Desired;
  readonly dataset: Digest;
  /** How the place where the data lies names the version that was read. */
  readonly stored: string | undefined;
  readonly champion: Champion | undefined;
  /** The champion's config as it was written, where its file's history still says what was recorded. */
  readonly championText: string | undefined;
  readonly trial: Trial;
  readonly proposed: Trial | Withheld | undefined;
  /** The sweep that chose what was run. */
  readonly sweep: Ranked | undefined;
}

/** A config whose challenger was not shown to the holdout: there is nothing to tell but why. */
export interface WithheldAttempt {
  readonly kind: "withheld";
  readonly desired: Desired;
  readonly dataset: Digest;
  readonly withheld: Withheld;
}

/** SHA-256 of a config's dataset, known before a row is read. @throws ContenderError `data-invalid` where it isn't the pinned one. */
export async function datasetDigest(world: World, desired: Desired): Promise<Digest> {
  return (await pinnedDataset(world, desired)).digest;
}

/** The dataset that a config asks for. @throws ContenderError `data-invalid` where it isn't the pinned one. */
export async function pinnedDataset(world: World, desired: Desired): Promise<OpenedDataset> {
  const { source, sha256 } = desired.config.data;
  const opened = await openDataset(world, desired.config.data);
  if (sha256 !== undefined && sha256 !== opened.digest) {
    throw new ContenderError("data-invalid", {
      ...desired.where(["data", "sha256"]),
      message: `${source} is not the dataset that data.sha256 pins`,
      expected: sha256,
      found: opened.digest,
      hint: "restore the file, or pin the new digest if the change is meant",
    });
  }
  return opened;
}

/** Trains, scores and judges what a config asks for, against the champion at `judgedAt`. */
export async function attempt(
  world: World,
  desired: Desired,
  zone: "previews" | "records",
  judgedAt: Rev,
): Promise<Attempt | WithheldAttempt> {
  const opened = await pinnedDataset(world, desired);
  const { digest: dataset, stored } = opened;
  const { opponent, champion } = await readOpponent(world.repo, desired.model, judgedAt);
  const { target, split, gate } = desired.config;
  const common = {
    model: desired.model,
    dataset,
    engine: world.engine,
    opponent,
    store: world.stores[zone],
    zone,
    read: readOnce(opened.read),
    progress: world.progress,
    clock: world.clock,
    // The head can't lift the base's budget for the base's holdout by editing its own judge.
    book: {
      judged: world.stores.judged,
      lasting: world.lasting,
      budgets: new Map([[holdoutDigest(dataset, target, split), gate.holdout_budget]]),
    },
  };
  const carryOut = async (asked: Asked) => {
    const choice = await chosen(asked, common);
    if (choice.kind === "withheld") return { outcome: choice, ranked: undefined };
    const { config, ranked } = choice;
    const family = ranked?.family ? { family: ranked.family } : {};
    const outcome = await trial({ ...common, config, steps: asked.steps, ...family });
    return { outcome: ranked ? withSweep(outcome, ranked) : outcome, ranked };
  };
  try {
    const counted = await carryOut(desired);
    if (counted.outcome.kind === "withheld") return { kind: "withheld", desired, dataset, withheld: counted.outcome };
    const proposed = desired.own ? (await carryOut(desired.own)).outcome : undefined;
    const championText =
      champion && (await writtenConfig(world.repo, desired.file, champion.manifest.config, judgedAt));
    const about = { kind: "judged", desired, dataset, stored, champion, championText } as const;
    return { ...about, trial: counted.outcome, proposed, sweep: counted.ranked };
  } catch (error) {
    throw error instanceof ContenderError ? placed(error, desired) : error;
  }
}

/** Training knows columns and settings but no files: a fault at a column gets the dataset's name, one at a setting its line. */
function placed(error: ContenderError, { config, where }: Desired): ContenderError {
  const faults = error.faults.map((fault): Fault => {
    const { file, path } = fault;
    if (file !== undefined || path === undefined) return fault;
    if (/^column "/.test(path)) return { ...fault, file: config.data.source };
    if (Object.hasOwn(config.data.columns, path)) {
      return { ...fault, file: config.data.source, path: `column ${JSON.stringify(path)}` };
    }
    return { ...fault, ...where(path.split(".")) };
  });
  return new ContenderError(error.code, faults, { cause: error });
}

/** A run that a sweep chose is told with the sweep's step before its own. */
function withSweep(outcome: Trial | Withheld, { step }: Ranked): Trial | Withheld {
  if (outcome.kind === "withheld") return outcome;
  return { ...outcome, trace: [step, ...outcome.trace], settled: outcome.settled && step.outcome === "reused" };
}
