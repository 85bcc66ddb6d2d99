import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, type TestContext, test } from "node:test";
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { s3Client } from "../../src/adapters/s3/s3-client.ts";
import type { S3Reach } from "../../src/adapters/s3/s3-reach.ts";
import { dataCache } from "../../src/adapters/source/data-cache.ts";
import { s3Source } from "../../src/adapters/source/s3-source.ts";
import { type BadLine, s3Proxy } from "../cloud/s3-proxy.ts";
import { s3Reach } from "../cloud/s3-reach.ts";
import { startVersitygw, type Versitygw } from "../cloud/versitygw.ts";
import { need, toolPath } from "../house/need.ts";
import { refused } from "./refused.ts";
import { scratch } from "./scratch.ts";

const needed = need("versitygw");
const TRACKS = Buffer.from("Artist,Stream\n".concat("a,1\n".repeat(300_000)));
const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
let server: Versitygw;
let line: BadLine;
let reach: S3Reach;
let bucket: string;
let count = 0;

before(async () => {
  if (!toolPath("versitygw")) return;
  server = await startVersitygw();
  line = await s3Proxy(server.port);
  reach = s3Reach(s3Client(server.settings(line.url)));
  bucket = await server.bucket("versioned");
});
beforeEach(() => line?.strike(() => undefined));
after(async () => {
  reach?.client.destroy();
  await line?.close();
  await server?.close();
});

/** Puts an object there. @param sum whether S3 is given a SHA-256 to keep */
async function put(Body: Uint8Array, sum = false, Key = `tracks-${++count}.csv`) {
  const ChecksumAlgorithm = sum ? "SHA256" : "CRC32";
  const { VersionId } = await server
    .client()
    .send(new PutObjectCommand({ Bucket: bucket, Key, Body, ChecksumAlgorithm }));
  return { uri: `s3://${bucket}/${Key}`, Key, VersionId };
}

/** Puts an object there in two parts, so that its ETag is no MD5. @param ChecksumAlgorithm of the whole, or only of the parts */
async function putInParts(bytes: Uint8Array, ChecksumAlgorithm: "CRC64NVME" | "SHA256") {
  const at = { Bucket: bucket, Key: `parts-${++count}.csv` };
  const client = server.client();
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ ...at, ChecksumAlgorithm }));
  const Parts = await Promise.all(
    [bytes.subarray(0, 5 << 20), bytes.subarray(5 << 20)].map(async (Body, index) => {
      const part = { ...at, UploadId, PartNumber: index + 1, Body, ChecksumAlgorithm };
      const { $metadata: _, ...sent } = await client.send(new UploadPartCommand(part));
      return { ...sent, PartNumber: index + 1 };
    }),
  );
  await client.send(new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts } }));
  return `s3://${bucket}/${at.Key}`;
}

/** Flips a bit of the first downloads. */
function flip(times: number) {
  let gets = 0;
  line.strike((method) => (method === "GET" && ++gets <= times ? { kind: "flip" } : undefined));
}

