import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import { lambdaIndex } from "../../src/adapters/index/lambda-index.ts";
import type { Fault } from "../../src/errors.ts";
import type { CheckedAnswer } from "../../src/indexer/checked-answer.ts";
import type { IndexState } from "../../src/ports/index.ts";
import { refused } from "../adapters/refused.ts";
import { lambdaApi } from "../cloud/lambda-api.ts";
import { need } from "../house/need.ts";
import { runName } from "../records/run-of.ts";
import { type Cloud, PREFIX, startCloud } from "./cloud.ts";
import { batch } from "./notification.ts";
import { type Stored, sample } from "./sample.ts";

const needed = need("node24", "lambdaRic", "postgres", "versitygw");
const TEST_EVENT = '{"Service":"Amazon S3","Event":"s3:TestEvent"}';
let cloud: Cloud;

before(async () => {
  if (!needed.skip) cloud = await startCloud();
});
after(() => cloud?.close());

test(
  "bad messages alone come again; what was taken away loses its rows; a check finds what differs, a reindex mends it",
  needed,
  async (t) => {
    const { bucket, database, start, write, bodyOf, migrate } = await cloud.account(t);
    const instance = await start();
    await migrate(instance);
    const objects = sample(20).filter(({ idle }) => !idle);
    const [first, second, third] = objects.filter(({ key }) => key.includes("/runs/")) as [Stored, Stored, Stored];
    await write([...objects.filter((object) => object !== first), { ...first, bytes: first.bytes.slice(1) }]);
    const messages = objects.map(({ key }, i) => ({ id: `m${i}`, body: bodyOf(key) }));
    const bad = messages[objects.indexOf(first)]!.id;
    const event = batch([...messages, { id: "stray", body: "hello" }, { id: "test", body: TEST_EVENT }]);
    assert.deepEqual((await instance.invoke(event)).answer, {
      batchItemFailures: [{ itemIdentifier: "stray" }, { itemIdentifier: bad }],
    });

    await cloud.gateway.client().send(new DeleteObjectCommand({ Bucket: bucket, Key: PREFIX + second.key }));
    const removal = { id: "gone", body: bodyOf(second.key, "ObjectRemoved:DeleteMarkerCreated") };
    assert.deepEqual((await instance.invoke(batch([removal]))).answer, { batchItemFailures: [] });
    const runs = await cloud.postgres.sql(
      database,
      "select key from contender.runs union select key from contender.metrics",
    );
    assert.equal(runs.length, 18);
    assert.ok(runs.every(({ key }) => key !== first.key && key !== second.key));

    const command = async (contender: "check" | "reindex") => {
      const { answer } = (await instance.invoke({ contender })) as { answer: { answer: CheckedAnswer } };
      return answer.answer;
    };
    const whole = await command("check");
    assert.deepEqual([whole.differs, whole.spoilt, whole.unreadable[0]?.key], [0, 1, first.key]);
    await cloud.postgres.sql(
      database,
      "update contender.metrics set value = 0.5 where key = $1 and metric = 'log_loss'",
      [third.key],
    );
    await cloud.postgres.sql(database, "delete from contender.executions where run = $1", [runName(7)]);
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
    const { start, write, bodyOf, migrate } = await cloud.account(t);
    const instance = await start();
    const refusal = async (event: unknown) => {
      const { answer } = (await instance.invoke(event)) as { answer: { refused: { code: string; faults: Fault[] } } };
      return answer.refused.code;
    };
    const question = { ask: "promotions", limit: 5 };
    assert.equal(await refusal({ contender: "ask", question }), "index-refused");
    await migrate(instance);
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
    const { database, start, write, bodyOf, migrate } = await cloud.account(t);
    const instance = await start();
    await migrate(instance);
    const objects = sample(5).filter(({ idle }) => !idle);
    await write(objects);
    const event = batch(objects.map(({ key }, i) => ({ id: `m${i}`, body: bodyOf(key) })));
    await cloud.postgres.kill();
    const down = await instance.invoke(event);
    assert.match(down.error!.errorMessage, /can't .* at postgres:\/\/contender_writer@localhost/);
    assert.equal(down.answer, undefined);
    await cloud.postgres.up();
    assert.deepEqual((await instance.invoke(event)).answer, { batchItemFailures: [] });
    assert.equal((await cloud.postgres.sql(database, "select from contender.runs")).length, 5);
  },
);

test("the command line's index asks the indexer through Lambda's API", needed, async (t) => {
  const { start, migrate, write, bodyOf } = await cloud.account(t);
  const instance = await start();
  await migrate(instance);
  const objects = sample(10).filter(({ idle }) => !idle);
  await write(objects);
  await instance.invoke(batch(objects.map(({ key }, i) => ({ id: `m${i}`, body: bodyOf(key) }))));
  const endpoint = await lambdaApi(t, "contender-indexer", instance);
  const keys = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test", AWS_REGION: "eu-central-1" };
  Object.assign(process.env, keys, { AWS_ENDPOINT_URL_LAMBDA: endpoint });
  const index = lambdaIndex("contender-indexer");
  t.after(() => index.close());
  const promotions = await index.ask({ ask: "promotions", limit: 100 });
  assert.deepEqual(promotions.map(({ run }) => run).sort(), [runName(5), runName(10)]);
  assert.equal((await index.state()).role, "contender_writer");
  await assert.rejects(index.ask({ ask: "promotions", limit: 1e9 }), refused("usage", "limit"));
  await assert.rejects(
    lambdaIndex("another").ask({ ask: "promotions", limit: 1 }),
    refused("index-refused", "another"),
  );
});

test(
  "an instance that is killed in the middle of a batch leaves all of it or nothing; whoever gets it again finishes",
  needed,
  async (t) => {
    const { database, start, migrate, write, bodyOf } = await cloud.account(t);
    await migrate(await start());
    const objects = sample(40).filter(({ idle }) => !idle);
    await write(objects);
    const event = batch(objects.map(({ key }, i) => ({ id: `m${i}`, body: bodyOf(key) })));
    const rows = async () => (await cloud.postgres.sql(database, "select from contender.metrics")).length;
    for (const wait of [0, 20, 60, 120, 200]) {
      const instance = await start();
      await instance.init;
      const gone = assert.rejects(instance.invoke(event), /process ended/);
      await sleep(wait);
      process.kill(instance.pid, "SIGKILL");
      await gone.catch(() => undefined); // it may have been faster
      assert.ok([0, 120].includes(await rows()));
    }
    const last = await start();
    assert.deepEqual((await last.invoke(event)).answer, { batchItemFailures: [] });
    assert.equal(await rows(), 120);
    const { answer } = (await last.invoke({ contender: "check" })).answer as { answer: CheckedAnswer };
    assert.equal(answer.differs, 0);
  },
);

test("no byte that an instance writes holds a secret, whatever goes wrong", needed, async (t) => {
  const { bucket, database, start, bodyOf } = await cloud.account(t);
  const CANARY = "canary-5f2c9e";
  const [run] = sample(1).filter(({ key }) => key.includes("/runs/"));
  const at = `localhost:${cloud.postgres.port}/${database}?sslrootcert=${cloud.postgres.ca}`;
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
    { contender: "migrate", master: { user: cloud.postgres.boss, password } },
    { contender: "migrate", master: { user: cloud.postgres.boss, password, more: password } },
    { contender: "migrate", master: password },
    { contender: "migrate", master: { user: cloud.postgres.boss, password: cloud.postgres.password } },
    { contender: "migrate" },
    { contender: "check" },
    { contender: "ask", question: { ask: "promotions", limit: 1 } },
    { contender: "state" },
  ];
  const answers: unknown[] = [];
  for (const instance of instances) for (const event of events) answers.push(await instance.invoke(event));
  const said = `${instances.map((instance) => instance.output()).join("\n")}${JSON.stringify(answers)}`;
  for (const tried of [
    "password authentication failed",
    "certificate",
    "contender_owner",
    bucket,
    '"migrate","from":0',
  ]) {
    assert.ok(said.includes(tried), `${tried}: not even tried`);
  }
  const secrets = [
    CANARY,
    "X-Amz-Signature",
    "AKIACANARY",
    cloud.postgres.password,
    cloud.gateway.env.AWS_SECRET_ACCESS_KEY!,
  ];
  for (const secret of secrets) {
    const found = said.indexOf(secret);
    assert.equal(found, -1, said.slice(Math.max(0, found - 300), found + 100));
  }
});
