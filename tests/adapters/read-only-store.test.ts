import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import { readOnlyStore } from "../../src/adapters/store/read-only-store.ts";
import { zone } from "../../src/records/layout.ts";
import { promote } from "../../src/verbs/promote.ts";
import { run } from "../../src/verbs/run.ts";
import { commit, discard, filesBelow, git, scratchRepository, writeConfig } from "../faults/scratch.ts";
import { worldAt } from "../faults/world-at.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("what is made stays in the process, what is there is seen, lists hold both in order", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "contender-read-only-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const below = folderStore(folder);
  for (const key of ["a/2", "a/4", "b/1"]) await below.create(key, bytes(key));
  const before = filesBelow(folder);
  const store = readOnlyStore(below);
  const listed = async () => {
    const keys: string[] = [];
    for await (const key of store.list("a/")) keys.push(key);
    return keys;
  };
  assert.equal(await store.create("a/3", bytes("three")), "created");
  assert.equal(await store.create("a/5", bytes("five")), "created");
  assert.equal(await store.create("a/1", bytes("one")), "created");
  assert.equal(await store.create("a/3", bytes("other")), "exists");
  assert.equal(await store.create("a/2", bytes("other")), "exists");
  const textOf = async (key: string) => Buffer.from((await store.get(key))!).toString("utf8");
  assert.deepEqual([await textOf("a/3"), await textOf("a/2")], ["three", "a/2"]);
  assert.deepEqual(await listed(), ["a/1", "a/2", "a/3", "a/4", "a/5"]);
  await store.remove("a/4");
  await store.remove("a/3");
  assert.deepEqual(await listed(), ["a/1", "a/2", "a/4", "a/5"]);
  assert.deepEqual(filesBelow(folder), before);
});

test("promote measures anew against a moved champion without a right to write", async (t) => {
  const repository = scratchRepository(2500);
  t.after(() => discard(repository));
  const place = join(repository, ".contender/store");
  const world = worldAt(repository, "0".repeat(64));
  const config = "configs/trending.yaml";
  await run(world, [config], true);
  const [first] = await promote(world, [config], undefined, () => "The first champion.");
  assert.equal(first!.outcome, "opened", first!.what);
  writeConfig(repository, 1);
  commit(repository, "Use logistic regression");
  // Recorded while there is no champion; then there is one.
  await run(world, [config], true);
  git(repository, "merge", "--quiet", "--no-ff", "--message", "Merge the first champion", "promote/trending");
  const before = filesBelow(place);
  const store = readOnlyStore(folderStore(place));
  const stores = { previews: zone(store, "previews"), records: zone(store, "records"), judged: zone(store, "judged") };
  const [done] = await promote(
    { ...world, stores: { ...stores, top: store } },
    [config],
    undefined,
    () => "A better one.",
  );
  assert.ok(["opened", "updated"].includes(done!.outcome), done!.what);
  assert.deepEqual(filesBelow(place), before);
});
