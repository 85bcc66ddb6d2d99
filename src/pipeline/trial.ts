import { canonical } from "../canonical.ts";
import type { Comparison } from "../compare/comparison.types.ts";
import type { Config } from "../config/config.types.ts";
import type { Dataset, ReadRequest } from "../data/reader.ts";
import { decide } from "../decide/decide.ts";
import type { Verdict } from "../decide/verdict.ts";
import type { Wear } from "../decide/wear.ts";
import type { Digest } from "../digest.ts";
import type { Changes } from "../explain/changes.types.ts";
import type { Progress } from "../ports/progress.ts";
import type { Store } from "../ports/store.ts";
import type { StepExecution } from "../records/execution.types.ts";
import type { Judgement } from "../records/judgement.types.ts";
import { renderRecord } from "../records/record.ts";
import type { Run } from "../records/run.types.ts";
import { readRun, writeRun } from "../records/runs.ts";
import type { Use } from "../records/use.types.ts";
import { holdoutDigest } from "../split/holdout.ts";
import { because, type Moved } from "./because.ts";
import type { BoundStep } from "./bind.ts";
import { challenge, wantedByConfig } from "./challenge.ts";
import { readDataset, refuseOther } from "./dataset.ts";
import { execute, type Outputs } from "./execute.ts";
import type { Family } from "./family.ts";
import { type HoldoutBook, mayLook, note } from "./holdout-book.ts";
import { judge } from "./judge.ts";
import { type KeyedStep, keysOf, runId, subjectDigest } from "./keys.ts";
import { type Opponent, opponentColumns } from "./opponent.ts";
import { shelf } from "./shelf.ts";

/** What a trial stands on. Nothing in it but the ports can touch the world. */
export interface TrialInput {
  readonly model: string;
  /** The subject under the judge that counts. */
  readonly config: Config;
  readonly steps: readonly BoundStep[];
  /** SHA-256 of the dataset's bytes, known before a row is read. */
  readonly dataset: Digest;
  readonly engine: Digest;
  readonly opponent: Opponent;
  readonly store: Store;
  readonly zone: "previews" | "records";
  readonly read: (request: ReadRequest) => Promise<Dataset>;
  readonly progress: Progress;
  readonly clock: () => number;
  /** Who looked at the holdout before; undefined where no figure is shown (a reproduction). */
  readonly book?: HoldoutBook;
  /** The sweep that ranked this challenger on the holdout and found it the best; undefined for any other. */
  readonly family?: Family;
}

/** What came of it. */
export interface Trial {
  readonly kind: "judged";
  readonly model: string;
  readonly config: Config;
  readonly run: Run;
  readonly runBytes: Uint8Array;
  readonly modelBytes: Uint8Array;
  readonly outputs: Outputs;
  readonly judgement: Judgement;
  readonly comparison: Comparison | null;
  readonly changes: Changes | null;
  readonly verdict: Verdict;
  readonly trace: readonly StepExecution[];
  readonly settled: boolean;
  readonly wear: Wear;
}

/** A challenger that was not shown to the holdout: nothing was trained or recorded, and there is no figure. */
export interface Withheld {
  readonly kind: "withheld";
  readonly model: string;
  readonly config: Config;
  readonly holdout: Digest;
  /** `invalid`, and why. */
  readonly verdict: Verdict;
}

/**
 * One challenger before its judge: may it look ▸ fit ▸ note that it looks ▸ score ▸ evaluate ▸ record the run ▸ set it against the
 * champion ▸ record that ▸ decide. Records are written after all that they name; a second call with the same inputs writes nothing
 * and gives the same.
 */
