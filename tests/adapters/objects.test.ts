import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gitRepo } from "../../src/adapters/repo/git-repo.ts";
import { objectsIn } from "../../src/adapters/repo/objects.ts";
import { ENVIRONMENT, emptyClone } from "./clone.ts";
import { refused } from "./refused.ts";
import { scratch } from "./scratch.ts";

const text = (object: { bytes: Buffer } | undefined) => object?.bytes.toString("utf8");

/** The processes that read objects of a clone. */
function readers(folder: string): number[] {
  const found = spawnSync("pgrep", ["-f", "cat-file --batch"], { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
  const at = (pid: string) => {
    try {
      return execFileSync("readlink", [`/proc/${pid}/cwd`], { encoding: "utf8" }).trim();
    } catch {
      return undefined; // it has just ended
    }
  };
  return found.filter((pid) => at(pid) === folder).map(Number);
}

test("answers come in the order of the questions, whatever their size", async (t) => {
  const clone = emptyClone(t);
  const sizes = [0, 1, 65_535, 65_536, 3_000_000, 7];
  for (const size of sizes) clone.write(`f${size}`, Buffer.alloc(size, `${size}\n`));
  const sha = clone.commit("first");
  const { objects } = clone.checkout;
  const asked = sizes.map((size) => objects([`${sha}:f${size}`, `${sha}:none`, `${sha}^{commit}`]));
  for (const [i, answer] of (await Promise.all(asked)).entries()) {
    const [file, none, commit] = answer;
    assert.equal(file?.type, "blob");
    assert.ok(file.bytes.equals(Buffer.alloc(sizes[i]!, `${sizes[i]}\n`)), `${sizes[i]} bytes`);
    assert.equal(none, undefined);
    assert.match(text(commit)!, /\n\nfirst\n$/);
  }
  assert.deepEqual(await objects([]), []);
  assert.equal(readers(clone.folder).length, 1);
});

test("what is committed while it runs is found", async (t) => {
  const clone = emptyClone(t);
  const { objects } = clone.checkout;
  for (const turn of ["one", "two", "three"]) {
    clone.write("a", turn);
    const sha = clone.commit(turn);
    if (turn === "three") clone.run("gc", "--quiet", "--prune=now");
    assert.equal(text((await objects([`${sha}:a`]))[0]), turn);
  }
});

test("one that was killed is started again, between two questions and during one", async (t) => {
  const clone = emptyClone(t);
  clone.write("a", "1");
  clone.write("large", Buffer.alloc(20_000_000));
  const sha = clone.commit("first");
  const { objects } = clone.checkout;
  const read = async () => text((await objects([`${sha}:a`]))[0]);
  assert.equal(await read(), "1");
  for (const pid of readers(clone.folder)) process.kill(pid, "SIGKILL");
  assert.equal(await read(), "1");
  const [large, small] = [objects([`${sha}:large`]), read()];
  for (const pid of readers(clone.folder)) process.kill(pid, "SIGKILL");
  assert.equal((await large)[0]?.bytes.length, 20_000_000);
  assert.equal(await small, "1");
});

test("what a commit names and git can't read is damage, not absence: a file, its folder, the top", async (t) => {
  for (const [harmed, told] of [
    ["d/a", "d/a is in commit"],
    ["d", "d is in commit"],
    ["", "its top folder is in commit"],
  ] as const) {
    for (const harm of ["gone", "spoiled"]) {
      const clone = emptyClone(t);
      clone.write("d/a", "1");
      clone.write("b", "2");
      const sha = clone.commit("first");
      const object = clone.run("rev-parse", `${sha}:${harmed}`);
      const file = join(clone.folder, ".git/objects", object.slice(0, 2), object.slice(2));
      chmodSync(file, 0o644);
      if (harm === "gone") rmSync(file);
      else writeFileSync(file, "spoiled");
      const repo = gitRepo(clone.checkout);
      // Of what is spoiled git knows as little as of what is gone; on the way through a spoiled folder it gives up.
      const words = (end: string) =>
        harm === "gone" || harmed === end ? [told, "git fsck"] : ["git cat-file failed", "inflate"];
      await assert.rejects(() => repo.read("d/a", sha), refused("repository-invalid", ...words("d/a")));
      if (harmed !== "d/a")
        await assert.rejects(() => repo.list("d", sha), refused("repository-invalid", ...words("d")));
      if (harmed !== "") assert.equal(new TextDecoder().decode(await repo.read("b", sha)), "2");
      if (harmed !== "") assert.equal(await repo.read("d2/a", sha), undefined);
    }
  }
});

test("it ends when nobody asks, and answers whoever asks after that", async (t) => {
  const clone = emptyClone(t);
  clone.write("a", "1");
  const sha = clone.commit("first");
  const { objects } = clone.checkout;
  await objects([`${sha}:a`]);
  assert.equal(readers(clone.folder).length, 1);
  for (let wait = 0; readers(clone.folder).length > 0; wait++) {
    assert.ok(wait < 200, "it still runs");
    await sleep(100);
  }
  assert.equal(text((await objects([`${sha}:a`]))[0]), "1");
});

test("questions in the moment in which it ends are answered by the next one, without a warning", async (t) => {
  const clone = emptyClone(t);
  clone.write("a", "1");
  const sha = clone.commit("first");
  const { objects } = clone.checkout;
  const warnings: string[] = [];
  const warn = ({ message }: Error) => void warnings.push(message);
  process.on("warning", warn);
  t.after(() => process.off("warning", warn));
  for (const early of [3, 2, 1, 0, 0, -1, -2]) {
    await objects([`${sha}:a`]);
    await sleep(1000 - early);
    const asked = Array.from({ length: 40 }, () => objects([`${sha}:a`]));
    for (const [found] of await Promise.all(asked)) assert.equal(text(found), "1");
  }
  await sleep(10);
  assert.deepEqual(warnings, []);
});

test("a program that has asked ends by itself, and git with it", async (t) => {
  const clone = emptyClone(t);
  clone.write("a", "said");
  const sha = clone.commit("first");
  const module = fileURLToPath(new URL("../../src/adapters/repo/objects.ts", import.meta.url));
  // It does not wait until git, which nobody asks any more, ends too.
  const program = `import { readFileSync } from "node:fs";
    import { objectsIn } from ${JSON.stringify(module)};
    const [a] = await objectsIn(${JSON.stringify(clone.folder)}, process.env)(["${sha}:a"]);
    const children = "/proc/" + process.pid + "/task/" + process.pid + "/children";
    process.on("exit", () => console.log(a.bytes.toString(), readFileSync(children, "utf8").trim() !== ""));`;
  const file = join(scratch(t), "program.mts");
  writeFileSync(file, program);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", file], {
    env: { ...ENVIRONMENT, PATH: process.env.PATH },
    encoding: "utf8",
  });
  assert.deepEqual([status, stdout], [0, "said true\n"], stderr);
  assert.deepEqual(readers(clone.folder), []);
});

test("without git, or without a clone, the question fails as any other call does", async (t) => {
  const folder = scratch(t);
  const name = ["0".repeat(40)];
  await assert.rejects(
    () => objectsIn(folder, { PATH: "/nonexistent" })(name),
    refused("environment-invalid", "no git"),
  );
  await assert.rejects(
    () => objectsIn(folder, ENVIRONMENT)(name),
    refused("repository-invalid", "not a git repository"),
  );
  rmSync(folder, { recursive: true });
  await assert.rejects(() => objectsIn(folder, ENVIRONMENT)(name), refused("repository-invalid", "no folder"));
});
