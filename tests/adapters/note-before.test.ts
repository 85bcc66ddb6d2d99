import assert from "node:assert/strict";
import { test } from "node:test";
import { whoAmI } from "../../src/adapters/forge/remote/identity.ts";
import { noteBefore } from "../../src/adapters/forge/remote/note-before.ts";
import type { Remote } from "../../src/adapters/forge/remote/remote.ts";
import type { Requester } from "../../src/adapters/forge/remote/requester.ts";
import { renderMarker } from "../../src/report/marker.ts";

const HEAD = "a".repeat(40);
const marker = (attempt: number) => `${renderMarker({ ci: "contender", head: HEAD, attempt, models: [] })}\n`;

/** A pull request with comments by these authors, oldest first, seen with the token of the app 77. */
async function seen(
  authors: readonly (readonly [id: number, login: string, type?: string])[],
  apiUrl = "https://api.github.com",
): Promise<string | undefined> {
  const all = async () =>
    authors.map(([id, login, type], i) => ({
      id: i + 1,
      html_url: `#${i + 1}`,
      body: marker(i + 1),
      user: { id, login, type },
    }));
  const read = async ({ route }: { route: string }) =>
    route === "GET /user" ? { status: 403 } : { status: 200, data: { data: { viewer: { login: "acme[bot]" } } } };
  const dialect = {
    me: () => whoAmI({ read } as unknown as Requester, apiUrl),
    mergedBy: async () => ({ number: 1, head: { sha: HEAD } }),
  };
  const remote = { ask: { all }, dialect } as unknown as Remote;
  return (await noteBefore(remote, "c".repeat(40), [], "contender"))?.where;
}

test("the preview is found where the comment is by the job's own token and the promotion by an app's", async () => {
  assert.equal(await seen([[41898282, "github-actions[bot]"]]), "#1");
  assert.equal(await seen([[77, "acme[bot]"]]), "#1");
});

test("where the forge counts its users itself, the job's token is known there too", async () => {
  const [enterprise, gitea] = ["https://github.acme.com/api/v3", "https://gitea.acme.com/api/v1"];
  assert.equal(await seen([[7, "github-actions[bot]", "Bot"]], enterprise), "#1");
  assert.equal(await seen([[41898282, "mallory", "User"]], enterprise), undefined);
  assert.equal(await seen([[7, "github-actions[bot]", "User"]], enterprise), undefined);
  assert.equal(await seen([[7, "github-actions", "Bot"]], enterprise), undefined);
  assert.equal(await seen([[-2, "gitea-actions"]], gitea), "#1");
  assert.equal(await seen([[41898282, "github-actions[bot]", "Bot"]], gitea), undefined);
});

test("a marker of anybody else is no preview, whatever name he has", async () => {
  assert.equal(await seen([[5, "github-actions"]]), undefined);
  assert.equal(await seen([[5, "github-actions[bot]"]]), undefined);
  const both = [
    [41898282, "github-actions[bot]"],
    [5, "mallory"],
  ] as const;
  assert.equal(await seen(both), "#1");
});
