import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parse, stringify } from "yaml";
import { expression } from "../../src/verbs/workflows/expression.ts";
import { need } from "../house/need.ts";
import { ask } from "./gitea.ts";
import { type RealForge, startForge } from "./real-forge.ts";
import { type Clone, newRepository } from "./repository.ts";
import { jobsOf, logOf, type Run, runEnded, runsOf } from "./runs.ts";
import { withStandIns } from "./stand-ins.ts";
import { CONFIGS, configOf, tracks } from "./story.ts";

/** A repository that strangers can't read, so that a token has no right but those that the job asks for. */
const REPOSITORY = "acme/closed";
const CONFIG = "configs/trending.yaml";
/** What a job could try whose code has been taken over. */
const PROBE = `
[ -d .git ] || git init --quiet .
git config user.name t; git config user.email t@example.test; git commit --quiet --allow-empty -m probe
if git push "\${GITHUB_SERVER_URL/:\\/\\//://x:$TOKEN@}/$GITHUB_REPOSITORY" "HEAD:refs/heads/probe-$GITHUB_JOB"; then echo "PROBE push done"; else echo "PROBE push refused"; fi
say() { curl -s -o /dev/null -w '%{http_code}' -H "authorization: token $TOKEN" -H 'content-type: application/json' -d "$2" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/$1"; }
echo "PROBE branch $(say branches '{"new_branch_name":"probe-api"}')"
echo "PROBE status $(say "statuses/$GITHUB_SHA" '{"state":"success","context":"contender/promotion"}')"
echo "PROBE comment $(say "issues/$NUMBER/comments" '{"body":"probe"}')"
`;

const needed = need("gitea", "giteaStatic", "giteaRunner");
let forge: RealForge;
let clone: Clone;

before(async () => {
  if (needed.skip !== false) return;
  forge = await startForge(process.execPath);
  clone = await newRepository(forge.gitea, REPOSITORY, true);
  withTwoChampions();
  clone.git("push", "--quiet", "origin", "main");
});
after(async () => {
  clone?.drop();
  if (process.env.CONTENDER_FORGE_LOG === "1") console.error(forge?.log());
  await forge?.close();
});

function contender(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [forge.release.cli, ...args], {
    cwd: clone.folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: clone.folder, GIT_CONFIG_NOSYSTEM: "1" },
  });
  assert.equal(status, 0, `contender ${args.join(" ")}: ${stdout}${stderr}`);
}

/** A history with two champions, made on a laptop, and a config that asks for a third. */
function withTwoChampions(): void {
  clone.write({ "data/tracks.csv": tracks() });
  const { home, commit } = forge.release;
  contender("init", "--github", "--home", home, "--pin", commit, "--data", "data/tracks.csv", "--model", "trending");
  const workflows = workflowsOf();
  rmSync(join(clone.folder, ".github"), { recursive: true });
  for (const told of [CONFIGS.worse, CONFIGS.first]) {
    clone.write({ [CONFIG]: configOf(told) });
    clone.commit("Change the config");
    contender("run", "--record", CONFIG);
    contender("promote", CONFIG);
    clone.git("merge", "--quiet", "--ff-only", "promote/trending");
  }
  clone.write({ [CONFIG]: configOf(CONFIGS.better), ...workflows });
  clone.commit("Look at likes");
}

/** The project's own workflows: probed, and in copies that lack one right each. */
function workflowsOf(): Record<string, string> {
  const from = join(clone.folder, ".github/workflows");
  const read = (name: string) =>
    withStandIns(readFileSync(join(from, name), "utf8"), forge.digests, [forge.release.home]);
  const files: Record<string, string> = {};
  const put = (name: string, text: string) => {
    files[`.github/workflows/${name}.yml`] = text.replace(/^( +group: )/gm, `$1${name}-`);
  };
  assert.ok(readdirSync(from).includes("experiment.yml"));
  put("experiment", probed(read("experiment.yml")));
  for (const name of ["experiment", "promote", "dispatch"]) {
    for (const right of ["contents", "pull-requests"]) {
      if (name === "experiment" && right === "contents") continue;
      const lacking = read(`${name}.yml`).replaceAll(new RegExp(`^ +${right}: write.*\\n`, "gm"), (line) =>
        // What is read stays readable: the checkout needs it.
        right === "contents" ? line.replace("write", "read") : "",
      );
      put(`${name}-without-${right}`, lacking);
    }
  }
  return files;
}

