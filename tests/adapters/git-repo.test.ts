import assert from "node:assert/strict";
import { test } from "node:test";
import type { Git } from "../../src/adapters/repo/git.ts";
import { gitRepo } from "../../src/adapters/repo/git-repo.ts";
import { headsOnce } from "../../src/adapters/repo/read-heads.ts";
import { cloneAt, emptyClone } from "./clone.ts";
import { refused } from "./refused.ts";
import { repoContract } from "./repo-contract.ts";
import { scratch } from "./scratch.ts";

repoContract("git clone", ({ checkout }) => gitRepo(checkout));

test("the default branch: origin/HEAD, else init.defaultBranch, else main, else master, else the current one", async (t) => {
  const clone = emptyClone(t, "work");
  const branchOf = async () => (await gitRepo(clone.checkout).heads()).branch;
  const sha = clone.commit("first");
  assert.equal(await branchOf(), "work");
  clone.run("branch", "master");
  assert.equal(await branchOf(), "master");
  clone.run("branch", "main");
  assert.equal(await branchOf(), "main");
  clone.run("config", "init.defaultBranch", "nowhere");
  assert.equal(await branchOf(), "main");
  clone.run("branch", "trunk");
  clone.run("config", "init.defaultBranch", "trunk");
  assert.equal(await branchOf(), "trunk");
  clone.run("update-ref", "refs/remotes/origin/stable", sha);
  clone.run("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/stable");
  assert.equal(await branchOf(), "stable");
});

test("the local branch stands for the default branch; where there is none, origin's", async (t) => {
  const clone = emptyClone(t);
  const first = clone.commit("first");
  const second = clone.commit("second");
  clone.run("update-ref", "refs/remotes/origin/main", second);
  clone.run("update-ref", "refs/heads/main", first);
  const heads = () => gitRepo(clone.checkout).heads();
  assert.deepEqual(await heads(), { head: first, branch: "main", tip: first });
  clone.run("switch", "--quiet", "--detach");
  clone.run("branch", "--quiet", "-D", "main");
  assert.deepEqual(await heads(), { head: first, branch: "main", tip: second });
});

test("a detached head without any default branch is refused with what to do", async (t) => {
  const clone = emptyClone(t, "work");
  clone.commit("first");
  clone.run("switch", "--quiet", "--detach");
  clone.run("branch", "--quiet", "-D", "work");
  await assert.rejects(() => gitRepo(clone.checkout).heads(), refused("repository-invalid", "init.defaultBranch"));
});

test("heads cost two processes, and what commits hold is read without another one for each", async (t) => {
  const clone = emptyClone(t);
  clone.write("a", "1");
  const sha = clone.commit("first");
  let calls = 0;
  const counted: Git = (...args) => {
    calls++;
    return clone.git(...args);
  };
  const repo = gitRepo({ ...clone.checkout, git: counted });
  await repo.heads();
  assert.equal(calls, 2);
  await repo.read("a", sha);
  clone.write("b", "2");
  clone.write("d/c", "3");
  const next = clone.commit("second");
  const gone = "0".repeat(40);
  const asked = [
    ["a", sha],
    ["b", sha],
    ["b", next],
    ["d", next],
    ["d/c", next],
    ["a", gone],
  ] as const;
  const read = await Promise.allSettled(asked.map(([path, at]) => repo.read(path, at)));
  const [a, early, b, folder, c, absent] = read.map((one) =>
    one.status === "rejected" ? (one.reason as Error).message : one.value && new TextDecoder().decode(one.value),
  );
  assert.deepEqual([a, early, b, c], ["1", undefined, "2", "3"]);
  assert.match(folder!, /^d is a folder/);
  assert.match(absent!, /^commit 0{40} is not in this clone/);
  assert.deepEqual(await repo.list("d", next), ["c"]);
  assert.equal(calls, 2);
});

test("a linked worktree has its own checkout and head", async (t) => {
  const clone = emptyClone(t);
  clone.write("a", "main's");
  const main = clone.commit("first");
  const folder = `${scratch(t)}/linked`;
  clone.run("worktree", "add", "--quiet", "-b", "work", folder);
  const linked = cloneAt(folder);
  linked.write("a", "work's");
  const work = linked.commit("work");
  const repo = gitRepo(linked.checkout);
  assert.deepEqual(await repo.heads(), { head: work, branch: "main", tip: main });
  assert.equal(await repo.base(work), main);
});

test("a shallow clone that lacks the base says so", async (t) => {
  const clone = emptyClone(t);
  clone.commit("first");
  clone.run("switch", "--quiet", "-c", "work");
  clone.commit("work 1");
  clone.commit("work 2");
  const folder = `${scratch(t)}/shallow`;
  clone.run("clone", "--quiet", "--depth", "1", "--no-single-branch", `file://${clone.folder}`, folder);
  const shallow = cloneAt(folder);
  const head = shallow.run("rev-parse", "origin/work");
  shallow.run("remote", "set-head", "origin", "main");
  await assert.rejects(
    () => gitRepo(shallow.checkout).base(head),
    refused("repository-invalid", "fetch the whole history"),
  );
});

test("in a checkout that nobody else works in the heads are looked at once, and a base is asked for once", async (t) => {
  const clone = emptyClone(t);
  const first = clone.commit("first");
  clone.run("switch", "--quiet", "--create", "work");
  const second = clone.commit("second");
  const asked: string[] = [];
  const git: Git = (args, options) => {
    asked.push(args[0]!);
    return clone.git(args, options);
  };
  const repo = gitRepo({ ...clone.checkout, git }, headsOnce(git));
  for (let round = 0; round < 3; round++) {
    assert.deepEqual(await repo.heads(), { head: second, branch: "main", tip: first });
    assert.equal(await repo.base(second), first);
    assert.deepEqual(await repo.branches("wo"), ["work"]);
  }
  assert.deepEqual(asked, ["for-each-ref", "config", "merge-base"]);
});
