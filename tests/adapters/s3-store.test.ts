import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import {
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { s3Client } from "../../src/adapters/s3/s3-client.ts";
import type { S3Reach } from "../../src/adapters/s3/s3-reach.ts";
import { s3Alias } from "../../src/adapters/store/s3/s3-alias.ts";
import { s3Store } from "../../src/adapters/store/s3/s3-store.ts";
import { s3Reach } from "../cloud/s3-reach.ts";
import { startVersitygw, type Versitygw } from "../cloud/versitygw.ts";
import { need, toolPath } from "../house/need.ts";
import { aliasContract } from "./alias-contract.ts";
import { refused } from "./refused.ts";
import { storeContract } from "./store-contract.ts";

const needed = need("versitygw");
const bytes = (text: string) => new TextEncoder().encode(text);
let server: Versitygw;
let reach: S3Reach;
const buckets = { plain: "", versioned: "" };
let places = 0;

before(async () => {
  if (needed.skip || !toolPath("versitygw")) return;
  server = await startVersitygw();
  reach = s3Reach(s3Client(server.settings()));
  buckets.plain = await server.bucket();
  buckets.versioned = await server.bucket("versioned");
});
after(async () => {
  reach?.client.destroy();
  await server?.close();
});

/** A place that nobody used before. */
const place = (bucket = buckets.plain) => ({ bucket, prefix: `place-${++places}/` });

for (const kind of ["plain", "versioned"] as const) {
  aliasContract(
    `S3 alias, ${kind} bucket`,
    () => {
      const at = place(buckets[kind]);
      return () => s3Alias(reach, at);
    },
    needed,
  );
}
storeContract("S3 store", () => s3Store(reach, place()), needed);
storeContract(
  "S3 store, objects in parts",
  () => s3Store({ ...reach, parts: { above: 3, each: 5 * 1024 * 1024 } }, place()),
  needed,
);

test("a store at the top of a bucket, and two stores side by side, see their own keys only", needed, async () => {
  const bucket = await server.bucket();
  const [top, a, ab] = ["", "a/", "a-b/"].map((prefix) => s3Store(reach, { bucket, prefix }));
  await a!.create("x/y", bytes("a"));
  await ab!.create("x/y", bytes("ab"));
  assert.deepEqual(await keysOf(a!), ["x/y"]);
  assert.deepEqual(await keysOf(top!), ["a-b/x/y", "a/x/y"]);
  assert.equal(a!.place("x/y"), `s3://${bucket}/a/x/y`);
});

test("a list of more than a page is whole", needed, async () => {
  const at = place();
  const store = s3Store(reach, at);
  const names = Array.from({ length: 1_050 }, (_, n) => `steps/${String(n).padStart(4, "0")}.json`);
  const client = server.client();
  for (let from = 0; from < names.length; from += 50) {
    await Promise.all(
      names
        .slice(from, from + 50)
        .map((name) => client.send(new PutObjectCommand({ Bucket: at.bucket, Key: at.prefix + name, Body: "x" }))),
    );
  }
  assert.deepEqual(await keysOf(store), names);
});

test("what is no key of ours is named; a console's empty folder is nothing", needed, async () => {
  const at = place();
  const put = (name: string, Body: string) =>
    server.client().send(new PutObjectCommand({ Bucket: at.bucket, Key: at.prefix + name, Body }));
  const store = s3Store(reach, at);
  await put("runs/", "");
  await store.create("runs/a", bytes("1"));
  assert.deepEqual(await keysOf(store), ["runs/a"]);
  await put("notes of mine.txt", "x");
  await assert.rejects(keysOf(store), refused("evidence-corrupt", `s3://${at.bucket}/${at.prefix}notes of mine.txt`));
  const [there, strays]: [string[], string[]] = [[], []];
  for await (const key of store.list("", ({ faults }) => strays.push(faults[0]!.file!))) there.push(key);
  assert.deepEqual([there, strays], [["runs/a"], [`s3://${at.bucket}/${at.prefix}notes of mine.txt`]]);
});

test("S3 is told the SHA-256 of what it gets, and tells it again", needed, async () => {
  const at = place();
  const content = bytes("some bytes");
  await s3Store(reach, at).create("a/b", content);
  const { ChecksumSHA256, Metadata } = await server
    .client()
    .send(new GetObjectCommand({ Bucket: at.bucket, Key: `${at.prefix}a/b`, ChecksumMode: "ENABLED" }));
  const digest = createHash("sha256").update(content).digest();
  assert.equal(ChecksumSHA256, digest.toString("base64"));
  assert.equal(Metadata?.sha256, digest.toString("hex"));
});

test("an object in parts comes back whole, once, and leaves no unfinished upload", needed, async () => {
  const at = place();
  const large = Buffer.alloc(11 * 1024 * 1024 + 7, "0123456789abc");
  const store = s3Store({ ...reach, parts: { above: 6 * 1024 * 1024, each: 5 * 1024 * 1024 } }, at);
  const outcomes = await Promise.all([store.create("objects/large", large), store.create("objects/large", large)]);
  assert.deepEqual(outcomes.sort(), ["created", "exists"]);
  assert.ok(large.equals((await store.get("objects/large"))!));
  assert.equal(await store.create("objects/large", large), "exists");
  const { Uploads = [] } = await server.client().send(new ListMultipartUploadsCommand({ Bucket: at.bucket }));
  assert.deepEqual(
    Uploads.filter(({ Key }) => Key?.startsWith(at.prefix)),
    [],
  );
});

test("behind a delete marker there is nothing, and nobody says there were something", needed, async () => {
  const at = place(buckets.versioned);
  const store = s3Store(reach, at);
  await store.create("a/b", bytes("1"));
  await store.create("a/c", bytes("2"));
  await store.remove("a/b");
  assert.equal(await store.get("a/b"), undefined);
  assert.deepEqual(await keysOf(store), ["a/c"]);
  // S3 itself writes over a marker; this server takes it for an object, and is found out.
  await assert.rejects(
    () => store.create("a/b", bytes("1")),
    refused("store-refused", `s3://${at.bucket}/${at.prefix}a/b`, "delete marker"),
  );
  const Key = `${at.prefix}a/b`;
  const { DeleteMarkers = [] } = await server
    .client()
    .send(new ListObjectVersionsCommand({ Bucket: at.bucket, Prefix: Key }));
  await server
    .client()
    .send(new DeleteObjectCommand({ Bucket: at.bucket, Key, VersionId: DeleteMarkers[0]!.VersionId }));
  assert.equal(new TextDecoder().decode(await store.get("a/b")), "1", "the marker gone, it is there again");
});

test("bytes that are not those that were written are refused by name", needed, async () => {
  const at = place();
  const Metadata = { sha256: "0".repeat(64) };
  // The server's own checksum is of another kind here: what the writer told is what counts.
  await server.client().send(
    new PutObjectCommand({
      Bucket: at.bucket,
      Key: `${at.prefix}a/b`,
      Body: "spoilt",
      Metadata,
      ChecksumAlgorithm: "CRC32",
    }),
  );
  await assert.rejects(
    () => s3Store(reach, at).get("a/b"),
    refused("evidence-corrupt", `s3://${at.bucket}/${at.prefix}a/b`, "0".repeat(64)),
  );
});

test("an upload of somebody else's that is not finished is no object", needed, async () => {
  const at = place();
  await server.client().send(new CreateMultipartUploadCommand({ Bucket: at.bucket, Key: `${at.prefix}a/b` }));
  const store = s3Store(reach, at);
  assert.equal(await store.get("a/b"), undefined);
  assert.deepEqual(await keysOf(store), []);
  assert.equal(await store.create("a/b", bytes("1")), "created");
});

test("a bucket that is not there, foreign credentials and another owner are told apart", needed, async () => {
  const at = place();
  const absent = s3Store(reach, { bucket: "not-there-at-all", prefix: "" });
  const gone = refused("store-refused", "s3://not-there-at-all/a/b", "there is no bucket", "CONTENDER_STORE");
  await assert.rejects(() => absent.get("a/b"), gone);
  await assert.rejects(() => absent.create("a/b", bytes("1")), gone);
  await assert.rejects(() => keysOf(absent), refused("store-refused", "there is no bucket"));

  const strange = s3Client({ ...server.settings(), credentials: { accessKeyId: "nobody", secretAccessKey: "x" } });
  await assert.rejects(
    () => s3Store({ ...reach, client: strange }, at).get("a/b"),
    refused("store-refused", "credentials are not known", "InvalidAccessKeyId"),
  );
  const wrong = s3Client({
    ...server.settings(),
    credentials: { accessKeyId: "test-root-user", secretAccessKey: "x" },
  });
  await assert.rejects(
    () => s3Store({ ...reach, client: wrong }, at).get("a/b"),
    refused("store-refused", "SignatureDoesNotMatch"),
  );
  for (const client of [strange, wrong]) client.destroy();

  const foreign = s3Store({ ...reach, owner: "123456789012", role: "arn:aws:iam::1:role/preview" }, at);
  const words = ["403", "arn:aws:iam::1:role/preview", "123456789012", "CONTENDER_STORE_OWNER"];
  await assert.rejects(() => foreign.get("a/b"), refused("store-refused", "s3:GetObject", "s3:ListBucket", ...words));
  await assert.rejects(() => foreign.create("a/b", bytes("1")), refused("store-refused", "s3:PutObject", ...words));
  await assert.rejects(() => foreign.remove("a/b"), refused("store-refused", "s3:DeleteObject", ...words));
  await assert.rejects(() => keysOf(foreign), refused("store-refused", "s3:ListBucket", ...words));
});

test("no region and no credentials are said as what they are", needed, async () => {
  const at = place();
  const { credentials: _, ...rest } = server.settings();
  const none = () => Promise.reject(Object.assign(new Error("none"), { name: "CredentialsProviderError" }));
  const nobody = s3Client({ ...rest, credentials: none });
  await assert.rejects(
    () => s3Store({ ...reach, client: nobody }, at).get("a/b"),
    refused("store-refused", "no credentials"),
  );
  nobody.destroy();
});

async function keysOf(store: { list(prefix: string): AsyncIterable<string> }): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list("")) keys.push(key);
  return keys;
}
