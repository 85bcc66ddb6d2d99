/**
 * Makes what can be made from the schemas: next to each `src/<room>/<name>.schema.json` a validator (`<name>.validate.ts`)
 * and a type (`<name>.types.ts`); from the config's the table of trainers, the reference (`docs/config.md`) and the copies for
 * editors (`configs/schema/`). `--check` writes nothing and fails when a file is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import configSchema from "../config/config.schema.json" with { type: "json" };
import type { JsonSchema } from "../config/json-schema.ts";
import pipelineSchema from "../config/pipeline.schema.json" with { type: "json" };
import { schemaCopies } from "../config/schema-copies.ts";
import { ownSite } from "../verbs/workflows/site.ts";
import { workflowFiles } from "../verbs/workflows/workflow-files.ts";
import { actionNames } from "./action-names.ts";
import { actionReadme, actionsReadme } from "./action-readme.ts";
import { configReference } from "./config-reference.ts";
import { inlineRefs } from "./inline-refs.ts";
import { LAST_RELEASE } from "./last-release.ts";
import { trainerTable } from "./trainer-table.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const header = "// Made by `make generate` from the schema beside it. Edit that, not this.\n";

type Schema = { [key: string]: unknown };

/** What a document looks like once it was validated: every property that has a default is there. */
function withDefaults(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withDefaults);
  if (typeof node !== "object" || node === null) return node;
  const out: Schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withDefaults(value)]));
  delete out.discriminator;
  const properties = out.properties as Record<string, Schema> | undefined;
  if (properties) {
    const filled = Object.entries(properties).filter(([, value]) => hasDefault(value));
    out.required = [...new Set([...((out.required as string[] | undefined) ?? []), ...filled.map(([key]) => key)])];
  }
  return out;
}

let definitions: Record<string, Schema> = {};
function hasDefault(schema: Schema): boolean {
  if ("default" in schema) return true;
  const name = typeof schema.$ref === "string" ? schema.$ref.replace("#/definitions/", "") : undefined;
  return name !== undefined && "default" in (definitions[name] ?? {});
}

/**
 * ajv fills in no defaults inside `oneOf`. Where branches are mappings told apart by a key that each requires, `if` that key
 * is there `then` … `else` … says the same, and it does.
 */
function chosenByKey(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(chosenByKey);
  if (typeof node !== "object" || node === null) return node;
  const out: Schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, chosenByKey(value)]));
  const branches = ((out.oneOf as Schema[] | undefined) ?? []).map((branch) => {
    const name = typeof branch.$ref === "string" ? branch.$ref.replace("#/definitions/", "") : undefined;
    return { branch, body: name === undefined ? branch : (definitions[name] ?? {}) };
  });
  const hasDefaults = branches.some(({ body }) => Object.values(body.properties ?? {}).some(hasDefault));
  if (out.discriminator || branches.length !== 2 || !hasDefaults) return out;
  const [first, second] = branches;
  delete out.oneOf;
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { ...out, if: { required: second.body.required }, then: second.branch, else: first.branch };
}

/** A schema's own `default` beside a `$ref` is dropped by the type maker's dereferencing only; ajv reads it. */
function validator(schema: Schema): string {
  const ajv = new Ajv({
    allErrors: true,
    useDefaults: true,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    verbose: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const make = (standalone as unknown as { default: typeof standalone }).default ?? standalone;
  const code = (make as unknown as (a: Ajv, v: unknown) => string)(ajv, ajv.compile(chosenByKey(schema) as Schema));
  const imports: string[] = [];
  const body = code.replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_all, name: string, from: string) => {
    imports.push(`import ${name}Module from "${from}.js";\nconst ${name} = ${name}Module.default ?? ${name}Module;`);
    return "";
  });
  if (body.includes("require(")) throw new Error("the validator still calls require()");
  return `// @ts-nocheck\n${header}${imports.join("\n")}\n${bounded(body.replace('"use strict";', ""))}`;
}

/**
 * A list of a million bad entries gives a hundred errors and not ten million, which would take half a minute: each loop over a
 * list ends once it has found so many of its own. (A loop that is cut short has failed already: no answer changes.)
 */
function bounded(code: string): string {
  const loop = /for\(let (i(\d+))=(\w+); (\1<\w+); \1\+\+\)\{/g;
  const cut = "for(let $1=$3, begun$2=errors; $4 && errors<begun$2+100; $1++){";
  if (/for\(let i/.test(code.replace(loop, ""))) throw new Error("a loop of the validator is not bounded");
  return code.replace(loop, cut);
}

async function generate(path: string): Promise<[string, string][]> {
  const schema: Schema = inlineRefs(path);
  definitions = (schema.definitions as Record<string, Schema> | undefined) ?? {};
  const name = basename(path, ".schema.json");
  const types = await compile(withDefaults(schema) as never, String(schema.title), {
    bannerComment: header.trim(),
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { printWidth: 120 },
  });
  return [
    [join(dirname(path), `${name}.validate.ts`), validator(schema)],
    [join(dirname(path), `${name}.types.ts`), types],
  ];
}

const schemas = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".schema.json"))
  .sort();
const actions = actionNames(root).map((name) => {
  return { name, yaml: readFileSync(join(root, "actions", name, "action.yml"), "utf8") };
});
const check = process.argv.includes("--check");
const stale: string[] = [];
const made: [string, string][] = [
  [join(root, "docs/config.md"), configReference(configSchema as JsonSchema, pipelineSchema as JsonSchema)],
  [join(root, "src/trainers/trainers.generated.ts"), trainerTable(configSchema as JsonSchema)],
  [join(root, "actions/README.md"), actionsReadme(actions)],
  ...actions.map(({ name, yaml }): [string, string] => [
    join(root, "actions", name, "README.md"),
    actionReadme(name, yaml),
  ]),
  ...schemaCopies().map(({ path, text }): [string, string] => [join(root, path), text]),
  ...workflowFiles(ownSite(LAST_RELEASE)).map(({ name, text }): [string, string] => [
    join(root, ".github/workflows", name),
    text,
  ]),
];
for (const file of schemas) made.push(...(await generate(join(root, "src", file))));
for (const [path, text] of made) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const path of stale) console.error(`${check ? "stale" : "made"}: ${path.slice(root.length)}`);
if (check && stale.length > 0) {
  console.error("run `make generate` and commit what it makes");
  process.exit(1);
}
