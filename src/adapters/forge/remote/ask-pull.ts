import { type Pull, readPull } from "./pull.ts";
import type { Requester } from "./requester.ts";

/**
 * A pull request, as its own address tells of it: a forge's lists can lag.
 *
 * @param gone answers that say that there is none: undefined then
 */
export async function askPull(ask: Requester, number: number): Promise<Pull>;
export async function askPull(ask: Requester, number: number, gone: readonly number[]): Promise<Pull | undefined>;
export async function askPull(ask: Requester, number: number, gone: readonly number[] = []): Promise<Pull | undefined> {
  const { status, data } = await ask.read({
    route: "GET /repos/{owner}/{repo}/pulls/{number}",
    with: { number },
    right: "pull-requests: read",
    allow: gone,
  });
  return status < 300 ? readPull(data) : undefined;
}
