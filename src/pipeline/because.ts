import type { KeyedStep } from "./keys.ts";
import { type Section, STEP_TYPES } from "./step-types.ts";

/** What stands otherwise than in the run that this one is held against. */
export type Moved = Section | "dataset" | "engine";

/**
 * Why each step has no output under its key: the first thing that moved of all that it stands on, its own sections first.
 *
 * @param moved what moved against the run before; undefined where there was none.
 */
export function because(
  steps: readonly KeyedStep[],
  moved: ReadonlySet<Moved> | undefined,
): (step: KeyedStep) => string {
  const cause = (step: KeyedStep): string | undefined => {
    const own: readonly Moved[] = step.uses === "read" ? ["dataset"] : STEP_TYPES[step.uses].sections;
    const first = own.find((name) => moved?.has(name));
    if (first) return `${first} changed`;
    for (const input of step.inputs) {
      const inherited = cause(steps[input]!);
      if (inherited) return inherited;
    }
    return undefined;
  };
  return (step) => {
    if (!moved) return "for the first time";
    if (moved.has("engine")) return "the engine changed";
    return cause(step) ?? (STEP_TYPES[step.uses].kept ? "nothing is kept under its key" : "a later step asked for it");
  };
}
