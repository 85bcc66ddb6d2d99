import type { Forge } from "../../../ports/forge.ts";
import { gitea } from "../gitea/gitea.ts";
import { github } from "../github/github.ts";
import { type Identity, whoAmI } from "./identity.ts";
import { isGitea } from "./is-gitea.ts";
import { mark } from "./mark.ts";
import { noteBefore } from "./note-before.ts";
import { propose } from "./propose.ts";
import type { Remote } from "./remote.ts";
import { type Reach, requester } from "./requester.ts";
import { say } from "./say.ts";
import { standings, withdraw } from "./withdraw.ts";

/** A forge that counts what it is asked. */
export interface RemoteForge extends Forge {
  /** Requests that were sent so far. */
  sent(): number;
}

/**
 * GitHub, or Gitea and Forgejo where the API's address ends in `/api/v1`, as the place where people decide.
 *
 * @param reach where it is, its default branch's name, and clock, chance and waiting
 * @throws ContenderError from its calls: `forge-failed` or `busy` (exit 75) where it does not serve us now, `forge-refused`
 *   where it says no, with the right that is missing.
 */
export function remoteForge(reach: Reach & { readonly defaultBranch: string }): RemoteForge {
  const ask = requester(reach);
  let known: Promise<Identity> | undefined;
  const me = () => {
    known ??= whoAmI(ask, reach.apiUrl);
    return known;
  };
  const { repository, defaultBranch, now, sleep, chance } = reach;
  const dialect = isGitea(reach.apiUrl) ? gitea(ask, defaultBranch, me) : github(ask, repository, defaultBranch, me);
  const remote: Remote = { ask, dialect, repository, base: defaultBranch, now, sleep, chance };
  // A call of the port has a bound of its own: a hundred models make hundreds of calls, and each is heard.
  const bound =
    <A extends readonly unknown[], T>(work: (...given: A) => Promise<T>) =>
    (...given: A): Promise<T> => {
      ask.begin();
      return work(...given);
    };
  return {
    propose: bound((proposal) => propose(remote, proposal)),
    withdraw: bound((branch, why) => withdraw(remote, branch, why)),
    standings: bound((branch) => standings(remote, branch)),
    say: bound((on, note) => say(remote, on, note)),
    noteBefore: bound((commit, after, ci) => noteBefore(remote, commit, after, ci)),
    mark: bound((commit, status) => mark(ask, commit, status)),
    sent: ask.sent,
  };
}
