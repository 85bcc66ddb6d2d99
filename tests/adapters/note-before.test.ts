import assert from "node:assert/strict";
import { test } from "node:test";
import { whoAmI } from "../../src/adapters/forge/remote/identity.ts";
import { noteBefore } from "../../src/adapters/forge/remote/note-before.ts";
import type { Remote } from "../../src/adapters/forge/remote/propose.ts";
import type { Requester } from "../../src/adapters/forge/remote/requester.ts";
import { renderMarker } from "../../src/report/marker.ts";

const HEAD = "a".repeat(40);
const marker = (attempt: number) => `${renderMarker({ ci: "contender", head: HEAD, attempt, models: [] })}\n`;

/** A pull request with comments by these authors, oldest first, seen with the token of the app 77. */
async function seen(authors: readonly (readonly [id: number, login: string])[]): Promise<string | undefined> {
  const all = async () =>
    authors.map(([id, login], i) => ({ id: i + 1, html_url: `#${i + 1}`, body: marker(i + 1), user: { id, login } }));
  const read = async ({ route }: { route: string }) =>
    route === "GET /user" ? { status: 403 } : { status: 200, data: { data: { viewer: { login: "acme[bot]" } } } };
  const dialect = {
    me: () => whoAmI({ read } as unknown as Requester, "https://api.github.com"),
    mergedBy: async () => ({ number: 1, head: { sha: HEAD } }),
  };
  const remote = { ask: { all }, dialect } as unknown as Remote;
  return (await noteBefore(remote, "c".repeat(40), [], "contender"))?.where;
}

test("the preview is found where the comment is by the job's own token and the promotion by an app's", async () => {
  assert.equal(await seen([[41898282, "github-actions[bot]"]]), "#1");
  assert.equal(await seen([[-2, "gitea-actions"]]), "#1");
  assert.equal(await seen([[77, "acme[bot]"]]), "#1");
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
