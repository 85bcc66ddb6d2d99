import assert from "node:assert/strict";
import { test } from "node:test";
import { findCommit } from "../../src/adapters/repo/find-commit.ts";
import { ContenderError } from "../../src/errors.ts";
import { cloneAt, emptyClone } from "./clone.ts";
import { scratch } from "./scratch.ts";
import { forgeWithSquash } from "./squashed.ts";

async function hintOf(found: Promise<string>): Promise<string> {
  const error = await found.then(
    (name) => assert.fail(`expected no commit, found ${name}`),
    (thrown) => thrown,
  );
  assert.ok(error instanceof ContenderError && error.code === "not-found", String(error));
  return error.faults[0]?.hint ?? "";
}

test("a commit by its hash, the beginning of one, a branch, a step back", async (t) => {
  const clone = emptyClone(t);
  const [first, second] = [clone.commit("One"), clone.commit("Two")];
  for (const name of [second, second.slice(0, 9), "main", "HEAD"])
    assert.equal(await findCommit(clone.git, name), second);
  assert.equal(await findCommit(clone.git, "HEAD~1"), first);
});

test("a commit of a branch that was squashed and deleted: the hint gets it, a deeper clone is not asked for", async (t) => {
  const { forge, lost } = forgeWithSquash(t);
  const clone = cloneAt(scratch(t));
  clone.run("clone", "--quiet", `file://${forge.folder}`, ".");

  const hint = await hintOf(findCommit(clone.git, lost));
  assert.doesNotMatch(hint, /unshallow/);
  assert.match(hint, /after a squash merge .*`--at HEAD`/);
  const [, command] = /`git (fetch [^`]+)`/.exec(hint)!;
  clone.run(...command!.split(" "));
  assert.equal(await findCommit(clone.git, lost), lost);
  assert.match(await hintOf(findCommit(clone.git, "nowhere")), /`git fetch origin <its whole hash>`/);
});

test("a shallow clone is told to be one no longer", async (t) => {
  const forge = emptyClone(t);
  const first = forge.commit("One");
  forge.commit("Two");
  const clone = cloneAt(scratch(t));
  clone.run("clone", "--quiet", "--depth", "1", `file://${forge.folder}`, ".");
  const hint = await hintOf(findCommit(clone.git, first));
  assert.match(hint, /^fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` in actions\/checkout; /);
  assert.ok(hint.includes(`\`git fetch origin ${first}\``), hint);
});
