import assert from "node:assert/strict";
import { fork, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { localForge } from "../../src/adapters/forge/local/local-forge.ts";
import type { Git } from "../../src/adapters/repo/git.ts";
import { ask } from "./ask.ts";
import { type Clone, cloneAt, emptyClone } from "./clone.ts";
import { forgeContract, noteOf, proposalOn } from "./forge-contract.ts";
import { refused } from "./refused.ts";
import { scratch } from "./scratch.ts";

const now = () => new Date("2026-11-23T12:34:56.789Z");
const forgeOf = (clone: Clone) => localForge(clone.git, now);

forgeContract("local forge", async (t) => {
  const clone = emptyClone(t);
  clone.write("configs/trending.yaml", "pipeline: train\n");
  clone.write("configs/champions/trending/old.json", "old");
  const onto = clone.commit("first");
  return {
    forge: forgeOf(clone),
    onto,
    git: clone.run,
    advance: async () => clone.commit("main goes on"),
    async push(branch, path, text) {
      const there = clone.run("branch", "--list", branch) !== "";
      clone.run("switch", "--quiet", ...(there ? [branch] : ["--create", branch]));
      clone.write(path, text);
      const sha = clone.commit("a person's");
      clone.run("switch", "--quiet", "main");
      return sha;
    },
    async rebase(branch) {
      clone.run("rebase", "--quiet", "main", branch);
      clone.run("switch", "--quiet", "main");
      return clone.run("rev-parse", branch);
    },
    async amend(branch, path, text) {
      clone.run("switch", "--quiet", branch);
      clone.write(path, text);
      clone.run("add", path);
      clone.run("commit", "--quiet", "--amend", "--no-edit");
      clone.run("switch", "--quiet", "main");
      return clone.run("rev-parse", branch);
    },
    async merge(branch) {
      clone.run("merge", "--quiet", "--no-ff", "--no-edit", branch);
      return clone.run("rev-parse", "HEAD");
    },
    thread: async () => 7,
  };
});

test("a note is a Markdown file that git does not see", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  const text = noteOf(onto, "hello");
  const { where } = await forgeOf(clone).say({ pull: 7 }, { text, create: true });
  assert.equal(where, join(clone.folder, ".contender/notes/pull-7.md"));
  assert.equal(readFileSync(where, "utf8"), text);
  assert.deepEqual(readdirSync(join(clone.folder, ".contender/notes")), ["pull-7.md"]);
  assert.equal(clone.run("status", "--porcelain"), "");
});

test("the commit is from git's user, else from Contender, and dated by the clock that came in", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  const signed = () => clone.run("log", "-1", "--format=%an <%ae> %cn <%ce> %at %ct", "promote/trending");
  await forgeOf(clone).propose(proposalOn(onto, "1"));
  assert.equal(signed(), "Contender <contender@localhost> Contender <contender@localhost> 1795437296 1795437296");
  clone.run("config", "user.name", "Zoë");
  clone.run("config", "user.email", "zoe@example.org");
  await forgeOf(clone).propose(proposalOn(onto, "2"));
  assert.equal(signed(), "Zoë <zoe@example.org> Zoë <zoe@example.org> 1795437296 1795437296");
});

/** Everything of a checkout that a person would miss: files, index, HEAD, current branch, config. */
function checkoutOf(clone: Clone): Record<string, string> {
  const own = clone.run("rev-parse", "--absolute-git-dir");
  const files = readdirSync(clone.folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.startsWith(".git"),
  );
  return {
    files: files.sort().join("\n"),
    status: clone.run("status", "--porcelain=v2", "--branch", "--ignored"),
    index: readFileSync(join(own, "index")).toString("hex"),
    head: readFileSync(join(own, "HEAD"), "utf8"),
    config: clone.run("config", "--local", "--list"),
    stash: clone.run("stash", "list"),
  };
}

