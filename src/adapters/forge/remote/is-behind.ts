import type { Requester } from "./requester.ts";
import { shape } from "./shapes.ts";

/** Whether a commit lies behind another one or is it; false where the forge knows one of them no more. */
export async function isBehind(ask: Requester, commit: string, other: string): Promise<boolean> {
  const { status, data } = await ask.read({
    route: "GET /repos/{owner}/{repo}/compare/{other}...{commit}",
    with: { other, commit },
    right: "contents: read",
    allow: [404, 422],
  });
  return status < 300 && shape(data, "a comparison").whole("total_commits") === 0;
}
