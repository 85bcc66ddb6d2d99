/** What a job's token may do, and why. */
export interface Grant {
  readonly scope: "actions" | "contents" | "id-token" | "pull-requests" | "statuses";
  readonly access: "read" | "write";
  readonly why: string;
}

const READ: Grant = { scope: "contents", access: "read", why: "read the repository" };
const COMMIT: Grant = { scope: "contents", access: "write", why: "commit to a branch of its own" };
const OPEN: Grant = { scope: "pull-requests", access: "write", why: "open its pull request" };
const MARK: Grant = { scope: "statuses", access: "write", why: "say whether the evidence still holds" };

/** The rights of a job by what it does: the one place that gives any. All other rights are off. */
export const GRANTS = {
  read: [READ],
  // Gitea shows pull requests, and GitHub compares two commits, only to whoever may read the repository.
  report: [READ, { scope: "pull-requests", access: "write", why: "write the one comment" }],
  promote: [COMMIT, OPEN, MARK],
  open: [COMMIT, OPEN, MARK],
  doctor: [{ scope: "actions", access: "read", why: "list the environments" }, READ],
  // A token of the forge in exchange for a role: no key is kept anywhere.
  role: [{ scope: "id-token", access: "write", why: "take a role of the cloud account, without a key" }],
} as const satisfies Record<string, readonly Grant[]>;
