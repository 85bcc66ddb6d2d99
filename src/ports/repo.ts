/** A commit's 40 hex digits, or `worktree`: the files as they lie in the checkout. */
export type Rev = string;

export const WORKTREE = "worktree";

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** Seconds since 1970. */
  readonly time: number;
  readonly author: string;
  readonly subject: string;
}

/** The git clone. Paths are relative to its top, with forward slashes. */
export interface Repo {
  /** A regular file's bytes at a revision, or undefined where there is none (a link or folder is an error). */
  read(path: string, at: Rev): Promise<Uint8Array | undefined>;
  /** Names of the files directly inside a folder at a revision, in code-unit order. */
  list(folder: string, at: Rev): Promise<string[]>;
  /** Whether all of the history is in this clone: what is cut off looks like a first commit that adds every file. */
  whole(): Promise<boolean>;
  /**
   * Commits that touched one of the paths (none named: all), newest first, from a revision on. `own`: only those of that line of work itself, on
   * which what a merge brought in is the merge's change, and what lay on its other side was never there.
   */
  log(paths: string | readonly string[], from: Rev, own?: "own"): AsyncIterable<Commit>;
  /** Names of the branches that the clone knows, its own and origin's, that begin with a prefix; in code-unit order. */
  branches(prefix: string): Promise<string[]>;
  /** Where a line of work left the default branch: the merge base of a head with it. Undefined before the first commit. */
  base(head: Rev): Promise<Rev | undefined>;
  /** The checkout: its head (undefined before the first commit), the default branch's name and tip. */
  heads(): Promise<{ head: Rev | undefined; branch: string; tip: Rev | undefined }>;
  /**
   * Those of the paths (files, or folders with all that is in them) whose checkout is not what HEAD holds: changed, staged,
   * deleted, or never committed. A path that is in neither is left out. With `since`: those that HEAD holds in another way
   * than that commit, whatever lies in the checkout; a file that has another name now is two of them.
   */
  changed(paths: readonly string[], since?: Rev): Promise<string[]>;
}
