import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_REQUESTS } from "../../src/adapters/forge/remote/requester.ts";
import { parseMarker } from "../../src/report/marker.ts";
import { noteOf, proposalOn } from "./forge-contract.ts";
import { gitHubPlace } from "./forge-place.ts";
import { refused } from "./refused.ts";

const BRANCH = "promote/trending";
const WHY = "overtaken";

test("the job's token, an App's and a person's each find their own comment again, and no other's", async (t) => {
  const place = await gitHubPlace(t);
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  const authors = async () =>
    (await place.person("GET", `/issues/${pull}/comments`)).map((one: { user: { login: string } }) => one.user.login);
  for (const round of ["1", "2"]) {
    for (const token of Object.values(place.server.tokens)) {
      const note = { text: noteOf(head.sha, round), create: true };
      assert.equal((await place.forgeFor(token).say({ pull }, note)).outcome, "written");
    }
  }
  assert.deepEqual((await authors()).sort(), ["ada", "contender[bot]", "github-actions[bot]"]);
});

test("where GraphQL is silent too, a token that can't ask for its user is the job's", async (t) => {
  const place = await gitHubPlace(t);
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  place.server.before = ({ path }) => (path === "/graphql" ? { status: 403, body: { message: "no" } } : undefined);
  for (const text of ["1", "2"]) {
    await place.forgeFor(place.token).say({ pull }, { text: noteOf(head.sha, text), create: true });
  }
  assert.equal((await place.person("GET", `/issues/${pull}/comments`)).length, 1);
});

test("without its right each act fails in words that name it, and nothing is written", async (t) => {
  const place = await gitHubPlace(t);
  const { server, onto } = place;
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  const forge = () => place.forgeFor(place.token);
  const status = { context: "c", state: "success", description: "d" } as const;
  server.grant("pull-requests: write");
  await assert.rejects(() => forge().propose(proposalOn(onto, "1")), refused("forge-refused", "contents: write"));
  await assert.rejects(() => forge().mark(onto, status), refused("forge-refused", "statuses: write"));
  server.grant("contents: write");
  const say = () => forge().say({ pull }, { text: noteOf(head.sha, "x"), create: true });
  await assert.rejects(say, refused("forge-refused", "pull-requests: write", "permissions"));
  await assert.rejects(() => forge().propose(proposalOn(onto, "1")), refused("forge-refused", "pull-requests: write"));
  server.grant("contents: write", "pull-requests: write");
  server.mayCreatePulls = false;
  const propose = () => forge().propose(proposalOn(onto, "1"));
  await assert.rejects(propose, refused("forge-refused", "Allow GitHub Actions to create and approve pull requests"));
  server.mayCreatePulls = true;
  assert.equal((await propose()).outcome, "opened");
  await assert.rejects(
    () => place.forgeFor("unknown").propose(proposalOn(onto, "1")),
    refused("forge-refused", "401", "hand in a new one"),
  );
});

test("a comment on page seven is found, within the requests of a run", async (t) => {
  const place = await gitHubPlace(t);
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  for (let i = 0; i < 640; i++) await place.person("POST", `/issues/${pull}/comments`, { body: `talk ${i}` });
  await place.forge.say({ pull }, { text: noteOf(head.sha, "1"), create: true });
  const forge = place.forgeFor(place.token);
  assert.equal((await forge.say({ pull }, { text: noteOf(head.sha, "2"), create: true })).outcome, "written");
  assert.ok(forge.sent() <= 30, String(forge.sent()));
  const all = await place.person("GET", `/issues/${pull}/comments?per_page=100&page=7`);
  assert.equal(all.filter((one: { body: string }) => parseMarker(one.body)).length, 1);
});

test("as many models as there are: each call is bounded by itself", async (t) => {
  const place = await gitHubPlace(t);
  const { forge, onto } = place;
  const status = { context: "contender/promotion", state: "success", description: "holds" } as const;
  for (let i = 0; forge.sent() <= MOST_REQUESTS; i++) {
    const branch = `promote/m${i}`;
    await forge.standings(branch);
    const done = await forge.propose({ ...proposalOn(onto, "1"), branch });
    assert.equal(done.outcome, "opened");
    await forge.mark(done.head!, status);
  }
});

