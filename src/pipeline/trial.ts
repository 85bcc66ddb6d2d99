import { canonical } from "../canonical.ts";
import { compare } from "../compare/compare.ts";
import type { Comparison } from "../compare/comparison.types.ts";
import type { Config } from "../config/config.types.ts";
import type { Dataset, ReadRequest } from "../data/reader.ts";
import { decide, type Evidence } from "../decide/decide.ts";
import type { Verdict } from "../decide/verdict.ts";
import { type Digest, sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { Model } from "../model/model.types.ts";
import type { Progress } from "../ports/progress.ts";
import type { Store } from "../ports/store.ts";
import type { StepExecution } from "../records/execution.types.ts";
import type { Judgement } from "../records/judgement.types.ts";
import { readJudgement, writeJudgement } from "../records/judgements.ts";
import { getObject, putObject } from "../records/objects.ts";
import { renderRecord } from "../records/record.ts";
import type { Run } from "../records/run.types.ts";
import { readRun, writeRun } from "../records/runs.ts";
import { holdoutDigest } from "../split/holdout.ts";
import { because, type Moved } from "./because.ts";
import type { BoundStep } from "./bind.ts";
import { challenge, scoresOf, wantedByConfig } from "./challenge.ts";
import { comparisonCodec } from "./codecs.ts";
import { readDataset } from "./dataset.ts";
import { execute, type Outputs } from "./execute.ts";
import { judgeDigest, type KeyedStep, keysOf, runId, subjectDigest } from "./keys.ts";
import { type Opponent, opponentColumns, refitSections } from "./opponent.ts";
import { type Shelf, shelf } from "./shelf.ts";

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
}

/** What came of it. */
export interface Trial {
  readonly model: string;
  readonly config: Config;
  readonly run: Run;
  readonly runBytes: Uint8Array;
  readonly modelBytes: Uint8Array;
  readonly outputs: Outputs;
  readonly judgement: Judgement;
  readonly comparison: Comparison | null;
  readonly verdict: Verdict;
  readonly trace: readonly StepExecution[];
  readonly settled: boolean;
}

/**
 * One challenger before its judge: fit ▸ score ▸ evaluate ▸ record the run ▸ set it against the champion ▸ record that ▸ decide.
 * Records are written after all that they name; a second call with the same inputs writes nothing and gives the same.
 */
