import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { localSource } from "../../src/adapters/source/local-source.ts";
import { refused } from "./refused.ts";
import { scratch } from "./scratch.ts";

/** A folder with data/tracks.csv of the given bytes. */
function withTracks(t: TestContext, bytes: Uint8Array | string = "a,b\n1,2\n"): string {
  const root = scratch(t);
  mkdirSync(join(root, "data"));
  writeFileSync(join(root, "data", "tracks.csv"), bytes);
  return root;
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("the version is the digest of the bytes, known before they are read, and the bytes are the file's", async (t) => {
  const content = Buffer.from(Uint8Array.from({ length: 3_500_001 }, (_, i) => (i * 31) % 251));
  const root = withTracks(t, content);
  const { version, bytes } = await localSource(root).open("data/tracks.csv");
  assert.equal(version, `sha256:${createHash("sha256").update(content).digest("hex")}`);
  assert.ok((await whole(bytes)).equals(content));
});

test("an empty file has a version and no bytes", async (t) => {
  const { version, bytes } = await localSource(withTracks(t, "")).open("data/tracks.csv");
  assert.equal(version, "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  assert.equal((await whole(bytes)).length, 0);
});

test("a file that is written between version and reading is refused", async (t) => {
  const root = withTracks(t);
  const { bytes } = await localSource(root).open("data/tracks.csv");
  appendFileSync(join(root, "data/tracks.csv"), "3,4\n");
  await assert.rejects(() => whole(bytes), refused("busy", "data/tracks.csv", "changed"));
});

test("a link that stays inside is followed", async (t) => {
  const root = withTracks(t);
  symlinkSync("tracks.csv", join(root, "data", "link.csv"));
  const { bytes } = await localSource(root).open("data/link.csv");
  assert.equal((await whole(bytes)).toString(), "a,b\n1,2\n");
});

test("a missing file is missed with its nearest neighbour", async (t) => {
  const root = withTracks(t);
  await assert.rejects(
    () => localSource(root).open("data/track.csv"),
    refused("data-missing", "data/track.csv", "data/tracks.csv?"),
  );
  await assert.rejects(
    () => localSource(root).open("nowhere/else.csv"),
    refused("data-missing", "nowhere/else.csv", "data.source"),
  );
  await assert.rejects(() => localSource(root).open("data/tracks.csv/x"), refused("data-missing", "data/tracks.csv/x"));
});

test("what is no file, and what lies outside, is refused by name", async (t) => {
  const root = withTracks(t);
  const outside = scratch(t);
  writeFileSync(join(outside, "secret.csv"), "secret");
  execFileSync("mkfifo", [join(root, "pipe.csv")]);
  symlinkSync(join(outside, "secret.csv"), join(root, "out.csv"));
  symlinkSync(outside, join(root, "folder-out"));
  symlinkSync("circle.csv", join(root, "circle.csv"));
  symlinkSync("/dev/null", join(root, "device.csv"));
  mkdirSync(join(scratch(t), "sibling"));
  const cases: [uri: string, word: string][] = [
    ["data", "a folder"],
    ["pipe.csv", "a named pipe"],
    ["out.csv", "leads out"],
    ["folder-out/secret.csv", "leads out"],
    ["device.csv", "leads out"],
    ["circle.csv", "itself"],
    [join(outside, "secret.csv"), "inside the repository"],
    ["../secret.csv", "inside the repository"],
    ["data/../../secret.csv", "inside the repository"],
    ["data\\tracks.csv", "inside the repository"],
    ["data/tracks.csv\0", "inside the repository"],
    ["s3://bucket/tracks.csv", "inside the repository"],
    ["file:///etc/passwd", "inside the repository"],
    ["", "a folder"],
  ];
  for (const [uri, word] of cases)
    await assert.rejects(() => localSource(root).open(uri), refused("data-missing", word), uri);
});

test("a folder whose name begins like the root's is outside", async (t) => {
  const parent = scratch(t);
  mkdirSync(join(parent, "repo"));
  mkdirSync(join(parent, "repo-secret"));
  writeFileSync(join(parent, "repo-secret", "x.csv"), "secret");
  symlinkSync("../repo-secret/x.csv", join(parent, "repo", "x.csv"));
  await assert.rejects(() => localSource(join(parent, "repo")).open("x.csv"), refused("data-missing", "leads out"));
});
