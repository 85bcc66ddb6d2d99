import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { bundleEntry } from "../faults/killable-bundle.ts";
import { commit, copyOf, discard, git, scratchRepository, writeConfig } from "../faults/scratch.ts";
import { contender, type Way } from "./workshop.ts";

let origin: string;
let bundle: Way;
const used: string[] = [];

function fresh(): string {
  const folder = copyOf(origin);
  used.push(folder);
  return folder;
}

function done(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = contender(bundle, folder, ...args);
  assert.equal(status, 0, `contender ${args.join(" ")}\n${stderr}${stdout}`);
  return stdout;
}

/** The words of the reproduction line on the page of a run. */
function lineOf(folder: string, ...args: string[]): string[] {
  const page = join(mkdtempSync(join(tmpdir(), "contender-page-")), "page.md");
  done(folder, "run", ...args, "--page", page);
  const [, line] = /contender (reproduce [^`\n]+)/.exec(readFileSync(page, "utf8")) ?? [];
  rmSync(page);
  assert.ok(line, "the page says how to reproduce");
  return line.trim().split(" ");
}

before(async () => {
  const folder = mkdtempSync(join(tmpdir(), "contender-entry-"));
  used.push(folder);
  bundle = {
    name: "the bundle",
    node: process.execPath,
    args: [await bundleEntry("src/cli/contender.ts", folder)],
  };
  origin = scratchRepository(1200);
  done(origin, "run", "--record");
  done(origin, "promote");
  git(origin, "merge", "--quiet", "--no-ff", "--message", "Merge", "promote/trending");
});

after(() => discard(origin, ...used));

test("a head that edits its judge is reproduced under the base's, before its merge and after it", () => {
  const folder = fresh();
  const base = git(folder, "rev-parse", "main");
  git(folder, "switch", "--quiet", "--create", "edit");
  writeConfig(folder, 1, (text) => text.replace("seed: 7", "seed: 8"));
  const head = commit(folder, "Edit the judge");
  const line = lineOf(folder, "configs/trending.yaml");
  assert.deepEqual(line.slice(0, 5), ["reproduce", "--at", head, "--judge", base]);
  assert.match(done(folder, ...line), /^Reproduced/);
  git(folder, "switch", "--quiet", "main");
  git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge", "edit");
  assert.match(done(folder, ...line), /^Reproduced/);
  rmSync(join(folder, ".contender"), { recursive: true });
  assert.match(done(folder, ...line), /^Reproduced/, "without any store too");
});

test("a head that leaves its judge alone needs no commit but its own", () => {
  const folder = fresh();
  git(folder, "switch", "--quiet", "--create", "better");
  writeConfig(folder, 1);
  const head = commit(folder, "Use logistic regression");
  const line = lineOf(folder, "configs/trending.yaml");
  assert.deepEqual(line.slice(0, 4), ["reproduce", "--at", head, "--expect"]);
  git(folder, "switch", "--quiet", "main");
  git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge", "better");
  assert.match(done(folder, ...line), /^Reproduced/);
});

test("a run of a pipeline that is only in the checkout names itself, not a commit that does not hold it", () => {
  const folder = fresh();
  git(folder, "switch", "--quiet", "--create", "fresh");
  writeFileSync(join(folder, "configs/fresh.yaml"), readFileSync(join(folder, "configs/trending.yaml")));
  commit(folder, "Another model");
  const pipeline = join(folder, "pipelines/train.yaml");
  writeFileSync(pipeline, readFileSync(pipeline, "utf8").replace("leaks: warn", "leaks: fail"));
  const line = lineOf(folder, "configs/fresh.yaml");
  assert.match(line.join(" "), /^reproduce [0-9a-f]{16}$/);
  assert.match(done(folder, ...line), /^Reproduced/);
});

test("--judge without --at says what goes together", () => {
  const { status, stderr } = contender(bundle, origin, "reproduce", "--judge", "main", "0123456789abcdef");
  assert.equal(status, 2);
  assert.match(stderr, /--judge goes with --at/);
});

test("a revision that git does not know is named, however hostile", () => {
  for (const name of ["--output=x", "HEAD:configs", "main..main", "worktree", "", "HEAD^{tree}"]) {
    for (const option of ["--at", "--judge"]) {
      const args = [...(option === "--at" ? [] : ["--at=HEAD"]), `${option}=${name}`];
      const call = ["reproduce", ...args, "--expect", "0".repeat(64), "configs/trending.yaml"];
      const { status, stderr } = contender(bundle, origin, ...call);
      assert.equal(status, 2, `${args.join(" ")}: ${stderr}`);
      assert.ok(stderr.includes(`this clone has no commit ${JSON.stringify(name)}`), stderr);
    }
  }
  assert.equal(git(origin, "status", "--porcelain"), "");
});
