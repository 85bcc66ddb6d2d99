import { askPull } from "./ask-pull.ts";
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
    const pull = await askPull(ask, Number(where.slice(where.lastIndexOf("/") + 1)), [404, 410]);
    if (pull?.state === "closed" && !isSuperseded(pull.body)) return where;
  }
  return undefined;
}
