import type { Standing } from "../../../ports/forge.ts";
import { parsePromotionBody } from "../../../registry/promotion-body.ts";
import { isFrom, ours } from "./identity.ts";
import { ownCommit } from "./own-commit.ts";
import { refuseDefault } from "./propose.ts";
import type { Remote } from "./remote.ts";
import { rewrite } from "./rewrite.ts";
import { isSuperseded, withMark, withoutMark } from "./superseded.ts";

/**
 * Closes our pull request with the mark in one request, then deletes the branch: a forge closes a pull request whose branch
 * is gone, and without the mark that would look like a person's no. Whoever is killed between finds the rest next time. A
 * branch that is no promotion of ours, or that somebody has put a commit on or a pull request open from, stays.
 */
export async function withdraw(remote: Remote, branch: string, why: string): Promise<"withdrawn" | "absent"> {
  const { dialect, base, repository } = remote;
  refuseDefault(base, branch);
  const me = await dialect.me();
  const open = (await dialect.pulls(branch, "open")).filter((pull) => pull.state === "open");
  const own = open.filter((pull) => ours(me, pull, repository));
  for (const pull of own) await rewrite(remote, pull.number, { body: withMark(pull.body, why), state: "closed" });
  const goes = own.length === open.length && (await isOurs(remote, branch));
  if (goes) await dialect.drop(branch);
  return own.length > 0 || goes ? "withdrawn" : "absent";
}

/** Whether a branch is there and holds a promotion of ours and nothing else: a bot has other branches too. */
async function isOurs(remote: Remote, branch: string): Promise<boolean> {
  const head = await remote.dialect.head(branch);
  const own = head === undefined ? undefined : await ownCommit(remote, await remote.dialect.tip(head));
  return own !== undefined && parsePromotionBody(own.message) !== undefined;
}

/** Pull requests from a branch of the repository itself, the newest first. */
export async function standings({ dialect, repository }: Remote, branch: string): Promise<Standing[]> {
  const me = await dialect.me();
  const pulls = (await dialect.pulls(branch, "all")).filter((pull) => isFrom(pull, repository));
  return pulls
    .sort((a, b) => b.number - a.number)
    .map(({ where, state, author, head, title, body }) => ({
      ours: me.isOurs(author),
      where,
      state,
      head: head.sha,
      title,
      body: withoutMark(body),
      message: async () => (await dialect.tip(head.sha)).message,
      superseded: isSuperseded(body),
    }));
}
