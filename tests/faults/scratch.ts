import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { sampleCsv } from "../../src/demo/sample.ts";
import { CHAPTERS, type Chapter, configText } from "../../src/demo/story.ts";
import { sha256 } from "../../src/digest.ts";

/** Git's settings that make a commit the same wherever and whenever it is made. */
const FIXED = {
  GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
  GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

export function git(folder: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd: folder, env: { ...process.env, ...FIXED }, encoding: "utf8" }).trim();
}

/** A repository with data, a pipeline and the first config of the demo's story, committed on main. */
export function scratchRepository(rows = 1500): string {
  const folder = mkdtempSync(join(tmpdir(), "contender-test-"));
  git(folder, "init", "--quiet", "--initial-branch", "main");
  git(folder, "config", "user.name", "Test");
  git(folder, "config", "user.email", "test@example.test");
  mkdirSync(join(folder, "data"));
  mkdirSync(join(folder, "configs"));
  mkdirSync(join(folder, "pipelines"));
  writeFileSync(join(folder, "data/tracks.csv"), [...sampleCsv({ rows, seed: 7 })].join(""));
  cpSync(new URL("../../pipelines/train.yaml", import.meta.url), join(folder, "pipelines/train.yaml"));
  writeConfig(folder, 0);
  commit(folder, "Begin");
  return folder;
}

/** Puts a chapter's config into the checkout: 0 the first, 1 the better, 2 the worse, 3 no provable difference. */
export function writeConfig(folder: string, chapter: number, edit: (text: string) => string = (text) => text): void {
  writeFileSync(join(folder, "configs/trending.yaml"), edit(configText((CHAPTERS[chapter] as Chapter).config)));
}

export function commit(folder: string, subject: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", subject);
  return git(folder, "rev-parse", "HEAD");
}

/** Another copy of a repository, store and all. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "contender-test-"));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

export function discard(...folders: string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Digest of every file below a folder, by path. */
export function filesBelow(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(relative(folder, path), sha256(readFileSync(path)));
  }
  return found;
}

/** What a run leaves, executions aside: store, branches with trees and messages, and whether the checkout is clean. */
export function endState(folder: string): object {
  const store = [...filesBelow(join(folder, ".contender/store"))].filter(
    ([path]) => !/\/executions\/|^\.tmp\//.test(path),
  );
  const branches = git(
    folder,
    "for-each-ref",
    "--format=%(refname) %(tree) %(parent) %(contents:subject)",
    "refs/heads",
  );
  return {
    store: store.sort(([a], [b]) => (a < b ? -1 : 1)),
    branches: branches.split("\n"),
    head: git(folder, "rev-parse", "HEAD"),
    status: git(folder, "status", "--porcelain"),
  };
}
