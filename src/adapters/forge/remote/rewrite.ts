import { ContenderError } from "../../../errors.ts";
import { alike } from "../choose-note.ts";
import { askPull } from "./ask-pull.ts";
import type { Remote } from "./remote.ts";

/** Tries at most: each loses only to somebody who changes the same pull request in the same moment. */
const MOST_REWRITES = 5;

/**
 * Gives a pull request another title, text or state.
 *
 * @throws ContenderError `busy` where somebody else changes it all the time
 */
export async function rewrite(
  { ask, sleep, chance }: Pick<Remote, "ask" | "sleep" | "chance">,
  number: number,
  change: { readonly title?: string; readonly body: string; readonly state?: "closed" },
): Promise<void> {
  const call = {
    route: "PATCH /repos/{owner}/{repo}/pulls/{number}",
    with: { number, ...change },
    right: "pull-requests: write",
    allow: [409],
    words: CHANGED,
  } as const;
  const look = async () => {
    const pull = await askPull(ask, number);
    const same = alike(pull.body, change.body) && pull.title === (change.title ?? pull.title);
    return same && (change.state === undefined || pull.state !== "open") ? true : undefined;
  };
  for (let tried = 1; tried <= MOST_REWRITES; tried++) {
    if (await ask.write(call, ({ status }) => status < 300, look)) return;
    await sleep(100 * tried * (0.5 + chance()));
    if (await look()) return;
  }
  throw restless(`pull request ${number}`);
}

/** Gitea counts the versions of a text. */
const CHANGED = /already changed/i;

/** Somebody else is at work on the same thing without an end. */
export function restless(what: string): ContenderError {
  const hint = "run again once nobody else is at work on it";
  return new ContenderError("busy", {
    message: `${what} does not come to rest: somebody else changes it all the time; ${hint}`,
    expected: "a branch and a pull request that stay as they were put",
    found: "something new at each look",
    hint,
  });
}
