import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import { answerFromStore } from "../../src/history/answer-from-store.ts";
import { checkIndex } from "../../src/history/reindex.ts";
import { listPromotions } from "../../src/records/promotions.ts";
import { ask } from "../../src/verbs/ask.ts";
import { handOver } from "../../src/verbs/hand-over.ts";
import { recordHistory } from "../../src/verbs/index-records.ts";
import { reindex } from "../../src/verbs/reindex.ts";
import type { World } from "../../src/verbs/world.ts";
import { wire } from "../../src/wire.ts";
import { refused } from "../adapters/refused.ts";
import { allRows, indexAt } from "../cloud/index-at.ts";
import { type Postgres, startPostgres } from "../cloud/postgres.ts";
import { commit, copyOf, discard, git, writeConfig } from "../faults/scratch.ts";
import { need } from "../house/need.ts";
import { FILE, withTwoChampions } from "./scratch-world.ts";

const needed = need("postgres");
let postgres: Postgres;
let start: string;
before(async () => {
  start = await withTwoChampions();
  if (!needed.skip) postgres = await startPostgres();
});
after(async () => {
  discard(start);
  await postgres?.close();
});

function copy(t: TestContext): string {
  const folder = copyOf(start);
  t.after(() => discard(folder));
  return folder;
}

async function worldOf(t: TestContext, folder: string, database?: string, lines: string[] = []): Promise<World> {
  const env = database === undefined ? {} : { CONTENDER_DATABASE: postgres.url(database) };
  const progress = { say: (line: string) => lines.push(line), tick() {} };
  const world = await wire({ folder, env, store: undefined, progress });
  t.after(() => world.index?.close());
  return world;
}

const JOB = { ci: "t", attempt: 1, record: true, overrides: [], fork: false };

async function promotionsIn(world: World) {
  const found = [];
  for await (const one of listPromotions(world.stores.top)) found.push(one);
  return found.sort((a, b) => a.number - b.number);
}

test("run --record writes the promotions that git knows of: who, when, on which evidence; again writes nothing", async (t) => {
  const folder = copy(t);
  const world = await worldOf(t, folder);
  assert.deepEqual(await promotionsIn(world), [], "the second was merged after the last recorded run");
  await handOver(world, async () => [FILE], JOB);
  const [first, second, ...more] = await promotionsIn(world);
  assert.deepEqual(more, []);
  assert.equal(first!.replaces, null);
  assert.equal(second!.replaces, first!.run);
  assert.deepEqual([first!.verdict, second!.verdict], ["first", "promote"]);
  const commits = git(
    folder,
    "log",
    "--first-parent",
    "--reverse",
    "--format=%H %an",
    "--",
    "configs/champions/trending.yaml",
  ).split("\n");
  assert.deepEqual(
    [first, second].map((one) => `${one!.commit} ${one!.author}`),
    commits,
  );
  assert.ok(
    await world.stores.records.get(`comparisons/trending/${second!.comparison}.json`),
    "the comparison is a record",
  );
  await recordHistory(world);
  assert.equal((await promotionsIn(world)).length, 2);
});

test("what a branch holds is no promotion, whatever is asked to be recorded", async (t) => {
  const folder = copy(t);
  git(folder, "checkout", "--quiet", "-b", "feature");
  rmSync(join(folder, "configs/champions/trending.yaml"));
  commit(folder, "Retire it here");
  const world = await worldOf(t, folder);
  await assert.rejects(recordHistory(world), refused("not-recordable", "a checkout of"));
  assert.equal((await handOver(world, async () => [], JOB)).failure?.code, "not-recordable");
  assert.deepEqual(await promotionsIn(world), []);
});

test("a clone that holds a part of git's history records no promotion, and says so", async (t) => {
  const folder = copy(t);
  const part = `${folder}-part`;
  t.after(() => discard(part));
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "Edit the README");
  git(folder, "clone", "--quiet", "--depth", "1", `file://${folder}`, part);
  const lines: string[] = [];
  const world = await worldOf(t, part, undefined, lines);
  await recordHistory(world);
  assert.deepEqual(await promotionsIn(world), []);
  assert.match(lines.join("\n"), /promotions are not recorded.*unshallow/);
});

