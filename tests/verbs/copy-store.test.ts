import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { storeCopy } from "../../src/cli/store-copy.ts";
import { sha256 } from "../../src/digest.ts";
import type { Store } from "../../src/ports/store.ts";
import { zone } from "../../src/records/layout.ts";
import { renderRecord } from "../../src/records/record.ts";
import { listRuns } from "../../src/records/runs.ts";
import { type CopyEnd, copyStore } from "../../src/verbs/copy-store.ts";
import { openStore } from "../../src/wire.ts";
import { refused } from "../adapters/refused.ts";
import { scratch } from "../adapters/scratch.ts";
import { s3Proxy } from "../cloud/s3-proxy.ts";
import { startVersitygw, type Versitygw } from "../cloud/versitygw.ts";
import { discard } from "../faults/scratch.ts";
import { need, toolPath } from "../house/need.ts";
import { runIn, withTwoChampions } from "./scratch-world.ts";

const needed = need("versitygw");
const quiet = { say() {}, tick() {} };
let server: Versitygw;
let repository: string;
let origin: string;

before(async () => {
  repository = await withTwoChampions();
  await runIn(repository);
  origin = join(repository, ".contender/store");
  const end = await at(origin);
  await end.alias.replace("live/trending.json", renderRecord({ run: "1" }), undefined);
  await end.alias.replace(
    "live/trending.json",
    renderRecord({ run: "2" }),
    (await end.alias.read("live/trending.json"))!.version,
  );
  if (!toolPath("versitygw")) return;
  server = await startVersitygw();
  // The SDK reads where it goes from the process.
  Object.assign(process.env, server.env);
});
after(async () => {
  discard(repository);
  await server?.close();
});

async function at(where: string): Promise<CopyEnd> {
  return { where, ...(await openStore(where, { folder: "/", env: process.env })) };
}

async function digests(store: Store): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const key of store.list("")) found.set(key, sha256((await store.get(key))!));
  return found;
}

test("a store goes to S3 and back: every key, equal digests, counted; again it is all there", needed, async (t) => {
  const [from, s3, back] = [
    await at(origin),
    await at(`s3://${await server.bucket("versioned")}/team`),
    await at(scratch(t)),
  ];
  const whole = await digests(from.store);
  assert.ok(whole.size > 20 && whole.has("live/trending.json"), [...whole.keys()].join("\n"));
  const first = await copyStore(from, s3, quiet);
  assert.deepEqual([first.copied, first.there], [whole.size, 0]);
  let bytes = 0;
  for (const key of whole.keys()) bytes += (await from.store.get(key))!.length;
  assert.equal(first.bytes, bytes);
  assert.deepEqual(await digests(s3.store), whole);
  await copyStore(s3, back, quiet);
  assert.deepEqual(await digests(back.store), whole);
  assert.deepEqual((await back.alias.read("live/trending.json"))!.bytes, Buffer.from(renderRecord({ run: "2" })));
  assert.deepEqual(await copyStore(s3, back, quiet), { copied: 0, bytes: 0, there: whole.size, more: 0 });
});

test("cut off anywhere, no record of the copy names what is not there, and again it is finished", async (t) => {
  const from = await at(origin);
  const whole = await digests(from.store);
  for (let cut = 1; cut < whole.size; cut += 5) {
    const folder = scratch(t);
    const to = await at(folder);
    let left = cut;
    const breaking: Store = {
      ...to.store,
      create(key, bytes) {
        if (left-- === 0) throw refusal;
        return to.store.create(key, bytes);
      },
    };
    await assert.rejects(copyStore(from, { ...to, store: breaking }, quiet), (error) => error === refusal);
    for (const name of ["records", "previews"] as const) {
      const there = zone(to.store, name);
      const keys = new Set<string>();
      for await (const key of there.list("")) keys.add(key);
      for await (const { steps, run } of listRuns(there)) {
        for (const { output } of steps) {
          if (output !== null) assert.ok(keys.has(`objects/sha256/${output.slice(0, 2)}/${output}`), `${cut}: ${run}`);
        }
      }
    }
    await copyStore(from, to, quiet);
    assert.deepEqual(await digests(to.store), whole);
  }
});
const refusal = new TypeError("cut off");

test("a spoilt object or record is named and not copied", async (t) => {
  const folder = scratch(t);
  const [from, to] = [await at(folder), await at(scratch(t))];
  await copyStore(await at(origin), from, quiet);
  const keys = [...(await digests(from.store)).keys()];
  for (const part of ["records/objects/", "previews/steps/", "records/runs/", "judged/"]) {
    const key = keys.find((one) => one.startsWith(part))!;
    const whole = (await from.store.get(key))!;
    rmSync(join(folder, key));
    writeFileSync(join(folder, key), "spoilt");
    await assert.rejects(copyStore(from, to, quiet), refused("evidence-corrupt", key));
    assert.equal(await to.store.get(key), undefined);
    writeFileSync(join(folder, key), whole);
  }
  await copyStore(from, to, quiet);
});

