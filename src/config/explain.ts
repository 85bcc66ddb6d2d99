import { canonical } from "../canonical.ts";
import { describe, either, tags, wordOf, wordsFor } from "./describe.ts";
import { type JsonSchema, kindOf, resolve, takes } from "./json-schema.ts";
import { type Path, renderPath } from "./locator.ts";
import { nearest } from "./nearest.ts";
import { sampleOf } from "./sample-of.ts";
import { showValue } from "./show-value.ts";
import { sizeFault } from "./size-fault.ts";

/** One thing that is wrong with a document, by its place in the data. */
export interface Broken {
  readonly path: Path;
  /** Whether the key or the value is to be pointed at. */
  readonly of?: "key" | "value";
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly hint?: string;
  /** A wider place of which nothing more can be said because of it. */
  readonly blinds?: Path;
}

/**
 * Says in plain words why a document does not fit its schema. The generated validator decides *whether*; its own errors for a
 * union list every branch that did not fit, which nobody can read. Here each wrong place gives one fault: a union's branch is
 * chosen by the value's kind, its discriminator or its keys, and only that branch is looked into.
 *
 * @returns the faults in the document's order, and the document mended (unknown keys gone, a sample where something was wrong), on
 * which further rules can be asked about all the rest.
 */
export function explain(root: JsonSchema, document: unknown): { broken: Broken[]; mended: unknown } {
  const broken: Broken[] = [];
  const mended = read(root, document, []);
  return { broken, mended };

  function refuse(schema: JsonSchema, fault: Broken): unknown {
    broken.push(fault);
    return sampleOf(schema, root);
  }

  function read(schema: JsonSchema, value: unknown, path: Path): unknown {
    const node = resolve(schema, root);
    const expected = describe(node, root);
    const found = showValue(value);
    const wrong = (message: string, hint?: string) =>
      refuse(node, { path, message, expected, found, ...(hint ? { hint } : {}) });
    if (node.oneOf) {
      const branch = choose(node, value, path);
      return branch === undefined ? sampleOf(node, root) : read(branch, value, path);
    }
    if (node.const !== undefined && node.const !== value) return wrong(`${nameOf(path)} has another value`);
    if (node.enum) {
      if (node.enum.includes(value)) return value;
      const word = nearest(String(value), node.enum.map(String));
      const reason = schema.$ref ? resolve({ $ref: schema.$ref }, root).description : undefined;
      return wrong(noWord(found, path), word ? `write ${word}` : reason);
    }
    if (!takes(node, value)) return wrong(otherKind(node, root, value, path), kindHint(node, value));
    const fault = sizeFault(node, value);
    if (fault) return wrong(`${nameOf(path)} ${fault}`);
    if (Array.isArray(value)) return list(node, value, path);
    if (kindOf(value) === "object") return mapping(node, value as Record<string, unknown>, path);
    return value;
  }

  function choose(node: JsonSchema, value: unknown, path: Path): JsonSchema | undefined {
    const branches = (node.oneOf ?? []).map((branch) => resolve(branch, root));
    const expected = describe(node, root);
    const fitting = branches.filter((branch) => takes(branch, value));
    if (fitting.length === 0) {
      const word = typeof value === "string" ? nearest(value, tags(node, root)) : undefined;
      const name = node.discriminator?.propertyName;
      const hint = word && name ? { hint: `write { ${name}: ${word} }` } : {};
      broken.push({ path, message: otherKind(node, root, value, path), expected, found: showValue(value), ...hint });
      return undefined;
    }
    const alone = typeof value === "string" ? keyAlone(branches, value) : undefined;
    if (alone !== undefined) {
      const hint = `write { ${alone.key}: … } with ${describe(alone.schema, root)}`;
      broken.push({ path, message: `${showValue(value)} needs its value`, expected, found: showValue(value), hint });
      return undefined;
    }
    if (kindOf(value) !== "object" || fitting.length === 1) return fitting[0];
    const keys = Object.keys(value as object);
    if (node.discriminator) {
      const name = node.discriminator.propertyName;
      const tag = (value as Record<string, unknown>)[name];
      const words = tags(node, root);
      if (typeof tag === "string" && words.includes(tag)) return branches[words.indexOf(tag)];
      if (!keys.includes(name)) {
        const typo = nearest(name, keys);
        const hint = typo ? `write ${name} in place of ${typo}` : `add ${name}: ${words[0]}`;
        const fault = {
          path: typo ? [...path, typo] : path,
          of: "key" as const,
          message: `${nameOf(path)} has no ${name}`,
        };
        broken.push({ ...fault, expected: `${name}: ${either(words)}`, found: keysFound(keys), hint });
        return undefined;
      }
      const word = nearest(String(tag), words);
      const message = noWord(showValue(tag), [...path, name]);
      const fault = { path: [...path, name], message, expected: either(words), found: showValue(tag) };
      broken.push(word ? { ...fault, hint: `write ${word}` } : fault);
      return undefined;
    }
    const named = fitting.filter((branch) => (branch.required ?? []).every((key) => keys.includes(key)));
    if (named.length === 1) return named[0];
    const words = fitting.flatMap((branch) => branch.required ?? []);
    const typo = keys.map((key) => [key, nearest(key, words)] as const).find(([, word]) => word !== undefined);
    if (named.length === 0 && typo) {
      const fault = {
        path: [...path, typo[0]],
        of: "key" as const,
        expected: either(words),
        found: showValue(typo[0]),
      };
      broken.push({
        ...fault,
        message: `${showValue(typo[0])} is not a key of ${nameOf(path)}`,
        hint: `write ${typo[1]}`,
        blinds: path,
      });
      return undefined;
    }
    const message = `${nameOf(path)} needs exactly one of its keys`;
    const hint = named.length === 0 ? `write ${words[0]} with its value` : "keep one";
    broken.push({ path, of: "key", message, expected: `one of ${either(words)}`, found: keysFound(keys), hint });
    return undefined;
  }

  function list(node: JsonSchema, value: readonly unknown[], path: Path): unknown {
    const out = node.items ? value.map((item, i) => read(node.items as JsonSchema, item, [...path, i])) : [...value];
    if (!node.uniqueItems) return out;
    const seen = new Set<string>();
    value.forEach((item, i) => {
      const text = canonical(item);
      if (seen.has(text)) {
        const message = `${showValue(item)} stands in ${nameOf(path)} a second time`;
        broken.push({ path: [...path, i], message, found: showValue(item), hint: "take one out" });
      }
      seen.add(text);
    });
    return [...new Map(out.map((item) => [canonical(item), item])).values()];
  }

  function mapping(node: JsonSchema, value: Record<string, unknown>, path: Path): unknown {
    const out: Record<string, unknown> = {};
    const properties = node.properties ?? {};
    const typos = new Set<string>();
    for (const [key, member] of Object.entries(value)) {
      if (Object.hasOwn(properties, key)) out[key] = read(properties[key], member, [...path, key]);
      else if (typeof node.additionalProperties === "object") {
        const fault = node.propertyNames && sizeFault(node.propertyNames, key);
        if (fault) broken.push({ path: [...path, key], of: "key", message: `the key ${showValue(key)} ${fault}` });
        else out[key] = read(node.additionalProperties, member, [...path, key]);
      } else {
        const free = Object.keys(properties).filter((word) => !Object.hasOwn(value, word));
        const word = nearest(key, free);
        if (word) typos.add(word);
        broken.push(unknownKey(key, path, Object.keys(properties), word));
      }
    }
    for (const key of node.required ?? []) {
      if (Object.hasOwn(value, key)) continue;
      const schema = properties[key] ?? {};
      out[key] = sampleOf(schema, root);
      if (typos.has(key)) continue;
      const fault = { path: [...path, key], of: "key" as const, message: `${nameOf([...path, key])} is missing` };
      broken.push({
        ...fault,
        expected: describe(schema, root),
        found: keysFound(Object.keys(value)),
        hint: `add ${key}`,
      });
    }
    return out;
  }

  function unknownKey(key: string, path: Path, words: readonly string[], word: string | undefined): Broken {
    const home = word ? undefined : homeOf(key, path);
    const hint = word ? { hint: `write ${word}` } : home ? { hint: `it belongs ${home}` } : {};
    const message = `${showValue(key)} is not a key of ${nameOf(path)}`;
    return { path: [...path, key], of: "key", message, expected: either(words), found: showValue(key), ...hint };
  }

  /** Where such a key belongs, for a key that stands in the wrong one. */
  function homeOf(key: string, path: Path): string | undefined {
    if (Object.hasOwn(root.properties ?? {}, key)) return "at the top level";
    const found = Object.keys(root.properties ?? {}).find((section) => {
      const node = resolve(root.properties?.[section] ?? {}, root);
      return section !== path[0] && Object.hasOwn(node.properties ?? {}, key);
    });
    return found && `in ${found}`;
  }
}

