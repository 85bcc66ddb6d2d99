import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { s3Client } from "../../src/adapters/s3/s3-client.ts";
import type { Deadlines, S3Reach } from "../../src/adapters/s3/s3-reach.ts";
import { s3Alias } from "../../src/adapters/store/s3/s3-alias.ts";
import { s3Store } from "../../src/adapters/store/s3/s3-store.ts";
import { refused } from "../adapters/refused.ts";
import { type BadLine, type Fault, s3Proxy } from "../cloud/s3-proxy.ts";
import { s3Reach } from "../cloud/s3-reach.ts";
import { startVersitygw, type Versitygw } from "../cloud/versitygw.ts";
import { need, toolPath } from "../house/need.ts";

const needed = need("versitygw");
const bytes = (text: string) => new TextEncoder().encode(text);
let server: Versitygw;
let proxy: BadLine;
let reach: S3Reach;
let bucket: string;
let places = 0;

before(async () => {
  if (!toolPath("versitygw")) return;
  server = await startVersitygw();
  proxy = await s3Proxy(server.port);
  reach = s3Reach(s3Client(server.settings(proxy.url)));
  bucket = await server.bucket();
});
beforeEach(() => {
  proxy?.strike(() => undefined);
  if (proxy) proxy.between = async () => {};
});
after(async () => {
  reach?.client.destroy();
  await proxy?.close();
  await server?.close();
});

const place = () => ({ bucket, prefix: `place-${++places}/` });
/** A store on a bad line, and the same one on a good line, which has a few keys. */
async function stores(deadlines?: Deadlines) {
  const at = place();
  const bad = s3Store(deadlines ? { ...reach, deadlines } : reach, at);
  const good = s3Store({ ...s3Reach(server.client()) }, at);
  await good.create("a/1", bytes("one"));
  await good.create("a/2", bytes("two"));
  return { at, bad, good };
}

const text = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found);
async function keysOf(store: { list(prefix: string): AsyncIterable<string> }): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list("")) keys.push(key);
  return keys;
}

const PASSING: readonly Fault[] = [
  { kind: "status", status: 500, code: "InternalError" },
  { kind: "status", status: 503, code: "SlowDown" },
  { kind: "status", status: 429, code: "TooManyRequests" },
  { kind: "status", status: 408, code: "RequestTimeout" },
  { kind: "status", status: 409, code: "OperationAborted" },
  { kind: "drop" },
  { kind: "page", body: "" },
  { kind: "page", body: "<html><body>Log in to the network</body></html>" },
];

for (const fault of PASSING) {
  const name = "status" in fault ? String(fault.status) : "body" in fault ? `a page "${fault.body}"` : fault.kind;
  test(`three times ${name}, then well: everything is done, once`, needed, async () => {
    const { bad, good } = await stores();
    const thrice = () => proxy.strike((_method, _path, number) => (number <= 3 ? fault : undefined));
    thrice();
    assert.equal(text(await bad.get("a/1")), "one");
    thrice();
    assert.equal(await bad.get("a/none"), undefined);
    thrice();
    assert.equal(await bad.create("b/1", bytes("new")), "created");
    thrice();
    assert.equal(await bad.create("a/1", bytes("other")), "exists");
    thrice();
    assert.deepEqual(await keysOf(bad), ["a/1", "a/2", "b/1"]);
    thrice();
    await bad.remove("a/2");
    assert.deepEqual(await keysOf(good), ["a/1", "b/1"]);
    assert.equal(text(await good.get("a/1")), "one");
  });
}

test(
  "a server that is never well is left after bounded tries, with the place named, to be tried again later",
  needed,
  async () => {
    const { bad, good, at } = await stores();
    for (const fault of [...PASSING, { kind: "lost" }] as const) {
      proxy.strike(() => fault);
      const late = refused("store-failed", `s3://${bucket}/${at.prefix}`, "tries", "run again");
      await assert.rejects(() => bad.get("a/1"), late);
      assert.ok(proxy.asked.length >= 2 && proxy.asked.length <= 8, `${proxy.asked.length} requests`);
      await assert.rejects(() => bad.create("b/1", bytes("new")), late);
      await assert.rejects(() => keysOf(bad), late);
      proxy.strike(() => undefined);
      await good.remove("b/1");
    }
    assert.deepEqual(await keysOf(bad), ["a/1", "a/2"]);
  },
);

for (const kind of ["slow", "hang", "silent", "cut"] as const) {
  test(`an answer that is ${kind} is asked for again, and never taken for whole`, needed, async () => {
    const late = kind !== "cut";
    const { bad } = await stores(late ? { one: 400, all: 8_000 } : undefined);
    proxy.strike((_method, _path, number) => (number <= 2 ? { kind } : undefined));
    assert.equal(text(await bad.get("a/1")), "one");
    proxy.strike((_method, _path, number) => (number <= 2 ? { kind } : undefined));
    assert.deepEqual(await keysOf(bad), ["a/1", "a/2"]);
    const { bad: worse } = await stores(late ? { one: 400, all: 900 } : undefined);
    proxy.strike(() => ({ kind }));
    const why = late ? "deadline" : "tries";
    await assert.rejects(() => worse.get("a/1"), refused("store-failed", "a/1", why));
    await assert.rejects(() => keysOf(worse), refused("store-failed", why));
  });
}

