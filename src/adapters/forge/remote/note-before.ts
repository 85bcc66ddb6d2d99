import { newest } from "../choose-note.ts";
import type { Remote } from "./remote.ts";
import { comments } from "./say.ts";

/**
 * The note of the pull request whose merge brought a commit: ours, or that of a job whose own token wrote it while this one has a
 * GitHub App's.
 */
export async function noteBefore(
  remote: Pick<Remote, "ask" | "dialect">,
  commit: string,
  after: readonly string[],
  ci: string,
): Promise<{ text: string; where: string } | undefined> {
  const pull = await remote.dialect.mergedBy(commit, after);
  if (!pull) return undefined;
  const me = await remote.dialect.me();
  const dialect = { ...remote.dialect, me: async () => ({ ...me, is: me.isOurs }) };
  const there = await comments({ ask: remote.ask, dialect }, pull.number, ci);
  const best = newest(there, pull.head.sha);
  return best && { text: best.text, where: there.find(({ id }) => id === best.id)!.where };
}
