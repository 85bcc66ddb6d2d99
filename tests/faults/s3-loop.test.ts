import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { DeleteObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { sha256 } from "../../src/digest.ts";
import { ContenderError } from "../../src/errors.ts";
import { putObject } from "../../src/records/objects.ts";
import { changedModels } from "../../src/verbs/changed-models.ts";
import { gc } from "../../src/verbs/gc.ts";
import { runs } from "../../src/verbs/history.ts";
import { plan } from "../../src/verbs/plan.ts";
import { reproduce } from "../../src/verbs/reproduce.ts";
import type { World } from "../../src/verbs/world.ts";
import { wire } from "../../src/wire.ts";
import { refused } from "../adapters/refused.ts";
import { type BadLine, type Fault, s3Proxy } from "../cloud/s3-proxy.ts";
import { startVersitygw, type Versitygw } from "../cloud/versitygw.ts";
import { need, toolPath } from "../house/need.ts";
import { runJudged } from "./run-judged.ts";
import { commit, copyOf, discard, git, scratchRepository, writeConfig } from "./scratch.ts";

const needed = need("versitygw");
const CONFIGS = ["configs/trending.yaml"];
const progress = { say() {}, tick() {} };
let server: Versitygw;
let line: BadLine;
let origin: string;
let bucket: string;
let places = 0;

before(async () => {
  if (!toolPath("versitygw")) return;
  server = await startVersitygw();
  line = await s3Proxy(server.port);
  bucket = await server.bucket("versioned");
  origin = scratchRepository(1200);
  // The SDK reads where it goes from the process.
  Object.assign(process.env, server.env, { AWS_ENDPOINT_URL_S3: line.url });
});
after(async () => {
  if (origin) discard(origin);
  await line?.close();
  await server?.close();
});

const place = () => `s3://${bucket}/place-${++places}`;
const worldIn = (folder: string, store: string, pull?: number, env: NodeJS.ProcessEnv = {}): Promise<World> =>
  wire({ folder, env: { ...process.env, ...env }, store, progress, pull });

/** All but executions. */
async function contents(world: World): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const key of world.stores.top.list("")) {
    if (!key.includes("/executions/")) found[key] = Buffer.from((await world.stores.top.get(key))!).toString("base64");
  }
  return found;
}

test("records in S3 are those of a folder, byte for byte, and last under CI", needed, async (t) => {
  const [inFolder, inS3] = [copyOf(origin), copyOf(origin)];
  t.after(() => discard(inFolder, inS3));
  const [folder, s3] = [
    await worldIn(inFolder, ".contender/store"),
    await worldIn(inS3, place(), undefined, { CI: "true" }),
  ];
  assert.equal(s3.lasting, true);
  await runJudged(folder, CONFIGS, true);
  const [attempt] = await runJudged(s3, CONFIGS, true);
  assert.deepEqual(await contents(s3), await contents(folder));
  assert.notEqual(attempt!.trial.verdict.verdict, "invalid");
  assert.equal(git(inS3, "status", "--porcelain"), "", "the cache is hidden from git");
});

test("on a line where a third of all requests fail, runs converge to what a good line gives", needed, async (t) => {
  const [first, second] = [copyOf(origin), copyOf(origin)];
  t.after(() => discard(first, second));
  const good = await worldIn(first, place());
  await runJudged(good, CONFIGS, true);
  const bad = await worldIn(second, place());
  const kinds: Fault[] = [
    { kind: "drop" },
    { kind: "lost" },
    { kind: "cut" },
    { kind: "flip" },
    { kind: "status", status: 503, code: "SlowDown" },
    { kind: "status", status: 500, code: "InternalError" },
  ];
  let seed = 20261124;
  const chance = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  let struck = 0;
  line.strike((method, path) => {
    if (chance() > 1 / 3) return undefined;
    struck++;
    const kind = kinds[Math.floor(chance() * kinds.length)]!;
    // A list has no digest; that it is whole is TLS's affair.
    return kind.kind === "flip" && (method !== "GET" || path.includes("list-type")) ? { kind: "cut" } : kind;
  });
  await runJudged(bad, CONFIGS, true);
  await runJudged(bad, CONFIGS, true);
  line.strike(() => undefined);
  t.diagnostic(`${struck} requests struck`);
  assert.ok(struck > 5);
  assert.deepEqual(await contents(bad), await contents(good));
});

