/** One commit that somebody is asked to merge. */
export interface Proposal {
  /** Branch that carries it: `promote/<model>`. */
  readonly branch: string;
  /** The commit that it stands on; the proposal is stale once the default branch has left it. */
  readonly onto: string;
  readonly title: string;
  readonly body: string;
  /** Whole new contents of files, by path. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Files that go, by path. */
  readonly removes: readonly string[];
}

/**
 * `opened`, `updated` and `unchanged` name where to look; `stale`: the default branch or the proposal's branch was moved
 * by somebody else between look and write, and nothing was written.
 */
export interface Proposed {
  readonly outcome: "opened" | "updated" | "unchanged" | "stale";
  readonly where: string;
}

/** Where people decide. On a laptop: the local repository, a promotion is a branch with one commit. */
export interface Forge {
  propose(proposal: Proposal): Promise<Proposed>;
  /** Takes a proposal back: its branch goes. Done where there is none. */
  withdraw(branch: string): Promise<"withdrawn" | "absent">;
}
