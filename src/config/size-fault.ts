import type { JsonSchema } from "./json-schema.ts";

/**
 * What is wrong with the size of a value, by the schema's limits; undefined where it keeps them. Text is measured in code points.
 *
 * @example sizeFault({ maximum: 1 }, 2) // "is too large"
 */
export function sizeFault(node: JsonSchema, value: unknown): string | undefined {
  if (typeof value === "number") {
    if (below(value, node.minimum) || (node.exclusiveMinimum !== undefined && value <= node.exclusiveMinimum)) {
      return "is too small";
    }
    if (above(value, node.maximum) || (node.exclusiveMaximum !== undefined && value >= node.exclusiveMaximum)) {
      return "is too large";
    }
  } else if (typeof value === "string") {
    const length = [...value].length;
    if (below(length, node.minLength)) return length === 0 ? "is empty" : "is too short";
    if (above(length, node.maxLength)) return "is too long";
    if (node.pattern !== undefined && !new RegExp(node.pattern, "u").test(value))
      return "is not written as it has to be";
  } else if (Array.isArray(value)) {
    if (below(value.length, node.minItems)) return value.length === 0 ? "is empty" : "has too few entries";
    if (above(value.length, node.maxItems)) return "has too many entries";
  } else if (typeof value === "object" && value !== null) {
    const size = Object.keys(value).length;
    if (below(size, node.minProperties)) return "is empty";
    if (above(size, node.maxProperties)) return "has too many entries";
  }
  return undefined;
}

function below(value: number, limit: number | undefined): boolean {
  return limit !== undefined && value < limit;
}

function above(value: number, limit: number | undefined): boolean {
  return limit !== undefined && value > limit;
}
