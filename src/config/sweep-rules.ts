import type { Config, Range } from "./config.types.ts";
import type { Broken } from "./explain.ts";
import { type Path, renderPath } from "./locator.ts";
import { nearest } from "./nearest.ts";
import { showValue } from "./show-value.ts";
import { gridSize, isRange, MOST_CHALLENGERS } from "./sweep-values.ts";
import { parsePath } from "./swept-path.ts";

const SUBJECT = "trainer, features, data.missing or data.columns";
const TOPS = ["trainer", "features", "data"] as const;

/**
 * What a sweep gets wrong by itself: a path that is none, or not the subject's, or not there; a range without numbers; more
 * challengers than a sweep takes.
 *
 * @param document the config as it was written, before defaults
 */
export function sweepRules(document: unknown, sweep: NonNullable<Config["sweep"]>): Broken[] {
  const paths = Object.keys(sweep.over).map((text) => [text, parsePath(text)] as const);
  const broken = paths.flatMap(([text, path]) => {
    const fault = pathFault(text, path, document) ?? overlap(text, path, paths);
    return fault ? [{ path: ["sweep", "over", text], of: "key" as const, found: showValue(text), ...fault }] : [];
  });
  const ranges = Object.entries(sweep.over).flatMap(([text, values]): Broken[] => {
    const fault = isRange(values) ? rangeFault(values, sweep.strategy) : undefined;
    return fault ? [{ path: ["sweep", "over", text], ...fault }] : [];
  });
  const faults = [...broken, ...ranges];
  const size = sweep.strategy === "grid" && faults.length === 0 ? gridSize(sweep.over) : 0;
  if (size <= MOST_CHALLENGERS) return faults;
  const counts = Object.values(sweep.over).map((values) => (isRange(values) ? values.steps : values.length));
  return [
    {
      path: ["sweep", "over"],
      of: "key",
      message: `the grid has ${size} challengers`,
      expected: `at most ${MOST_CHALLENGERS}`,
      found: `${counts.join(" × ")} = ${size}`,
      hint: "take fewer values, or write strategy: random with samples",
    },
  ];
}

type Fault = Omit<Broken, "path" | "of">;

function pathFault(text: string, path: Path | undefined, document: unknown): Fault | undefined {
  if (path === undefined) {
    return { message: `${showValue(text)} is not a path`, expected: "for example trainer.l2 or features[0].transform" };
  }
  const [top, second] = path;
  const fixed = top === "data" && second !== "missing" && second !== "columns";
  if (fixed || !(TOPS as readonly unknown[]).includes(top)) {
    const word = nearest(String(top), TOPS);
    return {
      message: `a sweep varies the subject, and ${renderPath(path)} is not of it`,
      expected: `a path of ${SUBJECT}`,
      ...(word && !fixed ? { hint: `write ${word}` } : {}),
    };
  }
  return missingPlace(path, document);
}

/** Every step but the last has to be there; of a list the last one too. A key that is left out may be set. */
function missingPlace(path: Path, document: unknown): Fault | undefined {
  let here = document;
  for (const [depth, step] of path.entries()) {
    const name = renderPath(path.slice(0, depth)) || "the document";
    if (Array.isArray(here)) {
      if (typeof step === "number" && step < here.length) {
        here = here[step];
        continue;
      }
      const message = `${name} has ${here.length} entries, and ${renderPath(path.slice(0, depth + 1))} is not one of them`;
      return { message, expected: here.length > 0 ? `${name}[0] to ${name}[${here.length - 1}]` : "an entry" };
    }
    if (typeof here !== "object" || here === null || typeof step === "number") {
      const message = `${name} is ${showValue(here)}: there is no ${renderPath(path)} to set`;
      return { message, expected: "a path that the config has", hint: `vary ${name} as a whole` };
    }
    if (!Object.hasOwn(here, step)) {
      if (depth === path.length - 1) return undefined;
      const message = `${renderPath(path.slice(0, depth + 1))} is not in the config: there is no ${renderPath(path)} to set`;
      return { message, expected: "a path that the config has", hint: `add ${step} to ${name}` };
    }
    here = (here as Record<string, unknown>)[step];
  }
  return undefined;
}

function overlap(text: string, path: Path | undefined, paths: readonly (readonly [string, Path | undefined])[]) {
  if (path === undefined) return undefined;
  const outer = paths.find(
    ([other, its]) => other !== text && its && its.length <= path.length && its.every((step, i) => step === path[i]),
  );
  if (!outer) return undefined;
  return {
    message: `${showValue(text)} lies inside ${showValue(outer[0])}, which the sweep varies too`,
    expected: "paths that lie apart",
    hint: "take one out",
  };
}

function rangeFault({ from, to, steps, scale }: Range, strategy: string): Fault | undefined {
  const found = `from ${from} to ${to}`;
  if (from >= to) return { message: "the range is empty", expected: "from below to", found };
  if (scale === "log" && from <= 0) {
    return { message: "a range on scale: log begins above 0", expected: "from above 0", found };
  }
  if (strategy === "grid" && steps === undefined) {
    const hint = "add steps, or write strategy: random";
    return { message: "a range of a grid has steps", expected: "steps: 2 or more", found, hint };
  }
  return undefined;
}
