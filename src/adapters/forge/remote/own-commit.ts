import type { Tip } from "./dialect.ts";
import { isBehind } from "./is-behind.ts";
import type { Remote } from "./remote.ts";

/** Merges at most that a branch is followed through: nobody presses "Update branch" more often between two runs. */
const MOST_MERGES = 10;

/**
 * The commit of ours that a branch is at, or was at before somebody merged nothing but the default branch into it ("Update
 * branch"); undefined where there is anything of somebody else's.
 */
export async function ownCommit({ ask, dialect, base }: Remote, tip: Tip): Promise<Tip | undefined> {
  let at = tip;
  let main: string | undefined;
  for (let merges = 0; !at.ours; merges++) {
    const [first, ...merged] = at.parents;
    if (first === undefined || merged.length === 0 || merges === MOST_MERGES) return undefined;
    main ??= await dialect.head(base);
    for (const commit of merged) if (!main || !(await isBehind(ask, commit, main))) return undefined;
    at = await dialect.tip(first);
  }
  return at;
}
