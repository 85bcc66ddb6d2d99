import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { MIGRATIONS } from "../../src/adapters/index/migrations/migrations.ts";
import { randomOf } from "../../src/demo/random.ts";
import { put } from "../../src/history/put.ts";
import { allRows, indexAt } from "../cloud/index-at.ts";
import { need } from "../house/need.ts";
import { type Cloud, startCloud } from "./cloud.ts";
import { deliver } from "./queue.ts";
import { sample } from "./sample.ts";

const needed = need("node24", "lambdaRic", "postgres", "versitygw");
const MEGABYTE = 1024 * 1024;
let cloud: Cloud;

before(async () => {
  if (!needed.skip) cloud = await startCloud();
});
after(() => cloud?.close());

function shuffled<T>(things: readonly T[]): T[] {
  const [random, mixed] = [randomOf(6), [...things]];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}

test(
  "10,000 notifications, shuffled, each twice, some before their objects: the rows are those of a reindex",
  needed,
  async (t) => {
    const { database, start, write, bodyOf, migrate } = await cloud.account(t);
    const instances = await Promise.all([start(), start()]);
    await migrate(instances[0]!);
    const objects = sample(603).slice(0, 10_000);
    assert.equal(objects.length, 10_000);
    const read = objects.filter(({ idle }) => !idle);
    const late = read.filter((_, i) => i % 10 === 7);
    await write(read.filter((object) => !late.includes(object)));
    const messages = objects.flatMap(({ key }, i) => [
      { id: `once-${i}`, body: bodyOf(key) },
      { id: `twice-${i}`, body: bodyOf(key) },
    ]);
    let written: Promise<void> | undefined;
    const meanwhile = async (batches: number) => {
      if (batches < 150) return;
      written ??= write(late);
      await written;
    };
    const delivered = await deliver(shuffled(messages), instances, { most: 100, meanwhile });
    assert.deepEqual(delivered.dead, []);
    assert.ok(delivered.again > 100, `${delivered.again} messages came again`);

    const other = await cloud.postgres.database();
    const rebuilder = await start({ CONTENDER_DATABASE: cloud.postgres.url(other, cloud.postgres.boss) });
    assert.deepEqual((await rebuilder.invoke({ contender: "migrate" })).answer, {
      answer: { from: 0, to: MIGRATIONS.length },
    });
    const rebuilt = (await rebuilder.invoke({ contender: "reindex" })).answer as { answer: { objects: number } };
    assert.equal(rebuilt.answer.objects, read.filter(({ key }) => !key.includes("/objects/")).length);
    const [rows, wanted] = await Promise.all(
      [database, other].map(async (name) => {
        const index = indexAt(cloud.postgres.url(name));
        const found = await allRows(index);
        await index.close();
        return found;
      }),
    );
    assert.ok(rows!.runs!.length > 590 && rows!.drift!.length > 100);
    for (const table of Object.keys(wanted!)) assert.deepEqual(rows![table], wanted![table], table);
  },
);

test("rows that no table can hold are found among good ones, and come again alone", needed, async (t) => {
  const { database, start, migrate } = await cloud.account(t);
  await migrate(await start());
  const index = indexAt(cloud.postgres.url(database));
  t.after(() => index.close());
  const row = { model: "m", run: "r", metric: "roc_auc", value: 0.5, why: null };
  const facts = Array.from({ length: 100 }, (_, i) => ({
    key: `records/runs/m/${i}.json`,
    // A number that no int has room for stands in for whatever a future record may hold.
    rows: { metrics: [{ ...row, key: `records/runs/m/${i}.json`, at: i === 41 ? 3e9 : 0 }] },
  }));
  const refused = await put(index, facts);
  assert.deepEqual(
    refused.map(({ key, error }) => [key, error.code]),
    [["records/runs/m/41.json", "record-invalid"]],
  );
  assert.equal((await cloud.postgres.sql(database, "select from contender.metrics")).length, 99);
});

test("the bundle is small and its archive holds it", needed, () => {
  assert.ok(statSync(join(cloud.built, "indexer", "index.mjs")).size < 5 * MEGABYTE);
  assert.ok(statSync(join(cloud.built, "indexer.zip")).size < 5 * MEGABYTE);
});
