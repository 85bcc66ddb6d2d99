import type { Config } from "./config.types.ts";
import { type Path, renderPath } from "./locator.ts";
import type { Override } from "./overrides.ts";
import { parsePath } from "./swept-path.ts";

/** An override that a sweep leaves without effect, and the key of `sweep.over` that does. */
export interface Swept {
  readonly over: string;
  readonly path: string;
  readonly hint: string;
}

/** The overrides whose value no challenger takes: each of them sets the swept path itself, or what holds it. */
export function sweptOverrides({ sweep }: Config, overrides: readonly Override[]): Swept[] {
  return Object.keys(sweep?.over ?? {}).flatMap((over) => {
    const swept = parsePath(over)!;
    const lost = overrides.find(({ path, value }) => {
      const shared = Math.min(path.length, swept.length);
      if (!path.slice(0, shared).every((step, i) => step === swept[i])) return false;
      return path.length >= swept.length || holds(value, swept.slice(path.length));
    });
    if (lost === undefined) return [];
    const key = renderPath(["sweep", "over", over]);
    const one = lost.path.length === swept.length ? `[${lost.text}]` : "[value]";
    return [
      { over, path: renderPath(lost.path), hint: `set that: \`${key}=${one}\`; or take the sweep out of the config` },
    ];
  });
}

function holds(value: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined) return true;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
  return holds((value as Record<string | number, unknown>)[step], rest);
}