test(
  "a store that goes away in the middle of a run: try again later, and the next run finishes it",
  needed,
  async (t) => {
    const folders = [copyOf(origin), copyOf(origin)] as const;
    t.after(() => discard(...folders));
    const good = await worldIn(folders[0], place());
    await runJudged(good, CONFIGS, true);
    const bad = await worldIn(folders[1], place());
    for (const after of [1, 6, 12]) {
      line.strike((_method, _path, number) =>
        number > after ? { kind: "status", status: 403, code: "ExpiredToken" } : undefined,
      );
      await assert.rejects(runJudged(bad, CONFIGS, true), (error: unknown) => {
        assert.ok(error instanceof ContenderError, String(error));
        assert.match(error.message, /expired/);
        return error.code === "store-refused";
      });
    }
    line.strike(() => undefined);
    await runJudged(bad, CONFIGS, true);
    assert.deepEqual(await contents(bad), await contents(good));
  },
);

test("a pull request sees its own previews only, and a laptop its own", needed, async (t) => {
  const folder = copyOf(origin);
  t.after(() => discard(folder));
  const store = place();
  const outcomes = async (pull?: number) => {
    const [attempt] = await runJudged(await worldIn(folder, store, pull), CONFIGS, false);
    return attempt!.trial.trace.filter(({ uses }) => uses === "fit").map(({ outcome }) => outcome);
  };
  assert.deepEqual(await outcomes(7), ["ran"]);
  assert.deepEqual(await outcomes(7), ["reused"]);
  assert.deepEqual(await outcomes(8), ["ran"], "nobody reuses another's steps");
  assert.deepEqual(await outcomes(), ["ran"]);
  const seen = async (pull?: number) => (await runs(await worldIn(folder, store, pull), undefined)).length;
  assert.deepEqual([await seen(7), await seen(8), await seen(), await seen(9)], [1, 1, 1, 0]);
  const world = await worldIn(folder, store);
  for (const part of ["7", "8", "local"]) {
    const key = await first(world.stores.top.list(`previews/${part}/runs/`));
    assert.match(key!, new RegExp(`^previews/${part}/runs/trending/[0-9a-f]{16}\\.json$`));
  }
});

test(
  "data in S3 gives the run that the same bytes in the repository give; settled, nothing is downloaded",
  needed,
  async (t) => {
    const folder = copyOf(origin);
    t.after(() => discard(folder));
    const Body = readFileSync(join(folder, "data/tracks.csv"));
    const { VersionId } = await server
      .client()
      .send(new PutObjectCommand({ Bucket: bucket, Key: "tracks.csv", Body, ChecksumAlgorithm: "CRC32" }));
    const [local] = await runJudged(await worldIn(folder, place()), CONFIGS, true);
    writeConfig(folder, 0, (text) => text.replace("data/tracks.csv", `s3://${bucket}/tracks.csv`));
    git(folder, "switch", "--quiet", "--create", "data-in-s3");
    commit(folder, "Read the data from S3");
    assert.deepEqual((await changedModels((await worldIn(folder, place())).repo)).configs, CONFIGS);
    git(folder, "switch", "--quiet", "main");
    git(folder, "merge", "--quiet", "data-in-s3");
    const world = await worldIn(folder, place());
    const [remote] = await runJudged(world, CONFIGS, true);
    const [told] = await runs(world, undefined);
    assert.deepEqual(told!.executions[0]!.dataset, { source: `s3://${bucket}/tracks.csv`, version: VersionId });
    assert.equal(remote!.dataset, local!.dataset);
    assert.equal(remote!.trial.judgement.challenger.model, local!.trial.judgement.challenger.model);
    line.strike(() => undefined);
    await runJudged(world, CONFIGS, true);
    const downloads = line.asked.filter((one) => one.startsWith(`GET /${bucket}/tracks.csv`));
    assert.deepEqual(downloads, []);
  },
);

