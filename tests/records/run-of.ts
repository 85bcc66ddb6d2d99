import { canonical } from "../../src/canonical.ts";
import type { Comparison } from "../../src/compare/comparison.types.ts";
import { sha256 } from "../../src/digest.ts";
import type { Execution } from "../../src/records/execution.types.ts";
import type { Judgement } from "../../src/records/judgement.types.ts";
import type { Run } from "../../src/records/run.types.ts";
import type { StepRecord } from "../../src/records/step.types.ts";

/** A run's name: sixteen hex digits that end in a number. */
export const runName = (n: number): string => n.toString(16).padStart(16, "0");

/** A run with plausible members; everything but model and number may be put otherwise. */
export function runOf(model: string, n: number, rest: Partial<Run> = {}): Run {
  const steps = ["read", "check", "split", "fit", "score", "evaluate"];
  return {
    format: "contender.run/1",
    model,
    run: runName(n),
    subject: sha256(`subject ${n}`),
    holdout: sha256("holdout"),
    engine: sha256("engine"),
    dataset: { sha256: sha256("dataset"), bytes: 5_000_000, rows: 20718 },
    config: canonical({ pipeline: "train", target: { column: "Stream ä", positive: { quantile: 0.75 } } }),
    pipeline: canonical(steps.map((uses) => ({ uses }))),
    steps: steps.map((uses) => ({
      uses,
      key: sha256(`${uses} key`),
      output: uses === "read" ? null : sha256(`${uses} ${n}`),
    })),
    rows: {
      train: 16185,
      holdout: 4533,
      fitted: 16000,
      unlabelled: 576,
      purged: 485,
      train_groups: 1671,
      holdout_groups: 408,
    },
    metrics: [
      { metric: "roc_auc", value: 0.8712345678901234 },
      { metric: "mcc", value: null, why: "one class" },
    ],
    ...rest,
  };
}

export function stepOf(n: number): StepRecord {
  return { format: "contender.step/1", uses: "fit", key: sha256(`step ${n}`), output: sha256(`output ${n}`) };
}

export function judgementOf(model: string, n: number, rest: Partial<Judgement> = {}): Judgement {
  return {
    format: "contender.comparison/1",
    model,
    key: sha256(`judgement ${model} ${n}`),
    holdout: sha256("holdout"),
    judge: sha256("judge"),
    engine: sha256("engine"),
    challenger: { run: runName(n), model: sha256(`model ${n}`) },
    champion: null,
    comparison: null,
    ...rest,
  };
}

export function executionOf(model: string, n: number, id: string): Execution {
  return {
    format: "contender.execution/1",
    id,
    model,
    run: runName(n),
    started: "2026-11-23T12:34:56.789Z",
    seconds: 1.25,
    version: "0.1.0",
    node: "v20.20.2",
    platform: "linux-x64",
    steps: [{ uses: "fit", outcome: "ran", why: "for the first time", seconds: 0.5 }],
  };
}

/** A comparison in which the challenger gains 0.0112 of AUC. */
export function comparisonOf(): Comparison {
  return {
    rows: 4533,
    positives: 1133,
    groups: 408,
    confidence: 0.95,
    budget: 10,
    largest_shift: 0.4,
    estimates: [
      {
        metric: "roc_auc",
        champion: 0.86,
        challenger: 0.8712,
        difference: 0.0112,
        method: "obuchowski",
        se: 0.0025,
        df: 380.5,
        lower: 0.0041,
        upper: 0.0183,
        mde: 0.0092,
        flat: false,
      },
    ],
    slices: [],
    self_test: [{ name: "a copy of the champion", held: true }],
  };
}
