import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import type { Store } from "../../src/ports/store.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function keys(store: Store, prefix: string): Promise<string[]> {
  const found: string[] = [];
  for await (const key of store.list(prefix)) found.push(key);
  return found;
}

/** What every store promises. `make` gives a new, empty one; `needed` skips it all where a tool is absent. */
export function storeContract(
  name: string,
  make: (t: TestContext) => Promise<Store> | Store,
  needed: { skip: string | false } = { skip: false },
): void {
  test(`${name}: an empty store has nothing, and reading writes nothing`, needed, async (t) => {
    const store = await make(t);
    assert.equal(await store.get("runs/a/b.json"), undefined);
    assert.deepEqual(await keys(store, ""), []);
    assert.deepEqual(await keys(store, "runs/"), []);
    await store.remove("runs/a/b.json");
  });

  test(`${name}: bytes come back as they went in`, needed, async (t) => {
    const store = await make(t);
    const all = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7) % 256);
    assert.equal(await store.create("objects/all", all), "created");
    assert.equal(await store.create("objects/empty", new Uint8Array(0)), "created");
    assert.deepEqual(Buffer.from((await store.get("objects/all"))!), Buffer.from(all));
    assert.equal((await store.get("objects/empty"))!.length, 0);
  });

  test(`${name}: what is there is never overwritten`, needed, async (t) => {
    const store = await make(t);
    assert.equal(await store.create("a/b", bytes("first")), "created");
    assert.equal(await store.create("a/b", bytes("second")), "exists");
    assert.equal(new TextDecoder().decode(await store.get("a/b")), "first");
  });

  test(`${name}: of twenty writers of one key one wins, and its bytes stand there`, needed, async (t) => {
    const store = await make(t);
    const writers = Array.from({ length: 20 }, (_, i) => store.create("race/key", bytes(`writer ${i}`)));
    const outcomes = await Promise.all(writers);
    assert.equal(outcomes.filter((outcome) => outcome === "created").length, 1);
    const winner = outcomes.indexOf("created");
    assert.equal(new TextDecoder().decode(await store.get("race/key")), `writer ${winner}`);
  });

  test(`${name}: lists every key below a prefix in code-unit order`, needed, async (t) => {
    const store = await make(t);
    const names = [
      "runs/b/1.json",
      "runs/a/2.json",
      "runs/a/1.json",
      "runs/a-b/1.json",
      "runs.old",
      "runs/a.json",
      "steps/Z",
      "steps/a",
    ];
    for (const name of names) await store.create(name, bytes(name));
    assert.deepEqual(await keys(store, ""), [...names].sort());
    assert.deepEqual(await keys(store, "runs/"), [
      "runs/a-b/1.json",
      "runs/a.json",
      "runs/a/1.json",
      "runs/a/2.json",
      "runs/b/1.json",
    ]);
    assert.deepEqual(await keys(store, "runs/a/"), ["runs/a/1.json", "runs/a/2.json"]);
    assert.deepEqual(
      await keys(store, "runs/a"),
      ["runs/a/1.json", "runs/a/2.json"],
      "a prefix is a folder with or without its slash",
    );
    assert.deepEqual(await keys(store, "run/"), []);
  });

  test(`${name}: a removed key is gone and can be made again`, needed, async (t) => {
    const store = await make(t);
    await store.create("a/b", bytes("1"));
    await store.create("a/c", bytes("2"));
    await store.remove("a/b");
    await store.remove("a/b");
    assert.equal(await store.get("a/b"), undefined);
    assert.deepEqual(await keys(store, ""), ["a/c"]);
    assert.equal(await store.create("a/b", bytes("3")), "created");
  });

  for (const key of [
    "",
    "/a",
    "a/",
    "a//b",
    "../a",
    "a/../b",
    ".",
    "a/.b",
    ".tmp/x",
    "a b",
    "ä",
    "a\\b",
    "a\0",
    "a\n",
    `${"x".repeat(256)}`,
  ]) {
    test(`${name}: ${JSON.stringify(key.slice(0, 12))} is no key`, needed, async (t) => {
      const store = await make(t);
      const internal = (error: unknown) => error instanceof ContenderError && error.code === "internal";
      await assert.rejects(async () => store.get(key), internal);
      await assert.rejects(async () => store.create(key, bytes("x")), internal);
      await assert.rejects(async () => store.remove(key), internal);
      assert.deepEqual(await keys(store, ""), []);
    });
  }
}