export async function trial(input: TrialInput): Promise<Trial | Withheld> {
  const { config, model, store, engine } = input;
  const holdout = holdoutDigest(input.dataset, config.target, config.split);
  const use = input.family?.use ?? useOf(config, input.dataset);
  const leave = await mayLook(input.book, use, config, input.dataset, input.opponent);
  if (leave.kind !== "look") return { kind: "withheld", model, config, holdout, verdict: decide(leave, config.gate) };
  const steps = keysOf(input.steps, { config, dataset: input.dataset, engine });
  const kept = shelf(store, input.zone);
  const work = once(() => open(input));
  const bench = {
    work,
    shelf: kept,
    progress: input.progress,
    clock: input.clock,
    because: because(steps, moved(input)),
    beforeScoring: () => note(input.book, use),
  };
  const outputs = await execute(steps, bench);

  const recorded = await readRun(store, model, runId(steps));
  const run = recorded ?? (await describe(input, steps, outputs, await work()));
  await writeRun(store, run);
  const judged = await judge(input, steps, outputs, work, kept);
  return {
    kind: "judged",
    model,
    config,
    run,
    runBytes: renderRecord(run),
    modelBytes: outputs.modelBytes,
    outputs,
    ...judged,
    trace: told(outputs.trace(), input.opponent, judged.known),
    settled: recorded !== undefined && outputs.trace().every((step) => step.outcome !== "ran"),
    wear: leave.wear,
  };
}

/** What a challenger's look at its holdout is noted under: not its judge or engine, so that the same model again is no new look. */
export function useOf(config: Config, dataset: Digest): Use {
  const holdout = holdoutDigest(dataset, config.target, config.split);
  return { format: "contender.use/1", holdout, challenger: subjectDigest(config, dataset) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function open(input: TrialInput) {
  const { config, opponent } = input;
  const request = { file: config.data.source, by: config.split.by };
  const own = wantedByConfig(config);
  const { dataset, refused } = await readDataset(input.read, request, own, opponentColumns(opponent, config));
  refuseOther(dataset, input.dataset, config.data.source);
  return { dataset, refused, steps: challenge(config, dataset) };
}

function moved(input: TrialInput): ReadonlySet<Moved> | undefined {
  const { opponent, config } = input;
  if (opponent.kind !== "champion") return undefined;
  const before = opponent.config;
  const sections = (["data", "target", "split", "features", "trainer", "evaluate", "gate"] as const).filter((name) => {
    const [a, b] = [before, config].map((one) => (name === "data" ? [one.data.columns, one.data.missing] : one[name]));
    return canonical(a) !== canonical(b);
  });
  const found = new Set<Moved>(sections);
  if (opponent.run.dataset.sha256 !== input.dataset) found.add("dataset");
  if (opponent.run.engine !== input.engine) found.add("engine");
  return found;
}

export type Work = Awaited<ReturnType<typeof open>>;

async function describe(input: TrialInput, steps: readonly KeyedStep[], outputs: Outputs, work: Work): Promise<Run> {
  const { config } = input;
  const partition = await outputs.partition();
  const end = steps.findLastIndex((step) => step.uses === "evaluate");
  return {
    format: "contender.run/1",
    model: input.model,
    run: runId(steps),
    subject: subjectDigest(config, input.dataset),
    holdout: holdoutDigest(input.dataset, config.target, config.split),
    engine: input.engine,
    dataset: { sha256: input.dataset, bytes: work.dataset.bytes, rows: work.dataset.table.rows },
    config: canonical(config),
    pipeline: canonical({ steps: input.steps.map(({ uses, with: parameters }) => withoutEmpty(uses, parameters)) }),
    steps: steps
      .slice(0, end + 1)
      .map(({ uses, key }, index) => ({ uses, key, output: outputs.digests[index] ?? null })),
    rows: {
      train: partition.train.length,
      holdout: partition.holdout.length,
      fitted: outputs.model.trainer.rows,
      unlabelled: partition.left.unlabelled,
      purged: partition.left.purged,
      train_groups: partition.groups.train,
      holdout_groups: partition.groups.holdout,
    },
    metrics: outputs.evaluation.metrics,
  };
}

/** A step as a pipeline file spells it: `with` stands only where it says something. */
function withoutEmpty(uses: string, parameters: object): object {
  return Object.keys(parameters).length > 0 ? { uses, with: parameters } : { uses };
}

/** The steps that stand after the run, as they were carried out here. */
function told(trace: StepExecution[], opponent: Opponent, known: boolean): StepExecution[] {
  return trace.map((step): StepExecution => {
    if (step.uses === "report") return { ...step, outcome: "ran", why: "made anew each time, of what is recorded" };
    if (step.uses !== "compare" || opponent.kind === "refused") return step;
    if (opponent.kind === "none") return { ...step, why: "there is no champion to be set against" };
    if (known)
      return { ...step, outcome: "reused", why: "the comparison with this champion is recorded, and verifies" };
    return { ...step, outcome: "ran", why: "for the first time against this champion" };
  });
}
