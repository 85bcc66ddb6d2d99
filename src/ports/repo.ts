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
  /** Commits that touched a path, newest first, from a revision on. */
  log(path: string, from: Rev): AsyncIterable<Commit>;
  /** Where a line of work left the default branch: the merge base of a head with it. Undefined before the first commit. */
  base(head: Rev): Promise<Rev | undefined>;
  /** The checkout: its head (undefined before the first commit), the default branch's name and tip. */
  heads(): Promise<{ head: Rev | undefined; branch: string; tip: Rev | undefined }>;
  /**
   * Those of the paths (files, or folders with all that is in them) whose checkout is not what HEAD holds: changed, staged,
   * deleted, or never committed. A path that is in neither is left out.
   */
  changed(paths: readonly string[]): Promise<string[]>;
}
