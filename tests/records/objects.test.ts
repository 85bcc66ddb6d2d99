import assert from "node:assert/strict";
import { test } from "node:test";
import { getObject, putObject } from "../../src/records/objects.ts";
import { refused } from "../adapters/refused.ts";
import { memoryStore } from "./memory-store.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
// SHA-256 of "abc": FIPS 180-2, appendix B.1.
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const KEY = `objects/sha256/ba/${ABC}`;

test("an object stands under its digest and comes back", async () => {
  const store = memoryStore();
  assert.equal(await putObject(store, bytes("abc")), ABC);
  assert.deepEqual([...store.held.keys()], [KEY]);
  assert.deepEqual(await getObject(store, ABC, "x"), bytes("abc"));
  assert.equal(await putObject(store, bytes("abc")), ABC);
  assert.equal(await getObject(store, "0".repeat(64), "x"), undefined);
});

test("an object with another digest is named and never given out, nor taken for one that is kept", async () => {
  const store = memoryStore(new Map([[KEY, bytes("abd")]]));
  const named = refused(
    "evidence-corrupt",
    KEY,
    ABC,
    "a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9",
  );
  await assert.rejects(
    () => getObject(store, ABC, "model of run 1"),
    (error) => named(error) && refused("evidence-corrupt", "model of run 1")(error),
  );
  await assert.rejects(() => putObject(store, bytes("abc")), named);
});

test("an object that is swept away between writing and verifying is written again", async () => {
  const store = memoryStore();
  let swept = false;
  const sweeping = {
    ...store,
    create: async (key: string, content: Uint8Array) => {
      if (swept) return store.create(key, content);
      swept = true;
      return "exists" as const;
    },
  };
  assert.equal(await putObject(sweeping, bytes("abc")), ABC);
  assert.deepEqual(store.held.get(KEY), bytes("abc"));
});
