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
  /** Labels of its pull request, where there are pull requests. */
  readonly labels?: readonly string[];
  /**
   * Where the branch's pull requests stood that were open when this was decided: one that somebody has closed since is his no,
   * which whoever decided has not heard.
   */
  readonly stood?: readonly string[];
}

/**
 * `opened`, `updated` and `unchanged` name where to look; `stale`: the default branch or the proposal's branch was moved
 * by somebody else between look and write; `taken`: the proposal's branch holds somebody else's commit, and will until a person
 * merges or deletes it. In both nothing was written. `closed`: a person closed one of `stood`, and none was opened in its place.
 */
export interface Proposed {
  readonly outcome: "opened" | "updated" | "unchanged" | "stale" | "taken" | "closed";
  readonly where: string;
  /** The commit that is proposed, for a status; absent where none is. */
  readonly head?: string;
}

/** A proposal as it stands with people, open or not. */
export interface Standing {
  /** We opened it, or a job's own token; else a person or another bot of the repository's. */
  readonly ours: boolean;
  /** Where to look: an address, or a branch. */
  readonly where: string;
  readonly state: "open" | "merged" | "closed";
  /** The proposed commit. */
  readonly head: string;
  readonly title: string;
  readonly body: string;
  /** What the proposed commit says: people edit the text above, not this. */
  readonly message: () => Promise<string>;
  /** A machine took it back (`withdraw`), so that its being closed is nobody's no. */
  readonly superseded: boolean;
}

/** The pull request that a note belongs to. */
export interface Thread {
  readonly pull: number;
}

/** A comment that is kept up to date. Its first line is a marker (`report/marker.ts`). */
export interface Note {
  readonly text: string;
  /** Whether one is made where there is none; one that is there is always brought up to date. */
  readonly create: boolean;
}

/**
 * `newer`: a note of a later commit, run of the workflow or attempt stands there. `absent`: there is none, and none was asked for. `refused`: the
 * thread takes no notes (locked, closed, gone), and `why` says so.
 */
export interface Said {
  readonly outcome: "written" | "same" | "newer" | "absent" | "refused";
  readonly where: string;
  readonly why?: string;
}

/** What stands beside a commit at the merge box. */
export interface Status {
  readonly context: string;
  readonly state: "success" | "failure" | "error" | "pending";
  /** At most 140 characters. */
  readonly description: string;
  /** An address to look at. */
  readonly target?: string;
}

/** Where people decide. On a laptop: the local repository, a promotion is a branch with one commit, a note a Markdown file. */
export interface Forge {
  propose(proposal: Proposal): Promise<Proposed>;
  /**
   * Takes a promotion back: it is closed as superseded, and its branch goes, unless there is anything of somebody else's on it.
   * Done where there is none.
   */
  withdraw(branch: string, why: string): Promise<"withdrawn" | "absent">;
  /** Proposals from a branch, anybody's, the newest first. */
  standings(branch: string): Promise<Standing[]>;
  say(on: Thread, note: Note): Promise<Said>;
  /**
   * The note of the pull request whose merge brought a commit: its text, and where it is; undefined where there is none.
   *
   * @param after the commits that follow it on the default branch, the nearest first: a forge can know a pull request that was
   * rebased by its last commit alone
   */
  noteBefore(
    commit: string,
    after: readonly string[],
    ci: string,
  ): Promise<{ readonly text: string; readonly where: string } | undefined>;
  mark(commit: string, status: Status): Promise<void>;
}