/** The key that somebody wrote without its value, where a word of its own was possible too. */
function keyAlone(branches: readonly JsonSchema[], value: string): { key: string; schema: JsonSchema } | undefined {
  const words = branches.flatMap((branch) => branch.enum ?? []).map(String);
  if (words.length === 0 || nearest(value, words) !== undefined) return undefined;
  for (const { required, properties } of branches) {
    const key = required?.length === 1 ? nearest(value, required) : undefined;
    if (key !== undefined) return { key, schema: properties?.[key] ?? {} };
  }
  return undefined;
}

function nameOf(path: Path): string {
  return path.length === 0 ? "the document" : renderPath(path);
}

function noWord(found: string, path: Path): string {
  return `${found} is none of the words that ${nameOf(path)} takes`;
}

function otherKind(node: JsonSchema, root: JsonSchema, value: unknown, path: Path): string {
  if (value === null) return `${nameOf(path)} is empty`;
  const branches = node.oneOf?.map((branch) => wordsFor(resolve(branch, root)));
  const wanted = branches ? either([...new Set(branches)]) : wordsFor(node);
  return `${nameOf(path)} is ${wordOf(value)}, not ${wanted}`;
}

function keysFound(keys: readonly string[]): string {
  return keys.length === 0
    ? "an empty mapping"
    : keys
        .slice(0, 12)
        .map((key) => showValue(key))
        .join(", ");
}

/** What to write where YAML reads another kind than was meant. */
function kindHint(node: JsonSchema, value: unknown): string | undefined {
  if (typeof value === "string" && takes(node, true) && /^(yes|no|on|off)$/i.test(value)) {
    return `write ${/^(yes|on)$/i.test(value)}`;
  }
  if (typeof value === "string" && takes(node, 0.5) && value.trim() !== "" && Number.isFinite(Number(value))) {
    return `write ${value.trim()} without quotes`;
  }
  if ((typeof value === "number" || typeof value === "boolean") && takes(node, "")) return `write "${value}" in quotes`;
  if (takes(node, []) && kindOf(value) === "string") return `write [${String(value).slice(0, 60)}]`;
  return undefined;
}
