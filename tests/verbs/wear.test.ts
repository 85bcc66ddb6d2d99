import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Store } from "../../src/ports/store.ts";
import { gc } from "../../src/verbs/gc.ts";
import { run } from "../../src/verbs/run.ts";
import { refused } from "../adapters/refused.ts";
import { commit, copyOf, discard, filesBelow, git, writeConfig } from "../faults/scratch.ts";
import { FILE, judged, keysIn, runIn, storeOf, withChampion, worldIn } from "./scratch-world.ts";

/** A repository with a champion, and a budget of two challengers. */
let start: string;
const folders: string[] = [];
const budget = (most: number) => (text: string) => `${text}  holdout_budget: ${most}\n`;
const l2 =
  (strength: number, more: (text: string) => string = budget(2)) =>
  (text: string) =>
    more(text.replace("kind: logistic-regression", `kind: logistic-regression, l2: ${strength}`));

before(async () => {
  start = await withChampion(budget(2));
});
after(() => discard(start, ...folders));

function fresh(): string {
  const folder = copyOf(start);
  folders.push(folder);
  return folder;
}

test("a budget of two judges two challengers, and the third is not shown to the holdout", async () => {
  const folder = fresh();
  const wears: unknown[] = [];
  for (const strength of [1, 2]) {
    writeConfig(folder, 1, l2(strength));
    wears.push((await judged(folder)).trial.wear);
  }
  assert.deepEqual(wears, [
    { used: 1, budget: 2 },
    { used: 2, budget: 2 },
  ]);
  writeConfig(folder, 1, l2(3));
  const before = filesBelow(storeOf(folder));
  const third = await runIn(folder);
  assert.equal(third.kind, "withheld");
  assert.ok(third.kind === "withheld");
  assert.deepEqual(third.withheld.verdict, {
    verdict: "invalid",
    reasons: [{ code: "holdout-worn", used: 2, budget: 2 }],
    settle: null,
  });
  assert.deepEqual(filesBelow(storeOf(folder)), before, "nothing is written");
  writeConfig(folder, 1, l2(1));
  assert.deepEqual((await judged(folder)).trial.wear, { used: 2, budget: 2 }, "who looked before may look again");
});

test("a preview, its record, a rerun and another gate are one use", async () => {
  const folder = fresh();
  writeConfig(folder, 1, l2(1));
  const uses = async () => (await keysIn(folder, "judged")).length;
  await judged(folder);
  assert.equal(await uses(), 2, "the champion's own, and this one's");
  await judged(folder);
  commit(folder, "Use logistic regression");
  assert.deepEqual((await judged(folder, true)).trial.wear, { used: 1, budget: 2 });
  writeConfig(folder, 1, (text) => l2(1)(text).replace("worthwhile: 0.01", "worthwhile: 0.02"));
  await judged(folder);
  assert.equal(await uses(), 2);
});

test("without a store that lasts the count is unknown and refuses nothing", async () => {
  const folder = fresh();
  for (const strength of [1, 2, 3]) {
    writeConfig(folder, 1, l2(strength));
    assert.equal((await judged(folder, false, { CI: "true" })).trial.wear, "unknown");
  }
});

test("a use that is corrupt, or out of place, is named, and nothing is scored", async () => {
  const folder = fresh();
  const [holdout] = readdirSync(storeOf(folder, "judged"));
  const [entry] = readdirSync(storeOf(folder, "judged", holdout!));
  const path = storeOf(folder, "judged", holdout!, entry!);
  writeFileSync(path, readFileSync(path, "utf8").replace("contender.use/1", "contender.use/2"));
  writeConfig(folder, 1, l2(1));
  const before = filesBelow(storeOf(folder));
  await assert.rejects(runIn(folder), refused("evidence-corrupt", `judged/${holdout}/${entry}`));
  assert.deepEqual(filesBelow(storeOf(folder)), before);
});

