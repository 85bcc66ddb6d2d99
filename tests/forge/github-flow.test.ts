import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parsePromotionBody } from "../../src/registry/promotion-body.ts";
import { parseMarker } from "../../src/report/marker.ts";
import { type Built, buildActions } from "../actions/runner.ts";
import { commit, discard, git, scratchRepository, writeConfig } from "../faults/scratch.ts";
import { need } from "../house/need.ts";
import { type Act, type Acted, actOn } from "./github-flow-runner.ts";
import { type GitHubServer, startGitHub } from "./github-server.ts";

/** The project's own workflow files, with GitHub's payloads, run by act against a GitHub of the tests. */

const top = fileURLToPath(new URL("../..", import.meta.url));
const needed = need("act");
const JOB = "github-actions[bot]";
const BRANCH = "promote/trending";
let server: GitHubServer;
let act: Act;
let clone = "";
let built: Built;

before(async () => {
  if (needed.skip !== false) return;
  server = await startGitHub();
  built = await buildActions();
  clone = scratchRepository(2500);
  for (const part of ["actions", ".github/workflows"]) cpSync(join(top, part), join(clone, part), { recursive: true });
  cpSync(built.dist, join(clone, "dist"), { recursive: true });
  cpSync(join(top, ".nvmrc"), join(clone, ".nvmrc"));
  writeFileSync(join(clone, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(clone, "Makefile"), "build:\n\t@true\n");
  git(clone, "rm", "--quiet", "--cached", "configs/trending.yaml");
  git(clone, "commit", "--quiet", "--amend", "--message", "Begin");
  writeFileSync(join(clone, ".git/info/exclude"), "/configs/trending.yaml\n");
  commit(clone, "Add the actions, built");
  writeFileSync(join(clone, ".git/info/exclude"), "");
  git(clone, "remote", "add", "origin", "https://github.com/acme/models");
  push("main");
  const workflows = join(clone, ".github/workflows");
  const pinned = readdirSync(workflows).flatMap((file) =>
    [
      ...readFileSync(join(workflows, file), "utf8").matchAll(/uses: (actions\/(?:checkout|setup-node)@[0-9a-f]{40})/g),
    ].map(([, uses]) => uses!),
  );
  act = actOn(server, clone, [...new Set(pinned)]);
});
after(async () => {
  act?.drop();
  built?.discard();
  await server?.close();
  if (clone) discard(clone);
});

/** A person pushes a branch. */
function push(branch: string): string {
  git(clone, "push", "--quiet", "--force", server.git.folder, `HEAD:refs/heads/${branch}`);
  return git(clone, "rev-parse", "HEAD");
}

const ada = (method: string, path: string, body?: unknown) => server.as(server.tokens.ada, method, path, body);

async function pullEvent(number: number, action: string, changes: object = {}) {
  const pull = await ada("GET", `/pulls/${number}`);
  return {
    action,
    number,
    pull_request: { ...pull, ...changes },
    repository: await ada("GET", ""),
    sender: { login: "ada" },
  };
}

async function pushEvent() {
  const head = server.git.head("main");
  return { ref: "refs/heads/main", after: head, repository: await ada("GET", ""), head_commit: { id: head } };
}

function succeeded({ exit, log }: Acted): void {
  assert.equal(exit, 0, log);
}

async function onlyComment(pull: number) {
  const all = await ada("GET", `/issues/${pull}/comments`);
  assert.deepEqual(
    all.map(({ user }: { user: { login: string } }) => user.login),
    [JOB],
  );
  const marker = parseMarker(all[0].body);
  assert.ok(marker, all[0].body);
  return { id: all[0].id as number, marker, body: all[0].body as string };
}

let pull = 0;
let comment: Awaited<ReturnType<typeof onlyComment>>;

test("a pull request that is opened gets one comment; the next push renews it", needed, async () => {
  git(clone, "switch", "--quiet", "--create", "try");
  writeConfig(clone, 2);
  commit(clone, "Predict trending tracks");
  const head = push("try");
  ({ number: pull } = await ada("POST", "/pulls", { title: "Predict", head: "try", base: "main", body: "" }));
  succeeded(await act.run("experiment.yml", "pull_request", await pullEvent(pull, "opened")));
  const first = await onlyComment(pull);
  assert.equal(first.marker.head, head);
  writeConfig(clone, 0);
  commit(clone, "Look at views");
  const next = push("try");
  succeeded(await act.run("experiment.yml", "pull_request", await pullEvent(pull, "synchronize")));
  comment = await onlyComment(pull);
  assert.deepEqual([comment.id, comment.marker.head], [first.id, next]);
  assert.notEqual(comment.marker.models[0]!.run, first.marker.models[0]!.run);
});

test(
  "merged, its run is recorded again and proposed, with a status; a second job changes nothing",
  needed,
  async () => {
    const { sha } = await ada("PUT", `/pulls/${pull}/merge`);
    assert.equal(server.git.head("main"), sha);
    succeeded(await act.run("promote.yml", "push", await pushEvent()));
    const [promotion, ...more] = await ada("GET", `/pulls?head=acme:${BRANCH}&state=all`);
    assert.deepEqual(more, []);
    assert.equal(promotion.user.login, JOB);
    const facts = parsePromotionBody(promotion.body)!;
    const { run, digest } = comment.marker.models[0]!;
    assert.deepEqual([facts.pointer.run, facts.pointer.digests.model, facts.pointer.verdict], [run, digest, "first"]);
    const address = (await ada("GET", `/issues/${pull}/comments`))[0].html_url;
    assert.ok(promotion.body.includes(address), promotion.body.slice(0, 600));
    const statuses = () => ada("GET", `/commits/${server.git.head(BRANCH)}/statuses`);
    const [status] = await statuses();
    assert.deepEqual([status.context, status.state], ["contender/promotion", "success"]);
    const before = [promotion.updated_at, server.git.head(BRANCH)];
    const asked = server.asked.length;
    succeeded(await act.run("promote.yml", "push", await pushEvent()));
    const writes = server.asked
      .slice(asked)
      .filter(({ method, path }) => method !== "GET" && !/^\/(graphql|git\/trees)$/.test(path));
    assert.deepEqual(writes, []);
    assert.deepEqual([promotion.updated_at, server.git.head(BRANCH)], before);
    assert.equal((await statuses()).length, 1);
  },
);

test("the promotion's own check is green, a pointer that is edited by hand is red", needed, async () => {
  const [promotion] = await ada("GET", `/pulls?head=acme:${BRANCH}&state=open`);
  succeeded(await act.run("promotion-check.yml", "pull_request", await pullEvent(promotion.number, "opened")));
  git(clone, "fetch", "--quiet", server.git.folder, BRANCH);
  git(clone, "checkout", "--quiet", "--detach", "FETCH_HEAD");
  const pointer = join(clone, "configs/champions/trending.yaml");
  writeFileSync(pointer, readFileSync(pointer, "utf8").replace(/^run: .*$/m, `run: "${"0".repeat(16)}"`));
  commit(clone, "Trust me");
  push("by-hand");
  const { number } = await ada("POST", "/pulls", { title: "Trust me", head: "by-hand", base: "main", body: "" });
  const done = await act.run("promotion-check.yml", "pull_request", await pullEvent(number, "opened"));
  assert.notEqual(done.exit, 0, done.log);
  assert.match(done.log, /configs\/champions\/trending\.yaml/);
});

test(
  "a fork's pull request, whose token may only read: trained and judged, and nothing is written",
  needed,
  async () => {
    toMain();
    writeConfig(clone, 2);
    commit(clone, "Do without views");
    push("from-a-fork");
    const { number } = await ada("POST", "/pulls", { title: "Do", head: "from-a-fork", base: "main", body: "" });
    server.grant();
    const { pull_request: of, ...event } = await pullEvent(number, "opened");
    const repo = { ...of.head.repo, id: 99, full_name: "somebody/models", fork: true };
    const asked = server.asked.length;
    const done = await act.run("experiment.yml", "pull_request", {
      ...event,
      pull_request: { ...of, head: { ...of.head, repo } },
    });
    server.grant("contents: write", "pull-requests: write", "statuses: write");
    succeeded(done);
    assert.equal(done.steps["run / Train and judge"], "success", JSON.stringify(done.steps));
    assert.equal(done.steps["report / Write the comment"], undefined);
    assert.deepEqual(
      server.asked.slice(asked).filter(({ who }) => who.login === JOB),
      [],
    );
    assert.deepEqual(await ada("GET", `/issues/${number}/comments`), []);
  },
);

test("`Run workflow`: rolled back by a pull request, to the champion before", needed, async () => {
  const promotion = async () => {
    const [one, ...more] = (await openPulls()).filter(({ head }) => head.ref === BRANCH);
    assert.ok(one && more.length === 0);
    return one;
  };
  await ada("PUT", `/pulls/${(await promotion()).number}/merge`);
  const { run } = comment.marker.models[0]!;
  toMain();
  writeConfig(clone, 1);
  commit(clone, "Use logistic regression");
  push("main");
  succeeded(await act.run("promote.yml", "push", await pushEvent()));
  await ada("PUT", `/pulls/${(await promotion()).number}/merge`);
  succeeded(await dispatched({ task: "roll back", model: "trending", why: "listeners complain" }));
  const [back] = (await openPulls()).filter(({ head }) => head.ref === "rollback/trending");
  assert.equal(back?.user.login, JOB);
  assert.match(back.body, /listeners complain/);
  const pointer = server.git.run(["show", "rollback/trending:configs/champions/trending.yaml"]);
  assert.match(pointer, new RegExp(`^run: "?${run}`, "m"));
});

test("`Run workflow`: trained with overrides, it ends in a config pull request", needed, async () => {
  succeeded(await dispatched({ task: "train", model: "trending", override: "trainer.l2=0.25" }));
  const [made, ...more] = (await openPulls()).filter(({ head }) => head.ref.startsWith("config/trending-"));
  assert.ok(made && more.length === 0);
  assert.equal(made.user.login, JOB);
  assert.match(server.git.run(["show", `${made.head.ref}:configs/trending.yaml`]), /l2: 0\.25/);
  assert.equal(server.git.run(["diff", "--name-only", "main", made.head.ref]), "configs/trending.yaml");
  assert.match(made.body, /trainer\.l2/);
});

/** Checks `main` out as it is now. */
function toMain(): void {
  git(clone, "fetch", "--quiet", server.git.folder, "main");
  git(clone, "checkout", "--quiet", "--detach", "FETCH_HEAD");
}

async function openPulls(): Promise<
  { number: number; body: string; head: { ref: string }; user: { login: string } }[]
> {
  return ada("GET", "/pulls?state=open&per_page=100");
}

async function dispatched(inputs: Record<string, string>): Promise<Acted> {
  return act.run("dispatch.yml", "workflow_dispatch", {
    inputs,
    ref: "refs/heads/main",
    repository: await ada("GET", ""),
    sender: { login: "ada" },
    workflow: ".github/workflows/dispatch.yml",
  });
}
