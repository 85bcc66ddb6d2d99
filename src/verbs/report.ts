import { ContenderError } from "../errors.ts";
import type { Forge, Said } from "../ports/forge.ts";
import { comment } from "../report/comment.ts";
import type { Handover } from "../report/handover.ts";

/** When a comment is made where there is none. One that is there is kept up to date whatever this says. */
export const POLICIES = ["always", "on-change", "on-gate-fail"] as const satisfies [string, ...string[]];
export type Policy = (typeof POLICIES)[number];

/** The pull request that was run. */
export interface Reported {
  readonly number: number;
  readonly head: string;
  /** From another repository: there is no right to comment on it. */
  readonly fork: boolean;
}

/**
 * Whether there is enough to say for a new comment: `on-change` asks for a challenger that is another model than the champion,
 * `on-gate-fail` for one that would not be promoted; faults are enough for both, and without a model there is nothing to say.
 */
export function isWorthSaying(policy: Policy, { results, faults = [], moreFaults = 0 }: Handover): boolean {
  if (faults.length + moreFaults > 0) return true;
  const verdicts = results.map(({ verdict }) => verdict);
  switch (policy) {
    case "always":
      return verdicts.length > 0;
    case "on-change":
      return verdicts.some((verdict) => verdict !== "identical");
    case "on-gate-fail":
      return verdicts.some((verdict) => verdict !== "promote" && verdict !== "first" && verdict !== "identical");
  }
}

/**
 * Keeps the one comment of a pull request up to date, from the hand-over and nothing else.
 *
 * @param pull the pull request that the event names; undefined: there is none
 * @returns what became of it, and the comment: for the job's page where the pull request takes none
 * @throws ContenderError `handover-invalid` where another commit was run than the pull request's head.
 */
export async function report(
  forge: () => Promise<Forge>,
  handover: Handover,
  pull: Reported | undefined,
  policy: Policy,
): Promise<Said & { readonly text: string }> {
  const text = comment(handover);
  const refused = (why: string) => ({ outcome: "refused" as const, where: "", why, text });
  if (!pull) return refused("this job belongs to no pull request");
  if (handover.head !== pull.head) {
    throw new ContenderError("handover-invalid", {
      message: "what was handed over is not of the pull request's head",
      expected: pull.head,
      found: handover.head || "no commit",
      hint: "give `report` the result of a `run` in the same workflow run",
    });
  }
  if (pull.fork) return refused("a pull request from a fork takes no comment: its jobs have no right to write");
  const note = { text, create: isWorthSaying(policy, handover) };
  return { ...(await (await forge()).say({ pull: pull.number }, note)), text };
}
