import assert from "node:assert/strict";
import { test } from "node:test";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import { zone } from "../../src/records/layout.ts";
import { listUses, noteUse } from "../../src/records/uses.ts";
import { refused } from "../adapters/refused.ts";
import { scratch } from "../adapters/scratch.ts";
import { memoryStore } from "./memory-store.ts";

const HOLDOUT = "e6".repeat(32);
const use = (digit: string, members?: string[]) => ({
  format: "contender.use/1" as const,
  holdout: HOLDOUT,
  challenger: digit.repeat(64),
  ...(members ? { members } : {}),
});

test("a use stands at judged/<holdout>/<challenger>, once, and comes back as it was noted", async (t) => {
  const store = folderStore(scratch(t));
  const judged = zone(store, "judged");
  assert.equal(await noteUse(judged, use("b")), "created");
  assert.equal(await noteUse(judged, use("b")), "exists");
  assert.equal(await noteUse(judged, use("a", ["c".repeat(64)])), "created");
  assert.deepEqual(await listUses(judged, HOLDOUT), [use("a", ["c".repeat(64)]), use("b")]);
  assert.deepEqual(await listUses(judged, "f".repeat(64)), []);
  const keys: string[] = [];
  for await (const key of store.list("")) keys.push(key);
  assert.deepEqual(
    keys,
    ["a", "b"].map((digit) => `judged/${HOLDOUT}/${digit.repeat(64)}`),
  );
});

test("a use with any one byte changed is named, and nothing is counted", async () => {
  const store = memoryStore();
  await noteUse(store, use("b"));
  const key = `${HOLDOUT}/${"b".repeat(64)}`;
  const whole = store.held.get(key)!;
  for (let at = 0; at < whole.length; at++) {
    const spoilt = Uint8Array.from(whole);
    spoilt[at]! ^= 1;
    store.held.set(key, spoilt);
    await assert.rejects(listUses(store, HOLDOUT), refused("evidence-corrupt", `judged/${key}`));
    await assert.rejects(noteUse(store, use("b")), refused("evidence-corrupt", `judged/${key}`));
  }
});

test("a use that was copied to another place, or a stray file among them, is named", async () => {
  for (const place of [`${HOLDOUT}/${"c".repeat(64)}`, `${HOLDOUT}/notes.txt`]) {
    const store = memoryStore();
    await noteUse(store, use("b"));
    store.held.set(place, store.held.get(`${HOLDOUT}/${"b".repeat(64)}`)!);
    await assert.rejects(listUses(store, HOLDOUT), refused("evidence-corrupt", `judged/${place}`));
  }
});
