import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { handOver } from "../../src/verbs/hand-over.ts";
import { commit, discard, scratchRepository } from "../faults/scratch.ts";
import { worldAt } from "../faults/world-at.ts";

const JOB = { ci: "t", attempt: 1, record: false, overrides: [], fork: false };

test("of several failures the gravest gives the code, and all are told", async (t) => {
  const folder = scratchRepository(200);
  t.after(() => discard(folder));
  const files = ["configs/another.yaml", "configs/third.yaml", "configs/trending.yaml"];
  for (const file of files.slice(0, 2)) copyFileSync(join(folder, files[2]!), join(folder, file));
  commit(folder, "Ask for three");
  const world = worldAt(folder, "0".repeat(64));
  const codes = ["store-failed", "evidence-corrupt", "data-missing"] as const;
  let asked = 0;
  const source = {
    open: async (): Promise<never> => {
      const code = codes[asked++]!;
      throw new ContenderError(code, { message: `number ${asked}` });
    },
  };
  const { failure, handover } = await handOver({ ...world, source }, async () => files, JOB);
  assert.deepEqual([failure?.code, failure?.exit], ["evidence-corrupt", 3]);
  assert.deepEqual(
    handover.faults?.map(({ message }) => message),
    ["number 1", "number 2", "number 3"],
  );
});

test("what can't be found, or is no path, is told beside what could be run", async (t) => {
  const folder = scratchRepository(1500);
  t.after(() => discard(folder));
  const world = worldAt(folder, "0".repeat(64));
  const odd = ["configs/we\\ird.yaml", "configs/a\nb.yaml"];
  for (const file of odd) copyFileSync(join(folder, "configs/trending.yaml"), join(folder, file));
  commit(folder, "Odd names");
  const beside = await handOver(world, async () => [...odd, "configs/trending.yaml"], JOB);
  assert.equal(beside.failure?.exit, 2);
  assert.deepEqual(
    beside.handover.faults?.map(({ file }) => file),
    odd,
  );
  assert.deepEqual(
    beside.handover.results.map(({ model }) => model),
    ["trending"],
  );
  const lost = async () => {
    throw new ContenderError("usage", { message: "too many" });
  };
  const none = await handOver(world, lost, JOB);
  assert.deepEqual([none.failure?.code, none.handover.faults?.length, none.handover.results], ["usage", 1, []]);
});

test("a fork is told of data that it has no way to, and trained on those in the repository", async (t) => {
  const folder = scratchRepository(1500);
  t.after(() => discard(folder));
  const world = worldAt(folder, "0".repeat(64));
  const here = await handOver(world, async () => ["configs/trending.yaml"], { ...JOB, fork: true });
  assert.deepEqual([here.unseen, here.handover.results.map(({ model }) => model)], [[], ["trending"]]);
});