test("the branch is never seen away from its commits, so that its pull request stays open", async (t) => {
  const place = await gitHubPlace(t);
  const { forge, server } = place;
  await forge.propose(proposalOn(place.onto, "1"));
  const moved = await place.advance();
  const from = server.asked.length;
  await forge.propose(proposalOn(moved, "2"));
  const writes = server.asked.slice(from).filter(({ method }) => method !== "GET");
  assert.deepEqual(
    writes.map(({ method, path }) => `${method} ${path}`),
    ["POST /git/trees", "POST /git/commits", `PATCH /git/refs/heads/${BRANCH}`, "PATCH /pulls/1"],
  );
  assert.deepEqual(
    (await place.person("GET", "/pulls?state=open")).map((pull: { number: number }) => pull.number),
    [1],
  );
});

/** Puts a person's merge of a commit into a branch there. */
function mergeInto({ server }: Awaited<ReturnType<typeof gitHubPlace>>, branch: string, commit: string): string {
  const person = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@x", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@x" };
  const tree = server.git.run(["merge-tree", "--write-tree", branch, commit]).split("\n")[0]!;
  const merge = server.git.run(["commit-tree", tree, "-p", branch, "-p", commit, "-m", "Merge"], "", person);
  server.git.run(["update-ref", `refs/heads/${branch}`, merge]);
  return merge;
}

test('merges of the default branch into ours ("Update branch") are replaced, and taken back', async (t) => {
  const place = await gitHubPlace(t);
  await place.forge.propose(proposalOn(place.onto, "1"));
  let moved = "";
  for (let times = 0; times < 2; times++) {
    moved = await place.advance();
    mergeInto(place, BRANCH, moved);
  }
  assert.equal((await place.forge.propose(proposalOn(moved, "2"))).outcome, "updated");
  assert.equal(place.git("rev-parse", `${BRANCH}^@`), moved);
  mergeInto(place, BRANCH, await place.advance());
  assert.equal(await place.forge.withdraw(BRANCH, WHY), "withdrawn");
  assert.equal(place.git("for-each-ref", "refs/heads/promote"), "");
});

test("a person's commit below such a merge, or brought in by one, is left alone", async (t) => {
  const place = await gitHubPlace(t);
  for (const kind of ["below", "brought in"]) {
    await place.forge.propose(proposalOn(place.git("rev-parse", "main"), kind));
    const own = await place.push(kind === "below" ? BRANCH : "topic", "notes.md", "a person's fix\n");
    const moved = await place.advance();
    const merge = mergeInto(place, BRANCH, kind === "below" ? moved : own);
    assert.equal((await place.forge.propose(proposalOn(moved, "2"))).outcome, "taken", kind);
    await place.forge.withdraw(BRANCH, WHY);
    assert.equal(place.git("rev-parse", BRANCH), merge, kind);
    await place.person("DELETE", `/git/refs/heads/${BRANCH}`);
  }
});

test("what a job's token opened an App's goes on with; a no to what an App opened is heard by the job's too", async (t) => {
  const place = await gitHubPlace(t);
  const app = place.forgeFor(place.server.tokens.app);
  const first = await place.forge.propose(proposalOn(place.onto, "1"));
  const second = await app.propose(proposalOn(place.onto, "2"));
  assert.deepEqual([second.outcome, second.where], ["updated", first.where]);
  assert.equal((await place.person("GET", "/pulls/1")).title, "Promote trending: 2");
  await place.person("PATCH", "/pulls/1", { state: "closed" });
  assert.equal((await app.propose(proposalOn(place.onto, "3"))).outcome, "opened");
  await place.person("PATCH", "/pulls/2", { state: "closed" });
  const stand = async (forge: typeof app) =>
    (await forge.standings(BRANCH)).map(({ ours, state, title }) => [ours, state, title.at(-1)]);
  assert.deepEqual(await stand(app), [
    [true, "closed", "3"],
    [true, "closed", "2"],
  ]);
  assert.deepEqual(await stand(place.forge), [
    [false, "closed", "3"],
    [true, "closed", "2"],
  ]);
});

test("another branch of the same bot's is not withdrawn", async (t) => {
  const place = await gitHubPlace(t);
  const other = {
    branch: "promote/staging",
    body: "image: 7",
    files: [{ path: "deploy.yaml", bytes: Buffer.from("7") }],
  };
  const { head } = await place.forge.propose(proposalOn(place.onto, "1", other));
  await place.forge.withdraw("promote/staging", WHY);
  assert.equal(place.git("rev-parse", "promote/staging"), head);
});

