import type { Dataset } from "../data/reader.ts";
import { type Digest, sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { Evaluation } from "../evaluate/evaluation.types.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Model } from "../model/model.types.ts";
import type { Progress } from "../ports/progress.ts";
import type { StepExecution } from "../records/execution.types.ts";
import type { Checks } from "../split/checks.types.ts";
import type { Partition } from "../split/partition.ts";
import type { challenge } from "./challenge.ts";
import { CODECS } from "./codecs.ts";
import type { KeyedStep } from "./keys.ts";
import type { Shelf } from "./shelf.ts";
import { STEP_TYPES } from "./step-types.ts";

/** What a run's steps stand on. */
export interface Bench {
  /** The dataset, read when first asked for. */
  readonly work: () => Promise<{ dataset: Dataset; steps: ReturnType<typeof challenge> }>;
  readonly shelf: Shelf;
  readonly progress: Progress;
  /** Milliseconds on a clock that never goes back. */
  readonly clock: () => number;
  /** Why a step that is not on the shelf has to run: in the user's words. */
  readonly because: (step: KeyedStep) => string;
  /** Done before the holdout is scored, or its scores are looked at. */
  readonly beforeScoring?: () => Promise<void>;
}

/** The outputs of a run; what was not kept is made when it is asked for. */
export interface Outputs {
  partition(): Promise<Partition>;
  readonly checks: Checks | undefined;
  readonly model: Model;
  readonly modelBytes: Uint8Array;
  readonly scores: Scores;
  readonly evaluation: Evaluation;
  /** Digest of each step's output; null for a step that keeps nothing. */
  readonly digests: readonly (Digest | null)[];
  /** Told when all is done, so that what was made late is in it. */
  trace(): StepExecution[];
}

/**
 * Carries out a run: takes every kept output from the shelf where its key is there, runs the other steps, and makes an output
 * that is not kept only when a step that runs needs it.
 */
export async function execute(steps: readonly KeyedStep[], bench: Bench): Promise<Outputs> {
  const values = new Map<number, Promise<unknown>>();
  const bytesOf: (Uint8Array | undefined)[] = [];
  const digests: (Digest | null)[] = steps.map(() => null);
  const trace: StepExecution[] = steps.map((step) => ({
    uses: step.uses,
    outcome: "not needed",
    why: "nothing that had to run asked for it",
    seconds: 0,
  }));

  const value = <T>(index: number): Promise<T> => {
    let made = values.get(index);
    if (!made) {
      made = make(index);
      values.set(index, made);
    }
    return made as Promise<T>;
  };

  const note = (index: number, outcome: StepExecution["outcome"], why: string, milliseconds: number) => {
    const step = steps[index]!;
    const seconds = Math.round(milliseconds) / 1000;
    trace[index] = { uses: step.uses, outcome, why, seconds };
    bench.progress.say(
      `  ${step.uses.padEnd(9)} ${outcome.padEnd(6)} ${why}${outcome === "ran" ? ` (${seconds} s)` : ""}`,
    );
  };

  /** A check waits for the model: data that can't carry one leaves nothing behind. */
  const waiting: [step: KeyedStep, bytes: Uint8Array][] = [];
  const flush = async () => {
    for (const [step, bytes] of waiting.splice(0)) await bench.shelf.keep(step, bytes);
  };

  async function make(index: number): Promise<unknown> {
    const step = steps[index]!;
    if (step.uses === "score") await bench.beforeScoring?.();
    const kind = STEP_TYPES[step.uses].gives;
    const codec = kind in CODECS ? CODECS[kind as keyof typeof CODECS] : undefined;
    const found = codec ? await bench.shelf.find(step) : undefined;
    if (codec && found) {
      digests[index] = found.output;
      bytesOf[index] = found.bytes;
      const parsed = codec.parse(found.bytes, `output of step ${step.uses} (${step.key.slice(0, 16)})`);
      note(index, "reused", `key ${step.key.slice(0, 8)} is in the store, and its output verifies`, 0);
      return parsed;
    }
    const inputs = await Promise.all(step.inputs.map((input) => value<never>(input)));
    const begun = bench.clock();
    const made = await run(step, inputs);
    if (codec) {
      const bytes = (codec.render as (value: unknown) => Uint8Array)(made);
      waiting.push([step, bytes]);
      if (step.uses !== "check") await flush();
      digests[index] = sha256(bytes);
      bytesOf[index] = bytes;
      note(index, "ran", bench.because(step), bench.clock() - begun);
      // What is handed on is always what the bytes say, so that a run and its reuse can't differ.
      return codec.parse(bytes, `output of step ${step.uses}`);
    }
    note(index, "ran", bench.because(step), bench.clock() - begun);
    return made;
  }

  async function run(step: KeyedStep, inputs: readonly never[]): Promise<unknown> {
    const { dataset, steps: work } = await bench.work();
    switch (step.uses) {
      case "read":
        return dataset;
      case "check":
        return work.checks(work.partition());
      case "split":
        return work.partition();
      case "fit":
        return work.model(inputs[1]!);
      case "score":
        return work.scores(inputs[1]!, inputs[2]!);
      case "evaluate":
        return work.evaluation(inputs[1]!, inputs[2]!);
      default:
        return undefined; // compare and report stand after the run: the caller carries them out
    }
  }

  const last = (uses: KeyedStep["uses"]) => steps.findLastIndex((step) => step.uses === uses);
  for (const [index, step] of steps.entries()) {
    if (!STEP_TYPES[step.uses].kept) continue;
    const made = await value(index);
    if (step.uses === "check") refuseLeaks(step, made as Checks);
  }
  await flush();
  const evaluateAt = last("evaluate");
  const scoreAt = steps[evaluateAt]!.inputs[2]!;
  const fitAt = steps[scoreAt]!.inputs[2]!;
  const splitAt = steps[scoreAt]!.inputs[1]!;
  const checkAt = last("check");
  return {
    partition: () => value<Partition>(splitAt),
    checks: checkAt < 0 ? undefined : await value<Checks>(checkAt),
    model: await value<Model>(fitAt),
    modelBytes: bytesOf[fitAt]!,
    scores: await value<Scores>(scoreAt),
    evaluation: await value<Evaluation>(evaluateAt),
    digests,
    trace: () => [...trace],
  };
}

/** @throws ContenderError `data-invalid` where the pipeline says `leaks: fail` and a feature gives the target away. */
function refuseLeaks(step: KeyedStep, checks: Checks): void {
  if (!("leaks" in step.with) || step.with.leaks !== "fail" || checks.leaks.length === 0) return;
  throw new ContenderError(
    "data-invalid",
    checks.leaks.map(({ column, auc }) => ({
      path: `column ${JSON.stringify(column)}`,
      message: `column ${JSON.stringify(column)} gives the target away: by itself it has an AUC of ${auc.toFixed(4)} on the training rows`,
      expected: "no feature that knows the answer (the pipeline says leaks: fail)",
      found: `AUC ${auc.toFixed(4)}`,
      hint: "leave it out of features, or say `leaks: warn` where it is known before the target",
    })),
  );
}
