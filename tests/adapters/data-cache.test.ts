import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { dataCache } from "../../src/adapters/source/data-cache.ts";
import { sha256 } from "../../src/digest.ts";
import { refused } from "./refused.ts";
import { scratch } from "./scratch.ts";

const DATA = Buffer.alloc(3_000_000, "0123456789abcdef\n");

async function kept(folder: string, bytes: Uint8Array): Promise<string> {
  const arriving = await dataCache(folder).arrive();
  await arriving.append(bytes);
  const digest = await arriving.keep();
  await arriving.close();
  return digest;
}

async function whole(bytes: AsyncIterable<Uint8Array> | undefined): Promise<Buffer | undefined> {
  if (bytes === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("what is taken away between check and reading is read nevertheless", async (t) => {
  const folder = scratch(t);
  const digest = await kept(folder, DATA);
  const bytes = await dataCache(folder).read(digest);
  rmSync(join(folder, "data"), { recursive: true });
  assert.ok((await whole(bytes))?.equals(DATA));
  assert.equal(await dataCache(folder).read(digest), undefined);
});

test("what begins anew leaves nothing of what came before", async (t) => {
  const folder = scratch(t);
  const arriving = await dataCache(folder).arrive();
  await arriving.append(DATA);
  await arriving.restart();
  await arriving.append(DATA.subarray(0, 1000));
  assert.equal(arriving.length, 1000);
  const digest = await arriving.keep();
  await arriving.close();
  assert.equal(digest, sha256(DATA.subarray(0, 1000)));
  assert.ok((await whole(await dataCache(folder).read(digest)))?.equals(DATA.subarray(0, 1000)));
});

test("a version is remembered as it was read last", async (t) => {
  const cache = dataCache(scratch(t));
  for (const text of ["a", "b", "b"]) {
    await cache.remember("s3://acme-ml/t.csv", "v1", sha256(text));
    assert.equal(await cache.recall("s3://acme-ml/t.csv", "v1"), sha256(text));
  }
  assert.equal(await cache.recall("s3://acme-ml/t.csv", "v2"), undefined);
});

test("a disk that takes a part only: an error that names the folder and how to move it, and nothing kept", (t) => {
  const folder = scratch(t);
  const keeper = fileURLToPath(new URL("./data-keeper.ts", import.meta.url));
  const limited = `ulimit -f 200; exec "$0" --import tsx "$1" "$2"`;
  const said = execFileSync("bash", ["-c", limited, process.execPath, keeper, folder], { encoding: "utf8" });
  assert.match(said, /^store-failed: .*EFBIG.*CONTENDER_STORE_CACHE/);
  assert.ok(said.includes(folder));
  assert.deepEqual([readdirSync(join(folder, "data")), readdirSync(join(folder, "data.tmp"))], [[], []]);
});

test("a folder that can't be used is told by what is to be done", async (t) => {
  const folder = join(scratch(t), "cache");
  writeFileSync(folder, "in the way");
  const cache = dataCache(folder);
  await assert.rejects(() => cache.arrive(), refused("store-failed", folder, "CONTENDER_STORE_CACHE"));
  await assert.rejects(() => cache.recall("s3://a/b", "v1"), refused("store-failed", folder, "CONTENDER_STORE_CACHE"));
  const other = join(scratch(t), "cache");
  mkdirSync(join(other, "data", sha256("")), { recursive: true });
  await assert.rejects(() => dataCache(other).read(sha256("")), refused("store-failed", other, "EISDIR"));
});
