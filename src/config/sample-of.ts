import { type JsonSchema, kindsOf, resolve } from "./json-schema.ts";

/**
 * The simplest value that a schema takes: its default, its first word, the least number; for a place where something wrong stood, so
 * that the rest of a document can still be looked at.
 *
 * @example sampleOf({ enum: ["drop", "fail"] }, {}) // "drop"
 */
export function sampleOf(schema: JsonSchema, root: JsonSchema): unknown {
  const node = resolve(schema, root);
  if (node.default !== undefined) return structuredClone(node.default);
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  if (node.oneOf) return sampleOf(node.oneOf[0], root);
  switch (kindsOf(node)[0]) {
    case "object": {
      const members = (node.required ?? []).map((key) => [key, sampleOf(node.properties?.[key] ?? {}, root)] as const);
      const free = typeof node.additionalProperties === "object" && (node.minProperties ?? 0) > 0;
      if (free) members.push(["x", sampleOf(node.additionalProperties as JsonSchema, root)]);
      return Object.fromEntries(members);
    }
    case "array":
      return Array.from({ length: node.minItems ?? 0 }, () => sampleOf(node.items ?? {}, root));
    case "string":
      return node.pattern?.includes("{64}") ? "0".repeat(64) : "x";
    case "boolean":
      return false;
    case "integer":
      return node.minimum ?? 0;
    default:
      return (
        node.minimum ?? (node.exclusiveMinimum === undefined ? 0 : node.exclusiveMinimum + (node.maximum ?? 1) / 2)
      );
  }
}
