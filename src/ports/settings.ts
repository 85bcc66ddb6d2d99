/**
 * What a look at a forge's settings found. `hidden`: the token may not see it, and what it takes. `none`: this forge has no such
 * thing.
 */
export type Look<T> =
  | { readonly kind: "seen"; readonly value: T }
  | { readonly kind: "hidden"; readonly needs: string }
  | { readonly kind: "none" };

/** What workflows may do. */
export interface WorkflowRights {
  /** They may create pull requests (and, on GitHub, approve them: one switch for both). */
  readonly pulls: boolean;
  /** A job that names no permissions may write. */
  readonly write: boolean;
}

/** How a branch is protected. A part that the token may not see is undefined. */
export interface Protection {
  /** Nobody pushes to it without a pull request. */
  readonly pulls: boolean | undefined;
  /** Approvals that a merge takes. */
  readonly approvals: number | undefined;
  /** A merge takes the approval of who owns the changed files. */
  readonly owners: boolean | undefined;
  /** Statuses that a merge takes, or patterns of them. */
  readonly checks: readonly string[] | undefined;
}

/** A place that jobs deploy to. */
export interface Environment {
  readonly name: string;
  /** Branches, or patterns of them, whose jobs may use it; undefined: any. */
  readonly branches: readonly string[] | undefined;
}

export type Topic = "workflows" | "branches" | "environments" | "variables";

/** The switches of a repository on its forge. Looks, and changes nothing. */
export interface Settings {
  readonly forge: "github" | "gitea";
  /** Where in a browser a person presses. */
  page(topic: Topic): string;
  workflows(): Promise<Look<WorkflowRights>>;
  protection(branch: string): Promise<Look<Protection>>;
  environments(): Promise<Look<readonly Environment[]>>;
  /** Names of the variables that workflows see. */
  variables(): Promise<Look<readonly string[]>>;
}
