import type { Standing } from "../../../ports/forge.ts";
import { type Identity, isFrom, ours } from "./identity.ts";
import { ownCommit } from "./own-commit.ts";
import { refuseDefault } from "./propose.ts";
import type { Pull } from "./pull.ts";
import type { Remote } from "./remote.ts";
import { rewrite } from "./rewrite.ts";
import { isSuperseded, withMark, withoutMark } from "./superseded.ts";

/**
 * Closes our pull request with the mark in one request, then deletes the branch: a forge closes a pull request whose branch
 * is gone, and without the mark that would look like a person's no. Whoever is killed between finds the rest next time. A
 * branch that is no promotion of ours, or that somebody has put a commit on or a pull request open from, into whatever branch,
 * stays.
 */
export async function withdraw(remote: Remote, branch: string, why: string): Promise<"withdrawn" | "absent"> {
  const { dialect, base, repository } = remote;
  refuseDefault(base, branch);
  const me = await dialect.me();
  const open = (await dialect.pulls(branch, "open")).filter((pull) => pull.state === "open");
  const own = open.filter((pull) => ours(me, pull, repository) && pull.base === base);
  for (const pull of own) await rewrite(remote, pull.number, { body: withMark(pull.body, why), state: "closed" });
  const head = own.length === open.length ? await dialect.head(branch) : undefined;
  const goes = head !== undefined && (await ownCommit(remote, await dialect.tip(head))) !== undefined;
  if (goes) await dialect.drop(branch, head);
  return own.length > 0 || goes ? "withdrawn" : "absent";
}

/** Pull requests from a branch of the repository itself, the newest first. */
export async function standings(remote: Remote, branch: string): Promise<Standing[]> {
  const { dialect, repository } = remote;
  const me = await dialect.me();
  const pulls = (await dialect.pulls(branch, "all")).filter((pull) => isFrom(pull, repository));
  return pulls
    .filter((pull) => isMeant(remote, me, pull))
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

/**
 * Whether a pull request says anything about the default branch. Where that was renamed, those that were closed before name
 * the old one for good. What a person tried on another branch says nothing: only machines open no others.
 */
function isMeant({ base }: Remote, me: Identity, pull: Pull): boolean {
  const { author, state } = pull;
  return pull.base === base || (state === "closed" && (author.bot || me.isOurs(author)));
}
