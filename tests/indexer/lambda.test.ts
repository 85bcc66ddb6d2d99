import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { DeleteObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { bundleIndexer } from "../../src/build/bundle-indexer.ts";
import { randomOf } from "../../src/demo/random.ts";
import type { Fault } from "../../src/errors.ts";
import type { CheckedAnswer } from "../../src/indexer/checked-answer.ts";
import { together } from "../../src/indexer/together.ts";
import type { IndexState } from "../../src/ports/index.ts";
import { allRows, indexAt } from "../cloud/index-at.ts";
import { type Instance, lambdaRuntime } from "../cloud/lambda-runtime.ts";
import { type Postgres, startPostgres } from "../cloud/postgres.ts";
import { startVersitygw, type Versitygw } from "../cloud/versitygw.ts";
import { need } from "../house/need.ts";
import { runName } from "../records/run-of.ts";
import { batch, notification, told } from "./notification.ts";
import { deliver } from "./queue.ts";
import { type Stored, sample } from "./sample.ts";

const needed = need("node24", "lambdaRic", "postgres", "versitygw");
const MEGABYTE = 1024 * 1024;
const PREFIX = "team/";
const TEST_EVENT = '{"Service":"Amazon S3","Event":"s3:TestEvent"}';
let postgres: Postgres;
let gateway: Versitygw;
let built: string;

before(async () => {
  if (needed.skip) return;
  built = mkdtempSync(join(tmpdir(), "contender-indexer-"));
  const define = { CONTENDER_ENGINE: '""', CONTENDER_VERSION: '"0.0.0"' };
  const bundled = bundleIndexer(fileURLToPath(new URL("../..", import.meta.url)), built, define);
  [postgres, gateway] = await Promise.all([startPostgres(), startVersitygw(), bundled]);
});
after(async () => {
  await Promise.all([postgres?.close(), gateway?.close()]);
  if (built) rmSync(built, { recursive: true, force: true });
});

/** A store in a bucket of its own, a database of its own with the indexer's tables and roles, and what starts instances. */
async function cloud(t: TestContext) {
  const [bucket, database] = await Promise.all([gateway.bucket(), postgres.database()]);
  const start = (more: Record<string, string> = {}) => {
    const env = {
      ...gateway.env,
      CONTENDER_STORE: `s3://${bucket}/${PREFIX}`,
      CONTENDER_DATABASE: postgres.url(database, "contender_writer"),
    };
    return lambdaRuntime(t, { folder: join(built, "indexer"), handler: "index.handler", env: { ...env, ...more } });
  };
  const client = gateway.client();
  const write = (objects: readonly Stored[]) =>
    together(objects, 32, async ({ key, bytes }) => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: PREFIX + key, Body: bytes }));
    });
  const bodyOf = (key: string, event?: string) => notification(told(PREFIX + key, { bucket, event }));
  return { bucket, database, start, write, bodyOf };
}

/** The database's first migration, as its first user; then the writer gets the tests' password. */
async function migrate(instance: Instance, database: string): Promise<void> {
  const master = { user: postgres.boss, password: postgres.password };
  const { answer } = await instance.invoke({ contender: "migrate", master });
  assert.deepEqual(answer, { answer: { from: 0, to: 1 } });
  await postgres.sql(database, `alter role contender_writer password '${postgres.password}'`);
}

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
    const { database, start, write, bodyOf } = await cloud(t);
    const instances = await Promise.all([start(), start()]);
    await migrate(instances[0]!, database);
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

    const other = await postgres.database();
    const rebuilder = await start({ CONTENDER_DATABASE: postgres.url(other, postgres.boss) });
    assert.deepEqual((await rebuilder.invoke({ contender: "migrate" })).answer, { answer: { from: 0, to: 1 } });
    const rebuilt = (await rebuilder.invoke({ contender: "reindex" })).answer as { answer: { objects: number } };
    assert.equal(rebuilt.answer.objects, read.filter(({ key }) => !key.includes("/objects/")).length);
    const [rows, wanted] = await Promise.all(
      [database, other].map(async (name) => {
        const index = indexAt(postgres.url(name));
        const found = await allRows(index);
        await index.close();
        return found;
      }),
    );
    assert.ok(rows!.runs!.length > 590 && rows!.drift!.length > 100);
    for (const table of Object.keys(wanted!)) assert.deepEqual(rows![table], wanted![table], table);
  },
);

