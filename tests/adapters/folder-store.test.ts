import assert from "node:assert/strict";
import { execFileSync, fork } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import { storeFailure } from "../../src/adapters/store/store-failure.ts";
import { ask } from "./ask.ts";
import { refused } from "./refused.ts";
import { scratch } from "./scratch.ts";
import { storeContract } from "./store-contract.ts";

storeContract("folder store", (t) => folderStore(join(scratch(t), "not", "there", "yet")));

const bytes = (text: string) => new TextEncoder().encode(text);

async function keys(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const key of folderStore(folder).list("")) found.push(key);
  return found;
}

test("reading makes no folder", async (t) => {
  const folder = join(scratch(t), "store");
  assert.equal(await folderStore(folder).get("a/b"), undefined);
  assert.deepEqual(await keys(folder), []);
  assert.equal(existsSync(folder), false);
});

test("nothing unfinished is left by a writer that ends, and what a killed one left is never seen", async (t) => {
  const folder = scratch(t);
  const store = folderStore(folder);
  await store.create("a/b", bytes("1"));
  await store.create("a/b", bytes("2"));
  assert.deepEqual(readdirSync(join(folder, ".tmp")), []);
  writeFileSync(join(folder, ".tmp", "left-by-a-killed-writer"), "half");
  assert.deepEqual(await keys(folder), ["a/b"]);
});

test("a finished file has one name", async (t) => {
  const folder = scratch(t);
  await folderStore(folder).create("a/b", bytes("1"));
  assert.equal(statSync(join(folder, "a/b")).nlink, 1);
});

test("links inside the store are refused by name, for reading, writing, listing and removing", async (t) => {
  const outside = scratch(t);
  writeFileSync(join(outside, "secret"), "secret");
  const folder = scratch(t);
  mkdirSync(join(folder, "runs"));
  symlinkSync(join(outside, "secret"), join(folder, "runs", "file"));
  symlinkSync(outside, join(folder, "linked"));
  symlinkSync(join(outside, "nothing"), join(folder, "runs", "dangling"));
  const store = folderStore(folder);
  for (const key of ["runs/file", "linked/secret", "linked/new", "runs/dangling"]) {
    const link = refused("evidence-corrupt", "symbolic link", key.startsWith("linked") ? "linked" : key);
    await assert.rejects(() => store.get(key), link);
    await assert.rejects(() => store.create(key, bytes("x")), link);
    await assert.rejects(() => store.remove(key), link);
  }
  await assert.rejects(() => keys(folder), refused("evidence-corrupt", "symbolic link"));
  assert.deepEqual(readdirSync(outside), ["secret"]);
});

test("a store that is reached by a link is one", async (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, "real"));
  symlinkSync(join(folder, "real"), join(folder, "link"));
  assert.equal(await folderStore(join(folder, "link")).create("a/b", bytes("1")), "created");
  assert.deepEqual(await keys(join(folder, "link")), ["a/b"]);
  assert.deepEqual(await keys(join(folder, "real")), ["a/b"]);
});

test("pipes, folders in a file's place and strange names are refused; a pipe is not waited for", async (t) => {
  const folder = scratch(t);
  execFileSync("mkfifo", [join(folder, "pipe")]);
  mkdirSync(join(folder, "folder"));
  const store = folderStore(folder);
  await assert.rejects(() => store.get("pipe"), refused("evidence-corrupt", "named pipe"));
  await assert.rejects(() => store.get("folder"), refused("evidence-corrupt", "a folder"));
  await assert.rejects(() => store.create("folder", bytes("x")), refused("evidence-corrupt", "a folder"));
  await assert.rejects(() => keys(folder), refused("evidence-corrupt", "named pipe"));
  rmSync(join(folder, "pipe"));
  writeFileSync(join(folder, "folder", "no key~"), "");
  await assert.rejects(() => keys(folder), refused("evidence-corrupt", "no key~"));
  await store.create("folder/key", bytes("x"));
  const [there, strays]: [string[], string[]] = [[], []];
  for await (const key of store.list("", ({ faults }) => strays.push(faults[0]!.file!))) there.push(key);
  assert.deepEqual([there, strays], [["folder/key"], [join(folder, "folder", "no key~")]]);
});