test("what stands in the target is never overwritten, an alias in use never moved", async (t) => {
  const from = await at(origin);
  const other = await at(scratch(t));
  const key = [...(await digests(from.store)).keys()].find((one) => one.startsWith("records/runs/"))!;
  await other.store.create(key, renderRecord({ another: 1 }));
  await assert.rejects(copyStore(from, other, quiet), refused("evidence-corrupt", key, "other bytes"));
  const live = await at(scratch(t));
  await live.alias.replace("live/trending.json", renderRecord({ run: "3" }), undefined);
  await assert.rejects(copyStore(from, live, quiet), refused("evidence-stale", "live/trending.json", "in use"));
  assert.deepEqual((await live.alias.read("live/trending.json"))!.bytes, Buffer.from(renderRecord({ run: "3" })));
});

test(
  "an end lies in whatever region, and CONTENDER_STORE_OWNER speaks of the bucket in CONTENDER_STORE",
  needed,
  async (t) => {
    const line = await s3Proxy(server.port);
    const before = { ...process.env };
    t.after(async () => {
      Object.assign(process.env, before);
      await line.close();
    });
    Object.assign(process.env, { AWS_ENDPOINT_URL_S3: line.url, AWS_REGION: "eu-central-1" });
    const [own, backup] = [await server.bucket(), await server.bucket()];
    const headers = { "x-amz-bucket-region": server.region };
    line.strike((method, path) =>
      method === "HEAD" && /^\/[^/]+\/?$/.test(path) ? { kind: "status", status: 301, code: "", headers } : undefined,
    );
    const end = async (where: string, more: NodeJS.ProcessEnv = {}) => ({
      where,
      ...(await openStore(where, { folder: "/", env: { ...process.env, ...more } }, "end")),
    });
    await copyStore(await at(origin), await end(`s3://${own}/team`), quiet);
    await copyStore(await end(`s3://${own}/team`), await end(`s3://${backup}/team`), quiet);
    await assert.rejects(keysOf((await at(`s3://${own}/team`)).store), refused("store-refused", "AWS_REGION"));
    const set = { CONTENDER_STORE: `s3://${own}/team`, CONTENDER_STORE_OWNER: "123456789012" };
    const [named, other] = [await end(`s3://${own}/old`, set), await end(`s3://${backup}/team`, set)];
    await assert.rejects(keysOf(named.store), refused("store-refused", "CONTENDER_STORE_OWNER"));
    assert.deepEqual(await keysOf(other.store), await keysOf((await at(origin)).store));
    const unnamed = await end(`s3://${backup}/team`, { ...set, CONTENDER_STORE: "" });
    await assert.rejects(keysOf(unnamed.store), refused("store-refused", "CONTENDER_STORE_OWNER"));
  },
);

async function keysOf(store: Store): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list("")) keys.push(key);
  return keys;
}

test("the command says counts and bytes; an empty place, another word and one place twice are refused", async (t) => {
  const [to, empty] = [scratch(t), scratch(t)];
  const shown: [text: string, document: unknown][] = [];
  const door = {
    store: (address: string) => openStore(address, { folder: "/", env: process.env }),
    show: (text: string, document: unknown) => void shown.push([text, document]),
    world: () => assert.fail(),
    paths: () => assert.fail(),
  };
  const copy = (what: string, from: string, target: string) => storeCopy(door, what, from, target, { quiet: true });
  const { size } = await digests((await at(origin)).store);
  assert.equal(await copy("copy", origin, to), 0);
  assert.match(
    shown[0]![0],
    new RegExp(`^Copied ${size} objects \\([\\d,]+ bytes\\); 0 were there already\\. Both are equal\\.`),
  );
  assert.deepEqual((shown[0]![1] as { copied: number }).copied, size);
  await (await at(to)).store.create("records/runs/another/0123456789abcdef.json", renderRecord({ another: 1 }));
  assert.equal(await copy("copy", origin, to), 0);
  assert.match(shown[1]![0], /The target holds all of it, and 1 more\.\n$/);
  await assert.rejects(copy("copy", empty, to), refused("not-found", empty));
  await assert.rejects(copy("move", origin, to), refused("usage", "copy"));
  await assert.rejects(copy("copy", to, to), refused("usage", "onto itself"));
});
