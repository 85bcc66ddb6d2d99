import { ContenderError, type Fault } from "../errors.ts";
import type { BrokenRule } from "./broken-rule.ts";
import schema from "./config.schema.json" with { type: "json" };
import type { Config } from "./config.types.ts";
import validate from "./config.validate.ts";
import { expandSweep, type SweptConfig } from "./expand-sweep.ts";
import type { Broken } from "./explain.ts";
import { fit } from "./fit.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { Locator, Path } from "./locator.ts";
import { modelOf } from "./model-name.ts";
import { brokenRules } from "./rules.ts";
import { parseYaml } from "./yaml.ts";

/**
 * Reads a config: YAML ▸ schema, which fills in the defaults ▸ rules across fields. The file's stem is the model.
 *
 * @param file as the user named it, with forward slashes
 * @returns `swept`: the challengers of its sweep, none without one
 * @throws ContenderError `config-invalid`: every fault at once, each with line, column, path, what was expected, what was found and
 * what to do.
 * @example parseConfig(bytes, "configs/trending.yaml").model // "trending"
 */
export function parseConfig(
  bytes: Uint8Array,
  file: string,
): { model: string; config: Config; swept: readonly SweptConfig[]; where: Locator } {
  const model = modelOf(file);
  const { value, where } = parseYaml(bytes, file, "config-invalid");
  const { document: config, broken } = fit<Config>(value, schema as JsonSchema, validate, "config-invalid");
  const rules = config === undefined ? [] : brokenRules(config).filter((rule) => !blinded(rule, broken));
  const faults = [...broken, ...rules].map((fault) => placed(fault, where)).sort(byPlace);
  if (faults.length > 0 || config === undefined) throw new ContenderError("config-invalid", faults);
  const expanded = expandSweep(value, config);
  if (expanded.broken.length === 0) return { model, config, swept: expanded.swept, where };
  const inside = expanded.broken.map((fault) => placed(fault, where)).sort(byPlace);
  throw new ContenderError("config-invalid", inside);
}

/** A rule says nothing where it rests on a place that is wrong by itself. */
function blinded(rule: BrokenRule, broken: readonly Broken[]): boolean {
  const rests = [rule.path, ...(rule.needs ?? [])];
  return broken.some(({ path: own, blinds: path = own }) =>
    rests.some((place) => within(place, path) || within(path, place) || siblings(place, path)),
  );
}

function within(inner: Path, outer: Path): boolean {
  return outer.length <= inner.length && outer.every((step, i) => step === inner[i]);
}

/** Entries of one list: a fault in one may move the others. */
function siblings(a: Path, b: Path): boolean {
  return a.length === b.length && typeof a.at(-1) === "number" && within(a, b.slice(0, -1));
}

/** A broken rule with its place in the file. */
export function placed({ path, of, message, expected, found, hint }: Broken, where: Locator): Fault {
  return {
    ...where(path, of),
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** In the order of the file. */
export function byPlace(a: Fault, b: Fault): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
