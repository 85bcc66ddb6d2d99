import { type Locator, parseYaml } from "../config/yaml.ts";
import type { Validator } from "../document.ts";
import { ContenderError, type Fault } from "../errors.ts";
import type { Pointer } from "./pointer.types.ts";
import validate from "./pointer.validate.ts";

const HEADER = `# Which run is the champion, and whose no holds. \`contender promote\` proposes it, people merge it.
# The evidence stands in the folder of the same name. To say no to a subject: held: [{ subject: <digest>, why: <reason> }]
`;

/**
 * Reads a champion's pointer.
 *
 * @param file the pointer's path, for messages
 * @throws ContenderError `pointer-invalid`, all faults at once with line and column.
 */
export function parsePointer(bytes: Uint8Array, file: string): Pointer {
  const { value, where } = parseYaml(bytes, file, "pointer-invalid");
  const check = validate as unknown as Validator<Pointer>;
  if (check(value)) return value;
  const faults = new Map<string, Fault>();
  for (const { instancePath, keyword, message = keyword, params } of check.errors ?? []) {
    const inside = instancePath.split("/").slice(1);
    const path = inside.map((name) => (/^\d+$/.test(name) ? Number(name) : name));
    const { additionalProperty: extra, missingProperty: lacking } = params as Record<string, string | undefined>;
    const named = extra ?? lacking;
    const place = where(named === undefined ? path : [...path, named], extra === undefined ? "value" : "key");
    const expected = extra === undefined ? expectedAt(place.path, message) : "no such key";
    const found = extra ?? (lacking === undefined ? show(valueAt(value, path)) : "nothing");
    const said = `${place.path || "the pointer"}: expected ${expected}, found ${found}; ${hintFor(file)}`;
    // One fault a place: of the branches of a choice the first speaks.
    if (!faults.has(place.path))
      faults.set(place.path, { ...place, message: said, expected, found, hint: hintFor(file) });
  }
  throw new ContenderError("pointer-invalid", [...faults.values()].slice(0, 20));
}

/** Finds places in a pointer's file that `parsePointer` reads. @throws ContenderError `pointer-invalid`. */
export function pointerPlaces(bytes: Uint8Array, file: string): Locator {
  return parseYaml(bytes, file, "pointer-invalid").where;
}

const hintFor = (file: string) => `take back what \`contender promote\` wrote: \`git log -p -- ${file}\``;

/** What the schema's patterns say, in words. */
function expectedAt(path: string, message: string): string {
  if (path === "run") return "a run's 16 hex digits, in quotes";
  if (path === "replaces") return "a run's 16 hex digits in quotes, or null";
  if (path.startsWith("digests.") || path.endsWith(".subject")) return "64 hex digits, in quotes";
  if (path === "verdict") return "promote or first";
  return message.replace(/^must (be )?/, "");
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inside, name) => (inside as Record<string | number, unknown>)[name], value);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 120);
}

/** The pointer's file: stable text that parses back to an equal pointer. Texts stand in quotes: a run may be all digits. */
export function renderPointer(pointer: Pointer): Uint8Array {
  const { run, digests, replaces, verdict, held } = pointer;
  const holds = held.map(({ subject, why }) => `  - subject: ${quote(subject)}\n    why: ${quote(why)}\n`);
  const text = `${HEADER}run: ${quote(run)}
digests:
  manifest: ${quote(digests.manifest)}
  model: ${quote(digests.model)}
  comparison: ${quote(digests.comparison)}
replaces: ${replaces === null ? "null" : quote(replaces)}
verdict: ${verdict}
held:${holds.length === 0 ? " []\n" : `\n${holds.join("")}`}`;
  return new TextEncoder().encode(text);
}

/** A double-quoted YAML text: JSON's, with what YAML does not print escaped too. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
