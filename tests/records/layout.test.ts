import assert from "node:assert/strict";
import { test } from "node:test";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import { type Key, parseKey, prefixOf, renderKey, zone } from "../../src/records/layout.ts";
import { refused } from "../adapters/refused.ts";
import { scratch } from "../adapters/scratch.ts";
import { storeContract } from "../adapters/store-contract.ts";
import { memoryStore } from "./memory-store.ts";

const D = `ab${"0123456789".repeat(6)}cd`;
const R = "0123456789abcdef";

const PAIRS: [key: string, means: Key][] = [
  [`objects/sha256/ab/${D}`, { kind: "object", digest: D }],
  [`steps/${D}.json`, { kind: "step", key: D }],
  [`runs/trending/${R}.json`, { kind: "run", model: "trending", run: R }],
  [`runs/a/${R}.json`, { kind: "run", model: "a", run: R }],
  [`comparisons/my-model_2/${D}.json`, { kind: "comparison", model: "my-model_2", key: D }],
  [`executions/${R}/0190-Ab.json`, { kind: "execution", run: R, id: "0190-Ab" }],
];

for (const [key, means] of PAIRS) {
  test(`${key.slice(0, 40)} renders and parses`, () => {
    assert.equal(renderKey(means), key);
    assert.deepEqual(parseKey(key), means);
  });
}

for (const [name, key] of Object.entries({
  "an empty text": "",
  "a folder": "runs/trending",
  "a folder's slash": "runs/trending/",
  "the wrong fan-out": `objects/sha256/cd/${D}`,
  "another hash": `objects/sha1/ab/${D}`,
  "an object with an ending": `objects/sha256/ab/${D}.json`,
  "a short digest": `steps/${D.slice(1)}.json`,
  "upper case": `steps/${D.toUpperCase()}.json`,
  "no ending": `steps/${D}`,
  "a step in a folder": `steps/x/${D}.json`,
  "a long run": `runs/trending/${R}0.json`,
  "a run without model": `runs/${R}.json`,
  "a run too deep": `runs/a/b/${R}.json`,
  "a model that is no name": `runs/My Model/${R}.json`,
  "a model that climbs": `runs/../${R}.json`,
  "an id with a dot": `executions/${R}/a.b.json`,
  "an unknown kind": `models/trending/${R}.json`,
  "a zone": `records/runs/trending/${R}.json`,
  "a line feed after": `runs/trending/${R}.json\n`,
})) {
  test(`${name} is no key of the layout`, () => assert.equal(parseKey(key), undefined));
}

test("no key is made of parts that are not of their grammar", () => {
  assert.throws(() => renderKey({ kind: "run", model: "../x", run: R }), refused("internal"));
  assert.throws(() => renderKey({ kind: "run", model: "x", run: "" }), refused("internal"));
  assert.throws(() => renderKey({ kind: "object", digest: "../../../etc/passwd" }), refused("internal"));
  assert.throws(() => renderKey({ kind: "execution", run: R, id: "a/b" }), refused("internal"));
});

test("prefixes are those of the keys", () => {
  assert.equal(prefixOf("run"), "runs/");
  assert.equal(prefixOf("run", "trending"), "runs/trending/");
  assert.equal(prefixOf("comparison", "trending"), "comparisons/trending/");
  assert.equal(prefixOf("execution", R), `executions/${R}/`);
  assert.equal(prefixOf("step"), "steps/");
});

storeContract("zone of a folder store", (t) => zone(folderStore(scratch(t)), "records"));

test("zones are apart", async () => {
  const whole = memoryStore();
  const [previews, records] = [zone(whole, "previews"), zone(whole, "records")];
  await previews.create("a/b", Uint8Array.of(1));
  assert.equal(await records.get("a/b"), undefined);
  assert.deepEqual([...whole.held.keys()], ["previews/a/b"]);
  for await (const key of previews.list("")) assert.equal(key, "a/b");
  for await (const key of records.list("")) assert.fail(key);
  await records.remove("a/b");
  assert.equal(whole.held.size, 1);
  await previews.remove("a/b");
  assert.equal(whole.held.size, 0);
});