test("a store that is a file, or below one, fails by name", async (t) => {
  const file = join(scratch(t), "file");
  writeFileSync(file, "");
  for (const folder of [file, join(file, "below")]) {
    const store = folderStore(folder);
    await assert.rejects(() => store.get("a/b"), refused("store-failed", "ENOTDIR", folder));
    await assert.rejects(() => store.create("a/b", bytes("x")), refused("store-failed", folder));
    await assert.rejects(() => keys(folder), refused("store-failed", "ENOTDIR"));
  }
});

// Root may write everywhere: there is nothing to see then; the words are tested below.
if (process.getuid?.() !== 0) {
  test("a folder that may not be written fails by name", async (t) => {
    const folder = scratch(t);
    chmodSync(folder, 0o500);
    await assert.rejects(
      () => folderStore(folder).create("a/b", bytes("x")),
      refused("store-failed", "EACCES", "permission"),
    );
  });
}

for (const [code, word] of Object.entries({
  ENOSPC: "disk is full",
  EACCES: "permission",
  EROFS: "read-only",
  ENOTDIR: "a file stands",
})) {
  test(`${code} is said in words, with what to do`, () => {
    const error = storeFailure("write a/b", "/store", Object.assign(new TypeError("raw"), { code }));
    assert.ok(refused("store-failed", "write a/b", "/store", code, word)(error));
    assert.equal(error.exit, 75);
    assert.ok(error.faults[0]!.hint!.length > 10);
  });
}

test("a full disk leaves nothing behind and says so", async (t) => {
  // A file size limit stands in for a full disk: writing stops half-way with an error of the system's (EFBIG).
  const folder = scratch(t);
  const script = `
    import { folderStore } from ${JSON.stringify(new URL("../../src/adapters/store/folder-store.ts", import.meta.url).href)};
    process.on("SIGXFSZ", () => {});
    folderStore(process.argv[1]).create("a/b", new Uint8Array(4 << 20)).then(
      (outcome) => console.log(outcome), (error) => console.log(error.code, error.exit));`;
  const command = `ulimit -f 1024; exec "${process.execPath}" --import tsx --input-type=module -e '${script}' "${folder}"`;
  const out = execFileSync("bash", ["-c", command], { encoding: "utf8", cwd: new URL("../..", import.meta.url) });
  assert.equal(out.trim(), "store-failed 75");
  assert.deepEqual(await keys(folder), []);
  assert.deepEqual(readdirSync(join(folder, ".tmp")), []);
});

test("of two processes that create one key fifty times, one wins each time", async (t) => {
  const folder = scratch(t);
  const racers = ["a", "b"].map((name) =>
    fork(new URL("./create-racer.ts", import.meta.url), [folder, name], { execArgv: ["--import", "tsx"] }),
  );
  t.after(() => {
    for (const racer of racers) racer.kill();
  });
  await Promise.all(racers.map((racer) => ask(racer, "are you there?")));
  for (let round = 0; round < 50; round++) {
    const outcomes = await Promise.all(racers.map((racer) => ask(racer, `race/${round}`)));
    assert.deepEqual([...outcomes].sort(), ["created", "exists"]);
    const there = new TextDecoder().decode(await folderStore(folder).get(`race/${round}`));
    assert.equal(there, ["a", "b"][outcomes.indexOf("created")]!.repeat(5000));
  }
  assert.equal((await keys(folder)).length, 50);
});

test("a writer killed at any moment leaves the whole bytes or nothing, and the next one finishes", async (t) => {
  const folder = scratch(t);
  const whole = "k".repeat(5000);
  for (let round = 0; round < 4; round++) {
    const racer = fork(new URL("./create-racer.ts", import.meta.url), [folder, "k"], { execArgv: ["--import", "tsx"] });
    await ask(racer, "are you there?");
    racer.send(`killed/${round}`);
    await new Promise((done) => setImmediate(done));
    for (let i = 0; i < round * 40_000; i++) Math.sqrt(i);
    const gone = new Promise((done) => racer.on("exit", done));
    racer.kill("SIGKILL");
    await gone;
    const there = await folderStore(folder).get(`killed/${round}`);
    assert.ok(there === undefined || new TextDecoder().decode(there) === whole);
    await folderStore(folder).create(`killed/${round}`, bytes(whole));
    assert.equal(new TextDecoder().decode(await folderStore(folder).get(`killed/${round}`)), whole);
  }
});
