import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ownSpread } from "../../src/compare/own-spread.ts";
import { pastSpread } from "../../src/compare/past-spread.ts";
import { powerFrom } from "../../src/compare/power.ts";
import { plan } from "../../src/verbs/plan.ts";
import { commit, copyOf, discard, filesBelow, scratchRepository, writeConfig } from "../faults/scratch.ts";
import { FILE, judged, storeOf, withChampion, worldIn } from "./scratch-world.ts";

let start: string;
const folders: string[] = [];
before(async () => {
  start = await withChampion();
});
after(() => discard(start, ...folders));

function fresh(): string {
  const folder = copyOf(start);
  folders.push(folder);
  return folder;
}

async function powerIn(folder: string) {
  return (await plan(await worldIn(folder), [FILE], true))[0]!.power!;
}

test("power without a champion has nothing to go by, and says how many groups there are", async () => {
  const folder = scratchRepository(1500);
  folders.push(folder);
  const power = await powerIn(folder);
  assert.deepEqual([power.basis, power.from, power.used, power.best], ["nothing", null, 0, null]);
  const { trial } = await judged(folder);
  assert.equal(power.groups, trial.run.rows.holdout_groups);
});

test("without past comparisons power is a guess from the champion's own spread; nothing is trained or written", async () => {
  const folder = fresh();
  writeConfig(folder, 1);
  const before = filesBelow(storeOf(folder));
  const power = await powerIn(folder);
  assert.deepEqual(filesBelow(storeOf(folder)), before);
  writeConfig(folder, 0);
  const { trial } = await judged(folder, true);
  const championSe = ownSpread("roc_auc", trial.outputs.scores, trial.config.evaluate);
  const expected = powerFrom({
    groups: trial.run.rows.holdout_groups,
    history: [],
    championSe,
    gate: trial.config.gate,
  });
  assert.deepEqual(power, { ...expected, from: null, used: 0 });
  assert.equal(power.basis, "guess");
});

test("with past comparisons it goes by their spread, each once; on a fresh split by the other holdouts' of this model", async () => {
  const folder = fresh();
  const found: { groups: number; se: number }[] = [];
  for (const chapter of [1, 2]) {
    writeConfig(folder, chapter);
    found.push(pastSpread((await judged(folder)).trial.comparison!, "roc_auc")!);
  }
  const power = await powerIn(folder);
  const gate = (await judged(folder)).trial.config.gate;
  const expected = powerFrom({ groups: found[0]!.groups, history: found, championSe: null, gate });
  assert.deepEqual(power, { ...expected, from: "this holdout", used: 2 });
  assert.equal(power.comparisons, 2);

  // As on the default branch after a merge: the fresh split is the base's.
  writeConfig(folder, 1, (text) => text.replace("seed: 7", "seed: 8"));
  commit(folder, "Take a fresh split");
  const other = await powerIn(folder);
  assert.deepEqual(
    [other.basis, other.from, other.comparisons, other.used],
    ["history", "other holdouts of this model", 2, 0],
  );
});
