import { ContenderError } from "../../errors.ts";
import type { Forge, Proposal, Proposed } from "../../ports/forge.ts";
import type { Git } from "../repo/git.ts";
import { type Heads, readHeads } from "../repo/read-heads.ts";
import { branchCheckedOut, branchLocked, moveBranch } from "./move-branch.ts";
import { type Signature, writeCommit, writeTree } from "./write-commit.ts";

/** Who commits where git's own settings name nobody. */
export const CONTENDER: Author = { name: "Contender", email: "contender@localhost" };

export interface Author {
  readonly name: string;
  readonly email: string;
}

/**
 * The local repository as the place where people decide: a proposal is one commit on its branch, a person merges it. Made by
 * plumbing alone, so that checkout, index, HEAD and current branch stay as they are; the branch is moved by git's
 * compare-and-swap, in one transaction that also holds the default branch.
 *
 * @param now dates the commit
 * @param author stands in where `user.name` or `user.email` is not set
 */
export function localForge(git: Git, now: () => Date, author: Author = CONTENDER): Forge {
  return {
    propose: (proposal) => propose(git, now, author, proposal),
    withdraw: (branch) => withdraw(git, branch),
  };
}

async function propose(git: Git, now: () => Date, author: Author, proposal: Proposal): Promise<Proposed> {
  const { branch, onto } = proposal;
  const message = `${proposal.title}\n\n${proposal.body.trimEnd()}\n`;
  const seen = await readHeads(git);
  refuseDefault(seen, branch);
  if (seen.tip !== onto) return { outcome: "stale", where: `${seen.branch} is at ${seen.tip}` };
  const old = seen.branches.get(branch);
  const tree = await writeTree(git, proposal);
  if (old && (await carries(git, old.sha, tree, onto, message))) return { outcome: "unchanged", where: branch };
  if (old?.checkout !== undefined) throw branchCheckedOut(branch, old.checkout);

  const by = await signature(git, now, author);
  const commit = await writeCommit(git, tree, onto, message, by);
  const move = {
    branch,
    from: old?.sha,
    to: commit,
    while: { ref: seen.ref!, at: onto },
    why: `contender: ${proposal.title}`,
  };
  const env = { GIT_COMMITTER_NAME: by.name, GIT_COMMITTER_EMAIL: by.email };
  const refused = await moveBranch(git, move, env);
  if (refused === undefined) return { outcome: old ? "updated" : "opened", where: branch };

  const present = await readHeads(git);
  if (present.tip !== onto) return { outcome: "stale", where: `${present.branch} is at ${present.tip}` };
  const tip = present.branches.get(branch)?.sha;
  if (tip === old?.sha) throw branchLocked(branch, refused);
  if (tip && (await carries(git, tip, tree, onto, message))) return { outcome: "unchanged", where: branch };
  return { outcome: "stale", where: tip ? `${branch} is at ${tip}` : `${branch} is gone` };
}

async function withdraw(git: Git, branch: string): Promise<"withdrawn" | "absent"> {
  const seen = await readHeads(git);
  refuseDefault(seen, branch);
  const old = seen.branches.get(branch);
  if (!old) return "absent";
  if (old.checkout !== undefined) throw branchCheckedOut(branch, old.checkout);
  const refused = await moveBranch(git, { branch, from: old.sha, to: undefined, why: "contender: withdrawn" }, {});
  if (refused === undefined) return "withdrawn";
  if (!(await readHeads(git)).branches.has(branch)) return "absent";
  throw branchLocked(branch, refused);
}

/** Whether a commit is what a proposal would make, its date and author aside. */
async function carries(git: Git, commit: string, tree: string, parent: string, message: string): Promise<boolean> {
  const text = Buffer.from((await git(["cat-file", "commit", commit])).stdout).toString("utf8");
  const end = text.indexOf("\n\n");
  const header = text.slice(0, end).split("\n");
  const parents = header.filter((line) => line.startsWith("parent "));
  const same = header[0] === `tree ${tree}` && parents.length === 1 && parents[0] === `parent ${parent}`;
  return same && text.slice(end + 2) === message;
}

async function signature(git: Git, now: () => Date, author: Author): Promise<Signature> {
  const { stdout } = await git(["config", "-z", "--get-regexp", "^user\\.(name|email)$"], { allow: [1] });
  const set = new Map<string, string>();
  for (const entry of Buffer.from(stdout).toString("utf8").split("\0")) {
    const [key = "", value = ""] = entry.split("\n");
    if (value.trim() !== "") set.set(key, value);
  }
  return { name: set.get("user.name") ?? author.name, email: set.get("user.email") ?? author.email, at: now() };
}

function refuseDefault(heads: Heads, branch: string): void {
  if (branch !== heads.branch) return;
  throw new ContenderError("internal", {
    message: `a proposal has a branch of its own; found ${branch}, the default branch`,
  });
}