function source(t: TestContext, folder = scratch(t)) {
  return { folder, ...s3Source(reach, dataCache(folder)) };
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const downloads = () => line.asked.filter((one) => one.startsWith("GET")).length;

test("where S3 has the SHA-256, it is known without a download", needed, async (t) => {
  const { uri, VersionId } = await put(TRACKS, true);
  const opened = await source(t).open(uri);
  assert.equal(opened.version, `sha256:${digestOf(TRACKS)}`);
  assert.equal(opened.stored, VersionId);
  assert.equal(downloads(), 0);
  assert.ok((await whole(opened.bytes)).equals(TRACKS));
  assert.equal(downloads(), 1);
});

test("else it is read first, once for each version; and after the cache is gone again", needed, async (t) => {
  const { uri, Key, VersionId } = await put(TRACKS);
  const from = source(t);
  assert.equal((await from.open(uri)).version, `sha256:${digestOf(TRACKS)}`);
  assert.equal(downloads(), 1);
  const again = await from.open(uri);
  assert.equal(again.stored, VersionId);
  assert.ok((await whole(again.bytes)).equals(TRACKS));
  assert.equal(downloads(), 1);
  const next = Buffer.from("Artist,Stream\nb,2\n");
  const { VersionId: later } = await put(next, false, Key);
  const moved = await from.open(uri);
  assert.deepEqual([moved.version, moved.stored], [`sha256:${digestOf(next)}`, later]);
  assert.ok((await whole(moved.bytes)).equals(next));
  assert.equal(downloads(), 2);
  await source(t).open(uri);
  assert.equal(downloads(), 3);
});

test("a pin is believed until the bytes are read, and then held against them", needed, async (t) => {
  const { uri } = await put(TRACKS);
  const right = await source(t).open(uri, digestOf(TRACKS));
  assert.equal(right.version, `sha256:${digestOf(TRACKS)}`);
  assert.equal(downloads(), 0);
  assert.ok((await whole(right.bytes)).equals(TRACKS));
  const pin = "0".repeat(64);
  const from = source(t);
  const wrong = await from.open(uri, pin);
  await assert.rejects(() => whole(wrong.bytes), refused("data-invalid", uri, "data.sha256", pin, digestOf(TRACKS)));
  assert.equal((await from.open(uri, pin)).version, `sha256:${digestOf(TRACKS)}`, "from now on it is known better");
});

test("a spoilt copy in the cache is never read", needed, async (t) => {
  const { uri } = await put(TRACKS);
  const from = source(t);
  await from.open(uri);
  const copy = join(from.folder, "data", digestOf(TRACKS));
  const bytes = readFileSync(copy);
  bytes[1000]! ^= 1;
  writeFileSync(copy, bytes);
  assert.ok((await whole((await from.open(uri)).bytes)).equals(TRACKS));
  assert.equal(downloads(), 2);
  const [remembered] = readdirSync(join(from.folder, "versions")).filter((name) => name.endsWith(".json"));
  writeFileSync(join(from.folder, "versions", remembered!), "{}");
  assert.equal((await from.open(uri)).version, `sha256:${digestOf(TRACKS)}`);
  assert.equal(downloads(), 3);
});

test("a body that is cut is continued where it ended; a flipped byte starts it again", needed, async (t) => {
  const { uri } = await put(TRACKS);
  let cuts = 0;
  line.strike((method) => (method === "GET" && ++cuts <= 3 ? { kind: "cut" } : undefined));
  const from = source(t);
  assert.equal((await from.open(uri)).version, `sha256:${digestOf(TRACKS)}`);
  assert.equal(cuts, 4);
  let flips = 0;
  line.strike((method) => (method === "GET" && ++flips <= 2 ? { kind: "flip" } : undefined));
  assert.equal((await source(t).open(uri)).version, `sha256:${digestOf(TRACKS)}`);
  assert.equal(flips, 3);
  line.strike((method) => (method === "GET" ? { kind: "flip" } : undefined));
  const last = source(t);
  await assert.rejects(() => last.open(uri), refused("data-invalid", uri, "CRC32"));
  assert.deepEqual([readdirSync(join(last.folder, "data")), readdirSync(join(last.folder, "data.tmp"))], [[], []]);
  assert.equal(existsSync(join(last.folder, "versions")), false);
});

test("a server that begins again where it was asked to go on is read from its beginning", needed, async (t) => {
  const client = s3Client(server.settings(line.url));
  client.middlewareStack.add(
    (next) => (args) => {
      Object.assign(args.input, { Range: undefined });
      return next(args);
    },
    { step: "initialize" },
  );
  t.after(() => client.destroy());
  const { uri } = await put(TRACKS, true);
  let gets = 0;
  line.strike((method) => (method === "GET" && ++gets === 1 ? { kind: "cut" } : undefined));
  const opened = await s3Source(s3Reach(client), dataCache(scratch(t))).open(uri);
  assert.ok((await whole(opened.bytes)).equals(TRACKS));
  assert.equal(gets, 2);
});

test("an object in parts becomes a version only when its checksum or a second reading says so", needed, async (t) => {
  const big = Buffer.from("Artist,Stream\n".concat("a,1\n".repeat(1_500_000)));
  const [version, pin] = [`sha256:${digestOf(big)}`, digestOf(big)];
  for (const [sum, readings] of [
    ["CRC64NVME", 1],
    ["SHA256", 2],
  ] as const) {
    const uri = await putInParts(big, sum);
    flip(0);
    assert.equal((await source(t).open(uri)).version, version);
    assert.equal(downloads(), readings, "as many readings as it takes to be sure");
    flip(1);
    const from = source(t);
    assert.equal((await from.open(uri)).version, version);
    assert.equal(downloads(), readings + 1);
    assert.equal((await from.open(uri)).version, version, "as it is remembered");
    assert.equal(downloads(), readings + 1);
    flip(1);
    const pinned = await source(t).open(uri, pin);
    assert.ok((await whole(pinned.bytes)).equals(big), "a pin is held against one reading more");
    assert.equal(downloads(), 2);
    flip(0);
    const wrong = await source(t).open(uri, "0".repeat(64));
    await assert.rejects(() => whole(wrong.bytes), refused("data-invalid", uri, "data.sha256", digestOf(big)));
    assert.equal(downloads(), readings);
  }
});

test(
  "under a KMS key, where no ETag is an MD5, a flipped byte is asked for again by S3's SHA-256",
  needed,
  async (t) => {
    const client = s3Client(server.settings(line.url));
    client.middlewareStack.add((next) => async (args) => {
      const answer = await next(args);
      Object.assign(answer.output, { ServerSideEncryption: "aws:kms" });
      return answer;
    });
    t.after(() => client.destroy());
    const { uri } = await put(TRACKS, true);
    for (const pin of [undefined, digestOf(TRACKS)]) {
      flip(1);
      const opened = await s3Source(s3Reach(client), dataCache(scratch(t))).open(uri, pin);
      assert.ok((await whole(opened.bytes)).equals(TRACKS));
      assert.equal(downloads(), 2);
    }
  },
);

test(
  "a line that cuts over and over is read to the end, and to the end once more where it has to be",
  needed,
  async (t) => {
    const big = Buffer.from("Artist,Stream\n".concat("a,1\n".repeat(1_500_000)));
    const uri = await putInParts(big, "SHA256");
    let gets = 0;
    line.strike((method) => (method === "GET" && ++gets % 13 > 0 ? { kind: "cut" } : undefined));
    assert.equal((await source(t).open(uri)).version, `sha256:${digestOf(big)}`);
    assert.equal(downloads(), 26);
  },
);

test("an object that is replaced while it is read: the version that was opened, or busy", needed, async (t) => {
  const { uri, Key } = await put(TRACKS, true);
  const opened = await source(t).open(uri);
  await put(Buffer.from("other"), true, Key);
  assert.ok((await whole(opened.bytes)).equals(TRACKS), "a bucket with versions has it still");

  const plain = await server.bucket();
  const [Bucket, at] = [plain, `s3://${plain}/t.csv`];
  const ChecksumAlgorithm = "SHA256";
  await server.client().send(new PutObjectCommand({ Bucket, Key: "t.csv", Body: TRACKS, ChecksumAlgorithm }));
  const before = await source(t).open(at);
  await server
    .client()
    .send(new PutObjectCommand({ Bucket, Key: "t.csv", Body: Buffer.from(TRACKS).fill("x", 0, 9), ChecksumAlgorithm }));
  await assert.rejects(() => whole(before.bytes), refused("busy", at, "changed while it was read"));
});

test("an empty object, a key with blanks and signs, and one without bytes to spare are read", needed, async (t) => {
  const empty = await put(new Uint8Array(0));
  assert.equal((await whole((await source(t).open(empty.uri)).bytes)).length, 0);
  const strange = await put(TRACKS, false, "a folder/tracks (1)+ä.csv");
  assert.ok((await whole((await source(t).open(strange.uri)).bytes)).equals(TRACKS));
});

test("a bucket in another region is read from there, which is found out once", needed, async (t) => {
  const clients = ["eu-west-1", server.region].map((region) => s3Client({ ...server.settings(line.url), region }));
  t.after(() => clients.map((client) => client.destroy()));
  const [client, there] = clients as [S3Client, S3Client];
  const asked: string[] = [];
  const inRegion = (region: string) => {
    asked.push(region);
    return there;
  };
  const from = s3Source(s3Reach(client, { inRegion }), dataCache(scratch(t)));
  for (const sum of [true, false]) {
    const { uri } = await put(TRACKS, sum);
    assert.ok((await whole((await from.open(uri)).bytes)).equals(TRACKS));
  }
  assert.deepEqual(asked, [server.region]);
  const { uri } = await put(TRACKS);
  await assert.rejects(
    () => s3Source(s3Reach(client), dataCache(scratch(t))).open(uri),
    refused("store-refused", bucket, `AWS_REGION to ${server.region}`),
  );
  await assert.rejects(() => from.open(`s3://${bucket}/nothing.csv`), refused("data-missing"));
});

test("what can't be read is told by what is to be done", needed, async (t) => {
  const from = source(t);
  const absent = `s3://${bucket}/nothing.csv`;
  await assert.rejects(() => from.open(absent), refused("data-missing", absent, "data.source"));
  const { uri, Key } = await put(TRACKS);
  await server.client().send(new DeleteObjectCommand({ Bucket: bucket, Key }));
  await assert.rejects(() => from.open(uri), refused("data-missing", uri, "delete marker"));
  await assert.rejects(
    () => from.open("s3://not-there-at-all/t.csv"),
    refused("store-refused", "not-there-at-all", "data.source"),
  );
  await assert.rejects(() => from.open("s3://b"), refused("data-missing", "s3://bucket/key"));
  line.strike(() => ({ kind: "status", status: 403, code: "AccessDenied" }));
  await assert.rejects(() => from.open(uri), refused("store-refused", "s3:GetObject", uri));
  line.strike(() => ({ kind: "status", status: 503, code: "SlowDown" }));
  await assert.rejects(() => from.open(uri), refused("store-failed", "503", uri));
});
