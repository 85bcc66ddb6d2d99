import assert from "node:assert/strict";
import { after, before, type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { MIGRATIONS } from "../../src/adapters/index/migrations/migrations.ts";
import { TABLES } from "../../src/history/columns.ts";
import { readFacts } from "../../src/history/read-facts.ts";
import { checkIndex, reindex } from "../../src/history/reindex.ts";
import type { Facts, Index } from "../../src/ports/index.ts";
import type { Store } from "../../src/ports/store.ts";
import { allRows, indexAt } from "../cloud/index-at.ts";
import { type Postgres, startPostgres } from "../cloud/postgres.ts";
import { tcpProxy } from "../cloud/tcp-proxy.ts";
import { storeOf } from "../history/store-of.ts";
import { need } from "../house/need.ts";
import { refused } from "./refused.ts";

const needed = need("postgres");
let postgres: Postgres;
let store: Store;
let facts: Facts[];
before(async () => {
  if (needed.skip) return;
  postgres = await startPostgres({ plain: true });
  store = await storeOf(["a"], 8);
  facts = await factsIn(store);
});
after(() => postgres?.close());

async function factsIn(top: Store): Promise<Facts[]> {
  const found: Facts[] = [];
  for await (const key of top.list("")) {
    const one = await readFacts(top, key);
    if (typeof one === "object") found.push(one);
  }
  return found;
}

async function fresh(t: TestContext): Promise<{ index: Index; database: string }> {
  const database = await postgres.database();
  const index = indexAt(postgres.url(database));
  t.after(() => index.close());
  await index.migrate();
  return { index, database };
}

const same = async (index: Index) => {
  const { differs, unreadable } = await checkIndex(store, index);
  assert.deepEqual({ differs, unreadable }, { differs: 0, unreadable: [] });
};

/** Holds a table, so that whoever writes it waits. @returns lets go */
async function hold(database: string, table: string): Promise<() => Promise<void>> {
  const held = postgres.sql(database, `begin; lock table contender.${table}; select pg_sleep(60)`).catch(() => []);
  await until(async () => (await locks(database, "granted", table)) > 0);
  return async () => {
    await terminate(database, "query like 'begin; lock%'");
    await held;
  };
}

async function locks(database: string, which: string, table: string): Promise<number> {
  const rows = await postgres.sql(
    database,
    `select 1 from pg_locks where ${which} and relation = 'contender.${table}'::regclass and mode like '%Exclusive%'`,
  );
  return rows.length;
}

/** Those whom `pg_sleep` holds up. */
async function asleep(database: string): Promise<number> {
  const sleepers = "select 1 from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()";
  return (await postgres.sql(database, sleepers)).length;
}

const terminate = (database: string, which: string) =>
  postgres.sql(
    database,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and ${which}`,
  );

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < 400; round++) {
    if (await holds()) return;
    await sleep(25);
  }
  assert.fail("expected it to come, within ten seconds");
}

test("down at start: said with place, role and remedy, and no password; up again, all goes on", needed, async (t) => {
  const { index, database } = await fresh(t);
  const late = indexAt(postgres.url(database), { tries: 2 });
  t.after(() => late.close());
  await postgres.kill();
  const words = ["postgres://boss@localhost:", database, "contender reindex"];
  await assert.rejects(late.apply(facts), (error: Error) => {
    assert.ok(!JSON.stringify(error).includes(postgres.password) && !error.message.includes(postgres.password));
    return refused("index-failed", ...words)(error);
  });
  await postgres.up();
  await late.apply(facts);
  await same(index);
});

test(
  "dying in the middle of a batch: nothing of it is there, and the same call puts it when the server is back",
  needed,
  async (t) => {
    const { index, database } = await fresh(t);
    const writer = indexAt(postgres.url(database), { tries: 6 });
    t.after(() => writer.close());
    await hold(database, "executions");
    const applied = writer.apply(facts);
    await until(async () => (await locks(database, "not granted", "executions")) > 0);
    await postgres.kill();
    await postgres.up();
    await applied;
    await same(index);
  },
);

test("killed in the middle and not asked again: all or nothing", needed, async (t) => {
  const { index, database } = await fresh(t);
  const writer = indexAt(postgres.url(database), { tries: 1 });
  t.after(() => writer.close());
  await hold(database, "executions");
  const applied = assert.rejects(writer.apply(facts), refused("index-failed"));
  await until(async () => (await locks(database, "not granted", "executions")) > 0);
  await postgres.kill();
  await applied;
  await postgres.up();
  assert.equal((await allRows(index)).runs!.length, 0);
});

test("a connection that an administrator ends: the batch goes again on another", needed, async (t) => {
  const { index, database } = await fresh(t);
  const letGo = await hold(database, "executions");
  const applied = index.apply(facts);
  await until(async () => (await locks(database, "not granted", "executions")) > 0);
  await terminate(database, "wait_event_type = 'Lock'");
  await letGo();
  await applied;
  await same(index);
});

/** A way to a database on which the answer to a COMMIT can be lost. */
async function losing(t: TestContext, database: string) {
  const proxy = await tcpProxy(postgres.port);
  t.after(() => proxy.close());
  const url = postgres
    .url(database)
    .replace(/:\d+\//, `:${proxy.port}/`)
    .replace("verify-full", "disable");
  return { url, lost: (when: "before" | "after") => proxy.cutAt("commit\0", when) };
}

for (const when of ["before", "after"] as const) {
  test(
    `a COMMIT whose answer is lost ${when} the server heard it is found out, and nothing is done twice`,
    needed,
    async (t) => {
      const { index, database } = await fresh(t);
      const { url, lost } = await losing(t, database);
      const writer = indexAt(url);
      t.after(() => writer.close());
      await postgres.sql(
        database,
        "create table tries (n serial); create function tried() returns trigger language plpgsql as 'begin insert into tries default values; return null; end'",
      );
      await postgres.sql(
        database,
        "create trigger tried after insert or update or delete on contender.promotions for each row execute function tried()",
      );
      const changed = async () => {
        // What is rolled back takes its tries with it, and the sequence tells how many there were.
        const [done] = await postgres.sql(
          database,
          "with cleared as (delete from tries returning n) select count(*)::int as stand, max(n) as last from cleared",
        );
        await postgres.sql(database, "select setval('tries_n_seq', 1, false)");
        return done;
      };
      const many = facts.filter(({ rows }) => rows.promotions).length;
      const cut = lost(when);
      await writer.apply(facts);
      await cut;
      await same(index);
      assert.deepEqual(await changed(), { stand: many, last: when === "before" ? 2 * many : many });
      const cutAgain = lost(when);
      await writer.forget(facts.map(({ key }) => key));
      await cutAgain;
      assert.ok(Object.values(await allRows(index)).every((rows) => rows.length === 0));
      assert.deepEqual(await changed(), { stand: many, last: when === "before" ? 2 * many : many });
    },
  );

  test(`a migration whose COMMIT has no answer, lost ${when} the server heard it, is done`, needed, async (t) => {
    const database = await postgres.database();
    const { url, lost } = await losing(t, database);
    const owner = indexAt(url);
    t.after(() => owner.close());
    const cut = lost(when);
    assert.equal((await owner.migrate()).to, MIGRATIONS.length);
    await cut;
    await owner.apply(facts);
    await same(owner);
  });
}

test("a server that dies at COMMIT, and gives the transaction's number to others: put again", needed, async (t) => {
  const { index, database } = await fresh(t);
  let others = () => {};
  const written = new Promise<void>((done) => {
    others = done;
  });
  const writer = indexAt(postgres.url(database), { sleep: () => written });
  t.after(() => writer.close());
  const [one, ...rest] = facts.filter(({ rows }) => rows.promotions) as [Facts, ...Facts[]];
  await postgres.sql(
    database,
    "create function waits() returns trigger language plpgsql as 'begin perform pg_sleep(60); return null; end'",
  );
  await postgres.sql(
    database,
    "create constraint trigger waits after insert on contender.promotions deferrable initially deferred for each row execute function waits()",
  );
  // Nobody writes the log down before its time: what was not committed leaves no trace, nor does its number.
  await postgres.sql(database, "alter system set wal_writer_delay = '10s'");
  await postgres.sql(database, "select pg_reload_conf()");
  await postgres.sql(database, "checkpoint");
  const applied = writer.apply([one]);
  await until(async () => (await asleep(database)) > 0);
  await postgres.kill();
  await postgres.up();
  await postgres.sql(database, "drop function waits cascade");
  await postgres.sql(database, "alter system reset wal_writer_delay");
  for (const other of rest) await index.apply([other]);
  others();
  await applied;
  assert.ok((await allRows(index)).promotions!.some(({ key }) => key === one.key));
});

test(
  "a password that expired, like a token: refused with words, and the same index goes on with a fresh one",
  needed,
  async (t) => {
    const { index, database } = await fresh(t);
    await postgres.sql(
      database,
      `alter role contender_writer password '${postgres.password}' valid until '2020-01-01'`,
    );
    const writer = indexAt(postgres.url(database, "contender_writer"));
    t.after(() => writer.close());
    await assert.rejects(writer.apply(facts), refused("index-refused", "contender_writer", "PGPASSWORD"));
    await postgres.sql(database, "alter role contender_writer valid until 'infinity'");
    await writer.apply(facts);
    await same(index);
  },
);

test("a token that the server does not take: what to look at is said, the token is not", needed, async (t) => {
  const { database } = await fresh(t);
  const before = { ...process.env };
  t.after(() => {
    process.env = before;
  });
  Object.assign(process.env, {
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "canary",
  });
  const url = postgres.url(database, "contender_reader", { auth: "iam" }).replace(`:${postgres.password}@`, "@");
  const index = indexAt(url);
  t.after(() => index.close());
  await assert.rejects(index.state(), (error: Error) => {
    assert.doesNotMatch(JSON.stringify(error) + error.message, /X-Amz|canary/);
    return refused("index-refused", "contender_reader", "rds-db:connect", "clock")(error);
  });
});

test("a database that can't hold every text is refused, and no record is blamed", needed, async (t) => {
  await postgres.sql("postgres", "create database latin encoding 'LATIN1' template template0");
  const index = indexAt(postgres.url("latin"));
  t.after(() => index.close());
  await assert.rejects(index.migrate(), refused("index-refused", "LATIN1", "encoding 'UTF8'"));
  await assert.rejects(index.state(), refused("index-refused", "LATIN1"));
});

test("only rows that are put can be invalid", needed, async (t) => {
  const { index } = await fresh(t);
  const row = facts.find(({ rows }) => rows.drift)!;
  const wrong = { ...row, rows: { drift: row.rows.drift!.map((one) => ({ ...one, started: "never" })) } };
  await assert.rejects(index.apply([wrong]), refused("record-invalid", "never"));
  const read = async () => {
    for await (const row of index.rows("runs", "\0", "x")) assert.fail(JSON.stringify(row));
  };
  await assert.rejects(read(), refused("index-failed", "read runs"));
});

test("a server that takes no writes: refused with words, and questions are answered", needed, async (t) => {
  const { index, database } = await fresh(t);
  await index.apply(facts);
  await postgres.sql(database, `alter database ${database} set default_transaction_read_only = on`);
  const late = indexAt(postgres.url(database));
  t.after(() => late.close());
  await assert.rejects(late.forget(["records/runs/a/0.json"]), refused("index-refused", "replica or read only"));
  assert.equal((await late.ask({ ask: "promotions", limit: 10 })).length, 2);
});

test("a server that hears and does not answer: given up, and said", needed, async (t) => {
  const { database } = await fresh(t);
  const proxy = await tcpProxy(postgres.port);
  t.after(() => proxy.close());
  const url = postgres.url(database).replace(/:\d+\//, `:${proxy.port}/`);
  const index = indexAt(url, { limits: { connect: 200 }, tries: 2 });
  t.after(() => index.close());
  proxy.hang();
  await assert.rejects(index.state(), refused("index-failed", "timeout"));
});

test("a migration that is killed half way leaves nothing, and the next one finishes", needed, async (t) => {
  const database = await postgres.database();
  const slow = { version: 2, what: "slow", sql: "create table contender.extra (n int); select pg_sleep(60)" };
  const first = indexAt(postgres.url(database), { migrations: [...MIGRATIONS, slow], tries: 1 });
  const second = indexAt(postgres.url(database));
  t.after(() => Promise.all([first.close(), second.close()]));
  const killed = assert.rejects(first.migrate(), refused("index-failed"));
  await until(async () => (await asleep(database)) > 0);
  await postgres.kill();
  await killed;
  await postgres.up();
  assert.equal((await second.state()).version, 0);
  assert.deepEqual(await second.migrate(), { from: 0, to: MIGRATIONS.length });
  await reindex(store, second);
  await same(second);
});

test("who migrates second waits as long as the first may take, and no longer for a table", needed, async (t) => {
  const { index, database } = await fresh(t);
  const slow = { version: MIGRATIONS.length + 1, what: "slow", sql: "select pg_sleep(7)" }; // the client gives up after 400 ms and 5 s
  const ddl = { version: slow.version + 1, what: "more", sql: "alter table contender.drift add column more text" };
  const limits = { statement: 400, lock: 300 };
  const first = indexAt(postgres.url(database), { migrations: [...MIGRATIONS, slow] });
  const third = indexAt(postgres.url(database), { migrations: [...MIGRATIONS, slow, ddl], limits, tries: 1 });
  const hasty = indexAt(postgres.url(database), { migrations: [...MIGRATIONS, slow], limits, tries: 1 });
  t.after(() => Promise.all([first, third, hasty].map((one) => one.close())));
  const migrated = first.migrate();
  await until(async () => (await asleep(database)) > 0);
  assert.deepEqual(await hasty.migrate(), { from: slow.version, to: slow.version });
  await migrated;
  const letGo = await hold(database, "drift");
  await assert.rejects(third.migrate(), refused("index-failed", "perhaps a migration"));
  await letGo();
  assert.equal((await index.state()).version, slow.version);
});

test("several migrate at once: one does it, the others find it done", needed, async (t) => {
  const database = await postgres.database();
  const indexes = [1, 2, 3].map(() => indexAt(postgres.url(database)));
  t.after(() => Promise.all(indexes.map((index) => index.close())));
  const done = await Promise.all(indexes.map((index) => index.migrate()));
  assert.deepEqual(done.map(({ from }) => from).sort(), [0, MIGRATIONS.length, MIGRATIONS.length]);
});

test("nobody writes while a migration is under way: who waits looks again", needed, async (t) => {
  const { database } = await fresh(t);
  const slow = { version: MIGRATIONS.length + 1, what: "slow", sql: "select pg_sleep(1)" };
  const newer = indexAt(postgres.url(database), { migrations: [...MIGRATIONS, slow] });
  const writer = indexAt(postgres.url(database));
  t.after(() => Promise.all([newer.close(), writer.close()]));
  const migrated = newer.migrate();
  await until(async () => (await asleep(database)) > 0);
  await assert.rejects(writer.apply(facts), refused("index-refused", `version ${slow.version}`));
  await migrated;
  assert.ok(Object.values(await allRows(newer)).every((rows) => rows.length === 0));
});

test("a schema of a newer release is neither written nor read, an older one is brought up first", needed, async (t) => {
  const { index, database } = await fresh(t);
  await index.apply(facts);
  const next = { version: MIGRATIONS.length + 1, what: "more", sql: "alter table contender.runs add column more text" };
  const newer = indexAt(postgres.url(database), { migrations: [...MIGRATIONS, next] });
  t.after(() => newer.close());
  await assert.rejects(newer.apply(facts), refused("index-refused", "--migrate"));
  assert.deepEqual(await newer.migrate(), { from: MIGRATIONS.length, to: next.version });
  const late = indexAt(postgres.url(database));
  t.after(() => late.close());
  const words = [`version ${next.version}`, "newer one"];
  // One that starts now, and one that has asked before the schema moved on.
  for (const older of [late, index]) {
    await assert.rejects(older.apply(facts), refused("index-refused", ...words));
    await assert.rejects(older.forget([facts[0]!.key]), refused("index-refused", ...words));
    await assert.rejects(older.ask({ ask: "promotions", limit: 1 }), refused("index-refused", ...words));
    await assert.rejects(allRows(older), refused("index-refused", ...words));
    await assert.rejects(older.migrate(), refused("index-refused", ...words));
  }
  assert.equal((await index.state()).version, next.version, "doctor can still look");
  const edited = indexAt(postgres.url(database), { migrations: [MIGRATIONS[0]!, { ...next, sql: "select 1" }] });
  t.after(() => edited.close());
  await assert.rejects(edited.migrate(), refused("index-refused", "another migration"));
});

test("the reader reads, the writer writes rows, and neither can do more", needed, async (t) => {
  const { database } = await fresh(t);
  for (const role of ["owner", "writer", "reader"]) {
    await postgres.sql(database, `alter role contender_${role} password '${postgres.password}' valid until 'infinity'`);
  }
  const as = (role: string) => {
    const index = indexAt(postgres.url(database, `contender_${role}`));
    t.after(() => index.close());
    return index;
  };
  const [owner, writer, reader] = [as("owner"), as("writer"), as("reader")];
  await writer.apply(facts);
  assert.equal((await reader.ask({ ask: "promotions", limit: 10 })).length, 2);
  await assert.rejects(reader.apply(facts), refused("index-refused", "contender_reader"));
  await assert.rejects(writer.migrate(), refused("index-refused", "contender_writer"));
  assert.deepEqual(await owner.migrate(), { from: MIGRATIONS.length, to: MIGRATIONS.length });
  const rights = async (index: Index) => (await index.state()).rights;
  assert.deepEqual(await rights(owner), { read: true, write: true, define: true });
  assert.deepEqual(await rights(writer), { read: true, write: true, define: false });
  assert.deepEqual(await rights(reader), { read: true, write: false, define: false });
  const may = async (role: string, right: string) => {
    const rows = await postgres.sql(
      database,
      "select name from unnest($3::text[]) name where has_table_privilege($1, 'contender.' || name, $2)",
      [`contender_${role}`, right, [...TABLES, "migrations"]],
    );
    return rows.length;
  };
  for (const right of ["insert", "update", "delete"]) {
    assert.equal(await may("writer", right), TABLES.length, "not the migrations");
    assert.equal(await may("reader", right), 0);
  }
  assert.equal(await may("writer", "truncate"), 0);
});

test(
  "only a certificate for the host's name, signed by the authority that was named, is believed",
  needed,
  async (t) => {
    const { database } = await fresh(t);
    const other = await startPostgres();
    t.after(() => other.close());
    const at = (url: string) => {
      const index = indexAt(url);
      t.after(() => index.close());
      return index;
    };
    const { tls, role, version } = await at(postgres.url(database)).state();
    assert.match(tls!, /^TLSv1\.[23], /);
    assert.deepEqual({ role, version }, { role: "boss", version: MIGRATIONS.length });
    const wrongName = at(postgres.url(database).replace("localhost", "127.0.0.1"));
    await assert.rejects(wrongName.state(), refused("index-refused", "127.0.0.1", "sslrootcert"));
    const wrongAuthority = at(postgres.url(database, "boss", { sslrootcert: other.ca }));
    await assert.rejects(wrongAuthority.state(), refused("index-refused", other.ca));
    const noAuthority = at(postgres.url(database).replace(/&sslrootcert=[^&]*/, ""));
    await assert.rejects(noAuthority.state(), refused("index-refused", "sslrootcert"));
    const noFile = postgres.url(database, "boss", { sslrootcert: "/nowhere.pem" });
    assert.throws(() => at(noFile), refused("environment-invalid", "/nowhere.pem"));
    const plain = at(other.url("postgres").replace("verify-full", "disable"));
    await assert.rejects(plain.state(), refused("index-refused", "no encryption"));
  },
);

test("a full disk: said, nothing half, and with room again the rest goes in", needed, async (t) => {
  const small = await startPostgres({ room: 2048 });
  t.after(() => small.close());
  const index = indexAt(small.url(await small.database()), { tries: 1 });
  t.after(() => index.close());
  await index.migrate();
  await index.apply(facts);
  const before = await allRows(index);
  const why = "x".repeat(1_000);
  const big = Array.from({ length: 5_000 }, (_, n): Facts => {
    const key = `deployments/a/${String(n).padStart(5, "0")}.json`;
    return {
      key,
      rows: { deployments: [{ ...facts.find(({ rows }) => rows.deployments)!.rows.deployments![0]!, key, why }] },
    };
  });
  await assert.rejects(index.apply(big), refused("index-failed", "room"));
  assert.deepEqual(await allRows(index), before);
  await index.apply(big.slice(0, 100));
  assert.equal((await allRows(index)).deployments!.length, before.deployments!.length + 100);
});