export async function trial(input: TrialInput): Promise<Trial> {
  const { config, model, store, engine } = input;
  const steps = keysOf(input.steps, { config, dataset: input.dataset, engine });
  const kept = shelf(store, input.zone);
  const work = once(() => open(input));
  const bench = {
    work,
    shelf: kept,
    progress: input.progress,
    clock: input.clock,
    because: because(steps, moved(input)),
  };
  const outputs = await execute(steps, bench);

  const recorded = await readRun(store, model, runId(steps));
  const run = recorded ?? (await describe(input, steps, outputs, await work()));
  await writeRun(store, run);
  const judged = await judge(input, steps, outputs, work, kept);
  return {
    model,
    config,
    run,
    runBytes: renderRecord(run),
    modelBytes: outputs.modelBytes,
    outputs,
    ...judged,
    trace: told(outputs.trace(), input.opponent, judged.known),
    settled: recorded !== undefined && outputs.trace().every((step) => step.outcome !== "ran"),
  };
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
  if (dataset.sha256 !== input.dataset) {
    throw new ContenderError("data-invalid", {
      file: config.data.source,
      message: "the dataset changed while it was read",
      expected: `SHA-256 ${input.dataset}`,
      found: dataset.sha256,
      hint: "run again when nobody writes to it",
    });
  }
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

type Work = Awaited<ReturnType<typeof open>>;

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

interface Judged {
  /** Whether the comparison was there. */
  known: boolean;
  judgement: Judgement;
  comparison: Comparison | null;
  verdict: Verdict;
}

async function judge(
  input: TrialInput,
  steps: readonly KeyedStep[],
  outputs: Outputs,
  work: () => Promise<Work>,
  kept: Shelf,
): Promise<Judged> {
  const { config, opponent, store, model, engine } = input;
  const holdout = holdoutDigest(input.dataset, config.target, config.split);
  const challenger = { run: runId(steps), model: sha256(outputs.modelBytes) };
  const rival = await contestant(input, work, kept);
  const identity = {
    holdout,
    judge: judgeDigest(config),
    engine,
    challenger: challenger.model,
    champion: rival?.model ?? null,
  };
  const key = sha256(canonical(identity));
  // What a missing or broken evidence file brought about holds only as long as it is missing.
  const known = opponent.kind === "refused" ? undefined : await readJudgement(store, model, key);
  const before = known && (await readComparison(store, known, input.zone));
  if (known && before !== undefined)
    return { known: true, judgement: known, comparison: before, verdict: verdictOf(known, before, config) };
  let comparison: Comparison | null = null;
  let refused: Judgement["refused"] =
    opponent.kind === "refused" ? { code: opponent.code, detail: opponent.detail } : undefined;
  if (rival && !refused) {
    const { dataset, steps: own, refused: columns } = await work();
    const partition = await outputs.partition();
    try {
      if (columns ?? rival.failed) throw unscorable(columns ?? rival.failed!);
      comparison = compare(
        scoresOf(rival.artifact!, dataset, partition),
        outputs.scores,
        config,
        own.slices(partition),
      );
    } catch (error) {
      refused = notScorable(error);
    }
  }
  const judgement: Judgement = {
    format: "contender.comparison/1",
    model,
    key,
    holdout,
    judge: identity.judge,
    engine,
    challenger,
    champion: rival
      ? { run: rival.run, model: rival.model, ...(rival.refitted.length > 0 ? { refitted: rival.refitted } : {}) }
      : null,
    comparison: comparison ? await putObject(store, comparisonCodec.render(comparison)) : null,
    ...(refused ? { refused } : {}),
  };
  if (opponent.kind !== "refused") await writeJudgement(store, judgement);
  return { known: false, judgement, comparison, verdict: verdictOf(judgement, comparison, config) };
}

const unscorable = (message: string) => new ContenderError("data-invalid", { message });

/** A champion that these rows can't be scored with is the verdict's business; any other error is ours. */
function notScorable(error: unknown): NonNullable<Judgement["refused"]> {
  if (!(error instanceof ContenderError) || !["data-invalid", "training-failed"].includes(error.code)) throw error;
  return { code: "champion-not-scorable", detail: error.message.slice(0, 4096) };
}

interface Contestant {
  run: string;
  model: Digest;
  artifact?: Model;
  refitted: ("target" | "split")[];
  failed?: string;
}

/** The champion as it is scored: its own artifact, or, where target or split differ, its config fitted anew under this judge. */
async function contestant(input: TrialInput, work: () => Promise<Work>, kept: Shelf): Promise<Contestant | undefined> {
  const { opponent } = input;
  if (opponent.kind === "none") return undefined;
  if (opponent.kind === "refused") return { run: opponent.run, model: opponent.model, refitted: [] };
  const refitted = refitSections(opponent, input.config);
  if (refitted.length === 0)
    return { run: opponent.run.run, model: opponent.digest, artifact: opponent.artifact, refitted };
  const config = opponent.under(input.config);
  const steps = keysOf(input.steps, { config, dataset: input.dataset, engine: input.engine });
  input.progress.say(
    `  the champion was fitted under another ${refitted.join(" and ")}: its config is fitted anew under this judge`,
  );
  const bench = {
    work: async () => {
      const { dataset } = await work();
      return { dataset, steps: challenge(config, dataset) };
    },
    shelf: kept,
    progress: input.progress,
    clock: input.clock,
    because: () => "to stand in for the champion",
  };
  try {
    const outputs = await execute(steps, bench);
    return { run: opponent.run.run, model: sha256(outputs.modelBytes), artifact: outputs.model, refitted };
  } catch (error) {
    return { run: opponent.run.run, model: opponent.digest, refitted, failed: notScorable(error).detail };
  }
}

/** The comparison that a judgement names; null where it names none, undefined where a preview's is gone. */
export async function readComparison(
  store: Store,
  judgement: Judgement,
  zone: "previews" | "records",
): Promise<Comparison | null | undefined> {
  const digest = judgement.comparison;
  if (digest === null) return null;
  const bytes = await getObject(store, digest, "comparison");
  if (bytes) return comparisonCodec.parse(bytes, `comparison ${digest.slice(0, 16)}`);
  if (zone === "previews") return undefined;
  throw new ContenderError("evidence-missing", {
    message: `a comparison is named in records/ but its object ${digest} is not there`,
    expected: `records/objects/sha256/${digest.slice(0, 2)}/${digest}`,
    found: "nothing",
    hint: "restore the object from a backup of the store",
  });
}

/** The verdict is never stored on its own: it is decided anew from the record, by the rule as it stands. */
export function verdictOf(judgement: Judgement, comparison: Comparison | null, config: Config): Verdict {
  const evidence: Evidence = judgement.refused
    ? { kind: "refused", ...judgement.refused }
    : comparison
      ? { kind: "compared", comparison }
      : { kind: "no-champion" };
  return decide(evidence, config.gate);
}
