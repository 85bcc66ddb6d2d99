import type { Proposal } from "../../../ports/forge.ts";
import type { Identity } from "./identity.ts";
import type { Pull } from "./pull.ts";

/** A commit, as far as a proposal asks. */
export interface Tip {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** The tree's name, where the forge tells it. */
  readonly tree: string | undefined;
  /** Whether we made it, or a job's own token. */
  readonly ours: boolean;
  /** Whether somebody else has made it anew since, as `git commit --amend` and a rebase do, which keep its author. */
  readonly remade: boolean;
}

/** What GitHub and Gitea do in different ways. All else they share. */
export interface Dialect {
  readonly me: () => Promise<Identity>;
  /** The commit that a branch is at. */
  head(branch: string): Promise<string | undefined>;
  tip(commit: string): Promise<Tip>;
  /** The paths of the files that a commit changes. */
  files(commit: string): Promise<readonly string[]>;
  /** Whether a commit with a proposal's parent and message has its files too, and no others. */
  sameFiles(tip: Tip, proposal: Proposal): Promise<boolean>;
  /**
   * Makes a proposal's one commit and puts the branch there.
   *
   * @param old where the branch was when it was looked at, and still has to be; undefined: there was none
   * @returns the commit; undefined where somebody else was faster
   */
  move(proposal: Proposal, old: string | undefined): Promise<string | undefined>;
  /** Deletes a branch that is still where it was looked at. */
  drop(branch: string, at: string): Promise<void>;
  /** Pull requests from a branch of the repository into any other, anybody's. */
  pulls(branch: string, state: "open" | "all"): Promise<Pull[]>;
  label(pull: Pull, labels: readonly string[]): Promise<void>;
  /** The pull request whose merge brought a commit onto the default branch, where those stand `after` it. */
  mergedBy(commit: string, after: readonly string[]): Promise<Pull | undefined>;
}

/** What a proposal's commit says. */
export function messageOf({ title, body }: Pick<Proposal, "title" | "body">): string {
  return `${title}\n\n${body.trimEnd()}\n`;
}
