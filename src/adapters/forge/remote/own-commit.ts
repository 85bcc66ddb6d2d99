import { parsePromotionBody } from "../../../registry/promotion-body.ts";
import { areOfChampion } from "../are-of-champion.ts";
import type { Dialect, Tip } from "./dialect.ts";
import { isBehind } from "./is-behind.ts";
import type { Remote } from "./remote.ts";

/** Merges at most that a branch is followed through: nobody presses "Update branch" more often between two runs. */
const MOST_MERGES = 10;

/**
 * The proposal of ours that a branch is at, or was at before somebody merged nothing but the default branch into it ("Update
 * branch"); undefined where there is anything of somebody else's.
 *
 * @param title of a proposal that has no facts of a promotion: whose token is a person's makes other commits too
 */
export async function ownCommit(remote: Remote, tip: Tip, title?: string): Promise<Tip | undefined> {
  const { ask, dialect, base } = remote;
  let at = tip;
  let main: string | undefined;
  for (let merges = 0; !(await isProposal(dialect, at, title)); merges++) {
    const [first, ...merged] = at.parents;
    if (first === undefined || merged.length === 0 || merges === MOST_MERGES) return undefined;
    main ??= await dialect.head(base);
    for (const commit of merged) if (!main || !(await isBehind(ask, commit, main))) return undefined;
    at = await dialect.tip(first);
  }
  return at;
}

async function isProposal(dialect: Dialect, { sha, ours, remade, message }: Tip, title?: string): Promise<boolean> {
  if (!ours) return false;
  const facts = parsePromotionBody(message);
  if (!remade) return facts !== undefined || message.split("\n")[0] === title;
  return facts !== undefined && areOfChampion(facts.model, await dialect.files(sha));
}
