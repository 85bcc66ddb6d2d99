import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { migrate } from "../../src/adapters/index/migrate.ts";
import { parseDatabase } from "../../src/adapters/index/parse-database.ts";
import { LIMITS, poolOf } from "../../src/adapters/index/pool.ts";
import { answerFromStore } from "../../src/history/answer-from-store.ts";
import { COLUMNS, TABLES } from "../../src/history/columns.ts";
import { readFacts } from "../../src/history/read-facts.ts";
import { checkIndex, reindex } from "../../src/history/reindex.ts";
import type { Facts, MetricAnswer, PromotionAnswer, Question } from "../../src/ports/index.ts";
import type { Store } from "../../src/ports/store.ts";
import { writeExecution } from "../../src/records/executions.ts";
import { zone } from "../../src/records/layout.ts";
import { writePromotion } from "../../src/records/promotions.ts";
import { allRows, indexAt } from "../cloud/index-at.ts";
import { type Postgres, startPostgres } from "../cloud/postgres.ts";
import { commitName, storeOf } from "../history/store-of.ts";
import { need } from "../house/need.ts";
import { memoryStore } from "../records/memory-store.ts";
import { executionOf, runName } from "../records/run-of.ts";

const needed = need("postgres");
let postgres: Postgres;
before(async () => {
  if (!needed.skip) postgres = await startPostgres();
});
after(() => postgres?.close());

/** An index on a fresh database, closed with its test. */
async function fresh(t: { after(done: () => Promise<void>): void }) {
  const database = await postgres.database();
  const index = indexAt(postgres.url(database));
  t.after(() => index.close());
  await index.migrate();
  return { index, database };
}

async function factsIn(store: Store): Promise<Facts[]> {
  const found: Facts[] = [];
  for await (const key of store.list("")) {
    const facts = await readFacts(store, key);
    if (typeof facts === "object") found.push(facts);
  }
  return found;
}

test("a migration may take longer than any other statement", needed, async () => {
  const database = await postgres.database();
  const limits = { ...LIMITS, statement: 400 };
  const place = parseDatabase(postgres.url(database));
  assert.ok(place.kind === "postgres");
  const pool = poolOf(place, limits);
  const client = await pool.connect();
  const slow = "select pg_sleep(6)"; // the client gives a statement up after 400 ms and 5 s
  try {
    await client.query("begin");
    const done = await migrate(client, [{ version: 1, what: "slow", sql: slow }]);
    assert.deepEqual(done, { from: 0, to: 1 });
  } finally {
    client.release();
    await pool.end();
  }
});

test("the tables have the columns that rows have, and no others", needed, async (t) => {
  const { database } = await fresh(t);
  const kinds = { text: "text", "double precision": "number", integer: "count", "timestamp with time zone": "time" };
  for (const table of TABLES) {
    const columns = await postgres.sql(
      database,
      "select column_name, data_type from information_schema.columns where table_schema = 'contender' and table_name = $1 order by ordinal_position",
      [table],
    );
    const found = columns.map(({ column_name, data_type }) => [column_name, kinds[data_type as keyof typeof kinds]]);
    assert.deepEqual(found, [["key", "text"], ["at", "count"], ...Object.entries(COLUMNS[table])]);
  }
});

test("rows come back as they went in, one by one or all at once, in any order, again and again", needed, async (t) => {
  const store = await storeOf();
  const facts = await factsIn(store);
  const [one, two] = [await fresh(t), await fresh(t)];
  await one.index.apply(facts);
  const shuffled = [...facts, ...facts].sort((a, b) =>
    a.key.split("").reverse().join() < b.key.split("").reverse().join() ? -1 : 1,
  );
  for (let at = 0; at < shuffled.length; at += 7) await two.index.apply(shuffled.slice(at, at + 7));
  const rows = await allRows(one.index);
  assert.deepEqual(await allRows(two.index), rows);
  for (const table of TABLES) {
    const wanted = facts.flatMap(({ rows: own }) => own[table] ?? []);
    assert.ok(wanted.length > 0, table);
    assert.deepEqual(rows[table], wanted, table);
  }
});

test("rows that an object no longer has go when it is put anew", needed, async (t) => {
  const { index } = await fresh(t);
  const key = "drift/a/w.json";
  const facts = (await factsIn(await storeOf(["a"], 6))).find((one) => (one.rows.drift?.length ?? 0) === 2)!;
  const whole = { key, rows: { drift: facts.rows.drift!.map((row) => ({ ...row, key })) } };
  await index.apply([whole]);
  await index.apply([{ key, rows: { drift: whole.rows.drift.slice(0, 1) } }]);
  assert.deepEqual((await allRows(index)).drift, whole.rows.drift.slice(0, 1));
  await index.forget([key]);
  assert.deepEqual((await allRows(index)).drift, []);
});

