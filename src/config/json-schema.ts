/** The part of JSON Schema (draft 07) that this project's schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly oneOf?: readonly JsonSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** A schema with its `$ref` followed; what stands beside the `$ref` (description, default) goes first. */
export function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return { ...resolve(root.definitions?.[$ref.replace("#/definitions/", "")] ?? {}, root), ...own };
}

/** The JSON Schema type of a value: `integer` is told apart from `number`. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** The types that a schema takes, in its own words or by its enum or constant. */
export function kindsOf(schema: JsonSchema): readonly string[] {
  if (schema.type !== undefined) return typeof schema.type === "string" ? [schema.type] : schema.type;
  if (schema.enum !== undefined) return [...new Set(schema.enum.map(kindOf))];
  if (schema.const !== undefined) return [kindOf(schema.const)];
  return [];
}

/** Whether a value of this kind can fit the schema at all. */
export function takes(schema: JsonSchema, value: unknown): boolean {
  const kinds = kindsOf(schema);
  const kind = kindOf(value);
  return kinds.length === 0 || kinds.includes(kind) || (kind === "integer" && kinds.includes("number"));
}
