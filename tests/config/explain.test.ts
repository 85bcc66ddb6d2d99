import assert from "node:assert/strict";
import { test } from "node:test";
import schema from "../../src/config/config.schema.json" with { type: "json" };
import validateConfig from "../../src/config/config.validate.ts";
import { explain } from "../../src/config/explain.ts";
import type { JsonSchema } from "../../src/config/json-schema.ts";
import pipelineSchema from "../../src/config/pipeline.schema.json" with { type: "json" };
import validatePipeline from "../../src/config/pipeline.validate.ts";
import { TRAIN_PIPELINE } from "../../src/config/templates.ts";
import { parseYaml } from "../../src/config/yaml.ts";
import { BASE } from "./base.ts";

type Node = Record<string, unknown> | unknown[];
const STRANGE = [
  null,
  true,
  "",
  "x",
  "none",
  -1,
  0,
  0.5,
  3,
  1e9,
  [],
  ["x"],
  {},
  { x: 1 },
  { kind: "x" },
  { uses: "x" },
];

/** Every copy of a document in which one value is another, gone, repeated, or has a key too many. */
function* mutants(document: unknown): Generator<unknown> {
  const places: (string | number)[][] = [];
  const visit = (value: unknown, path: (string | number)[]) => {
    places.push(path);
    if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, [...path, i]);
    else if (typeof value === "object" && value !== null) {
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
    }
  };
  visit(document, []);
  for (const path of places) {
    const last = path.at(-1);
    if (last === undefined) {
      yield* STRANGE;
      continue;
    }
    const changed = (change: (parent: Node, key: string | number) => void) => {
      const copy = structuredClone(document);
      change(path.slice(0, -1).reduce((value, step) => (value as never)[step], copy) as Node, last);
      return copy;
    };
    for (const value of STRANGE) yield changed((parent, key) => Object.assign(parent, { [key]: value }));
    yield changed((parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]));
    yield changed((parent) => (Array.isArray(parent) ? parent.push(parent[0]) : Object.assign(parent, { zebra: 1 })));
  }
}

const KINDS: readonly [name: string, schema: unknown, validate: unknown, yaml: string][] = [
  ["config", schema, validateConfig, BASE],
  ["pipeline", pipelineSchema, validatePipeline, TRAIN_PIPELINE],
];
for (const [name, root, validate, yaml] of KINDS) {
  const valid = validate as (value: unknown) => boolean;
  test(`words and validator agree on every small change of a ${name}, and what was mended is valid`, () => {
    const document = parseYaml(new TextEncoder().encode(yaml), "a.yaml", "config-invalid").value;
    let refused = 0;
    let count = 0;
    for (const mutant of mutants(document)) {
      count++;
      const verdict = valid(structuredClone(mutant));
      if (!verdict) refused++;
      const { broken, mended } = explain(root as JsonSchema, mutant);
      assert.equal(broken.length === 0, verdict, `${JSON.stringify(mutant)} ${JSON.stringify(broken)}`);
      if (verdict) assert.deepEqual(mended, mutant);
      assert.ok(valid(mended), `mended: ${JSON.stringify(mended)}`);
    }
    assert.ok(count > 200 && refused > 100 && refused < count, `${refused} of ${count}`);
  });
}
