import assert from "node:assert/strict";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import type { Facts, Index } from "../../src/ports/index.ts";
import { indexRun } from "../../src/verbs/index-records.ts";
import type { World } from "../../src/verbs/world.ts";
import { storeOf } from "../history/store-of.ts";
import { judgementOf, runOf } from "../records/run-of.ts";

const done = { run: runOf("a", 7), judgement: judgementOf("a", 7) };
const RUN = `records/runs/a/${done.run.run}.json`;
const COMPARISON = `records/comparisons/a/${done.judgement.key}.json`;
const executions = ["a", "b"].map((time) => `records/executions/${done.run.run}/a-7-${time}.json`);

/** A run's world whose index takes what `refuse` lets through. */
async function worldWith(refuse: (facts: readonly Facts[]) => void) {
  const top = await storeOf(["a"], 8);
  const [taken, lines]: [string[], string[]] = [[], []];
  let asked = 0;
  const index: Partial<Index> = {
    fedBy: "callers",
    async *rows() {},
    async apply(facts) {
      asked++;
      refuse(facts);
      taken.push(...facts.map(({ key }) => key));
    },
  };
  const progress = { say: (line: string) => lines.push(line), tick() {} };
  const world = { index, stores: { top }, progress, lasting: true } as unknown as World;
  return { top, taken, lines, world, asked: () => asked };
}

test("a spoilt object is named, all others come in, and the next run tries as well", async () => {
  const { top, taken, lines, world } = await worldWith(() => undefined);
  top.held.set(executions[0]!, Buffer.from("spoilt"));
  for (const time of [1, 2]) {
    await indexRun(world, done);
    assert.deepEqual(taken.splice(0), [RUN, COMPARISON, executions[1]], `time ${time}`);
    const [line, ...more] = lines.splice(0);
    assert.ok(line?.startsWith(`warning: the index goes without ${executions[0]}: `), line);
    assert.deepEqual(more, []);
  }
});

test("what the tables can't carry is named, and keeps no other back", async () => {
  const { taken, lines, world } = await worldWith((facts) => {
    if (facts.some(({ key }) => key === COMPARISON))
      throw new ContenderError("record-invalid", { message: "too long" });
  });
  await indexRun(world, done);
  assert.deepEqual(taken, [RUN, ...executions]);
  assert.deepEqual(lines, [`warning: the index goes without ${COMPARISON}: too long`]);
});

test("a database that is down is said once, and not waited for again; a store that is down is asked again", async () => {
  for (const [code, times] of [
    ["index-failed", 1],
    ["index-refused", 1],
    ["store-failed", 2],
  ] as const) {
    const { lines, world, asked } = await worldWith(() => {
      throw new ContenderError(code, { message: "it is down" });
    });
    await indexRun(world, done);
    await indexRun(world, done);
    assert.deepEqual([asked(), lines.length], [times, times], code);
    assert.match(lines[0]!, /it is down.*contender reindex/);
  }
});