test("the default branch moves in the last moment before the write: stale, and the next run puts it right", async (t) => {
  const place = await gitHubPlace(t);
  const { forge, server } = place;
  let moved = "";
  server.before = async ({ path, method }) => {
    if (method !== "POST" || path !== "/git/refs" || moved !== "") return undefined;
    moved = await place.advance();
    return undefined;
  };
  assert.equal((await forge.propose(proposalOn(place.onto, "1"))).outcome, "stale");
  assert.deepEqual(await place.person("GET", "/pulls?state=open"), []);
  assert.equal((await forge.propose(proposalOn(moved, "1"))).outcome, "opened");
  assert.equal(place.git("rev-parse", `${BRANCH}^@`), moved);
});

test("an older proposal that lands last is overwritten by the newer one's own last look", async (t) => {
  const place = await gitHubPlace(t);
  const { server } = place;
  await place.forge.propose(proposalOn(place.onto, "1"));
  const old = place.git("rev-parse", BRANCH);
  const moved = await place.advance();
  let landed = false;
  server.before = async ({ path, method }) => {
    if (landed || method !== "PATCH" || path !== "/pulls/1") return undefined;
    landed = true;
    server.git.run(["update-ref", `refs/heads/${BRANCH}`, old]);
    return undefined;
  };
  const { head } = await place.forge.propose(proposalOn(moved, "2"));
  assert.ok(landed);
  assert.equal(place.git("rev-parse", BRANCH), head);
  assert.equal(place.git("rev-parse", `${BRANCH}^@`), moved);
});

test("somebody else's proposal onto the same head is not overwritten by who was there before: stale", async (t) => {
  const place = await gitHubPlace(t);
  const { server, onto } = place;
  const other = await place.forge.propose(proposalOn(onto, "other"));
  let landed = false;
  server.after = async ({ path, method }) => {
    if (landed || method !== "PATCH" || !path.startsWith("/git/refs/")) return undefined;
    landed = true;
    server.git.run(["update-ref", `refs/heads/${BRANCH}`, other.head!]);
    return undefined;
  };
  const { outcome, where } = await place.forge.propose(proposalOn(onto, "mine"));
  assert.deepEqual([outcome, where.includes(other.head!)], ["stale", true]);
});

test("a branch that the forge sees a moment later than it was made gets its pull request all the same", async (t) => {
  const place = await gitHubPlace(t);
  let refusals = 0;
  place.server.before = ({ method, path }) => {
    if (method !== "POST" || path !== "/pulls" || refusals++ > 1) return undefined;
    return { status: 404, body: { message: "The target couldn't be found." } };
  };
  assert.equal((await place.forge.propose(proposalOn(place.onto, "1"))).outcome, "opened");
});

test("two notes at once, each written before the other is seen: one stays, with the newer text", async (t) => {
  const place = await gitHubPlace(t);
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  let waiting: (() => void)[] = [];
  let met = 0;
  // Both list, then both create.
  place.server.before = async ({ method, path }) => {
    if (method !== "POST" || !path.endsWith("/comments") || met++ >= 2) return undefined;
    await new Promise<void>((go) => {
      waiting.push(go);
      if (waiting.length === 2) for (const release of waiting) release();
    });
    return undefined;
  };
  for (const first of [1, 2]) {
    waiting = [];
    met = 0;
    const say = (attempt: number) =>
      place
        .forgeFor(place.token)
        .say({ pull }, { text: noteOf(head.sha, `attempt ${attempt}`, { attempt }), create: true });
    await Promise.all([say(first), say(3 - first)]);
    const all = await place.person("GET", `/issues/${pull}/comments`);
    assert.deepEqual(
      all.map((one: { body: string }) => parseMarker(one.body)?.attempt),
      [2],
    );
    await place.bot("DELETE", `/issues/comments/${all[0].id}`);
  }
});

test("an older note that lands last is put right by the newer one's own last look", async (t) => {
  const place = await gitHubPlace(t);
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  const text = (attempt: number) => noteOf(head.sha, `attempt ${attempt}`, { attempt });
  await place.forge.say({ pull }, { text: text(1), create: true });
  const [{ id }] = await place.person("GET", `/issues/${pull}/comments`);
  let landed = false;
  place.server.after = async ({ method, who }) => {
    if (landed || method !== "PATCH" || who.login === "ada") return undefined;
    landed = true;
    await place.bot("PATCH", `/issues/comments/${id}`, { body: text(2) });
    return undefined;
  };
  await place.forge.say({ pull }, { text: text(3), create: true });
  assert.equal(parseMarker((await place.person("GET", `/issues/${pull}/comments`))[0].body)?.attempt, 3);
});