/** With a step at the end of `run` and of `report` that tries what they may not do. */
function probed(text: string): string {
  const workflow = parse(text);
  for (const job of ["run", "report"]) {
    workflow.jobs[job].steps.push({
      name: "Try what the job may not do",
      if: "always()",
      shell: "bash",
      env: { TOKEN: expression("github.token"), NUMBER: expression("github.event.pull_request.number") },
      run: PROBE.trim(),
    });
  }
  return stringify(workflow);
}

async function logsByJob(run: Run): Promise<Map<string, { conclusion: string; log: string }>> {
  const jobs = new Map<string, { conclusion: string; log: string }>();
  for (const job of await jobsOf(forge.gitea, REPOSITORY, run)) {
    const conclusion = job.conclusion ?? job.status;
    const log = conclusion === "skipped" ? "" : await logOf(forge.gitea, REPOSITORY, job);
    jobs.set(job.name, { conclusion, log });
  }
  return jobs;
}

const seen = new Set<number>();
async function ended(workflow: string) {
  const run = await runEnded(forge.gitea, REPOSITORY, { workflow: `${workflow}.yml`, seen });
  seen.add(run.id);
  return logsByJob(run);
}

/** Fails with a message that names the right. */
function fails(jobs: Awaited<ReturnType<typeof ended>>, name: string, right: string): void {
  const { conclusion, log } = jobs.get(name)!;
  assert.equal(conclusion, "failure", log);
  assert.match(log, new RegExp(`::error [^\\n]*${right}: (write|read)`), log);
  assert.doesNotMatch(log, /\n\s+at .*\.js:\d+/, "no stack trace");
}

test("promote without its rights names the one that it lacks", needed, async () => {
  for (const right of ["contents", "pull-requests"]) {
    const jobs = await ended(`promote-without-${right}`);
    assert.equal(jobs.get("run")?.conclusion, "success", jobs.get("run")?.log);
    fails(jobs, "promote", right);
  }
});

test("run and report can't push; run can't comment; report without its right names it", needed, async () => {
  clone.git("checkout", "--quiet", "-b", "other");
  clone.write({ [CONFIG]: configOf(CONFIGS.other) });
  clone.commit("Regularise less");
  clone.git("push", "--quiet", "origin", "other");
  const pull = await ask(forge.gitea, "POST", `/repos/${REPOSITORY}/pulls`, {
    head: "other",
    base: "main",
    title: "Regularise less",
  });
  const jobs = await ended("experiment");
  const probes = (name: string) =>
    [...jobs.get(name)!.log.matchAll(/^\S+ PROBE (\w+) (\w+)$/gm)].map(([, what, found]) => `${what} ${found}`);
  assert.equal(jobs.get("run")?.conclusion, "success", jobs.get("run")?.log);
  assert.equal(jobs.get("report")?.conclusion, "success", jobs.get("report")?.log);
  assert.deepEqual(probes("run"), ["push refused", "branch 403", "status 403", "comment 404"]);
  assert.deepEqual(probes("report"), ["push refused", "branch 403", "status 403", "comment 201"]);
  fails(await ended("experiment-without-pull-requests"), "report", "pull-requests");
  const comments = (await ask(forge.gitea, "GET", `/repos/${REPOSITORY}/issues/${pull.number}/comments`)) as {
    body: string;
  }[];
  assert.deepEqual(
    comments.map(({ body }) => body.slice(0, 5)),
    ["<!-- ", "probe"],
  );
});

for (const [action, task] of [
  ["roll-back", { task: "roll back", model: "trending", why: "a test" }],
  ["propose", { task: "train", model: "trending", override: "trainer.l2=0.25" }],
] as const) {
  for (const right of ["contents", "pull-requests"]) {
    test(`${action} without ${right}: write names it`, needed, async () => {
      for (const { id } of await runsOf(forge.gitea, REPOSITORY)) seen.add(id);
      const workflow = `dispatch-without-${right}`;
      await ask(forge.gitea, "POST", `/repos/${REPOSITORY}/actions/workflows/${workflow}.yml/dispatches`, {
        ref: "main",
        inputs: task,
      });
      fails(await ended(workflow), action, right);
    });
  }
}
