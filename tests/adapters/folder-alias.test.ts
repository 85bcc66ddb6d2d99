import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderAlias } from "../../src/adapters/store/folder-alias.ts";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import { aliasContract } from "./alias-contract.ts";
import { scratch } from "./scratch.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

aliasContract("folder alias", (t) => {
  const folder = join(scratch(t), "not", "there", "yet");
  return () => folderAlias(folder);
});

test("an alias lies under its key for people and for lists, and its states don't", async (t) => {
  const folder = scratch(t);
  const alias = folderAlias(folder);
  await alias.replace("live/a.json", bytes("1"), undefined);
  await alias.replace("live/a.json", bytes("2"), (await alias.read("live/a.json"))!.version);
  assert.equal(readFileSync(join(folder, "live/a.json"), "utf8"), "2");
  const keys: string[] = [];
  for await (const key of folderStore(folder).list("")) keys.push(key);
  assert.deepEqual(keys, ["live/a.json"]);
});

test("a writer that was killed before its copy was made has written all the same", async (t) => {
  const folder = scratch(t);
  const alias = folderAlias(folder);
  await alias.replace("live/a.json", bytes("1"), undefined);
  await alias.replace("live/a.json", bytes("2"), (await alias.read("live/a.json"))!.version);
  writeFileSync(join(folder, "live/a.json"), "1");
  assert.equal(new TextDecoder().decode((await alias.read("live/a.json"))!.bytes), "2");
});

test("what a copied store has under the key counts as seen by nobody", async (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, "live"));
  writeFileSync(join(folder, "live/a.json"), "copied");
  const alias = folderAlias(folder);
  assert.equal(await alias.replace("live/a.json", bytes("1"), undefined), "moved");
  const { version } = (await alias.read("live/a.json"))!;
  assert.equal(await alias.replace("live/a.json", bytes("1"), version), "replaced");
  assert.equal(await alias.replace("live/a.json", bytes("2"), version), "moved");
});
