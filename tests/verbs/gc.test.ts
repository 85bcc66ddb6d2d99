import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import { gc } from "../../src/verbs/gc.ts";
import { refused } from "../adapters/refused.ts";
import { commit, discard, writeConfig } from "../faults/scratch.ts";
import { judged, storeOf, withChampion, worldIn } from "./scratch-world.ts";

test("a store that was begun after the first champion is swept: its model lies in git", async (t) => {
  const folder = await withChampion();
  t.after(() => discard(folder));
  rmSync(storeOf(folder), { recursive: true });
  writeConfig(folder, 1);
  commit(folder, "Use logistic regression");
  const { judgement } = (await judged(folder, true)).trial;
  const [, records] = await gc(await worldIn(folder), 10, true);
  assert.deepEqual([records!.removed, records!.kept.runs], [[], 1]);
  // Where it lies here too, it is held against its digest like all that stays.
  const champion = judgement.champion!.model;
  const file = storeOf(folder, `records/objects/sha256/${champion.slice(0, 2)}/${champion}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "spoilt");
  await assert.rejects(gc(await worldIn(folder), 10, true), refused("evidence-corrupt", champion));
});
