import { type JsonSchema, kindOf, kindsOf, resolve } from "./json-schema.ts";

const WORDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  null: "nothing",
};

/**
 * What a schema takes, in words.
 *
 * @example describe({ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, {}) // "a number above 0 and below 1"
 * @example describe({ enum: ["drop", "fail"] }, {}) // "drop or fail"
 */
export function describe(schema: JsonSchema, root: JsonSchema): string {
  const node = resolve(schema, root);
  if (node.enum) return either(node.enum.map(String));
  if (node.const !== undefined) return String(node.const);
  if (node.oneOf) {
    const { discriminator } = node;
    if (discriminator) return `a mapping with ${discriminator.propertyName}: ${either(tags(node, root))}`;
    return [...new Set(node.oneOf.map((branch) => describe(branch, root)))].join(", or ");
  }
  const what = wordsFor(node);
  if (kindsOf(node)[0] === "object" && node.required) return `${what} with ${node.required.join(", ")}`;
  if (node.pattern) return `text that matches ${node.pattern}`;
  const limits = limitsOf(node);
  return limits === "" ? what : `${what} ${limits}`;
}

/** The kinds of value that a schema takes, in words, without their limits. */
export function wordsFor(node: JsonSchema): string {
  return either(kindsOf(node).map((kind) => WORDS[kind] ?? kind)) || "something else";
}

/** What kind of value this is, in words. */
export function wordOf(value: unknown): string {
  if (typeof value === "boolean") return String(value);
  return WORDS[kindOf(value)];
}

function limitsOf(node: JsonSchema): string {
  const size = kindsOf(node)[0] === "string" ? "character" : "entries";
  const least = node.minItems ?? node.minLength ?? node.minProperties ?? 0;
  const most = node.maxItems ?? node.maxLength ?? node.maxProperties;
  const units = size === "character" && (most ?? least) !== 1 ? "characters" : size;
  return [
    node.minimum === undefined ? "" : `from ${node.minimum}${node.maximum === undefined ? "" : ` to ${node.maximum}`}`,
    node.exclusiveMinimum === undefined ? "" : `above ${node.exclusiveMinimum}`,
    node.maximum === undefined || node.minimum !== undefined ? "" : `up to ${node.maximum}`,
    node.exclusiveMaximum === undefined ? "" : `below ${node.exclusiveMaximum}`,
    least > 0 && most !== undefined ? `of ${least === most ? least : `${least} to ${most}`} ${units}` : "",
    least > 0 && most === undefined ? (least === 1 ? "that is not empty" : `of at least ${least} ${units}`) : "",
    least === 0 && most !== undefined ? `of at most ${most} ${units}` : "",
  ]
    .filter((limit) => limit !== "")
    .join(" and ");
}

/** The words that choose a branch of a discriminated union. */
export function tags(node: JsonSchema, root: JsonSchema): string[] {
  const name = node.discriminator?.propertyName ?? "";
  return (node.oneOf ?? []).map((branch) => String(resolve(branch, root).properties?.[name]?.const));
}

/** `a, b or c` */
export function either(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}