test("a hold is no promotion; a pointer that goes is one of nobody", async (t) => {
  const folder = copy(t);
  const world = await worldOf(t, folder);
  await recordHistory(world);
  const [, second] = await promotionsIn(world);
  const pointer = join(folder, "configs/champions/trending.yaml");
  writeFileSync(
    pointer,
    readFileSync(pointer, "utf8").replace("held: []", `held: [{ subject: "${"a".repeat(64)}", why: "no" }]`),
  );
  commit(folder, "Hold one");
  await recordHistory(world);
  assert.equal((await promotionsIn(world)).length, 2);
  rmSync(pointer);
  const gone = commit(folder, "Retire it");
  await recordHistory(world);
  const third = (await promotionsIn(world))[2]!;
  assert.deepEqual(
    [third.commit, third.number, third.run, third.replaces, third.digests, third.comparison],
    [gone, 3, null, second!.run, null, null],
  );
});

test("a store that does not last gets no promotions, and its records no rows", needed, async (t) => {
  const folder = copy(t);
  const database = await postgres.database();
  const index = indexAt(postgres.url(database));
  t.after(() => index.close());
  await index.migrate();
  const world = { ...(await worldOf(t, folder, database)), lasting: false };
  writeConfig(folder, 2);
  commit(folder, "Another");
  await handOver(world, async () => [FILE], JOB);
  assert.deepEqual(await promotionsIn(world), []);
  assert.equal((await allRows(index)).runs!.length, 0);
});

test(
  "what run --record writes has its rows at once, the same as a reindex of an empty database gives",
  needed,
  async (t) => {
    const folder = copy(t);
    const [database, other] = [await postgres.database(), await postgres.database()];
    const world = await worldOf(t, folder, database);
    const filled = await reindex(world, { check: false, migrate: true });
    assert.deepEqual(filled.migrated, { from: 0, to: 1 });
    writeConfig(folder, 2);
    commit(folder, "Try worse");
    await handOver(world, async () => [FILE], JOB);
    const { differs, objects } = await reindex(world, { check: true, migrate: false });
    assert.equal(differs, 0);
    assert.ok(objects > filled.objects + 3, "a run, a comparison, an execution and two promotions more");
    const empty = await worldOf(t, folder, other);
    await reindex(empty, { check: false, migrate: true });
    assert.deepEqual(await allRows(empty.index!), await allRows(world.index!));
    const [, latest] = await promotionsIn(world);
    for (const question of [
      { ask: "runs", since: "2020-01-01", limit: 10 },
      { ask: "metric", model: "trending", metric: "roc_auc", limit: 10 },
      { ask: "production", model: "trending", on: latest!.time.slice(0, 10) },
      { ask: "promotions", limit: 10 },
    ] as const) {
      const told = await ask(world, question);
      assert.deepEqual(told, await ask(await worldOf(t, folder), question));
      assert.ok(told.length > 0, question.ask);
    }
  },
);

test("what a killed run recorded and did not put into the index comes in with the next one", needed, async (t) => {
  const folder = copy(t);
  const database = await postgres.database();
  const world = await worldOf(t, folder, database);
  await reindex(world, { check: false, migrate: true });
  writeConfig(folder, 2);
  commit(folder, "Try worse");
  // As if killed right before the index was told: executions and promotions have names that no later run makes again.
  await handOver({ ...world, index: undefined }, async () => [FILE], JOB);
  assert.ok((await reindex(world, { check: true, migrate: false })).differs > 0);
  await handOver(world, async () => [FILE], JOB);
  assert.equal((await reindex(world, { check: true, migrate: false })).differs, 0);
});

test("a database that is down stops no run: it is said once, with what mends it, and that does", needed, async (t) => {
  const folder = copy(t);
  const database = await postgres.database();
  const lines: string[] = [];
  const world = await worldOf(t, folder, database, lines);
  await reindex(world, { check: false, migrate: true });
  writeConfig(folder, 2);
  commit(folder, "Try worse");
  await postgres.kill();
  const { failure, handover } = await handOver(world, async () => [FILE], JOB);
  assert.equal(failure, undefined);
  assert.equal(handover.results.length, 1);
  const warnings = lines.filter((line) => line.startsWith("warning"));
  assert.equal(warnings.length, 1, lines.join("\n"));
  assert.match(warnings[0]!, /contender reindex/);
  assert.ok(!lines.join().includes(postgres.password));
  const question = { ask: "promotions", limit: 10 } as const;
  assert.deepEqual(
    await ask(world, question),
    await answerFromStore(world.stores.top, question),
    "the store answers meanwhile",
  );
  await postgres.up();
  const late = await worldOf(t, folder, database);
  assert.ok((await checkIndex(late.stores.top, late.index!)).differs > 0);
  await reindex(late, { check: false, migrate: false });
  assert.equal((await checkIndex(late.stores.top, late.index!)).differs, 0);
});

test("without a database there is nothing to reindex", async (t) => {
  const world = await worldOf(t, start);
  await assert.rejects(reindex(world, { check: true, migrate: false }), refused("usage", "CONTENDER_DATABASE"));
});