test("an upload between the look and the rows: the version that was looked at, or busy", needed, async (t) => {
  const folder = copyOf(origin);
  t.after(() => discard(folder));
  const Body = readFileSync(join(folder, "data/tracks.csv"));
  const put = (Bucket: string, bytes: Buffer) =>
    server.client().send(new PutObjectCommand({ Bucket, Key: "moving.csv", Body: bytes }));
  /** A world where somebody uploads something else as soon as the data was looked at. */
  const restless = async (Bucket: string, pin = ""): Promise<World> => {
    writeConfig(folder, 0, (text) => text.replace("data/tracks.csv", `s3://${Bucket}/moving.csv${pin}`));
    const world = await worldIn(folder, place(), undefined, { CONTENDER_STORE_CACHE: `.contender/${Bucket}` });
    const open: World["source"]["open"] = async (...which) => {
      const opened = await world.source.open(...which);
      await put(Bucket, Buffer.concat([Body, Body.subarray(Body.lastIndexOf(10, -2) + 1)]));
      return opened;
    };
    return { ...world, source: { open } };
  };
  const steady = await restless(bucket);
  await put(bucket, Body);
  const [attempt] = await runJudged(steady, CONFIGS, false);
  assert.equal(attempt!.dataset, sha256(Body));
  await put(bucket, Body);
  assert.equal((await reproduce(steady, attempt!.trial.run.run)).differs, undefined);
  const [planned] = await plan(steady, CONFIGS, true);
  assert.ok(planned!.power);

  const moving = await server.bucket();
  const world = await restless(moving, `\n  sha256: ${sha256(Body)}`);
  await put(moving, Body);
  await assert.rejects(() => runJudged(world, CONFIGS, false), refused("busy", `s3://${moving}/moving.csv`));
});

test("gc removes from S3 what nothing names, and keeps what a champion in git's history names", needed, async (t) => {
  const folder = copyOf(origin);
  t.after(() => discard(folder));
  const store = place();
  const world = await worldIn(folder, store);
  const [attempt] = await runJudged(world, CONFIGS, true);
  const { model } = attempt!.trial.judgement.challenger;
  const [stray, former] = [
    await putObject(world.stores.records, Buffer.from("left by a killed writer")),
    await putObject(world.stores.records, Buffer.from("a former champion's")),
  ];
  mkdirSync(join(folder, "configs/champions"), { recursive: true });
  writeFileSync(
    join(folder, "configs/champions/trending.yaml"),
    `run: 0123456789abcdef\ndigests: { model: ${former} }\n`,
  );
  commit(folder, "A champion");
  writeFileSync(join(folder, "configs/champions/trending.yaml"), "run: none\n");
  commit(folder, "Another one");
  const [, records] = await gc(world, 10, true);
  assert.deepEqual(records!.removed, [`objects/sha256/${stray.slice(0, 2)}/${stray}`]);
  for (const kept of [model, former]) {
    assert.ok(await world.stores.records.get(`objects/sha256/${kept.slice(0, 2)}/${kept}`), kept);
  }
});

test(
  "a bucket that was made anew, or is another server's, gets all of a run whatever a cache kept",
  needed,
  async (t) => {
    const folder = copyOf(origin);
    t.after(() => discard(folder));
    const store = place();
    const world = await worldIn(folder, store);
    await runJudged(world, CONFIGS, true);
    await runJudged(world, CONFIGS, true);
    const whole = await contents(world);
    for await (const key of world.stores.top.list("")) {
      const Key = `${store.slice(`s3://${bucket}/`.length)}/${key}`;
      await server.client().send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId: await versionOf(Key) }));
    }
    await runJudged(await worldIn(folder, store), CONFIGS, true);
    const fresh = await wire({ folder, env: process.env, store, progress, fresh: true });
    assert.deepEqual(await contents(fresh), whole);

    const other = await startVersitygw();
    t.after(() => other.close());
    const there = `s3://${await other.bucket()}/x`;
    const before = process.env.AWS_ENDPOINT_URL_S3;
    t.after(() => Object.assign(process.env, { AWS_ENDPOINT_URL_S3: before }));
    process.env.AWS_ENDPOINT_URL_S3 = other.endpoint;
    for (let time = 0; time < 2; time++) await runJudged(await worldIn(folder, there), CONFIGS, true);
    const caches = readdirSync(join(folder, ".contender/cache/store"));
    assert.equal(caches.length, 2, "each server's own");
  },
);

async function versionOf(Key: string): Promise<string | undefined> {
  const told = await server.client().send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: Key }));
  return told.Versions?.find((one) => one.Key === Key)?.VersionId;
}

test("a place where no cache can be made is said once, and the store is used without", needed, async (t) => {
  const folder = copyOf(origin);
  t.after(() => discard(folder));
  writeFileSync(join(folder, ".contender"), "in the way");
  writeFileSync(join(folder, ".git/info/exclude"), ".contender\n");
  const said: string[] = [];
  const listening = { say: (text: string) => void said.push(text), tick() {} };
  const world = await wire({ folder, env: process.env, store: place(), progress: listening });
  for (let time = 0; time < 2; time++) await runJudged(world, CONFIGS, true);
  assert.equal(said.filter((text) => text.startsWith("without a cache: ")).length, 1, said.join("\n"));
});

async function first(keys: AsyncIterable<string>): Promise<string | undefined> {
  for await (const key of keys) return key;
  return undefined;
}
