import type { Status } from "../../../ports/forge.ts";
import type { Requester } from "./requester.ts";
import { shape } from "./shapes.ts";

const MOST_DESCRIPTION = 140;

/** Sets a commit's status, unless it stands so already: a forge keeps every one, and a thousand at most. */
export async function mark(ask: Requester, commit: string, status: Status): Promise<void> {
  const points = [...status.description];
  const cut = points.length > MOST_DESCRIPTION;
  const description = cut ? `${points.slice(0, MOST_DESCRIPTION - 1).join("")}…` : status.description;
  const wanted = { ...status, description };
  if (await stands(ask, commit, wanted)) return;
  const { context, state, target } = status;
  await ask.write(
    {
      route: "POST /repos/{owner}/{repo}/statuses/{commit}",
      with: { commit, context, state, description, ...(target === undefined ? {} : { target_url: target }) },
      right: "statuses: write",
    },
    () => true,
    async () => (await stands(ask, commit, wanted)) || undefined,
  );
}

/** Whether the newest of its context says the same. */
async function stands(ask: Requester, commit: string, wanted: Status): Promise<boolean> {
  const found = await ask.all({
    route: "GET /repos/{owner}/{repo}/commits/{commit}/statuses",
    with: { commit },
    right: "statuses: read",
  });
  let newest: { id: number; same: boolean } | undefined;
  for (const entry of found) {
    const status = shape(entry, "a status");
    const id = status.whole("id");
    if (status.at("context") !== wanted.context || (newest && newest.id > id)) continue;
    const says = [
      status.at("state") ?? status.at("status"),
      status.at("description"),
      status.at("target_url") || undefined,
    ];
    newest = { id, same: says.join("\n") === [wanted.state, wanted.description, wanted.target].join("\n") };
  }
  return newest?.same ?? false;
}
