import { ContenderError } from "../../errors.ts";
import type { Git } from "./git.ts";
import { isWhole } from "./is-whole.ts";

/**
 * The full name of the commit that a revision names: a hash or the beginning of one, a branch, a tag, `HEAD~1`.
 *
 * @throws ContenderError `not-found` where the clone has no such commit, or several.
 */
export async function findCommit(git: Git, revision: string): Promise<string> {
  const asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const { code, stdout } = await git(asked, { allow: [1, 128] });
  const name = Buffer.from(stdout).toString("utf8").trim();
  if (code === 0 && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) return name;
  throw new ContenderError("not-found", {
    message: `this clone has no commit ${JSON.stringify(revision.slice(0, 80))}`,
    expected: "a commit: its hash, a branch, a tag",
    found: JSON.stringify(revision.slice(0, 80)),
    hint: await howToFetch(git, revision),
  });
}

/** A branch that was squashed and deleted leaves its commits to the forge: no clone has them, however deep. */
async function howToFetch(git: Git, revision: string): Promise<string> {
  const whole = "fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` in actions/checkout; ";
  const named = /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision : "<its whole hash>";
  const one = `where no branch has it any more: \`git fetch origin ${named}\``;
  return `${(await isWhole(git)) ? "" : whole}${one}, or after a squash merge the head of the branch that took it, as in \`--at HEAD\``;
}
