import assert from "node:assert/strict";
import { test } from "node:test";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import type { Store } from "../../src/ports/store.ts";
import { listExecutions, readExecution, writeExecution } from "../../src/records/executions.ts";
import { listJudgements, readJudgement, writeJudgement } from "../../src/records/judgements.ts";
import { renderRecord } from "../../src/records/record.ts";
import { listRuns, readRun, writeRun } from "../../src/records/runs.ts";
import { listSteps, readStep, writeStep } from "../../src/records/steps.ts";
import { refused } from "../adapters/refused.ts";
import { scratch } from "../adapters/scratch.ts";
import { memoryStore } from "./memory-store.ts";
import { executionOf, judgementOf, runName, runOf, stepOf } from "./run-of.ts";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test("each kind of record comes back as it was written, from a folder", async (t) => {
  const store = folderStore(scratch(t));
  const [run, step, judgement, execution] = [runOf("m", 1), stepOf(1), judgementOf("m", 1), executionOf("m", 1, "a-1")];
  assert.equal(await writeRun(store, run), "created");
  assert.equal(await writeStep(store, step), "created");
  assert.equal(await writeJudgement(store, judgement), "created");
  assert.equal(await writeExecution(store, execution), "created");
  assert.deepEqual(await readRun(store, "m", runName(1)), run);
  assert.deepEqual(await readStep(store, step.key), step);
  assert.deepEqual(await readJudgement(store, "m", judgement.key), judgement);
  assert.deepEqual(await readExecution(store, runName(1), "a-1"), execution);
  assert.deepEqual(await all(listRuns(store)), [run]);
  assert.deepEqual(await all(listSteps(store)), [step]);
  assert.deepEqual(await all(listJudgements(store)), [judgement]);
  assert.deepEqual(await all(listExecutions(store)), [execution]);
});

test("what is not there is undefined", async () => {
  const store = memoryStore();
  assert.equal(await readRun(store, "m", runName(1)), undefined);
  assert.equal(await readStep(store, stepOf(1).key), undefined);
  assert.deepEqual(await all(listRuns(store)), []);
});

test("runs are listed by model and run, or of one model alone", async () => {
  const store = memoryStore();
  for (const [model, n] of [
    ["b", 1],
    ["a", 2],
    ["a", 1],
    ["ab", 1],
  ] as const)
    await writeRun(store, runOf(model, n));
  const names = (runs: { model: string; run: string }[]) => runs.map(({ model, run }) => `${model} ${Number(run)}`);
  assert.deepEqual(names(await all(listRuns(store))), ["a 1", "a 2", "ab 1", "b 1"]);
  assert.deepEqual(names(await all(listRuns(store, "a"))), ["a 1", "a 2"]);
});

test("the same record twice is there; another result of the same inputs is refused and named, and the first stays", async () => {
  const store = memoryStore();
  await writeRun(store, runOf("m", 1));
  assert.equal(await writeRun(store, runOf("m", 1)), "exists");
  const other = runOf("m", 1, { metrics: [{ metric: "roc_auc", value: 0.5 }] });
  await assert.rejects(
    () => writeRun(store, other),
    refused("evidence-corrupt", `runs/m/${runName(1)}.json`, "same inputs"),
  );
  assert.deepEqual(await readRun(store, "m", runName(1)), runOf("m", 1));
});

test("a record under another's key is corrupt", async () => {
  const store = memoryStore();
  store.held.set(`runs/m/${runName(2)}.json`, renderRecord(runOf("m", 1)));
  store.held.set(`runs/other/${runName(1)}.json`, renderRecord(runOf("m", 1)));
  await assert.rejects(() => readRun(store, "m", runName(2)), refused("evidence-corrupt", runName(2), runName(1)));
  await assert.rejects(
    () => readRun(store, "other", runName(1)),
    refused("evidence-corrupt", "runs/other/", "runs/m/"),
  );
});

test("a listing stops at what is no record's key, and passes over what is swept meanwhile", async () => {
  const store = memoryStore();
  await writeRun(store, runOf("m", 1));
  await writeRun(store, runOf("m", 2));
  const sweeping: Store = { ...store, get: async (key) => (key.includes(runName(1)) ? undefined : store.get(key)) };
  assert.deepEqual(await all(listRuns(sweeping)), [runOf("m", 2)]);
  store.held.set("runs/m/notes.json", new Uint8Array(0));
  await assert.rejects(() => all(listRuns(store)), refused("evidence-corrupt", "runs/m/notes.json"));
});
