import type { Config } from "../config/config.types.ts";
import { judgeOf, subjectOf } from "../config/judge.ts";
import type { Wanted } from "../data/table.ts";
import { type Digest, digestOf } from "../digest.ts";
import type { BoundStep } from "./bind.ts";
import { type Section, STEP_TYPES } from "./step-types.ts";

/** A step with its key: known before anything is computed. */
export interface KeyedStep extends BoundStep {
  readonly key: Digest;
}

/** What decides every key of a run. */
export interface KeyInputs {
  readonly config: Config;
  /** SHA-256 of the dataset's bytes. */
  readonly dataset: Digest;
  readonly engine: Digest;
}

/** A config's section as it enters a key: the subject's normalised, so that two spellings of one thing have one key. */
function section(config: Config, name: Section): unknown {
  if (name === "data" || name === "features" || name === "trainer") return subjectOf(config)[name];
  if (name === "target" || name === "split") return { value: config[name], columns: splitColumns(config) };
  return config[name];
}

/** How the columns are read that the target and the split look at. */
function splitColumns(config: Config): readonly Wanted[] {
  const named = new Set([config.target.column, ...config.split.purge]);
  return judgeOf(config).columns.filter((column) => named.has(column.name));
}

/**
 * Keys of a pipeline's steps: SHA-256 over the step, its `with`, the sections that it declares, the keys of its inputs, and
 * the engine; `read`, which has no inputs, stands on the dataset's digest.
 */
export function keysOf(steps: readonly BoundStep[], inputs: KeyInputs): KeyedStep[] {
  const keyed: KeyedStep[] = [];
  for (const step of steps) {
    const type = STEP_TYPES[step.uses];
    const key = digestOf({
      step: step.uses,
      with: step.with,
      sections: type.sections.map((name) => ({ name, value: section(inputs.config, name) })),
      inputs: step.inputs.map((index) => keyed[index]!.key),
      engine: inputs.engine,
      ...(step.uses === "read" ? { dataset: inputs.dataset } : {}),
    });
    keyed.push({ ...step, key });
  }
  return keyed;
}

/** The run's name: the first 16 hex digits of the last evaluate step's key. */
export function runId(steps: readonly KeyedStep[]): string {
  return steps.findLast((step) => step.uses === "evaluate")!.key.slice(0, 16);
}

/** What a hold names: digest over dataset, data, features and trainer; not over the engine, which a hold outlives. */
export function subjectDigest(config: Config, dataset: Digest): Digest {
  return digestOf({ dataset, subject: subjectOf(config) });
}

/** Digest over all of the judge that acts after scoring: `evaluate`, `gate` and how their columns are read. */
export function judgeDigest(config: Config): Digest {
  return digestOf({ evaluate: config.evaluate, gate: config.gate, columns: judgeOf(config).columns });
}
