import { ContenderError } from "../errors.ts";
import type { Proposal, Proposed } from "../ports/forge.ts";

/** What became of a proposal that nothing was written for. */
export type NotProposed = "stale" | "taken" | "closed";

export function isNotProposed(outcome: Proposed["outcome"]): outcome is NotProposed {
  return outcome === "stale" || outcome === "taken" || outcome === "closed";
}

/**
 * Somebody moved a branch or closed what stood there between look and write, or has a commit of his own on it.
 *
 * @param what was proposed. @param command what to call again, in backticks
 */
export function notProposed(
  { branch, onto }: Proposal,
  outcome: NotProposed,
  what: string,
  where: string,
  command: string,
): ContenderError {
  if (outcome === "taken") {
    return new ContenderError("repository-invalid", {
      message: `${branch} holds somebody else's commit, which a new proposal would bury: ${what} is not proposed`,
      expected: "a branch with nothing but what was proposed there",
      found: where,
      hint: `merge that commit, or delete ${branch}; then run ${command} again`,
    });
  }
  return new ContenderError("busy", {
    message: `${branch} or the default branch was moved by somebody else while ${what} was being proposed`,
    expected: `the default branch at ${onto.slice(0, 12)}, and ${branch} as it was read`,
    found: where,
    hint: `nothing was written; look at what is there now and run ${command} again`,
  });
}