test("killed between the note and the score, a challenger finds its own note: one use, and it is not refused", async () => {
  const folder = fresh();
  writeConfig(folder, 1, l2(2));
  await judged(folder);
  writeConfig(folder, 1, l2(1));
  const world = await worldIn(folder);
  const dying: Store = {
    ...world.stores.judged,
    async create(key, bytes) {
      await world.stores.judged.create(key, bytes);
      throw new RangeError("killed");
    },
  };
  const runs = async () => (await keysIn(folder, "previews")).filter((key) => key.startsWith("runs/"));
  const before = await runs();
  await assert.rejects(run({ ...world, stores: { ...world.stores, judged: dying } }, [FILE], false), RangeError);
  assert.equal((await keysIn(folder, "judged")).length, 3);
  assert.deepEqual(await runs(), before, "no figure was recorded");
  assert.deepEqual((await judged(folder)).trial.wear, { used: 2, budget: 2 });
  assert.equal((await keysIn(folder, "judged")).length, 3);
  writeConfig(folder, 1, l2(3));
  assert.equal((await runIn(folder)).kind, "withheld");
});

test("a training that fails looks at nothing and uses nothing up", async () => {
  const folder = fresh();
  writeConfig(folder, 1, (text) =>
    budget(2)(text.replace("kind: logistic-regression", "kind: logistic-regression, max_iterations: 1")),
  );
  await assert.rejects(runIn(folder), refused("training-failed"));
  assert.equal((await keysIn(folder, "judged")).length, 1);
});

test("on a fresh split the count begins at 0, and the champion's refit is no use", async () => {
  const folder = fresh();
  for (const strength of [1, 2]) {
    writeConfig(folder, 1, l2(strength));
    await judged(folder);
  }
  writeConfig(folder, 1, (text) => l2(3)(text).replace("seed: 7", "seed: 8"));
  git(folder, "add", "--all");
  commit(folder, "Take a fresh split");
  const done = await judged(folder, true);
  assert.deepEqual(done.trial.judgement.champion?.refitted, ["split"]);
  assert.deepEqual(done.trial.wear, { used: 1, budget: 2 });
  const here = (await keysIn(folder, "judged")).filter((key) => key.startsWith(done.trial.run.holdout));
  assert.equal(here.length, 1, "the challenger's, not the champion's");
  writeConfig(folder, 0, (text) => budget(2)(text).replace("seed: 7", "seed: 8"));
  const champion = await judged(folder);
  assert.equal(champion.trial.verdict.verdict, "identical");
  assert.deepEqual(champion.trial.wear, { used: 1, budget: 2 }, "the champion's own look takes nothing of the budget");
});

test("a head that edits its own judge can't lift the base's budget for the base's holdout", async () => {
  const folder = fresh();
  for (const strength of [1, 2]) {
    writeConfig(folder, 1, l2(strength));
    await judged(folder);
  }
  writeConfig(folder, 1, l2(3, budget(100)));
  assert.equal((await runIn(folder)).kind, "withheld");
  writeConfig(folder, 1, l2(2, budget(100)));
  const known = await judged(folder);
  assert.deepEqual(known.trial.wear, { used: 2, budget: 2 });
});

test("gc never touches what holdouts remember", async () => {
  const folder = fresh();
  writeConfig(folder, 1, l2(1));
  await judged(folder);
  const before = await keysIn(folder, "judged");
  await gc(await worldIn(folder), 0, true);
  assert.ok(!(await keysIn(folder, "previews")).some((key) => key.startsWith("runs/")));
  assert.deepEqual(await keysIn(folder, "judged"), before);
  assert.deepEqual((await judged(folder)).trial.wear, { used: 1, budget: 2 });
});

test("gc leaves what a step of a record gave, so that a record that was cut short can be made", async () => {
  const folder = fresh();
  writeConfig(folder, 1, l2(1));
  commit(folder, "Use logistic regression");
  const { trial } = await judged(folder, true);
  rmSync(storeOf(folder, "records/runs/trending", `${trial.run.run}.json`));
  rmSync(storeOf(folder, "records/comparisons/trending", `${trial.judgement.key}.json`));
  await gc(await worldIn(folder), 10, true);
  assert.deepEqual((await judged(folder, true)).trial.run, trial.run);
});
