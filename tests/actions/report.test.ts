import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { comment } from "../../src/report/comment.ts";
import { type Handover, renderHandover } from "../../src/report/handover.ts";
import { parseMarker } from "../../src/report/marker.ts";
import type { ModelSection } from "../../src/report/section.ts";
import { isWorthSaying } from "../../src/verbs/report.ts";
import { type GitHubServer, startGitHub } from "../forge/github-server.ts";
import { need, toolPath } from "../house/need.ts";
import { sectionOf } from "../report/sample.ts";
import { type Built, buildActions, pullRequestEvent, step } from "./runner.ts";

const ADA = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "4242+ada@users.noreply.github.com",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "4242+ada@users.noreply.github.com",
};
let built: Built;
let github: GitHubServer;
let head = "";
let pull = 0;

before(async () => {
  built = await buildActions();
  github = await startGitHub();
  const { run } = github.git;
  const tree = run(["write-tree"]).trim();
  const commit = (message: string, ...parents: string[]) =>
    run(["commit-tree", tree, "-m", message, ...parents.flatMap((parent) => ["-p", parent])], "", ADA).trim();
  const first = commit("Begin");
  run(["update-ref", "refs/heads/main", first]);
  head = commit("Try", first);
  run(["update-ref", "refs/heads/try", head]);
  ({ number: pull } = await github.as(github.tokens.ada, "POST", "/pulls", {
    title: "Try",
    head: "try",
    base: "main",
  }));
});
after(async () => {
  await github?.close();
  built?.discard();
});

function handoverOf(changes: Partial<Handover> = {}, models: readonly ModelSection[] = [sectionOf()]): Handover {
  const results = models.map(({ model, verdict, run, judgement }) => ({
    model,
    verdict: verdict.verdict,
    run: run.run,
    digests: { run: "1".repeat(64), model: judgement.challenger.model },
  }));
  return { ci: "contender", head, attempt: 1, record: false, command: "contender run", models, results, ...changes };
}

interface Asked {
  readonly with?: Record<string, string>;
  readonly fork?: boolean;
  readonly token?: string;
  readonly node?: string;
}

function reportOf(handover: Handover | string, { with: given = {}, fork = false, token, node }: Asked = {}) {
  const result = typeof handover === "string" ? handover : renderHandover(handover);
  return step(built, {
    action: "report",
    workspace: "/", // it needs no checkout
    event: pullRequestEvent(head, { number: pull, fork }),
    with: { result, ...given },
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_REPOSITORY: github.repository,
      RUNNER_TOKEN: token ?? github.tokens.job,
    },
    ...(node ? { node } : {}),
  });
}

const comments = async (): Promise<{ id: number; body: string; html_url: string }[]> =>
  github.as(github.tokens.ada, "GET", `/issues/${pull}/comments`);

test("one comment, written, then the same, then newer, and never an older one over it", async () => {
  const first = await reportOf(handoverOf());
  assert.equal(first.exit, 0, first.log);
  assert.equal(first.outputs.outcome, "written");
  const [one] = await comments();
  assert.equal(one!.body, comment(handoverOf()));
  assert.equal((await reportOf(handoverOf())).outputs.outcome, "same");
  const again = await reportOf(handoverOf({ attempt: 2 }));
  assert.equal(again.outputs.outcome, "written");
  assert.equal((await reportOf(handoverOf())).outputs.outcome, "newer");
  const all = await comments();
  assert.equal(all.length, 1);
  assert.equal(all[0]!.id, one!.id);
  assert.equal(parseMarker(all[0]!.body)!.attempt, 2);
});

test("another workflow has a comment of its own", async () => {
  await reportOf(handoverOf({ ci: "nightly" }), { with: { ci: "nightly" } });
  assert.deepEqual(
    (await comments()).map(({ body }) => parseMarker(body)!.ci),
    ["contender", "nightly"],
  );
  const mixed = await reportOf(handoverOf({ ci: "nightly" }));
  assert.equal(mixed.exit, 2);
  assert.match(mixed.commands.join(), /nightly/);
});

test("the same on Node 24", need("node24"), async () => {
  const done = await reportOf(handoverOf({ ci: "twenty-four" }), {
    with: { ci: "twenty-four" },
    node: toolPath("node24")!,
  });
  assert.equal(done.outputs.outcome, "written", done.log);
});

test("a fork's pull request: nothing is asked of the forge, and the summary has the page", async () => {
  const before = github.asked.length;
  const done = await reportOf(handoverOf(), { fork: true, token: "" });
  assert.deepEqual([done.exit, done.outputs.outcome], [0, "refused"], done.log);
  assert.equal(done.summary.trimEnd(), comment(handoverOf()).trimEnd());
  assert.equal(github.asked.length, before);
});

test("the token is masked, and printed nowhere else; the summary is left to the job that ran", async () => {
  const done = await reportOf(handoverOf());
  assert.deepEqual(done.commands, [`::add-mask::${github.tokens.job}`]);
  assert.equal(done.log.split(github.tokens.job).length, 2);
  assert.equal(done.summary, "");
});

test("without the right it fails and names it; with a token that is none it says so", async () => {
  github.grant("contents: write");
  const done = await reportOf(handoverOf({ attempt: 9 }));
  github.grant("contents: write", "pull-requests: write", "statuses: write");
  assert.notEqual(done.exit, 0);
  assert.match(done.log, /pull-requests: write/);
  const wrong = await reportOf(handoverOf({ attempt: 9 }), { token: "wrong-token" });
  assert.notEqual(wrong.exit, 0);
  assert.equal(wrong.log.split("wrong-token").length, 2, "the mask alone");
});

test("a hand-over of another commit, or none, is refused before anything is asked", async () => {
  const before = github.asked.length;
  for (const bad of [
    handoverOf({ head: "f".repeat(40) }),
    "",
    "{}",
    renderHandover(handoverOf()).replace('"schema":1', '"schema":2'),
  ]) {
    const done = await reportOf(bad);
    assert.equal(done.exit, 3, done.log);
    assert.match(done.commands.at(-1)!, /^::error title=Contender/);
  }
  assert.equal(github.asked.length, before);
});

test("when there is enough to say: the policy", async () => {
  const judged = (verdict: ModelSection["verdict"]["verdict"]) =>
    handoverOf({}, [sectionOf({ verdict: { verdict, reasons: [], settle: null } })]);
  const fault = handoverOf({ faults: [{ message: "x" }] }, []);
  const said = (policy: "always" | "on-change" | "on-gate-fail") =>
    [
      judged("promote"),
      judged("first"),
      judged("identical"),
      judged("keep"),
      judged("inconclusive"),
      judged("invalid"),
      fault,
      handoverOf({}, []),
    ].map((one) => isWorthSaying(policy, one));
  const [yes, no] = [true, false];
  assert.deepEqual(said("always"), [yes, yes, yes, yes, yes, yes, yes, no]);
  assert.deepEqual(said("on-change"), [yes, yes, no, yes, yes, yes, yes, no]);
  assert.deepEqual(said("on-gate-fail"), [no, no, no, yes, yes, yes, yes, no]);
  const quiet = { ci: "quiet", comment: "on-gate-fail" };
  const none = await reportOf(handoverOf({ ci: "quiet" }), { with: quiet });
  assert.equal(none.outputs.outcome, "absent", none.log);
  const there = (await comments()).map(({ body }) => parseMarker(body)!.ci);
  assert.ok(!there.includes("quiet"));
});
