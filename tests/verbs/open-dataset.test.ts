import assert from "node:assert/strict";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { localSource } from "../../src/adapters/source/local-source.ts";
import { sha256 } from "../../src/digest.ts";
import { openDataset } from "../../src/verbs/open-dataset.ts";
import { refused } from "../adapters/refused.ts";
import { scratch } from "../adapters/scratch.ts";

test("what is opened is read as often as somebody asks, and never as another version", async (t) => {
  const root = scratch(t);
  const file = join(root, "data/tracks.csv");
  mkdirSync(join(root, "data"));
  /** Written in place, and dated as if it had not been. */
  const write = (text: string) => {
    writeFileSync(file, text);
    utimesSync(file, 1_767_323_045, 1_767_323_045);
  };
  write("a,b\n1,2\n");
  const progress = { say() {}, tick() {} };
  const opened = await openDataset({ source: localSource(root), progress }, { source: "data/tracks.csv" });
  const request = { file: "data/tracks.csv", by: undefined, wanted: [] };
  assert.equal(opened.digest, sha256("a,b\n1,2\n"));
  for (const _ of [1, 2]) assert.equal((await opened.read(request)).sha256, opened.digest);
  write("a,b\n1,3\n");
  await assert.rejects(() => opened.read(request), refused("busy", "data/tracks.csv", "changed while it was read"));
});
