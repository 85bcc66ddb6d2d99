import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { pushEvent, type Stepped } from "../actions/runner.ts";
import { git } from "../faults/scratch.ts";
import { begun } from "./faults-begin.ts";
import { BRANCH, carryOut, FLOWS, type Flow, promoteHere, type Stand } from "./faults-flows.ts";
import * as people from "./faults-meanwhile.ts";
import { type Head, type Stage, startStage } from "./faults-stage.ts";

/** What people, and other jobs, do to a promotion between a job's look and its write. */

let stage: Stage;
let stand: Stand;
let folder: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "contender-people-"));
  stage = await startStage();
  stand = { stage, server: await stage.forge() };
});
beforeEach(() => stand.server.reset());
after(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ada = (method: string, path: string, body?: unknown) =>
  stand.server.as(stand.server.tokens.ada, method, path, body);
const meanwhile = (flow: Flow, method: string, path: RegExp, happen: () => unknown): Promise<Stepped> =>
  people.meanwhile(stand, flow, { method, path, happen });

/** The promotions, oldest first: number and state. */
async function promotions(): Promise<(readonly [number, string])[]> {
  const all = await ada("GET", "/pulls?state=all&per_page=100");
  return all
    .filter(({ head }: { head: { ref: string } }) => head.ref === BRANCH)
    .map(({ number, state }: { number: number; state: string }) => [number, state] as const)
    .sort(([a]: [number], [b]: [number]) => a - b);
}

const isOpen = ([, state]: readonly [number, string]) => state === "open";
const shaOf = (head: Head) => stage.shas[head];
const FIRST = FLOWS["promotion, new"];
const OTHER = FLOWS["promotion, newer"];

/** The next job, with a fresh checkout of `main` as it is now. */
let checkouts = 0;
async function next(): Promise<string[]> {
  const place = join(folder, `checkout-${checkouts++}`);
  git(folder, "clone", "--quiet", stand.server.git.folder, place);
  return promoteHere(stand, place);
}

/** A person's own commit on a branch. */
function commitOn(branch: string, from: string, file: string): string {
  const { run } = stand.server.git;
  const person = {
    GIT_INDEX_FILE: join(folder, `index-${checkouts++}`),
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "4242+ada@users.noreply.github.com",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "4242+ada@users.noreply.github.com",
  };
  run(["read-tree", from], "", person);
  const blob = run(["hash-object", "-w", "--stdin"], `${file}\n`);
  run(["update-index", "--add", "--cacheinfo", `100644,${blob},${file}`], "", person);
  const sha = run(["commit-tree", run(["write-tree"], "", person), "-p", from, "-m", file], "", person);
  run(["update-ref", `refs/heads/${branch}`, sha]);
  return sha;
}

test("main moves meanwhile: nothing is said to hold, and the next job proposes on the new head", async () => {
  const moves = [
    ["POST", /^\/git\/trees$/],
    ["PATCH", /^\/git\/refs\//],
    ["PATCH", /^\/pulls\/1$/],
  ] as const;
  for (const [method, path] of moves) {
    let moved = "";
    const done = await meanwhile(OTHER, method, path, () => {
      moved = commitOn("main", shaOf("other"), "README.md");
    });
    const told = `${method} ${path}: ${done.log}`;
    assert.equal(done.exit, 75, told);
    assert.match(done.log, /was moved by somebody else[\s\S]*run `contender promote` again/, told);
    const statuses = await ada("GET", `/commits/${stand.server.git.head(BRANCH)}/statuses`);
    assert.ok(!statuses.some(({ state, sha }: { state: string; sha: string }) => state === "success" && sha === moved));
    assert.deepEqual(await next(), ["updated"], told);
    assert.deepEqual(await promotions(), [[1, "open"]], told);
    assert.equal(stand.server.git.run(["rev-parse", `${BRANCH}^`]), moved, told);
  }
});

test("a person pushes to the branch meanwhile: it is left alone, and told", async () => {
  let theirs = "";
  const done = await meanwhile(FIRST, "POST", /^\/pulls$/, () => {
    theirs = commitOn(BRANCH, stand.server.git.head(BRANCH)!, "by-hand");
  });
  // The pull request is opened all the same: it shows what stands there, and nothing says that its evidence holds.
  assert.equal(done.exit, 2, done.log);
  assert.match(done.log, new RegExp(`${BRANCH} is at ${theirs}, somebody else's commit`));
  assert.equal(stand.server.git.head(BRANCH), theirs);
  await assert.rejects(next(), /holds somebody else's commit/);
  assert.equal(stand.server.git.head(BRANCH), theirs);
  assert.equal((await promotions()).length, 1);
  const statuses = await ada("GET", `/commits/${theirs}/statuses`);
  assert.deepEqual([...new Set(statuses.map(({ state }: { state: string }) => state))], ["failure"]);
});

test("a person deletes the branch meanwhile: it is made again", async () => {
  const done = await meanwhile(FIRST, "POST", /^\/pulls$/, () => ada("DELETE", `/git/refs/heads/${BRANCH}`));
  assert.equal(done.exit, 0, done.log);
  assert.deepEqual(await promotions(), [[1, "open"]]);
  assert.deepEqual(await next(), ["unchanged"]);
  const again = await meanwhile(OTHER, "PATCH", /^\/git\/refs\//, () => ada("DELETE", `/git/refs/heads/${BRANCH}`));
  assert.equal(again.exit, 0, again.log);
  // A forge closes a pull request whose branch goes, and that is a person's no to what it proposed.
  assert.deepEqual(await promotions(), [
    [1, "closed"],
    [2, "open"],
  ]);
  await next();
  assert.deepEqual((await promotions()).filter(isOpen), [[2, "open"]]);
});

test("a person closes the promotion meanwhile: that is a no, and no other is opened", async () => {
  const close = () => ada("PATCH", "/pulls/1", { state: "closed" });
  const done = await meanwhile(FLOWS["promotion, unchanged"], "GET", /^\/git\/ref\/heads\/main$/, close);
  assert.equal(done.exit, 0, done.log);
  assert.match(done.log, /a person said no to this subject: closed without a merge/);
  assert.deepEqual(await promotions(), [[1, "closed"]]);
  assert.deepEqual(await next(), ["held"]);
  assert.deepEqual(await promotions(), [[1, "closed"]]);
});

test("a person closes a promotion that another config has overtaken: that one is opened, with the no", async () => {
  const close = () => ada("PATCH", "/pulls/1", { state: "closed" });
  const done = await meanwhile(OTHER, "GET", /^\/git\/ref\/heads\/main$/, close);
  assert.equal(done.exit, 0, done.log);
  assert.deepEqual(await promotions(), [
    [1, "closed"],
    [2, "open"],
  ]);
  const no = /Contender-Subject: (\w+)/.exec((await ada("GET", "/pulls/1")).body)![1]!;
  assert.ok(stand.server.git.run(["show", `${BRANCH}:configs/champions/trending.yaml`]).includes(no));
});

test("a person merges the promotion meanwhile: nothing is proposed on the old head, and the next job finds it settled", async () => {
  const done = await meanwhile(FLOWS["promotion, unchanged"], "GET", /^\/git\/ref\/heads\/main$/, () =>
    ada("PUT", "/pulls/1/merge"),
  );
  assert.equal(done.exit, 75, done.log);
  assert.deepEqual((await promotions()).filter(isOpen), []);
  assert.deepEqual(await next(), ["settled"]);
  assert.deepEqual(await promotions(), [[1, "closed"]]);
});

test("another job proposes the same meanwhile: one pull request", async () => {
  for (const [method, path] of [
    ["POST", /^\/git\/refs$/],
    ["POST", /^\/pulls$/],
  ] as const) {
    const done = await meanwhile(FIRST, method, path, () => FIRST.here(stand));
    assert.ok(done.exit === 0 || done.exit === 75, done.log);
    await next();
    assert.deepEqual(await promotions(), [[1, "open"]], `${method} ${path}: ${done.log}`);
  }
});

test("a person takes the labels off and rewrites the text: both are put right", async () => {
  await begun(stand, OTHER);
  await ada("PATCH", "/pulls/1", { title: "Merge me", body: "Trust me" });
  for (const { name } of (await ada("GET", "/pulls/1")).labels) await ada("DELETE", `/issues/1/labels/${name}`);
  const done = await carryOut(stand, OTHER.step(stand));
  assert.equal(done.exit, 0, done.log);
  const { title, body, labels } = await ada("GET", "/pulls/1");
  assert.match(title, /^Promote trending/);
  assert.match(body, /Contender-Run: /);
  assert.ok(labels.length > 0);
});

test("a person locks or closes the promotion while it is taken back: it ends closed, without a branch", async () => {
  const withdrawn = FLOWS["promotion, withdrawn"];
  for (const happen of [
    () => ada("PUT", "/issues/1/lock", {}),
    () => ada("PATCH", "/pulls/1", { state: "closed" }),
    () => ada("DELETE", `/git/refs/heads/${BRANCH}`),
  ]) {
    const done = await meanwhile(withdrawn, "PATCH", /^\/pulls\/1$/, happen);
    assert.equal(done.exit, 0, done.log);
    await withdrawn.here(stand);
    assert.deepEqual(await promotions(), [[1, "closed"]]);
    assert.equal(stand.server.git.head(BRANCH), undefined);
  }
});

test("an event of another commit is no matter: a job on main reads the state", async () => {
  await begun(stand, FIRST);
  const done = await carryOut(stand, { ...FIRST.step(stand), event: pushEvent(shaOf("other")) });
  assert.equal(done.exit, 0, done.log);
  assert.deepEqual(await promotions(), [[1, "open"]]);
});
