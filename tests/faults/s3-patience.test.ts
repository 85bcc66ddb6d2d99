import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { s3Client } from "../../src/adapters/s3/s3-client.ts";
import type { S3Reach } from "../../src/adapters/s3/s3-reach.ts";
import { dataCache } from "../../src/adapters/source/data-cache.ts";
import { s3Source } from "../../src/adapters/source/s3-source.ts";
import { s3Store } from "../../src/adapters/store/s3/s3-store.ts";
import { refused } from "../adapters/refused.ts";
import { scratch } from "../adapters/scratch.ts";
import { type BadLine, type Fault, s3Proxy } from "../cloud/s3-proxy.ts";
import { s3Reach } from "../cloud/s3-reach.ts";
import { startVersitygw, type Versitygw } from "../cloud/versitygw.ts";
import { need, toolPath } from "../house/need.ts";

/** What waits for much longer than it should is cut off here. */
const needed = { ...need("versitygw"), timeout: 25_000 };
const LARGE = Buffer.alloc(8 << 20, "0123456789\n");
const bytes = (text: string) => new TextEncoder().encode(text);
let server: Versitygw;
let line: BadLine;
let reach: S3Reach;
let bucket: string;

before(async () => {
  if (!toolPath("versitygw")) return;
  server = await startVersitygw();
  line = await s3Proxy(server.port);
  reach = s3Reach(s3Client(server.settings(line.url)));
  bucket = await server.bucket();
  const store = s3Store(reach, { bucket, prefix: "" });
  await store.create("a/1", bytes("one"));
  await store.create("a/large", LARGE);
});
beforeEach(() => line?.strike(() => undefined));
after(async () => {
  reach?.client.destroy();
  await line?.close();
  await server?.close();
});

const storeWith = (more: Partial<S3Reach> = {}) => s3Store({ ...reach, ...more }, { bucket, prefix: "" });
const first = (count: number, fault: Fault) =>
  line.strike((_method, _path, number) => (number <= count ? fault : undefined));

test("a large body that stops is asked for again after a pause, not after all its time", needed, async () => {
  first(2, { kind: "hang" });
  assert.ok(LARGE.equals((await storeWith({ deadlines: { one: 1_000, all: 20_000 } }).get("a/large"))!));
  assert.equal(line.asked.length, 3);
});

test("a large body that drips ends like one that stops", needed, async () => {
  line.strike(() => ({ kind: "slow" }));
  const dripping = storeWith({ deadlines: { one: 1_500, all: 2_500 } });
  await assert.rejects(() => dripping.get("a/large"), refused("store-failed", "a/large", "deadline"));
});

test(
  "a line that cuts every answer brings a dataset that is continued, and never one that begins anew",
  needed,
  async (t) => {
    const after = 512 << 10;
    line.strike((method) => (method === "GET" ? { kind: "cut", after } : undefined));
    const { bytes: rows } = await s3Source(reach, dataCache(scratch(t))).open(`s3://${bucket}/a/large`);
    let read = 0;
    for await (const chunk of rows) read += chunk.length;
    console.log(read, line.asked.length);
    assert.equal(read, LARGE.length);
    assert.ok(line.asked.length > 15, `${line.asked.length} requests`);
    line.strike(() => ({ kind: "cut", after }));
    await assert.rejects(() => storeWith().get("a/large"), refused("store-failed", "a/large"));
    assert.ok(line.asked.length <= 10, `${line.asked.length} requests`);
  },
);

test("a no that was spoilt underway, or is not S3's, is asked for again", needed, async () => {
  const faults: readonly Fault[] = [
    { kind: "cut" },
    { kind: "flip" },
    { kind: "status", status: 404, code: "NoSuciKey" },
    { kind: "status", status: 404, code: "" },
    { kind: "status", status: 403, code: "" },
    { kind: "status", status: 400, code: "BadDigest" },
  ];
  for (const fault of faults) {
    for (let round = 0; round < 3; round++) {
      first(2, fault);
      assert.equal(await storeWith().get("a/none"), undefined, JSON.stringify(fault));
      first(2, fault);
      assert.equal(await storeWith().create("a/1", bytes("other")), "exists", JSON.stringify(fault));
    }
  }
  line.strike(() => ({ kind: "status", status: 403, code: "" }));
  await assert.rejects(() => storeWith().get("a/1"), refused("store-refused", "403", "s3:GetObject"));
});

test("a clock that is off is forgiven once, whatever was answered before", needed, async () => {
  const skewed: Fault = { kind: "status", status: 403, code: "RequestTimeTooSkewed" };
  const busy: Fault = { kind: "status", status: 503, code: "SlowDown" };
  line.strike((_method, _path, number) => [busy, skewed, busy][number - 1]);
  assert.equal(Buffer.from((await storeWith().get("a/1"))!).toString(), "one");
  line.strike((_method, _path, number) => [busy, skewed, busy][number - 1] ?? skewed);
  await assert.rejects(() => storeWith().get("a/1"), refused("store-refused", "clock"));
  assert.equal(line.asked.length, 4);
});

test("credentials that never come are waited for as long as an answer is, and named", needed, async () => {
  const client = s3Client({ ...server.settings(), credentials: () => new Promise(() => {}) });
  const store = storeWith({ client, deadlines: { one: 200, all: 700 } });
  await assert.rejects(() => store.get("a/1"), refused("store-failed", "credentials did not come", "tries"));
  client.destroy();
});

test("who may write and not look is told which right is missing", needed, async () => {
  line.strike((method) => (method === "HEAD" ? { kind: "status", status: 403, code: "" } : undefined));
  const words = refused("store-refused", "a/1", "may not s3:GetObject");
  await assert.rejects(() => storeWith().create("a/1", bytes("other")), words);
  assert.equal(line.asked.filter((one) => one.startsWith("HEAD")).length, 1, "HEAD has no words to wait for");
});
