import { parsePromotionBody } from "../../../registry/promotion-body.ts";
import type { Git } from "../../repo/git.ts";
import { areOfChampion } from "../are-of-champion.ts";

/** Merges at most that a branch is followed through. */
const MOST_MERGES = 10;

/**
 * Whose commit a branch is at: `ours` where it is a promotion, or one that nothing but the default branch was merged into;
 * `merged` where the default branch has all of it; else `theirs`, and lost to whom moves the branch.
 *
 * @param main the default branch's commit
 */
export async function whoseBranch(git: Git, tip: string, main: string): Promise<"ours" | "merged" | "theirs"> {
  let at = tip;
  for (let merges = 0; merges <= MOST_MERGES; merges++) {
    const { parents, message, signed } = await readCommit(git, at);
    const facts = parsePromotionBody(message);
    // What a person makes anew, by a rebase or `--amend`, keeps text and author, and says when it was.
    const remade = signed.author !== signed.committer;
    if (facts) return !remade || areOfChampion(facts.model, await filesOf(git, at)) ? "ours" : "theirs";
    const [first, ...others] = parents;
    const mergesMain = others.length > 0 && (await areBehind(git, others, main));
    if (first === undefined || !mergesMain) break;
    at = first;
  }
  return (await isBehind(git, tip, main)) ? "merged" : "theirs";
}

/** A commit's tree, its parents, what it says, and who signed it when. */
export async function readCommit(
  git: Git,
  commit: string,
): Promise<{
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly signed: Readonly<Record<"author" | "committer", string | undefined>>;
}> {
  const text = Buffer.from((await git(["cat-file", "commit", commit])).stdout).toString("utf8");
  const end = text.indexOf("\n\n");
  const header = text.slice(0, end).split("\n");
  const all = (key: string) =>
    header.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const signed = { author: all("author")[0], committer: all("committer")[0] };
  return { tree: all("tree")[0]!, parents: all("parent"), message: text.slice(end + 2), signed };
}

/** Whether another commit has this one behind it, or is it; false too where the clone lacks one of them. */
export async function isBehind(git: Git, commit: string, other: string): Promise<boolean> {
  return (await git(["merge-base", "--is-ancestor", commit, other], { allow: [1, 128] })).code === 0;
}

/** The files that a commit changes. */
async function filesOf(git: Git, commit: string): Promise<string[]> {
  const { stdout } = await git(["diff-tree", "-r", "-z", "--no-commit-id", "--name-only", "--no-renames", commit]);
  return Buffer.from(stdout).toString("utf8").split("\0").slice(0, -1);
}

async function areBehind(git: Git, commits: readonly string[], other: string): Promise<boolean> {
  for (const commit of commits) if (!(await isBehind(git, commit, other))) return false;
  return true;
}
