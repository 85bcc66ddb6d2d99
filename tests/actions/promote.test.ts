import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parsePromotionBody } from "../../src/registry/promotion-body.ts";
import { parseHandover } from "../../src/report/parse-handover.ts";
import { commit, git, writeConfig } from "../faults/scratch.ts";
import { type GitHubServer, startGitHub } from "../forge/github-server.ts";
import { type Origin, originWith, put } from "./checkout.ts";
import { type Built, buildActions, pullRequestEvent, pushEvent, step } from "./runner.ts";

const CONFIGS = '["configs/trending.yaml"]';
let built: Built;
let github: GitHubServer;
let origin: Origin;

before(async () => {
  built = await buildActions();
  github = await startGitHub();
  origin = originWith(undefined, 2000);
  git(origin.folder, "remote", "add", "origin", github.git.folder);
  push();
});
after(async () => {
  origin?.discard();
  await github?.close();
  built?.discard();
});

/** What is on main here comes onto the forge. */
const push = () => git(origin.folder, "push", "--quiet", "--force", "origin", "main");

/** What a person merged there comes here. */
function pull(): void {
  git(origin.folder, "fetch", "--quiet", "origin");
  git(origin.folder, "merge", "--quiet", "--ff-only", "origin/main");
}

/** A step of a job on main, on a checkout of its own. */
function onMain(action: string, given: Record<string, string>, node?: string) {
  git(origin.folder, "fetch", "--quiet", "--prune", "origin");
  const workspace = origin.checkout();
  git(workspace, "remote", "set-url", "origin", github.git.folder);
  git(workspace, "fetch", "--quiet", "--prune", "origin", "+refs/heads/*:refs/remotes/origin/*");
  return step(built, {
    action,
    workspace,
    event: pushEvent(git(origin.folder, "rev-parse", "main")),
    with: given,
    env: { GITHUB_API_URL: github.apiUrl, GITHUB_REPOSITORY: github.repository, RUNNER_TOKEN: github.tokens.job },
    ...(node ? { node } : {}),
  });
}

async function recorded(): Promise<string> {
  const done = await onMain("run", { configs: CONFIGS, record: "true" });
  assert.equal(done.exit, 0, done.log);
  return done.outputs.result!;
}

interface PullRequest {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
  readonly html_url: string;
  readonly head: { readonly ref: string; readonly sha: string };
}
const pulls = async (state = "open"): Promise<PullRequest[]> =>
  github.as(github.tokens.ada, "GET", `/pulls?state=${state}&per_page=100`);
const promotionsIn = ({ outputs }: { outputs: Readonly<Record<string, string>> }) =>
  JSON.parse(outputs.promotions!) as { model: string; outcome: string; run: string; what: string }[];

test("what was recorded is proposed once, kept as it is, and brought up to date when main has gone on", async () => {
  const result = await recorded();
  const before = github.asked.length;
  const first = await onMain("promote", { result });
  assert.equal(first.exit, 0, first.log);
  const { run, digests } = parseHandover(result).results[0]!;
  assert.deepEqual(
    promotionsIn(first).map(({ model, outcome, run: of }) => [model, outcome, of]),
    [["trending", "opened", run]],
  );
  assert.ok(github.asked.length - before <= 30, `${github.asked.length - before} requests`);
  const [one] = await pulls();
  assert.equal(one!.head.ref, "promote/trending");
  const facts = parsePromotionBody(one!.body)!;
  assert.deepEqual([facts.pointer.run, facts.pointer.digests.model], [run, digests!.model]);
  assert.match(first.summary, /`trending`: \*\*opened\*\*/);
  const statuses = await github.as(github.tokens.ada, "GET", `/commits/${one!.head.sha}/statuses`);
  assert.deepEqual([statuses[0].context, statuses[0].state], ["contender/promotion", "success"]);

  const again = await onMain("promote", { result });
  assert.equal(promotionsIn(again)[0]!.outcome, "unchanged", again.log);
  put(origin.folder, "README.md", "main goes on\n");
  commit(origin.folder, "Go on");
  push();
  const later = await onMain("promote", { result: await recorded() });
  assert.equal(promotionsIn(later)[0]!.outcome, "updated", later.log);
  const open = await pulls();
  assert.deepEqual(
    open.map(({ number }) => number),
    [one!.number],
  );
});