test("an older rewrite that was under way and lands after ours is put right: who rewrote waits, then looks", async (t) => {
  const place = await gitHubPlace(t);
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  await place.forge.say({ pull }, { text: noteOf(head.sha, "first", { attempt: 1 }), create: true });
  const there = async () => (await place.person("GET", `/issues/${pull}/comments`)) as { id: number; body: string }[];
  const [comment] = await there();
  let landed = false;
  const sleep = async () => {
    if (landed) return;
    landed = true;
    await place.bot("PATCH", `/issues/comments/${comment!.id}`, { body: noteOf(head.sha, "older", { attempt: 2 }) });
  };
  const newer = noteOf(head.sha, "newer", { attempt: 3 });
  const said = await place.forgeFor(place.token, { sleep }).say({ pull }, { text: newer, create: true });
  assert.deepEqual([landed, said.outcome], [true, "written"]);
  assert.deepEqual(
    (await there()).map(({ body }) => body.trimEnd()),
    [newer.trimEnd()],
  );
});

test("a comment that is locked in the last moment is refused, not failed", async (t) => {
  const place = await gitHubPlace(t);
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  place.server.before = async ({ method, path }) => {
    if (method === "POST" && path.endsWith("/comments")) await place.bot("PUT", `/issues/${pull}/lock`);
    return undefined;
  };
  const { outcome } = await place.forge.say({ pull }, { text: noteOf(head.sha, "x"), create: true });
  assert.equal(outcome, "refused");
});

test("a withdrawn pull request is marked before its branch goes", async (t) => {
  const place = await gitHubPlace(t);
  await place.forge.propose(proposalOn(place.onto, "1"));
  const from = place.server.asked.length;
  await place.forge.withdraw(BRANCH, WHY);
  const writes = place.server.asked.slice(from).filter(({ method, path }) => method !== "GET" && path !== "/graphql");
  assert.deepEqual(
    writes.map(({ method, path }) => `${method} ${path}`),
    ["PATCH /pulls/1", `DELETE /git/refs/heads/${BRANCH}`],
  );
});

test("lists that lag behind what was written do not keep a proposal or a note from coming to rest", async (t) => {
  const place = await gitHubPlace(t);
  const { server, onto } = place;
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  await place.forge.propose(proposalOn(onto, "1"));
  await place.forge.say({ pull }, { text: noteOf(head.sha, "1"), create: true });
  const lists = /^(\/pulls|\/issues\/\d+\/comments)$/;
  const before = new Map<string, { status: number; body?: unknown }>();
  let lag = 3;
  server.after = async ({ method, path, who }, reply) => {
    if (method !== "GET" || !lists.test(path) || who.login === "ada") return undefined;
    if (!before.has(path)) before.set(path, reply);
    return lag-- > 0 ? before.get(path) : undefined;
  };
  assert.equal((await place.forge.propose(proposalOn(onto, "2"))).outcome, "updated");
  assert.equal((await place.person("GET", "/pulls/2")).title, "Promote trending: 2");
  lag = 3;
  assert.equal((await place.forge.say({ pull }, { text: noteOf(head.sha, "2"), create: true })).outcome, "written");
  const all = await place.person("GET", `/issues/${pull}/comments`);
  assert.deepEqual([all.length, all[0].body.trim()], [1, noteOf(head.sha, "2").trim()]);
});

test("a list that does not have a new comment yet does not lead to a second one", async (t) => {
  const place = await gitHubPlace(t);
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  let lag = 2;
  place.server.after = ({ method, path, who }) =>
    method === "GET" && path.endsWith("/comments") && who.login !== "ada" && lag-- > 0
      ? { status: 200, body: [] }
      : undefined;
  const note = { text: noteOf(head.sha, "x"), create: true };
  assert.equal((await place.forge.say({ pull }, note)).outcome, "written");
  const made = place.server.asked.filter(({ method, path }) => method === "POST" && path.endsWith("/comments"));
  assert.equal(made.length, 1);
});