test("an empty index is filled with the rows that were written one by one", needed, async (t) => {
  const store = await storeOf();
  const [slow, quick] = [await fresh(t), await fresh(t)];
  for (const facts of await factsIn(store)) await slow.index.apply([facts]);
  const done = await reindex(store, quick.index);
  const facts = await factsIn(store);
  const rows = facts.flatMap((one) => Object.values(one.rows)).reduce((sum, own) => sum + own.length, 0);
  assert.deepEqual([done.objects, done.differs, done.unreadable], [facts.length, rows, []]);
  assert.deepEqual(await allRows(quick.index), await allRows(slow.index));
  assert.deepEqual(
    { ...(await reindex(store, quick.index)), objects: 0 },
    { objects: 0, differs: 0, differences: [], unreadable: [] },
  );
});

test("a reindex that wrote has the rows counted, by whoever may", needed, async (t) => {
  const { index, database } = await fresh(t);
  await postgres.sql(database, `alter role contender_writer password '${postgres.password}'`);
  const writer = indexAt(postgres.url(database, "contender_writer"));
  t.after(() => writer.close());
  const counted = async () => {
    const [row] = await postgres.sql(database, "select reltuples from pg_class where oid = 'contender.runs'::regclass");
    return row!.reltuples;
  };
  const [{ maintains }] = (await postgres.sql(
    database,
    "select current_setting('server_version_num')::int >= 170000 as maintains",
  )) as [{ maintains: boolean }];
  await reindex(await storeOf(["a"], 3), writer);
  assert.equal(await counted(), maintains ? 3 : -1);
  await reindex(await storeOf(["a"], 5), index);
  assert.equal(await counted(), 5);
});

test("numbers come back digit by digit where the database is set to say fewer", needed, async (t) => {
  const { database } = await fresh(t);
  await postgres.sql(database, `alter database ${database} set extra_float_digits = 0`);
  const index = indexAt(postgres.url(database));
  t.after(() => index.close());
  const store = await storeOf();
  await reindex(store, index);
  assert.equal((await checkIndex(store, index)).differs, 0);
});

test("a check names what is missing, extra and different, changes nothing, and reindex mends it", needed, async (t) => {
  const store = await storeOf();
  const { index, database } = await fresh(t);
  await reindex(store, index);
  const whole = await allRows(index);
  const [first, second] = whole.runs as [{ key: string }, { key: string }];
  await postgres.sql(database, "delete from contender.metrics where key = $1 and at = 0", [first.key]);
  await postgres.sql(database, "update contender.runs set engine = 'x' where key = $1", [second.key]);
  await postgres.sql(
    database,
    "insert into contender.executions select 'records/executions/0000000000000001/zz.json', at, model, run, id, started from contender.executions limit 1",
  );
  await postgres.sql(database, "insert into contender.slices (key, at) values ('somewhere/else', 3)");
  const spoilt = await allRows(index);
  const found = await checkIndex(store, index);
  assert.deepEqual(found.differences, [
    { key: "somewhere/else", table: "slices", at: 3, kind: "extra" },
    { key: "records/executions/0000000000000001/zz.json", table: "executions", at: 0, kind: "extra" },
    { key: first.key, table: "metrics", at: 0, kind: "missing" },
    { key: second.key, table: "runs", at: 0, kind: "different" },
  ]);
  assert.equal(found.differs, 4);
  assert.deepEqual(await allRows(index), spoilt, "a check changes nothing");
  await reindex(store, index);
  assert.deepEqual(await allRows(index), whole);
});

test("a record that can't be read is told, and keeps no other back", needed, async (t) => {
  const store = await storeOf(["a"], 4);
  const key = "records/runs/a/0000000000000001.json";
  store.held.set(key, Buffer.concat([store.held.get(key)!, Buffer.from(" ")]));
  const { index } = await fresh(t);
  const done = await reindex(store, index);
  assert.deepEqual(
    done.unreadable.map((one) => [one.key, one.error.code]),
    [[key, "evidence-corrupt"]],
  );
  assert.equal((await allRows(index)).runs!.length, 3);
});

const QUESTIONS: Question[] = [
  { ask: "runs", since: "2026-06-01T00:00:00.000Z", limit: 100 },
  { ask: "runs", since: "2026-06-10T12:00:00.000Z", model: "a", limit: 5 },
  { ask: "runs", since: "2027-01-01T00:00:00.000Z", limit: 5 },
  { ask: "metric", model: "trending", metric: "roc_auc", limit: 100 },
  { ask: "runs", since: "2026-06-01T00:00:00.000Z", limit: 30 },
  { ask: "metric", model: "trending", metric: "roc_auc", limit: 6 },
  { ask: "metric", model: "trending", metric: "log_loss", limit: 4 },
  { ask: "metric", model: "trending", metric: "mcc", limit: 4 },
  { ask: "production", model: "a", on: "2026-05-31" },
  { ask: "production", model: "a", on: "2026-06-01" },
  { ask: "production", model: "a", on: "2026-06-05" },
  { ask: "production", model: "a", on: "2026-06-06" },
  { ask: "production", model: "a", on: "2026-06-12" },
  { ask: "production", model: "a", on: "2026-06-22" },
  { ask: "production", model: "nobody", on: "2026-06-12" },
  { ask: "promotions", limit: 100 },
  { ask: "promotions", model: "a", limit: 2 },
];

