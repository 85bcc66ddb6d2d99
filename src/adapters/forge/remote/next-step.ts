import type { Proposal } from "../../../ports/forge.ts";
import { alike } from "../choose-note.ts";
import type { Pull } from "./pull.ts";

/** How a proposal stands on a forge, as one look found it. */
export interface Seen {
  /** The default branch's commit. */
  readonly main: string | undefined;
  /** The proposal's branch, and whether its commit is the proposed one, one of ours, or one with the default branch merged in. */
  readonly tip:
    | { readonly sha: string; readonly is: "proposed" | "ours" | "merge" | "theirs"; readonly onto: boolean }
    | undefined;
  /** The open pull request from that branch, looked for where the branch is as proposed. */
  readonly pull: Pull | undefined;
  /** Whether it is ours to rewrite. */
  readonly mine: boolean;
  /** Others of ours from that branch: two processes opened one at once, on a forge that takes both. */
  readonly twins: readonly Pull[];
  /** Where we put the branch ourselves before this look. */
  readonly moved: string | undefined;
  /** Whether we asked for its labels before this look: a forge that shows others all the same is not asked again. */
  readonly labelled: boolean;
}

/** What brings a proposal nearer to how it shall stand. */
export type Step =
  | { readonly do: "stale" | "taken"; readonly why: string }
  | { readonly do: "move" | "open" | "done" }
  | { readonly do: "rewrite"; readonly pull: Pull }
  | { readonly do: "close"; readonly twins: readonly Pull[] }
  | { readonly do: "label"; readonly pull: Pull };

/**
 * Decides the next step of a proposal: the branch first, then its pull request, then the text, then labels. A branch with a
 * person's own commit on it is left alone, and so is one that somebody else put onto the same head in the meantime. A merge of
 * the default branch ("Update branch") holds nothing of a person's: it is replaced.
 */
export function nextStep({ main, tip, pull, mine, twins, moved, labelled }: Seen, proposal: Proposal): Step {
  const { branch, onto, title, body, labels = [] } = proposal;
  if (main !== onto)
    return { do: "stale", why: main ? `the default branch is at ${main}` : "there is no default branch" };
  if (tip?.is === "theirs") {
    return { do: "taken", why: `${branch} is at ${tip.sha}, somebody else's commit` };
  }
  if (tip?.is !== "proposed") {
    const raced = moved !== undefined && tip !== undefined && tip.sha !== moved && tip.onto;
    return raced ? { do: "stale", why: `${branch} is at ${tip.sha}` } : { do: "move" };
  }
  if (pull === undefined) return { do: "open" };
  if (!mine) return { do: "done" };
  if (twins.length > 0) return { do: "close", twins };
  if (pull.title !== title || !alike(pull.body, body)) return { do: "rewrite", pull };
  return !labelled && missingLabels(pull, labels).length > 0 ? { do: "label", pull } : { do: "done" };
}

/** Forges find a label by its name whatever the case, and keep the one that is there. */
export function missingLabels(pull: Pull, labels: readonly string[]): string[] {
  const there = new Set(pull.labels.map((label) => label.toLowerCase()));
  return labels.filter((label) => !there.has(label.toLowerCase()));
}
