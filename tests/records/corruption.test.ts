import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import type { Store } from "../../src/ports/store.ts";
import { listExecutions, writeExecution } from "../../src/records/executions.ts";
import { listJudgements, writeJudgement } from "../../src/records/judgements.ts";
import { parseKey, zone } from "../../src/records/layout.ts";
import { getObject, putObject } from "../../src/records/objects.ts";
import { listRuns, writeRun } from "../../src/records/runs.ts";
import { listSteps, writeStep } from "../../src/records/steps.ts";
import { refused } from "../adapters/refused.ts";
import { scratch } from "../adapters/scratch.ts";
import { executionOf, judgementOf, runOf, stepOf } from "./run-of.ts";

/** Reads everything that a zone holds, as its readers do. */
async function readAll(store: Store): Promise<number> {
  let read = 0;
  for (const list of [listRuns(store), listSteps(store), listJudgements(store), listExecutions(store)]) {
    for await (const _record of list) read++;
  }
  for await (const key of store.list("objects/")) {
    const place = parseKey(key);
    assert.equal(place?.kind, "object");
    if (place?.kind === "object" && (await getObject(store, place.digest, key))) read++;
  }
  return read;
}

test("one byte changed anywhere in a store's folder: its file is named, and nothing of it is used", async (t) => {
  const folder = scratch(t);
  const store = zone(folderStore(folder), "records");
  await putObject(store, new TextEncoder().encode('{"a":"model"}\n'));
  await putObject(
    store,
    Uint8Array.from({ length: 600 }, (_, i) => i % 256),
  );
  await writeRun(store, runOf("m", 1));
  await writeStep(store, stepOf(1));
  await writeJudgement(store, judgementOf("m", 1));
  await writeExecution(store, executionOf("m", 1, "a-1"));
  assert.equal(await readAll(store), 6);

  const files: string[] = [];
  for await (const key of store.list("")) files.push(key);
  assert.equal(files.length, 6);
  for (const key of files) {
    const path = join(folder, "records", key);
    const whole = readFileSync(path);
    for (let i = 0; i < whole.length; i++) {
      const spoilt = Buffer.from(whole);
      spoilt[i]! ^= 1 << (i % 8);
      writeFileSync(path, spoilt);
      await assert.rejects(() => readAll(store), refused("evidence-corrupt", key), `byte ${i} of ${key}`);
    }
    writeFileSync(path, whole);
  }
  assert.equal(await readAll(store), 6);
});