test("the index and the store answer alike", needed, async (t) => {
  const store = await storeOf();
  const { index } = await fresh(t);
  await reindex(store, index);
  for (const question of QUESTIONS) {
    const [told, read] = [await index.ask(question), await answerFromStore(store, question)];
    assert.deepEqual(told, read, JSON.stringify(question));
  }
  const on = async (day: string) =>
    (await index.ask({ ask: "production", model: "a", on: day })).map(
      ({ kind, run }) => `${kind} ${Number(`0x${run}`)}`,
    );
  assert.deepEqual(await on("2026-06-06"), ["promotion 5", "promotion 0", "deployment 5", "deployment 0"]);
  assert.deepEqual(await on("2026-06-12"), ["deployment 5", "deployment 0"], "no champion: the pointer was taken away");
  const [newest] = await index.ask({ ask: "runs", since: "2026-06-01T00:00:00.000Z", limit: 1 });
  assert.deepEqual(newest, {
    model: "a",
    run: "0000000000000015",
    when: "2026-06-25T12:00:00.000Z",
    metrics: [
      { metric: "roc_auc", value: 0.8 + 21 / 1000 / 3 },
      { metric: "log_loss", value: 0.4 },
    ],
    promoted: null,
  });
});

test(
  "a run that every push carries out again stands once: where it was first, and where it was last",
  needed,
  async (t) => {
    const store = await storeOf(["a"], 5);
    const records = zone(store, "records");
    const pushes = 400;
    for (let push = 0; push < pushes; push++) {
      const started = new Date(Date.parse("2026-07-01T00:00:00.000Z") + push * 3_600_000).toISOString();
      await writeExecution(records, { ...executionOf("a", push % 2, `push-${push}`), started });
    }
    const { index } = await fresh(t);
    await reindex(store, index);
    const both = async <Q extends Question>(question: Q) => {
      const told = await index.ask(question);
      assert.deepEqual(told, await answerFromStore(store, question), JSON.stringify(question));
      return (told as readonly MetricAnswer[]).map(({ run, when }) => [Number(`0x${run}`), when.slice(0, 10)]);
    };
    const days = [4, 3, 2, 1, 0].map((day) => [day, `2026-06-0${day + 1}`]);
    for (const limit of [2, 100]) {
      assert.deepEqual(await both({ ask: "metric", model: "a", metric: "roc_auc", limit }), days.slice(0, limit));
      for (const model of [{}, { model: "a" }]) {
        const last = await both({ ask: "runs", since: "2026-06-01T00:00:00.000Z", limit, ...model });
        assert.deepEqual(last, [[1, "2026-07-17"], [0, "2026-07-17"], ...days.slice(0, 3)].slice(0, limit));
      }
    }
  },
);

test("promotions stand in git's order, whatever a clock said", needed, async (t) => {
  const store = memoryStore();
  // The second was made on a machine whose clock is two days behind, the fourth in a month that is none.
  const times = ["2026-06-03T12:00:00Z", "2026-06-01T12:00:00Z", "2026-06-06T12:00:00Z", "2026-13-01T12:00:00Z"];
  for (const [n, time] of times.entries()) {
    await writePromotion(store, {
      ...{ format: "contender.promotion/1", model: "a", commit: commitName(n), number: n + 1, time },
      ...{
        author: "Ada",
        subject: "Merge",
        run: runName(n),
        digests: null,
        replaces: null,
        verdict: null,
        comparison: null,
      },
    });
  }
  const { index } = await fresh(t);
  await reindex(store, index);
  const runs = async (question: Question) => {
    const told = await index.ask(question);
    assert.deepEqual(told, await answerFromStore(store, question), JSON.stringify(question));
    return (told as readonly PromotionAnswer[]).map(({ run }) => Number(`0x${run}`));
  };
  const on = (day: string) => runs({ ask: "production", model: "a", on: day });
  assert.deepEqual(await on("2026-06-02"), [], "the clock that was behind began nothing earlier");
  assert.deepEqual(await on("2026-06-04"), [1]);
  assert.deepEqual(await on("2026-06-09"), [3]);
  for (const model of [{}, { model: "a" }]) {
    assert.deepEqual(await runs({ ask: "promotions", limit: 10, ...model }), [2, 1, 0]);
  }
});
