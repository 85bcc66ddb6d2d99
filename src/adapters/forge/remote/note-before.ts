import { newest } from "../choose-note.ts";
import { GITEA_JOB, GITHUB_JOB } from "./identity.ts";
import type { Remote } from "./propose.ts";
import { comments } from "./say.ts";

/**
 * The note of the pull request whose merge made a commit: ours, or that of a job whose own token wrote it while this one has a
 * GitHub App's.
 */
export async function noteBefore(
  remote: Pick<Remote, "ask" | "dialect">,
  commit: string,
  ci: string,
): Promise<{ text: string; where: string } | undefined> {
  const pull = await remote.dialect.mergedBy(commit);
  if (!pull) return undefined;
  const mine = await remote.dialect.me();
  const either = {
    login: mine.login,
    is: (user: Parameters<typeof mine.is>[0]) => mine.is(user) || user.id === GITHUB_JOB.id || user.id === GITEA_JOB.id,
  };
  const dialect = { ...remote.dialect, me: async () => either };
  const there = await comments({ ask: remote.ask, dialect }, pull.number, ci);
  const best = newest(there, pull.head.sha);
  return best && { text: best.text, where: there.find(({ id }) => id === best.id)!.where };
}
