import { expression } from "./expression.ts";
import { CHECKOUT, pinned } from "./foreign-actions.ts";
import { step } from "./job.ts";

/** The commit that a pull request asks to merge: not the merge that the forge tried out. */
export const PULL_HEAD = expression("github.event.pull_request.head.sha");

/** The commit that it asks to be merged into: what stands on that branch already. */
export const PULL_BASE = expression("github.event.pull_request.base.sha");

/** The head, and in a merge queue the commit that the forge made of all that waits there: that is what will stand on the branch. */
export const PULL_HEAD_OR_QUEUE = expression("github.event.pull_request.head.sha || github.sha");

/** The whole history, since the judge stands where the head left the default branch; the token stays out of the clone. */
export function checkout(ref: string): string {
  return step("Check out", pinned(CHECKOUT), [
    ["ref", ref],
    ["fetch-depth", "0"],
    ["persist-credentials", "false"],
  ]);
}