function makeDirty(clone: Clone): void {
  clone.write("configs/trending.yaml", "staged");
  clone.run("add", "configs/trending.yaml");
  clone.write("configs/trending.yaml", "changed again");
  clone.write("configs/champions/trending.yaml", "a person's own, untracked");
  clone.write("ignored/x", "1");
  rmSync(join(clone.folder, "gone"));
}

function seeded(clone: Clone): string {
  clone.write("configs/trending.yaml", "1");
  clone.write("gone", "1");
  clone.write(".gitignore", "ignored\n");
  return clone.commit("first");
}

test("a dirty checkout, its index, HEAD and branch stay as they are", async (t) => {
  const clone = emptyClone(t);
  const onto = seeded(clone);
  makeDirty(clone);
  const before = checkoutOf(clone);
  for (const text of ["1", "2", "2"]) await forgeOf(clone).propose(proposalOn(onto, text));
  await forgeOf(clone).withdraw("promote/trending", "the verdict is keep");
  await forgeOf(clone).propose(proposalOn(onto, "3"));
  assert.deepEqual(checkoutOf(clone), before);
  assert.equal(clone.run("show", "promote/trending:configs/trending.yaml"), "1");
});

test("in a linked worktree on another branch, and with a merge under way, likewise", async (t) => {
  const clone = emptyClone(t);
  const onto = seeded(clone);
  const folder = join(scratch(t), "linked");
  clone.run("worktree", "add", "--quiet", "-b", "work", folder);
  const linked = cloneAt(folder);
  makeDirty(linked);
  const [before, mainBefore] = [checkoutOf(linked), checkoutOf(clone)];
  assert.equal((await forgeOf(linked).propose(proposalOn(onto, "1"))).outcome, "opened");
  assert.deepEqual(checkoutOf(linked), before);
  assert.deepEqual(checkoutOf(clone), mainBefore);
});

test("no hook of the user's runs", async (t) => {
  const clone = emptyClone(t);
  const onto = seeded(clone);
  const log = join(scratch(t), "log");
  const hooks = [
    "pre-commit",
    "commit-msg",
    "post-commit",
    "reference-transaction",
    "post-index-change",
    "prepare-commit-msg",
    "pre-push",
  ];
  mkdirSync(join(clone.folder, ".git", "hooks"), { recursive: true });
  for (const hook of hooks) {
    const path = join(clone.folder, ".git", "hooks", hook);
    writeFileSync(path, `#!/bin/sh\necho ${hook} >> '${log}'\nexit 1\n`);
    chmodSync(path, 0o755);
  }
  assert.equal((await forgeOf(clone).propose(proposalOn(onto, "1"))).outcome, "opened");
  assert.equal(await forgeOf(clone).withdraw("promote/trending", "the verdict is keep"), "withdrawn");
  assert.throws(() => readFileSync(log), /ENOENT/);
});

test("line ends and filters of the user's settings change no byte of the evidence", async (t) => {
  const clone = emptyClone(t);
  clone.write(".gitattributes", "* text eol=crlf\n");
  clone.run("config", "core.autocrlf", "true");
  const onto = clone.commit("first");
  const bytes = Buffer.from("a\r\nb\n\0\xff", "latin1");
  await forgeOf(clone).propose(proposalOn(onto, "1", { files: [{ path: "evidence.json", bytes }] }));
  const { stdout } = await clone.git(["cat-file", "blob", "promote/trending:evidence.json"]);
  assert.ok(Buffer.from(stdout).equals(bytes));
});

