import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { answerFromStore } from "../../src/history/answer-from-store.ts";
import type { Question } from "../../src/ports/index.ts";
import { writeExecution } from "../../src/records/executions.ts";
import { zone } from "../../src/records/layout.ts";
import { writeRun } from "../../src/records/runs.ts";
import { memoryStore } from "../records/memory-store.ts";
import { executionOf, runOf } from "../records/run-of.ts";
import { fillStore, storeOf } from "./store-of.ts";

/** Asks a store, and says what was read: its keys, and how many at once. */
async function asked<Q extends Question>(top: Awaited<ReturnType<typeof storeOf>>, question: Q) {
  const read: string[] = [];
  let [now, most] = [0, 0];
  const counting = {
    ...top,
    async get(key: string) {
      read.push(key);
      most = Math.max(most, ++now);
      await turn();
      now--;
      return top.get(key);
    },
  };
  return { answer: await answerFromStore(counting, question), read, most: () => most };
}

const SINCE = "2026-06-01T00:00:00.000Z";

test("every question reads a few at once, and not all", async () => {
  const store = await storeOf(["a"], 120);
  for (const question of [
    { ask: "runs", since: SINCE, limit: 100 },
    { ask: "metric", model: "a", metric: "roc_auc", limit: 100 },
    { ask: "production", model: "a", on: "2026-06-06" },
    { ask: "promotions", limit: 100 },
  ] as const) {
    const { most, answer } = await asked(store, question);
    assert.ok(answer.length > 0);
    assert.equal(most(), 16, question.ask);
  }
});

test("of one model the executions of no other's runs are read", async () => {
  const store = memoryStore();
  await fillStore(store, ["a"], 10);
  const records = zone(store, "records");
  const other = { ...runOf("b", 50) };
  await writeRun(records, other);
  await writeExecution(records, executionOf("b", 50, "b-50"));
  // As a copy leaves it that was cut off: nothing but the execution itself tells whose it is.
  await writeExecution(records, { ...executionOf("a", 60, "a-60"), started: "2026-08-01T00:00:00.000Z" });
  const runs = await asked(store, { ask: "runs", since: SINCE, model: "a", limit: 100 });
  assert.deepEqual(
    runs.answer.map(({ run }) => Number(`0x${run}`)),
    [60, 9, 7, 8, 6, 5, 4, 3, 0, 2, 1].sort((a, b) => order(b) - order(a)),
  );
  const metric = await asked(store, { ask: "metric", model: "a", metric: "roc_auc", limit: 3 });
  assert.equal(metric.answer.length, 3);
  for (const { read } of [runs, metric]) {
    assert.ok(read.length > 10);
    assert.deepEqual(
      read.filter((key) => key.includes(other.run)),
      [],
    );
  }
  assert.equal(
    metric.read.filter((key) => key.startsWith("records/runs/")).length,
    4,
    "of the newest, until three have it",
  );
});

/** A day that is carried out again counts by its second time. */
function order(day: number): number {
  return day % 7 === 0 ? day + 3.5 : day;
}
