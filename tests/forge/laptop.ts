import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const WHO = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.org",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/**
 * Records and promotes one config in a repository without a forge.
 *
 * @returns what the promotion's branch holds, by path
 */
export function contenderAlone(cli: string, files: Readonly<Record<string, string>>): (path: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "contender-laptop-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const env = { PATH: process.env.PATH, ...WHO };
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, env, encoding: "utf8" });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Begin");
    for (const verb of [["run", "--record"], ["promote"]]) {
      const { status, stderr } = spawnSync(process.execPath, [cli, ...verb], { cwd: folder, env, encoding: "utf8" });
      assert.equal(status, 0, stderr);
    }
    const [branch] = git("for-each-ref", "--format=%(refname)", "refs/heads/promote/").trim().split("\n");
    const tree = git("ls-tree", "-r", "--name-only", branch!).trim().split("\n");
    const held = new Map(tree.map((path) => [path, git("show", `${branch}:${path}`)]));
    return (path) => held.get(path)!;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