test("a promotion that the default branch was merged into is replaced, one that more was merged into is not", async (t) => {
  const clone = emptyClone(t);
  const first = clone.commit("first");
  await forgeOf(clone).propose(proposalOn(first, "1"));
  const onto = clone.commit("main goes on");
  const mergeInto = (branch: string) => {
    clone.run("switch", "--quiet", "promote/trending");
    clone.run("merge", "--quiet", "--no-edit", branch);
    clone.run("switch", "--quiet", "main");
    return clone.run("rev-parse", "promote/trending");
  };
  mergeInto("main");
  assert.equal((await forgeOf(clone).propose(proposalOn(onto, "2"))).outcome, "updated");
  mergeInto("main");
  assert.equal(await forgeOf(clone).withdraw("promote/trending", "the verdict is keep"), "withdrawn");
  await forgeOf(clone).propose(proposalOn(onto, "3"));
  clone.run("switch", "--quiet", "--create", "topic", first);
  clone.write("notes.md", "a fix");
  clone.commit("a person's");
  clone.run("switch", "--quiet", "main");
  const theirs = mergeInto("topic");
  assert.equal((await forgeOf(clone).propose(proposalOn(onto, "4"))).outcome, "taken");
  assert.equal(await forgeOf(clone).withdraw("promote/trending", "the verdict is keep"), "absent");
  assert.equal(clone.run("rev-parse", "promote/trending"), theirs);
});

test("a branch whose commit the default branch has is free, whoever's commit that is", async (t) => {
  const clone = emptyClone(t);
  clone.commit("first");
  const onto = clone.commit("second");
  clone.run("branch", "promote/trending", "main~1");
  assert.equal((await forgeOf(clone).propose(proposalOn(onto, "1"))).outcome, "updated");
});

test("a branch that somebody has checked out is not moved, and is told where", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  await forgeOf(clone).propose(proposalOn(onto, "1"));
  const folder = join(scratch(t), "review");
  clone.run("worktree", "add", "--quiet", folder, "promote/trending");
  const before = clone.run("rev-parse", "promote/trending");
  const busy = refused("busy", "promote/trending", folder, "switch");
  await assert.rejects(() => forgeOf(clone).propose(proposalOn(onto, "2")), busy);
  await assert.rejects(() => forgeOf(clone).withdraw("promote/trending", "the verdict is keep"), busy);
  assert.equal((await forgeOf(clone).propose(proposalOn(onto, "1"))).outcome, "unchanged");
  assert.equal(clone.run("rev-parse", "promote/trending"), before);
});

test("a lock that somebody left is told as busy, with the file's name", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  await forgeOf(clone).propose(proposalOn(onto, "1"));
  writeFileSync(join(clone.folder, ".git/refs/heads/promote/trending.lock"), "");
  await assert.rejects(() => forgeOf(clone).propose(proposalOn(onto, "2")), refused("busy", "trending.lock", "remove"));
  await assert.rejects(
    () => forgeOf(clone).withdraw("promote/trending", "the verdict is keep"),
    refused("busy", "trending.lock"),
  );
});

test("paths that climb out of the tree are refused", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  for (const path of ["../x", ".git/hooks/pre-commit", "/x"]) {
    const files = [{ path, bytes: new Uint8Array(1) }];
    await assert.rejects(() => forgeOf(clone).propose(proposalOn(onto, "1", { files })), refused("repository-invalid"));
  }
});

/** Git that does something once, just before a branch is moved. */
function before(clone: Clone, act: () => void): Git {
  let done = false;
  return async (args, options) => {
    if (args[0] === "update-ref" && !done) {
      done = true;
      act();
    }
    return clone.git(args, options);
  };
}

test("the default branch moved in the last moment: stale, nothing written", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  const git = before(clone, () => clone.commit("main goes on"));
  assert.equal((await localForge(git, now).propose(proposalOn(onto, "1"))).outcome, "stale");
  assert.equal(clone.run("branch", "--list", "promote/*"), "");
});

