import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

type Schema = { [key: string]: unknown };

/**
 * A schema that stands by itself: each `$ref` to another file (`../records/run.schema.json`) becomes a definition, that file's
 * own definitions with it, under names that begin with the file's.
 *
 * @param path the schema's file, which its references are relative to
 */
export function inlineRefs(path: string): Schema {
  const schema = JSON.parse(readFileSync(path, "utf8")) as Schema;
  const definitions: Record<string, Schema> = {};
  const own = rewritten(schema, path, "", definitions) as Schema;
  if (Object.keys(definitions).length === 0) return own;
  return { ...own, definitions: { ...(own.definitions as Schema), ...definitions } };
}

function rewritten(node: unknown, path: string, prefix: string, definitions: Record<string, Schema>): unknown {
  if (Array.isArray(node)) return node.map((member) => rewritten(member, path, prefix, definitions));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    if (key !== "$ref" || typeof value !== "string") return [key, rewritten(value, path, prefix, definitions)];
    if (value.startsWith("#/definitions/")) return [key, `#/definitions/${prefix}${value.slice(14)}`];
    return [key, `#/definitions/${taken(join(dirname(path), value), definitions)}`];
  });
  return Object.fromEntries(entries);
}

/** Puts another file among the definitions, once, and names it. */
function taken(path: string, definitions: Record<string, Schema>): string {
  const name = basename(path, ".schema.json").replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  if (Object.hasOwn(definitions, name)) return name;
  definitions[name] = {}; // so that a file that refers to itself comes to an end
  const { $schema, definitions: inner, ...body } = JSON.parse(readFileSync(path, "utf8")) as Schema;
  for (const [own, schema] of Object.entries((inner as Record<string, Schema>) ?? {})) {
    definitions[`${name}_${own}`] = rewritten(schema, path, `${name}_`, definitions) as Schema;
  }
  definitions[name] = rewritten(body, path, `${name}_`, definitions) as Schema;
  return name;
}
