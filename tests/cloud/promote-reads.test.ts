import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Origin, originWith } from "../actions/checkout.ts";
import { type Built, buildActions, pushEvent, step } from "../actions/runner.ts";
import { git } from "../faults/scratch.ts";
import { type GitHubServer, startGitHub } from "../forge/github-server.ts";
import { need } from "../house/need.ts";
import { type BadLine, s3Proxy } from "./s3-proxy.ts";
import { startVersitygw, type Versitygw } from "./versitygw.ts";

const needed = need("versitygw");
let built: Built;
let github: GitHubServer;
let origin: Origin;
let s3: Versitygw;
let line: BadLine;

before(async () => {
  if (needed.skip !== false) return;
  [built, github, s3] = await Promise.all([buildActions(), startGitHub(), startVersitygw()]);
  line = await s3Proxy(s3.port);
  origin = originWith(undefined, 1500);
  git(origin.folder, "remote", "add", "origin", github.git.folder);
  git(origin.folder, "push", "--quiet", "--force", "origin", "main");
});
after(async () => {
  origin?.discard();
  built?.discard();
  line?.close();
  await Promise.all([github?.close(), s3?.close()]);
});

/** A step of a job on main, whose store is a bucket behind the line. */
function onMain(action: string, store: string, given: Record<string, string>) {
  const workspace = origin.checkout();
  git(workspace, "remote", "set-url", "origin", github.git.folder);
  git(workspace, "fetch", "--quiet", "--prune", "origin", "+refs/heads/*:refs/remotes/origin/*");
  const forge = { GITHUB_API_URL: github.apiUrl, GITHUB_REPOSITORY: github.repository };
  return step(built, {
    action,
    workspace,
    event: pushEvent(git(origin.folder, "rev-parse", "main")),
    with: given,
    env: {
      ...forge,
      RUNNER_TOKEN: github.tokens.job,
      ...s3.env,
      AWS_ENDPOINT_URL_S3: line.url,
      CONTENDER_STORE: store,
    },
  });
}

test("promote proposes what is recorded in a bucket that it may only read", needed, async () => {
  const store = `s3://${await s3.bucket()}/team`;
  const recorded = await onMain("run", store, { configs: '["configs/trending.yaml"]', record: "true" });
  assert.equal(recorded.exit, 0, recorded.log);
  assert.ok(
    line.asked.some((asked) => asked.startsWith("PUT ")),
    "what records writes",
  );
  line.strike((method) =>
    method === "GET" || method === "HEAD" ? undefined : { kind: "status", status: 403, code: "AccessDenied" },
  );
  const done = await onMain("promote", store, { result: recorded.outputs.result! });
  assert.equal(done.exit, 0, done.log);
  const [one] = JSON.parse(done.outputs.promotions!) as { model: string; outcome: string }[];
  assert.deepEqual([one!.model, one!.outcome], ["trending", "opened"]);
  const alone = await onMain("promote", store, {});
  assert.match(alone.outputs.promotions!, /"unchanged"/, "the records are there without a hand-over too");
  assert.ok(line.asked.length > 0, "it read the bucket");
  assert.deepEqual(
    line.asked.filter((asked) => !/^(GET|HEAD) /.test(asked)),
    [],
  );
});