test("a flipped byte is noticed: asked for again, and refused by name where it stays", needed, async () => {
  const { bad, at } = await stores();
  proxy.strike((_method, _path, number) => (number <= 2 ? { kind: "flip" } : undefined));
  assert.equal(text(await bad.get("a/1")), "one");
  proxy.strike(() => ({ kind: "flip" }));
  await assert.rejects(() => bad.get("a/1"), refused("evidence-corrupt", `s3://${bucket}/${at.prefix}a/1`, "SHA-256"));
});

test("a write whose answer was lost is found out: it is ours, or somebody else's", needed, async () => {
  const { bad, good } = await stores();
  const once = () =>
    proxy.strike((method, _path, number) => (method === "PUT" && number === 1 ? { kind: "lost" } : undefined));
  once();
  assert.equal(await bad.create("b/1", bytes("mine")), "created");
  assert.equal(text(await good.get("b/1")), "mine");
  once();
  assert.equal(await bad.create("a/1", bytes("mine")), "exists", "the lost answer was a no");
  assert.equal(text(await good.get("a/1")), "one");
  // The same bytes, by somebody else: whoever was first is told apart all the same.
  proxy.strike((method, _path, number) => (method === "PUT" && number === 1 ? { kind: "drop" } : undefined));
  await good.create("b/2", bytes("same"));
  assert.equal(await bad.create("b/2", bytes("same")), "exists");
});

test("an object in parts survives lost answers and refusals of each of its requests", needed, async () => {
  const at = place();
  const parts = { above: 6 * 1024 * 1024, each: 5 * 1024 * 1024 };
  const bad = s3Store({ ...reach, parts }, at);
  const large = Buffer.alloc(6 * 1024 * 1024 + 1, "0123456789abc");
  const faults: readonly Fault[] = [{ kind: "lost" }, { kind: "drop" }, { kind: "page", body: "" }];
  for (const [index, fault] of faults.entries()) {
    const struck = new Set<string>();
    proxy.strike((method, path) => {
      const what = `${method} ${path.replace(/uploadId=[^&]*/, "").replace(/^[^?]*/, "")}`;
      if (struck.has(what) || (method === "HEAD" && fault.kind !== "page")) return undefined;
      struck.add(what);
      return fault;
    });
    assert.equal(await bad.create(`objects/${index}`, large), "created", [...struck].join("\n"));
    assert.ok(struck.size >= 4, `begin, two parts, end: ${[...struck].join(" ")}`);
    proxy.strike(() => undefined);
    assert.ok(large.equals((await bad.get(`objects/${index}`))!));
  }
});

test("a list that lacks a key of those it counts is asked for again", needed, async () => {
  const { bad, at } = await stores();
  const body = `<ListBucketResult><KeyCount>2</KeyCount><IsTruncated>false</IsTruncated>
    <Contents><Key>${at.prefix}a/1</Key><Size>3</Size></Contents></ListBucketResult>`;
  proxy.strike((_method, _path, number) => (number <= 2 ? { kind: "page", body } : undefined));
  assert.deepEqual(await keysOf(bad), ["a/1", "a/2"]);
});

/** The end of each upload is lost before it comes, and the upload is gone when it is asked for again. */
function loseUploads(): void {
  let ends = 0;
  proxy.strike((method, path) => {
    if (method !== "POST" || !path.includes("uploadId=")) return undefined;
    return ++ends % 2 === 1 ? { kind: "drop" } : { kind: "status", status: 404, code: "NoSuchUpload" };
  });
}
const begun = () => proxy.asked.filter((one) => /^POST .*[?&]uploads/.test(one)).length;

test(
  "an upload that is gone each time is begun three times and no more; one behind whose back another wrote, once",
  needed,
  async () => {
    const at = place();
    const more = { parts: { above: 3, each: 5 * 1024 * 1024 } };
    const [bad, good] = [s3Store({ ...reach, ...more }, at), s3Store(s3Reach(server.client()), at)];
    loseUploads();
    await assert.rejects(() => bad.create("a/1", bytes("mine")), refused("store-failed", "NoSuchUpload"));
    assert.equal(begun(), 3);
    const alias = s3Alias({ ...reach, ...more }, at);
    proxy.strike(() => undefined);
    await alias.replace("live/a.json", bytes("first"), undefined);
    const seen = (await alias.read("live/a.json"))!;
    loseUploads();
    await assert.rejects(() => alias.replace("live/a.json", bytes("second"), seen.version), refused("store-failed"));
    assert.equal(begun(), 3);
    let other: Promise<unknown> | undefined;
    let ends = 0;
    proxy.between = async () => void (await other);
    proxy.strike((method, path) => {
      if (method === "PUT" && path.includes("partNumber=") && !other) {
        other = good.create("a/2", bytes("theirs"));
        return { kind: "lost" };
      }
      if (method !== "POST" || !path.includes("uploadId=")) return undefined;
      return ++ends === 1 ? { kind: "drop" } : { kind: "status", status: 404, code: "NoSuchUpload" };
    });
    assert.equal(await bad.create("a/2", bytes("mine")), "exists");
    assert.equal(begun(), 1);
    assert.equal(text(await good.get("a/2")), "theirs");
  },
);

