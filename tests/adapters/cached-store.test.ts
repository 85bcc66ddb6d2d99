import assert from "node:assert/strict";
import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cachedStore } from "../../src/adapters/store/cached-store.ts";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import { sha256 } from "../../src/digest.ts";
import type { Store } from "../../src/ports/store.ts";
import { renderRecord } from "../../src/records/record.ts";
import { scratch } from "./scratch.ts";
import { storeContract } from "./store-contract.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const object = (text: string) => `objects/sha256/${sha256(text).slice(0, 2)}/${sha256(text)}`;
const [A, B] = ["a".repeat(64), "b".repeat(64)] as const;
const RUN = "runs/trending/0123456789abcdef.json";
const run = (name: string) => renderRecord({ model: "trending", run: name });

/** A store that counts what is asked of it, behind a cache. */
function cached(t: Parameters<typeof scratch>[0]) {
  const [folder, cache] = [scratch(t), scratch(t)];
  const inside = folderStore(folder);
  const [asked, told]: [string[], string[]] = [[], []];
  const counting: Store = {
    ...inside,
    get(key) {
      asked.push(key);
      return inside.get(key);
    },
  };
  return {
    folder,
    cache,
    inside,
    asked,
    told,
    store: cachedStore(
      counting,
      () => folderStore(cache),
      (line) => told.push(line),
    ),
  };
}

storeContract("cached store", (t) => cached(t).store);

test("what never goes is asked for once; what can go or move is asked for each time", async (t) => {
  const { store, asked } = cached(t);
  const lasting: readonly [key: string, bytes: Uint8Array][] = [
    [`records/${object("a")}`, bytes("a")],
    [`records/${RUN}`, run("0123456789abcdef")],
    [`records/comparisons/trending/${A}.json`, renderRecord({ model: "trending", key: A })],
    [`records/executions/0123456789abcdef/x.json`, renderRecord({ run: "0123456789abcdef", id: "x" })],
    [
      `promotions/trending/${"a".repeat(40)}.json`,
      renderRecord({ model: "trending", commit: "a".repeat(40), run: "0123456789abcdef" }),
    ],
    ["deployments/trending/x.json", renderRecord({ model: "trending", id: "x" })],
    ["drift/trending/x.json", renderRecord({ model: "trending", id: "x" })],
    [`judged/${A}/${B}`, renderRecord({ holdout: A, challenger: B })],
  ];
  const passing: readonly [key: string, bytes: Uint8Array][] = [
    [`previews/12/${object("a")}`, bytes("a")],
    [`previews/12/${RUN}`, run("0123456789abcdef")],
    [`records/steps/${A}.json`, renderRecord({ key: A })],
    ["live/trending.json", bytes("{}")],
    [RUN, run("0123456789abcdef")],
    [object("a"), bytes("a")],
  ];
  for (const [key, whole] of [...lasting, ...passing]) {
    await store.create(key, whole);
    assert.deepEqual(await keysOf(store, key.slice(0, key.lastIndexOf("/") + 1)), [key]);
    const first = await store.get(key);
    assert.deepEqual(await store.get(key), first);
  }
  const times = ([key]: readonly [string, unknown]) => asked.filter((one) => one === key).length;
  assert.deepEqual(lasting.map(times), [1, 1, 1, 1, 1, 1, 1, 1]);
  assert.deepEqual(passing.map(times), [2, 2, 2, 2, 2, 2]);
});

test("that something is recorded is for the store to say: a record that it has not listed is asked of it", async (t) => {
  const { store, inside } = cached(t);
  const key = `records/${RUN}`;
  await store.create(key, run("0123456789abcdef"));
  assert.ok(await store.get(key));
  await inside.remove(key);
  assert.equal(await store.get(key), undefined, "as in a bucket that was made anew");
});

test("what is not there is asked for again", async (t) => {
  const { store } = cached(t);
  const key = `records/${object("a")}`;
  assert.equal(await store.get(key), undefined);
  await store.create(key, bytes("a"));
  assert.deepEqual(Buffer.from((await store.get(key))!), Buffer.from("a"));
});

test("a spoilt copy is made anew, and spoilt evidence is not kept", async (t) => {
  const { store, cache, folder } = cached(t);
  for (const [key, whole] of [
    [`records/${object("a")}`, bytes("a")],
    [`records/${RUN}`, run("0123456789abcdef")],
    [`judged/${A}/${B}`, renderRecord({ holdout: A, challenger: B })],
  ] as const) {
    await store.create(key, whole);
    await keysOf(store, "");
    await store.get(key);
    for (const other of [bytes("spoilt"), run("fedcba9876543210"), renderRecord({ holdout: B, challenger: B })]) {
      writeFileSync(join(cache, key), other);
      assert.deepEqual(Buffer.from((await store.get(key))!), Buffer.from(whole));
      assert.deepEqual(Buffer.from((await folderStore(cache).get(key))!), Buffer.from(whole));
    }
  }
  const spoilt = `records/${object("b")}`;
  await store.create(spoilt, bytes("not b"));
  assert.equal(new TextDecoder().decode(await store.get(spoilt)), "not b", "whoever reads it refuses it");
  writeFileSync(join(folder, spoilt), "b");
  assert.equal(new TextDecoder().decode(await store.get(spoilt)), "b");
});

test("what a write finds standing, and what was removed, is asked of the store again", async (t) => {
  const { store, folder, inside } = cached(t);
  const [spoilt, gone] = [`records/${object("spoilt")}`, `records/${object("gone")}`];
  for (const [key, whole] of [
    [spoilt, "spoilt"],
    [gone, "gone"],
  ] as const) {
    await store.create(key, bytes(whole));
    await store.get(key);
    if (key === spoilt) writeFileSync(join(folder, key), "another");
    else await inside.remove(key);
    assert.equal(new TextDecoder().decode(await store.get(key)), whole, "from the cache");
  }
  assert.equal(await store.create(spoilt, bytes("spoilt")), "exists");
  assert.equal(new TextDecoder().decode(await store.get(spoilt)), "another");
  await store.remove(gone);
  assert.equal(await store.get(gone), undefined);
});

test("a cache that fails is done without, and said once", async (t) => {
  const { store, cache, told } = cached(t);
  const elsewhere = scratch(t);
  symlinkSync(elsewhere, join(cache, "records"));
  const key = `records/${object("a")}`;
  await store.create(key, bytes("a"));
  for (let time = 0; time < 3; time++) assert.equal(new TextDecoder().decode(await store.get(key)), "a");
  assert.equal(told.length, 1, told.join("\n"));
  assert.match(told[0]!, /without a cache: .*symbolic link/);
  assert.deepEqual(readdirSync(elsewhere), []);
});

async function keysOf(store: Store, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix)) keys.push(key);
  return keys;
}
