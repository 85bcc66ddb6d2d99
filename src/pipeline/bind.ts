import type { Locator } from "../config/locator.ts";
import type { Pipeline } from "../config/pipeline.types.ts";
import { ContenderError, type Fault } from "../errors.ts";
import { type Kind, STEP_TYPES, type Uses } from "./step-types.ts";

/** A step with its inputs bound: `inputs[i]` is the index of the earlier step that gives `needs[i]`. */
export interface BoundStep {
  readonly uses: Uses;
  readonly with: object;
  readonly inputs: readonly number[];
}

/**
 * Binds each input to the nearest earlier producer of its kind.
 *
 * @throws ContenderError `pipeline-invalid`, all faults at once: an input that nothing provides, or no `evaluate` (the run
 * ends there).
 */
export function bind(pipeline: Pipeline, where: Locator): BoundStep[] {
  const nearest = new Map<Kind, number>();
  const faults: Fault[] = [];
  const bound = pipeline.steps.map((step, index): BoundStep => {
    const type = STEP_TYPES[step.uses];
    const inputs = type.needs.map((kind) => {
      const from = nearest.get(kind);
      if (from === undefined) faults.push(unprovided(step.uses, kind, where(["steps", index, "uses"])));
      return from ?? -1;
    });
    nearest.set(type.gives, index);
    return { uses: step.uses, with: "with" in step ? step.with : {}, inputs };
  });
  if (!nearest.has("evaluation")) {
    faults.push({
      ...where(["steps"]),
      message: "a pipeline has an evaluate step: a run ends there",
      expected: "a step `uses: evaluate`",
      found: pipeline.steps.map((step) => step.uses).join(", "),
      hint: "add `- uses: evaluate` after `- uses: score`",
    });
  }
  if (faults.length > 0) throw new ContenderError("pipeline-invalid", faults);
  return bound;
}

function unprovided(uses: Uses, kind: Kind, place: ReturnType<Locator>): Fault {
  const producer = Object.entries(STEP_TYPES).find(([, type]) => type.gives === kind)?.[0];
  return {
    ...place,
    message: `step ${uses} needs a ${kind}, and no step before it gives one`,
    expected: `a step before ${uses} that gives a ${kind}`,
    found: "none",
    hint: `add \`- uses: ${producer}\` before \`- uses: ${uses}\``,
  };
}
