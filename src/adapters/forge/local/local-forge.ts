import { ContenderError } from "../../../errors.ts";
import type { Forge, Note, Proposal, Proposed, Said, Standing, Thread } from "../../../ports/forge.ts";
import { parseMarker } from "../../../report/marker.ts";
import type { Git } from "../../repo/git.ts";
import { type Heads, readHeads } from "../../repo/read-heads.ts";
import { chooseNote } from "../choose-note.ts";
import { type Author, CONTENDER } from "../contender.ts";
import { branchCheckedOut, branchLocked, moveBranch } from "./move-branch.ts";
import { notePath, readNote, writeNote } from "./note-file.ts";
import { isBehind, readCommit, whoseBranch } from "./whose-branch.ts";
import { type Signature, writeCommit, writeTree } from "./write-commit.ts";

/**
 * The local repository as the place where people decide: a proposal is one commit on its branch, a person merges it. Made by
 * plumbing alone, so that checkout, index, HEAD and current branch stay as they are; the branch is moved by git's
 * compare-and-swap, in one transaction that also holds the default branch. A note is a Markdown file that git does not see;
 * nobody merges by number here, so that no note stands behind a commit, and a status has no place to stand.
 *
 * @param now dates the commit
 * @param author stands in where `user.name` or `user.email` is not set
 */
export function localForge(git: Git, now: () => Date, author: Author = CONTENDER): Forge {
  return {
    propose: (proposal) => propose(git, now, author, proposal),
    withdraw: (branch, why) => withdraw(git, branch, why),
    standings: (branch) => standings(git, branch),
    say: (on, note) => say(git, on, note),
    noteBefore: async () => undefined,
    mark: async () => undefined,
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
  if (old && (await carries(git, old.sha, tree, onto, message))) {
    return { outcome: "unchanged", where: branch, head: old.sha };
  }
  if (old && (await whoseBranch(git, old.sha, onto)) === "theirs") {
    return { outcome: "taken", where: `${branch} is at ${old.sha}, somebody else's commit` };
  }
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
  if (refused === undefined) return { outcome: old ? "updated" : "opened", where: branch, head: commit };

  const present = await readHeads(git);
  if (present.tip !== onto) return { outcome: "stale", where: `${present.branch} is at ${present.tip}` };
  const tip = present.branches.get(branch)?.sha;
  if (tip === old?.sha) throw branchLocked(branch, refused);
  if (tip && (await carries(git, tip, tree, onto, message))) return { outcome: "unchanged", where: branch, head: tip };
  return { outcome: "stale", where: tip ? `${branch} is at ${tip}` : `${branch} is gone` };
}

/** Deletes a branch that holds a promotion and nothing else: at anything else it is a person's, whatever its name. */
async function withdraw(git: Git, branch: string, why: string): Promise<"withdrawn" | "absent"> {
  const seen = await readHeads(git);
  refuseDefault(seen, branch);
  const old = seen.branches.get(branch);
  if (!old || (await whoseBranch(git, old.sha, seen.tip ?? old.sha)) !== "ours") return "absent";
  if (old.checkout !== undefined) throw branchCheckedOut(branch, old.checkout);
  const refused = await moveBranch(git, { branch, from: old.sha, to: undefined, why: reflogLine(why) }, {});
  if (refused === undefined) return "withdrawn";
  if (!(await readHeads(git)).branches.has(branch)) return "absent";
  throw branchLocked(branch, refused);
}

/** Of a branch there is one proposal at most: where it is, and whether a person has merged it. */
async function standings(git: Git, branch: string): Promise<Standing[]> {
  const seen = await readHeads(git);
  const head = seen.branches.get(branch)?.sha;
  if (head === undefined || branch === seen.branch) return [];
  const text = (await readCommit(git, head)).message;
  const end = text.indexOf("\n");
  const title = end < 0 ? text : text.slice(0, end);
  const body = end < 0 ? "" : text.slice(end).replace(/^\n+/, "");
  const merged = seen.tip !== undefined && (await isBehind(git, head, seen.tip));
  const message = async () => text;
  const state = merged ? "merged" : "open";
  return [{ ours: true, where: branch, state, head, title, body, message, superseded: false }];
}

async function say(git: Git, { pull }: Thread, { text, create }: Note): Promise<Said> {
  const root = Buffer.from((await git(["rev-parse", "--show-toplevel"])).stdout)
    .toString("utf8")
    .replace(/\n$/, "");
  const where = notePath(root, pull);
  const there = readNote(where);
  const older = there !== undefined && (await isOlder(git, text, there));
  const { outcome } = chooseNote({
    text,
    create,
    older,
    head: undefined,
    there: there === undefined ? [] : [{ id: 0, text: there }],
  });
  if (outcome !== "written") return { outcome, where };
  writeNote(root, pull, text);
  return { outcome, where };
}

/** Whether a note is of a commit that the other one's commit has behind it. */
async function isOlder(git: Git, text: string, there: string): Promise<boolean> {
  const [mine, theirs] = [parseMarker(text)?.head, parseMarker(there)?.head];
  return !!mine && !!theirs && mine !== theirs && (await isBehind(git, mine, theirs));
}

function reflogLine(why: string): string {
  return `contender: withdrawn: ${why.replace(/\p{C}/gu, " ")}`.slice(0, 200);
}

/** Whether a commit is what a proposal would make, its date and author aside. */
async function carries(git: Git, commit: string, tree: string, parent: string, message: string): Promise<boolean> {
  const there = await readCommit(git, commit);
  return there.tree === tree && there.parents.join() === parent && there.message === message;
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
