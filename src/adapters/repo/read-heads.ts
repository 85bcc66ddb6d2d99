import { ContenderError } from "../../errors.ts";
import type { Git } from "./git.ts";

/** A local branch: where it is, and the checkout that has it checked out, if one has. */
export interface Branch {
  readonly sha: string;
  readonly checkout: string | undefined;
}

/** The clone's heads, as one look at its refs found them. */
export interface Heads {
  /** The checkout's commit, undefined before the first one. */
  readonly head: string | undefined;
  /** The default branch's name. */
  readonly branch: string;
  /** The ref that stands for it: the local branch, else the remote's; undefined before the first commit. */
  readonly ref: string | undefined;
  readonly tip: string | undefined;
  readonly branches: ReadonlyMap<string, Branch>;
  /** Names of the branches that origin had when it was last fetched. */
  readonly remote: readonly string[];
}

const FORMAT = "--format=%(refname)%00%(objectname)%00%(symref)%00%(HEAD)%00%(worktreepath)";
const LOCAL = "refs/heads/";
const REMOTE = "refs/remotes/origin/";

/**
 * Reads the heads, in two processes where HEAD is on a branch.
 *
 * The default branch is what `origin/HEAD` names, else `init.defaultBranch` where that branch exists, else `main`, else
 * `master`, else the current branch. Its local branch stands for it where there is one, else origin's.
 *
 * @throws ContenderError `repository-invalid` where none of these can be told.
 */
export async function readHeads(git: Git): Promise<Heads> {
  const [refs, configured] = await Promise.all([
    git(["for-each-ref", FORMAT, LOCAL, REMOTE]),
    git(["config", "--get", "init.defaultBranch"], { allow: [1] }),
  ]);
  const branches = new Map<string, Branch>();
  const remote = new Map<string, string>();
  let current: string | undefined;
  let origin: string | undefined;
  for (const line of text(refs.stdout).split("\n")) {
    const [name = "", sha = "", symref = "", mark = "", checkout = ""] = line.split("\0");
    if (name === `${REMOTE}HEAD`) origin = symref.startsWith(REMOTE) ? symref.slice(REMOTE.length) : undefined;
    else if (name.startsWith(REMOTE)) remote.set(name.slice(REMOTE.length), sha);
    else if (name.startsWith(LOCAL)) {
      const branch = name.slice(LOCAL.length);
      branches.set(branch, { sha, checkout: checkout === "" ? undefined : checkout });
      if (mark === "*") current = branch;
    }
  }
  const head = current === undefined ? await detachedHead(git) : branches.get(current)!.sha;
  const candidates = [origin, text(configured.stdout).trim(), "main", "master", current];
  const branch = candidates.find((name) => name !== undefined && (branches.has(name) || remote.has(name)));
  const all = { branches, remote: [...remote.keys()] };
  if (branch === undefined) return { head, branch: await unbornBranch(git), ref: undefined, tip: undefined, ...all };
  const local = branches.get(branch);
  const ref = local ? LOCAL + branch : REMOTE + branch;
  return { head, branch, ref, tip: local?.sha ?? remote.get(branch), ...all };
}

/** Looks once, for whoever knows that nobody moves them meanwhile. */
export function headsOnce(git: Git): () => Promise<Heads> {
  let heads: Promise<Heads> | undefined;
  return () => {
    heads ??= readHeads(git);
    return heads;
  };
}

async function detachedHead(git: Git): Promise<string | undefined> {
  const { code, stdout } = await git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { allow: [1] });
  return code === 0 ? text(stdout).trim() : undefined;
}

async function unbornBranch(git: Git): Promise<string> {
  const { code, stdout } = await git(["symbolic-ref", "--short", "--quiet", "HEAD"], { allow: [1] });
  if (code === 0) return text(stdout).trim();
  const hint = "fetch it, or name it: `git config init.defaultBranch <branch>`";
  throw new ContenderError("repository-invalid", {
    message: `the default branch can't be told; ${hint}`,
    expected: "origin/HEAD, init.defaultBranch, main, master or a current branch",
    found: "a detached HEAD and none of these",
    hint,
  });
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}