test("the branch moved in the last moment: stale for another proposal, unchanged for the same one", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  const other = cloneAt(clone.folder);
  await localForge(other.git, now).propose(proposalOn(onto, "other"));
  const theirs = clone.run("rev-parse", "promote/trending");
  clone.run("branch", "--quiet", "-D", "promote/trending");
  const steal = before(clone, () => clone.run("update-ref", "refs/heads/promote/trending", theirs));
  assert.equal((await localForge(steal, now).propose(proposalOn(onto, "mine"))).outcome, "stale");
  assert.equal(clone.run("rev-parse", "promote/trending"), theirs);
  clone.run("branch", "--quiet", "-D", "promote/trending");
  const same = before(clone, () => clone.run("update-ref", "refs/heads/promote/trending", theirs));
  assert.equal((await localForge(same, now).propose(proposalOn(onto, "other"))).outcome, "unchanged");
  const gone = before(clone, () => clone.run("branch", "--quiet", "-D", "promote/trending"));
  assert.equal((await localForge(gone, now).propose(proposalOn(onto, "mine"))).outcome, "stale");
});

test("of two processes that propose different runs at once, one moves the branch and the other is stale", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  const racers = ["a", "b"].map(() =>
    fork(new URL("./propose-racer.ts", import.meta.url), [clone.folder, onto], { execArgv: ["--import", "tsx"] }),
  );
  t.after(() => {
    for (const racer of racers) racer.kill();
  });
  for (let round = 0; round < 15; round++) {
    assert.deepEqual(await Promise.all(racers.map((racer, i) => ask(racer, `propose ${round}-${i}`))), [
      "ready",
      "ready",
    ]);
    const outcomes = await Promise.all(racers.map((racer) => ask(racer, "go")));
    assert.deepEqual([...outcomes].sort(), ["stale", round === 0 ? "opened" : "updated"].sort());
    const winner = outcomes[0] === "stale" ? 1 : 0;
    assert.equal(clone.run("show", "promote/trending:configs/champions/trending.yaml"), `run: ${round}-${winner}`);
    assert.equal(clone.run("rev-parse", "promote/trending^@"), onto);
  }
});

test("no index is left in the temporary folder", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  const mine = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`contender-index-${process.pid}-`));
  await forgeOf(clone).propose(proposalOn(onto, "1"));
  const failing: Git = (args, options) => clone.git(args[0] === "write-tree" ? ["no-such-command"] : args, options);
  await assert.rejects(() => localForge(failing, now).propose(proposalOn(onto, "2")), refused("repository-invalid"));
  assert.deepEqual(mine(), []);
});

test("the index that a killed process left goes with the next proposal", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  const left = join(tmpdir(), `contender-index-${dead}-left`);
  mkdirSync(left);
  writeFileSync(join(left, "index"), "");
  await forgeOf(clone).propose(proposalOn(onto, "1"));
  assert.throws(() => readdirSync(left), /ENOENT/);
});

test("killed before any call of git's, then run again: the same branch, the same checkout", async (t) => {
  const clone = emptyClone(t);
  const onto = seeded(clone);
  const checkout = checkoutOf(clone);
  for (let call = 0; ; call++) {
    let left = call;
    const dying: Git = (args, options) =>
      left-- > 0 ? clone.git(args, options) : Promise.reject(new TypeError("killed"));
    const outcome = await localForge(dying, now)
      .propose(proposalOn(onto, "1"))
      .catch((error: Error) => error.message);
    if (typeof outcome !== "string") break;
    assert.equal(outcome, "killed");
    assert.equal(clone.run("branch", "--list", "promote/*"), "", `a branch after ${call} calls`);
  }
  assert.equal(clone.run("log", "-1", "--format=%s", "promote/trending"), "Promote trending: 1");
  assert.deepEqual(checkoutOf(clone), checkout);
});

test("a checkout reached by a link works", async (t) => {
  const clone = emptyClone(t);
  const onto = clone.commit("first");
  const link = join(scratch(t), "link");
  symlinkSync(clone.folder, link);
  assert.equal((await forgeOf(cloneAt(link)).propose(proposalOn(onto, "1"))).outcome, "opened");
});
