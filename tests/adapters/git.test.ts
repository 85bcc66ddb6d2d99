import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { findRoot } from "../../src/adapters/repo/find-root.ts";
import { gitIn } from "../../src/adapters/repo/git.ts";
import { ENVIRONMENT, emptyClone } from "./clone.ts";
import { refused } from "./refused.ts";
import { scratch } from "./scratch.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("the caller's repository, index and language do not leak in; settings do", async (t) => {
  const [here, other] = [emptyClone(t), emptyClone(t)];
  const leaking = {
    ...ENVIRONMENT,
    GIT_DIR: join(other.folder, ".git"),
    GIT_WORK_TREE: other.folder,
    GIT_INDEX_FILE: "/nonexistent/index",
    LC_ALL: "de_DE.UTF-8",
  };
  const git = gitIn(here.folder, {
    ...leaking,
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "user.name",
    GIT_CONFIG_VALUE_0: "Set",
  });
  assert.equal(text((await git(["rev-parse", "--show-toplevel"])).stdout).trim(), here.folder);
  assert.equal(text((await git(["config", "user.name"])).stdout).trim(), "Set");
  await git(["status"]);
});

test("input reaches git, also more of it than it reads", async (t) => {
  const { git } = emptyClone(t);
  const { stdout } = await git(["hash-object", "--stdin"], { input: Buffer.from("hello\n") });
  assert.equal(text(stdout).trim(), "ce013625030ba8dba906f756967f9e9ca394464a");
  assert.equal((await git(["version"], { input: Buffer.alloc(1 << 20) })).code, 0);
});

test("an exit code is an answer only where it is allowed", async (t) => {
  const { git } = emptyClone(t);
  assert.equal((await git(["config", "--get", "no.such"], { allow: [1] })).code, 1);
  await assert.rejects(
    () => git(["config", "--get", "no.such"]),
    refused("repository-invalid", "git config failed", "exit code 1"),
  );
});

test("failures are said in git's first words, harmless ones, with what to do", async (t) => {
  const { git } = emptyClone(t);
  const hostile = "no\u001b[31m\u202esuch";
  await assert.rejects(
    () => git(["cat-file", "-t", hostile]),
    (error: Error) => {
      assert.ok(refused("repository-invalid", "git cat-file failed", "such")(error));
      assert.doesNotMatch(error.message, /[\p{Cc}\p{Cf}]/u);
      return true;
    },
  );
  await assert.rejects(
    () => gitIn(scratch(t), ENVIRONMENT)(["status"]),
    refused("repository-invalid", "not a git repository", "git init"),
  );
  await assert.rejects(
    () => gitIn("/nonexistent/folder", ENVIRONMENT)(["status"]),
    refused("repository-invalid", "no folder"),
  );
});

test("without git on the PATH it is the environment that is wrong", async (t) => {
  const git = gitIn(scratch(t), { PATH: "/nonexistent" });
  await assert.rejects(() => git(["status"]), refused("environment-invalid", "no git on the PATH", "install git"));
});

test("the root is found from below, and there is none outside", async (t) => {
  const clone = emptyClone(t);
  clone.write("a/b/c", "");
  assert.equal(await findRoot(gitIn(join(clone.folder, "a", "b"), ENVIRONMENT)), clone.folder);
  assert.equal(await findRoot(gitIn(scratch(t), ENVIRONMENT)), undefined);
  await assert.rejects(
    () => findRoot(gitIn(join(clone.folder, ".git"), ENVIRONMENT)),
    refused("repository-invalid", "work tree"),
  );
});