test(
  "bad messages alone come again; what was taken away loses its rows; a check finds what differs, a reindex mends it",
  needed,
  async (t) => {
    const { bucket, database, start, write, bodyOf } = await cloud(t);
    const instance = await start();
    await migrate(instance, database);
    const objects = sample(20).filter(({ idle }) => !idle);
    const [first, second, third] = objects.filter(({ key }) => key.includes("/runs/")) as [Stored, Stored, Stored];
    await write([...objects.filter((object) => object !== first), { ...first, bytes: first.bytes.slice(1) }]);
    const messages = objects.map(({ key }, i) => ({ id: `m${i}`, body: bodyOf(key) }));
    const bad = messages[objects.indexOf(first)]!.id;
    const event = batch([...messages, { id: "stray", body: "hello" }, { id: "test", body: TEST_EVENT }]);
    assert.deepEqual((await instance.invoke(event)).answer, {
      batchItemFailures: [{ itemIdentifier: "stray" }, { itemIdentifier: bad }],
    });

    await gateway.client().send(new DeleteObjectCommand({ Bucket: bucket, Key: PREFIX + second.key }));
    const removal = { id: "gone", body: bodyOf(second.key, "ObjectRemoved:DeleteMarkerCreated") };
    assert.deepEqual((await instance.invoke(batch([removal]))).answer, { batchItemFailures: [] });
    const runs = await postgres.sql(database, "select key from contender.runs union select key from contender.metrics");
    assert.equal(runs.length, 18);
    assert.ok(runs.every(({ key }) => key !== first.key && key !== second.key));

    const command = async (contender: "check" | "reindex") => {
      const { answer } = (await instance.invoke({ contender })) as { answer: { answer: CheckedAnswer } };
      return answer.answer;
    };
    const whole = await command("check");
    assert.deepEqual([whole.differs, whole.spoilt, whole.unreadable[0]?.key], [0, 1, first.key]);
    await postgres.sql(database, "update contender.metrics set value = 0.5 where key = $1 and metric = 'log_loss'", [
      third.key,
    ]);
    await postgres.sql(database, "delete from contender.executions where run = $1", [runName(7)]);
    const { differs, differences } = await command("check");
    assert.equal(differs, 2);
    assert.deepEqual(differences.map(({ table, kind }) => `${kind} ${table}`).sort(), [
      "different metrics",
      "missing executions",
    ]);
    assert.equal((await command("reindex")).differs, 2);
    assert.equal((await command("check")).differs, 0);
    const said = instance.output();
    assert.match(said, /{"indexer":"check","outcome":"differs","objects":\d+,"differs":2,/);
    assert.ok(said.includes(`{"indexer":"again","message":"${bad}","key":"${first.key}","code":"evidence-corrupt"`));
  },
);

test(
  "named questions are answered; anything else is refused with what to do, and changes nothing",
  needed,
  async (t) => {
    const { database, start, write, bodyOf } = await cloud(t);
    const instance = await start();
    const refusal = async (event: unknown) => {
      const { answer } = (await instance.invoke(event)) as { answer: { refused: { code: string; faults: Fault[] } } };
      return answer.refused.code;
    };
    const question = { ask: "promotions", limit: 5 };
    assert.equal(await refusal({ contender: "ask", question }), "index-refused");
    await migrate(instance, database);
    const objects = sample(10).filter(({ idle }) => !idle);
    await write(objects);
    await instance.invoke(batch(objects.map(({ key }, i) => ({ id: `m${i}`, body: bodyOf(key) }))));
    const { answer } = (await instance.invoke({ contender: "ask", question })) as {
      answer: { answer: { run: string }[] };
    };
    assert.deepEqual(answer.answer.map(({ run }) => run).sort(), [runName(5), runName(10)]);
    const state = (await instance.invoke({ contender: "state" })).answer as { answer: IndexState };
    assert.equal(state.answer.role, "contender_writer");
    assert.deepEqual(state.answer.rights, { read: true, write: true, define: false });
    for (const event of [
      { contender: "ask", question: { ask: "sql", text: "drop table" } },
      { contender: "ask", question: { ...question, limit: 1e9 } },
      { contender: "drop" },
      { hello: 1 },
      null,
      { Records: [{ eventSource: "aws:s3" }] },
    ]) {
      assert.equal(await refusal(event), "usage", JSON.stringify(event));
    }
    assert.equal(await refusal({ contender: "migrate" }), "index-refused");
  },
);

test(
  "a database that is down fails the whole batch, and the same instance goes on when it is back",
  needed,
  async (t) => {
    const { database, start, write, bodyOf } = await cloud(t);
    const instance = await start();
    await migrate(instance, database);
    const objects = sample(5).filter(({ idle }) => !idle);
    await write(objects);
    const event = batch(objects.map(({ key }, i) => ({ id: `m${i}`, body: bodyOf(key) })));
    await postgres.kill();
    const down = await instance.invoke(event);
    assert.match(down.error!.errorMessage, /can't .* at postgres:\/\/contender_writer@localhost/);
    assert.equal(down.answer, undefined);
    await postgres.up();
    assert.deepEqual((await instance.invoke(event)).answer, { batchItemFailures: [] });
    assert.equal((await postgres.sql(database, "select from contender.runs")).length, 5);
  },
);

test("no byte that an instance writes holds a secret, whatever goes wrong", needed, async (t) => {
  const { bucket, database, start, bodyOf } = await cloud(t);
  const CANARY = "canary-5f2c9e";
  const [run] = sample(1).filter(({ key }) => key.includes("/runs/"));
  const at = `localhost:${postgres.port}/${database}?sslrootcert=${postgres.ca}`;
  const writer = `postgres://contender_writer:${CANARY}-url@${at}`;
  const keys = {
    AWS_ACCESS_KEY_ID: "AKIACANARY5F2C9E",
    AWS_SECRET_ACCESS_KEY: `${CANARY}-secret`,
    AWS_SESSION_TOKEN: `${CANARY}-session`,
  };
  const instances = await Promise.all([
    start({ CONTENDER_DATABASE: writer }),
    start({ CONTENDER_DATABASE: `postgres://contender_writer@${at}&auth=iam`, ...keys }),
    start({ CONTENDER_DATABASE: `postgres://contender_writer@${at}`, PGPASSWORD: `${CANARY}-env`, ...keys }),
    start({ CONTENDER_DATABASE: `${writer}&password=${CANARY}-parameter` }),
    start({ CONTENDER_DATABASE: writer, CONTENDER_STORE: "" }),
    start({ CONTENDER_DATABASE: writer.replace("localhost", "127.0.0.1") }),
  ]);
  const password = `${CANARY}-master`;
  const events = [
    batch([{ id: "m1", body: bodyOf(run!.key) }]),
    { contender: "migrate", master: { user: postgres.boss, password } },
    { contender: "migrate", master: { user: postgres.boss, password, more: password } },
    { contender: "migrate", master: password },
    { contender: "migrate" },
    { contender: "check" },
    { contender: "ask", question: { ask: "promotions", limit: 1 } },
    { contender: "state" },
  ];
  const answers: unknown[] = [];
  for (const instance of instances) for (const event of events) answers.push(await instance.invoke(event));
  const said = `${instances.map((instance) => instance.output()).join("\n")}${JSON.stringify(answers)}`;
  for (const tried of ["password authentication failed", "certificate", bucket]) {
    assert.ok(said.includes(tried), `${tried}: not even tried`);
  }
  const secrets = [CANARY, "X-Amz-Signature", "AKIACANARY", postgres.password, gateway.env.AWS_SECRET_ACCESS_KEY!];
  for (const secret of secrets) {
    const found = said.indexOf(secret);
    assert.equal(found, -1, said.slice(Math.max(0, found - 300), found + 100));
  }
});

test("the bundle is small and its archive holds it", needed, () => {
  assert.ok(statSync(join(built, "indexer", "index.mjs")).size < 5 * MEGABYTE);
  assert.ok(statSync(join(built, "indexer.zip")).size < 5 * MEGABYTE);
});
