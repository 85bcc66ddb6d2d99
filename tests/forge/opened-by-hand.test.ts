import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { BRANCH, mainAt, promoteHere, type Stand } from "./faults-flows.ts";
import { type Head, type Stage, startStage } from "./faults-stage.ts";

/** Where Actions may not create pull requests, a person opens the promotion from the branch that the job put there. */

let stage: Stage;
let stand: Stand;

before(async () => {
  stage = await startStage();
  stand = { stage, server: await stage.forge() };
});
beforeEach(() => stand.server.reset());
after(() => stage?.close());

const ada = (method: string, path: string, body?: unknown) =>
  stand.server.as(stand.server.tokens.ada, method, path, body);

const promoteAt = (head: Head, known = true) => {
  mainAt(stand, head);
  return promoteHere(stand, stage.checkout(head, known));
};

/** The newest status of the branch's commit. */
async function told(): Promise<string> {
  const [newest] = await ada("GET", `/commits/${stand.server.git.head(BRANCH)}/statuses`);
  return newest === undefined ? "" : `${newest.context} ${newest.state}: ${newest.description}`;
}

const states = async () =>
  (await ada("GET", "/pulls?state=all&per_page=100"))
    .map(({ number, user, state }: { number: number; user: { login: string }; state: string }) =>
      [number, user.login, state].join(" "),
    )
    .sort();

/** @param body of the pull request */
async function openedByHand(body: string): Promise<void> {
  stand.server.mayCreatePulls = false;
  await assert.rejects(() => promoteAt("better", false), { code: "forge-refused" });
  await ada("POST", "/pulls", { title: "Promote", body, head: BRANCH, base: "main" });
  assert.deepEqual(await promoteAt("better"), ["unchanged"]);
  assert.match(await told(), /^contender\/promotion success: evidence holds/);
}

test("once the verdict is another, it stays open and its merge box says why not to merge it", async () => {
  for (const body of ["", "Let us have it.\n"]) {
    await stand.server.reset();
    await openedByHand(body);
    assert.deepEqual(await promoteAt("worse"), ["not promoted"]);
    assert.deepEqual(await states(), ["1 ada open"]);
    assert.match(await told(), /^contender\/promotion failure: stale: the verdict on run \w+ is keep$/);
    assert.deepEqual(await promoteAt("again"), ["updated"]);
    assert.match(await told(), /^contender\/promotion success/);
  }
});

test("once a person said no to the same subject elsewhere, it is marked too", async () => {
  assert.deepEqual(await promoteAt("better", false), ["opened"]);
  await ada("PATCH", "/pulls/1", { state: "closed" });
  await ada("POST", "/pulls", { title: "Promote", body: "", head: BRANCH, base: "main" });
  assert.deepEqual(await promoteAt("better"), ["held"]);
  assert.deepEqual(await states(), ["1 github-actions[bot] closed", "2 ada open"]);
  assert.match(await told(), /^contender\/promotion failure: stale: a person said no to this subject/);
});

test("where a job fails, what it can't bring up to date does not stay green", async () => {
  await openedByHand("");
  stand.server.before = ({ method, path }) =>
    method === "POST" && path === "/git/trees" ? { status: 403, body: { message: "no" } } : undefined;
  await assert.rejects(() => promoteAt("again"), { code: "forge-refused" });
  assert.deepEqual(await states(), ["1 ada open"]);
  assert.match(await told(), /^contender\/promotion failure: stale: /);
});

test("a person's own branch below promote/ is no promotion: nothing is said of it", async () => {
  mainAt(stand, "better");
  const { run } = stand.server.git;
  const commit = run(["commit-tree", "main^{tree}", "-p", "main", "-m", "Deploy"], "", {
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@acme.test",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@acme.test",
  });
  run(["update-ref", `refs/heads/${BRANCH}`, commit]);
  await ada("POST", "/pulls", { title: "Deploy", body: "", head: BRANCH, base: "main" });
  assert.deepEqual(await promoteAt("worse"), ["not promoted"]);
  assert.deepEqual([await states(), await told()], [["1 ada open"], ""]);
});