test("digests that are not those that run handed over: nothing is proposed, and it says which", async () => {
  const [{ head }] = (await pulls()) as [PullRequest];
  const result = (await recorded()).replace(
    /("digests":\{"model":")[0-9a-f]{64}|("digests":\{"run":"[0-9a-f]{64}","model":")[0-9a-f]{64}/,
    (_all, a = "", b = "") => `${a}${b}${"e".repeat(64)}`,
  );
  const done = await onMain("promote", { result });
  assert.equal(done.exit, 3, done.log);
  assert.match(done.commands.join("\n"), /^::error .*file=configs\/trending\.yaml.*e{64}/m);
  assert.equal((await pulls())[0]!.head.sha, head.sha);
  assert.match(done.summary, /its model is another than in the job that handed it over/);
});

test("without a hand-over nothing is proposed unproven", async () => {
  const before = github.asked.length;
  const done = await onMain("promote", {});
  assert.deepEqual([done.exit, github.asked.length], [3, before], done.log);
  assert.match(done.log, /there is no hand-over of `run`/);
});

test("a preview's hand-over is refused", async () => {
  const sha = origin.branch("try", (folder) => writeConfig(folder, 1));
  const event = pullRequestEvent(sha);
  const preview = await step(built, {
    action: "run",
    workspace: origin.checkout(sha),
    event,
    with: { configs: CONFIGS },
  });
  const before = github.asked.length;
  const done = await onMain("promote", { result: preview.outputs.result! });
  assert.equal(done.exit, 3, done.log);
  assert.match(done.log, /what was handed over are previews/);
  assert.equal(github.asked.length, before);
});

test("merged, it is settled; a better config is proposed; rolled back, the champion before is proposed", async () => {
  const [one] = await pulls();
  await github.as(github.tokens.ada, "PUT", `/pulls/${one!.number}/merge`);
  pull();
  const recording = await onMain("run", { configs: CONFIGS, record: "true" });
  assert.match(recording.summary, /^- `trending`: settled, run `[0-9a-f]{16}` is the champion already\n\n?$/);
  assert.doesNotMatch(recording.log, / fit /, "nothing is trained");
  const settled = await onMain("promote", { result: recording.outputs.result! });
  assert.equal(promotionsIn(settled)[0]!.outcome, "settled", settled.log);
  const none = await onMain("revert", { model: "trending" });
  assert.equal(none.exit, 2, none.log);

  writeConfig(origin.folder, 1);
  commit(origin.folder, "A better config");
  push();
  const better = await onMain("promote", { result: await recorded() });
  assert.equal(promotionsIn(better)[0]!.outcome, "opened", better.log);
  const [two] = await pulls();
  assert.notEqual(two!.number, one!.number);
  await github.as(github.tokens.ada, "PUT", `/pulls/${two!.number}/merge`);
  pull();

  const back = await onMain("revert", { model: "trending", why: "it was too slow\n::error::x" });
  assert.equal(back.exit, 0, back.log);
  const [three] = await pulls();
  assert.equal(three!.head.ref, "rollback/trending");
  assert.equal(back.outputs.where, three!.html_url);
  assert.match(three!.body, /it was too slow/);
  assert.deepEqual(back.commands, [`::add-mask::${github.tokens.job}`]);
  const runs = [one, two].map((promotion) => parsePromotionBody(promotion!.body)!.pointer.run);
  const pointer = github.git.run(["show", "rollback/trending:configs/champions/trending.yaml"]);
  assert.match(pointer, new RegExp(`run: "?${runs[0]}"?\\n`));
  assert.match(pointer, new RegExp(`replaces: "?${runs[1]}"?\\n`));
});

test("overrides are proposed in a pull request of their own, which says what a run of them came to", async () => {
  const overrides = "trainer.l2=0.5";
  const run = await onMain("run", { configs: CONFIGS, overrides });
  const given = { model: "trending", overrides, result: run.outputs.result! };
  const done = await onMain("propose", given);
  assert.equal(done.exit, 0, done.log);
  const [one] = await pulls();
  assert.match(one!.head.ref, /^config\/trending-[0-9a-f]{8}$/);
  assert.equal(done.outputs.where, one!.html_url);
  assert.match(one!.body, /`trainer\.l2=0\.5`.*## `trending`/s);
  assert.match(github.git.run(["show", `${one!.head.ref}:configs/trending.yaml`]), /l2: 0\.5/);
  assert.deepEqual(done.commands, [`::add-mask::${github.tokens.job}`]);
  assert.equal((await onMain("propose", given)).outputs.where, one!.html_url, "the same again is the same");
  const none = await onMain("propose", { ...given, model: "../trending" });
  assert.equal(none.exit, 2);
});

test("without a right it fails and names it", async () => {
  github.grant("pull-requests: write", "statuses: write");
  const done = await onMain("revert", { model: "trending", why: "again" });
  github.grant("contents: write", "pull-requests: write", "statuses: write");
  assert.notEqual(done.exit, 0);
  assert.match(done.log, /contents: write/);
});
