import { ContenderError } from "../../../errors.ts";
import type { Git } from "../../repo/git.ts";

/** A branch as it was seen and as it shall be; undefined: there is none. */
export interface Move {
  readonly branch: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** A ref that has to stand where it was seen, in the same moment. */
  readonly while?: { readonly ref: string; readonly at: string };
  /** For the reflog. */
  readonly why: string;
}

/**
 * Moves, makes or deletes a branch in one transaction of git's: all of it happens, or nothing.
 *
 * @returns git's words where it refused (somebody was faster, a lock is held …), undefined where it is done
 */
export async function moveBranch(git: Git, move: Move, env: Record<string, string>): Promise<string | undefined> {
  const length = (move.from ?? move.to ?? move.while?.at ?? "").length;
  const none = "0".repeat(length);
  const ref = `refs/heads/${move.branch}`;
  const lines = [
    ...(move.while ? [`verify ${move.while.ref}\0${move.while.at}\0`] : []),
    move.to === undefined
      ? `delete ${ref}\0${move.from ?? none}\0`
      : `update ${ref}\0${move.to}\0${move.from ?? none}\0`,
  ];
  const command = ["update-ref", "-z", "-m", move.why, "--stdin"];
  const { code, stderr } = await git(command, { input: Buffer.from(lines.join("")), env, allow: [1, 128] });
  return code === 0 ? undefined : stderr.trim();
}

/** The branch can't be moved, and nobody has moved it. */
export function branchLocked(branch: string, words: string): ContenderError {
  const found = words
    .split("\n")[0]!
    .replace(/^(fatal|error): /, "")
    .replace(/\p{C}/gu, " ")
    .slice(0, 300);
  const hint = "run again; if no other git is at work, remove the .lock file that git names";
  return new ContenderError("busy", {
    message: `branch ${branch} can't be moved: ${found}; ${hint}`,
    expected: "a branch that nobody holds",
    found,
    hint,
  });
}

/** Somebody works on the branch: moving it would pull the ground away. */
export function branchCheckedOut(branch: string, checkout: string): ContenderError {
  const hint = `switch that checkout to another branch (\`git -C ${checkout} switch -\`), then run again`;
  return new ContenderError("busy", {
    message: `branch ${branch} is checked out in ${checkout}; ${hint}`,
    expected: "a branch that no checkout is on",
    found: `checked out in ${checkout}`,
    hint,
  });
}
