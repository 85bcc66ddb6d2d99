import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import type { Git } from "../../src/adapters/repo/git.ts";
import { type Checkout, checkoutIn } from "../../src/adapters/repo/git-repo.ts";
import { scratch } from "./scratch.ts";

/** The environment without the settings of whoever runs the tests. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: "/nonexistent",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** A git repository of the test's own, as a person works in it. */
export interface Clone {
  readonly folder: string;
  /** Git as the adapters call it. */
  readonly git: Git;
  /** All that the adapters ask. */
  readonly checkout: Checkout;
  /** Git as a person calls it; what it prints, trimmed. */
  run(...args: string[]): string;
  write(path: string, text: string | Uint8Array): void;
  /** Commits everything; the commit's name. */
  commit(subject: string): string;
}

export function cloneAt(folder: string): Clone {
  const person = {
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.org",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.org",
  };
  const run = (...args: string[]) =>
    execFileSync("git", args, {
      cwd: folder,
      env: { ...ENVIRONMENT, ...person },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  const checkout = checkoutIn(folder, ENVIRONMENT);
  return {
    folder,
    git: checkout.git,
    checkout,
    run,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit(subject) {
      run("add", "-A");
      run("commit", "--quiet", "--allow-empty", "-m", subject);
      return run("rev-parse", "HEAD");
    },
  };
}

/** A new repository on `main`, without a commit. */
export function emptyClone(t: TestContext, branch = "main"): Clone {
  const clone = cloneAt(scratch(t));
  clone.run("init", "--quiet", "-b", branch);
  return clone;
}
