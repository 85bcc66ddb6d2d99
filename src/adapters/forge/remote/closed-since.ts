import { readPull } from "./pull.ts";
import type { Remote } from "./remote.ts";
import { isSuperseded } from "./superseded.ts";

/**
 * The first of pull requests that were open a while ago which a person has closed since. Each is read by itself: a forge's
 * lists can lag.
 *
 * @param stood their addresses, which end in their numbers
 */
export async function closedSince({ ask }: Pick<Remote, "ask">, stood: readonly string[]): Promise<string | undefined> {
  for (const where of stood) {
    const { status, data } = await ask.read({
      route: "GET /repos/{owner}/{repo}/pulls/{number}",
      with: { number: Number(where.slice(where.lastIndexOf("/") + 1)) },
      right: "pull-requests: read",
      allow: [404, 410],
    });
    const pull = status < 300 ? readPull(data) : undefined;
    if (pull?.state === "closed" && !isSuperseded(pull.body)) return where;
  }
  return undefined;
}