test("nobody waits for ever for what is left of an upload to be taken back", needed, async () => {
  const at = place();
  const parts = { above: 3, each: 5 * 1024 * 1024 };
  const bad = s3Store({ ...reach, parts, deadlines: { one: 300, all: 2_000 } }, at);
  proxy.strike((method, path) => {
    if (method === "DELETE") return { kind: "silent" };
    return method === "POST" && path.includes("uploadId=")
      ? { kind: "status", status: 403, code: "AccessDenied" }
      : undefined;
  });
  await assert.rejects(() => bad.create("a/1", bytes("mine")), refused("store-refused", "s3:PutObject"));
  assert.ok(proxy.asked.some((one) => one.startsWith("DELETE")));
});

test("of writers of an alias on a bad line one wins, and knows it; a lost answer is found out", needed, async () => {
  const at = place();
  const alias = s3Alias(reach, at);
  const good = s3Alias(s3Reach(server.client()), at);
  await good.replace("live/a.json", bytes("0"), undefined);
  for (let round = 0; round < 5; round++) {
    const { version } = (await good.read("live/a.json"))!;
    const seen = new Set<string>();
    proxy.strike((method, _path, number) =>
      method === "PUT" && number <= 4 && seen.add(String(number)) ? { kind: number % 2 ? "lost" : "drop" } : undefined,
    );
    const outcomes = await Promise.all(
      ["a", "b", "c", "d"].map((name) => alias.replace("live/a.json", bytes(`${name}${round}`), version)),
    );
    assert.equal(outcomes.filter((outcome) => outcome === "replaced").length, 1, outcomes.join(" "));
    const winner = ["a", "b", "c", "d"][outcomes.indexOf("replaced")];
    assert.equal(text((await good.read("live/a.json"))!.bytes), `${winner}${round}`);
  }
});

test("an alias that somebody moved after our lost write is not taken for ours", needed, async () => {
  const at = place();
  const [alias, good] = [s3Alias(reach, at), s3Alias(s3Reach(server.client()), at)];
  await good.replace("live/a.json", bytes("0"), undefined);
  const { version } = (await good.read("live/a.json"))!;
  proxy.strike((method, _path, number) => (method === "PUT" && number === 1 ? { kind: "lost" } : undefined));
  proxy.between = async () => {
    const ours = (await good.read("live/a.json"))!;
    assert.equal(await good.replace("live/a.json", bytes("theirs"), ours.version), "replaced");
  };
  assert.equal(await alias.replace("live/a.json", bytes("ours"), version), "moved");
  assert.equal(text((await good.read("live/a.json"))!.bytes), "theirs");
});

test("a clock that is off is corrected by S3's own; where it can't be it is named", needed, async () => {
  const { at } = await stores();
  const client = s3Client({ ...server.settings(proxy.url), systemClockOffset: 3 * 3_600_000 });
  assert.equal(text(await s3Store({ ...reach, client }, at).get("a/1")), "one");
  client.destroy();
  proxy.strike(() => ({ kind: "status", status: 403, code: "RequestTimeTooSkewed" }));
  await assert.rejects(() => s3Store(reach, at).get("a/1"), refused("store-refused", "clock", "set the clock"));
  assert.equal(proxy.asked.length, 2, "once more, with the clock that S3 told");
});

test("what S3 refuses is told by what is to be done, at the first answer", needed, async () => {
  const { bad } = await stores();
  const told: [status: number, code: string, ...words: string[]][] = [
    [403, "AccessDenied", "get-caller-identity", "s3:GetObject", "s3:ListBucket", "role"],
    [403, "InvalidObjectState", "archived", "restore it"],
    [400, "ExpiredToken", "expired", "log in again"],
    [403, "InvalidAccessKeyId", "not known"],
    [301, "PermanentRedirect", "region", "AWS_REGION"],
    [400, "AuthorizationHeaderMalformed", "region"],
    [404, "NoSuchBucket", "there is no bucket", "CONTENDER_STORE"],
    [400, "KMS.DisabledException", "KMS", "CONTENDER_KMS_KEY"],
    [501, "NotImplemented", "conditional writes"],
  ];
  for (const [status, code, ...words] of told) {
    proxy.strike(() => ({ kind: "status", status, code }));
    await assert.rejects(() => bad.get("a/1"), refused("store-refused", `s3://${bucket}/`, ...words));
    assert.equal(proxy.asked.length, 1, `${code} is asked once`);
  }
});
