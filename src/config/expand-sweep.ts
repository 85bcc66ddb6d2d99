import { canonical } from "../canonical.ts";
import type { BrokenRule } from "./broken-rule.ts";
import schema from "./config.schema.json" with { type: "json" };
import type { Config } from "./config.types.ts";
import validate from "./config.validate.ts";
import type { Broken } from "./explain.ts";
import { fit } from "./fit.ts";
import type { JsonSchema } from "./json-schema.ts";
import { type Judge, judgeDifferences, judgeOf } from "./judge.ts";
import type { Path } from "./locator.ts";
import { brokenRules } from "./rules.ts";
import { sweepRules } from "./sweep-rules.ts";
import { grid, type SweptValue, sample } from "./sweep-values.ts";
import { parsePath } from "./swept-path.ts";

/** One challenger of a sweep: what it takes of each path (as JSON), and the config that this makes, without a sweep. */
export interface SweptConfig {
  readonly set: readonly { readonly path: string; readonly value: string }[];
  readonly config: Config;
}

/**
 * The challengers of a config with a sweep, each read as if somebody had written it: schema, defaults, rules across fields.
 *
 * @param document the config as it was written, before defaults
 * @param config the same, read; without a sweep it has no challengers here
 * @returns `broken`: what is wrong, at the place in `sweep` that brought it about
 */
export function expandSweep(document: unknown, config: Config): { swept: SweptConfig[]; broken: Broken[] } {
  const { sweep } = config;
  if (sweep === undefined) return { swept: [], broken: [] };
  const own = sweepRules(document, sweep);
  if (own.length > 0) return { swept: [], broken: own };
  const texts = Object.keys(sweep.over);
  const paths = texts.map((text) => parsePath(text)!);
  const broken = new Map<string, Broken>();
  const swept = (sweep.strategy === "grid" ? grid(sweep.over) : sample(sweep)).flatMap((values): SweptConfig[] => {
    const { config: made, faults } = read(document, paths, values, judgeOf(config));
    for (const fault of faults) {
      const at = placeOf(fault, texts, paths, values);
      broken.set(canonical([at.path, fault.message]), { ...fault, ...at });
    }
    const set = texts.map((path, i) => ({ path, value: canonical(values[i].value) }));
    return made && faults.length === 0 ? [{ set, config: made }] : [];
  });
  return { swept, broken: [...broken.values()] };
}

function read(document: unknown, paths: readonly Path[], values: readonly SweptValue[], judge: Judge) {
  const { sweep: _, ...rest } = structuredClone(document) as Record<string, unknown>;
  for (const [i, path] of paths.entries()) put(rest, path, structuredClone(values[i].value));
  const { document: config, broken } = fit<Config>(rest, schema as JsonSchema, validate, "config-invalid");
  const rules: BrokenRule[] = config === undefined || broken.length > 0 ? [] : brokenRules(config);
  const moved = config === undefined ? [] : judgeDifferences(judgeOf(config), judge);
  if (broken.length + rules.length > 0 || moved.length === 0) return { config, faults: [...broken, ...rules] };
  const sections = moved.join(", ");
  const message = `a sweep varies the subject only, and this is how the judge (${sections}) reads a column`;
  const fault = { path: ["data", "columns"], message, found: sections, hint: "vary columns that only features read" };
  return { config, faults: [fault] };
}

function put(into: Record<string, unknown>, path: Path, value: unknown): void {
  let here: Record<string | number, unknown> = into;
  for (const step of path.slice(0, -1)) here = here[step] as Record<string | number, unknown>;
  here[path.at(-1)!] = value;
}

/** The value that a fault came from: of the path that the fault, or what it looked at, lies on. */
function placeOf(fault: BrokenRule, texts: readonly string[], paths: readonly Path[], values: readonly SweptValue[]) {
  const rests = [fault.path, ...(fault.needs ?? [])];
  const found = rests.map((rest) => paths.findIndex((path) => touch(path, rest))).find((i) => i >= 0) ?? 0;
  const over: (string | number)[] = ["sweep", "over", texts[found]];
  // A key that no challenger may have is wrong as a path; anything else is wrong as a value.
  if (fault.of === "key" && fault.path.length <= paths[found].length) return { path: over, of: "key" as const };
  const { at } = values[found];
  return { path: at === undefined ? over : [...over, at], of: "value" as const };
}

function touch(a: Path, b: Path): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).every((step, i) => step === b[i]);
}
