/**
 * What somebody waits for in a pull request, on a real forge and its own runner: the released actions, of which nothing is
 * installed, beside the steps of DVC and CML: install (cold), `dvc repro`, `dvc metrics diff`, `dvc params diff`, a comment. CML
 * writes it where it is there (CML=…/bin/cml.js; it takes the forge for a GitHub of one's own, `cml-front.ts`), else curl, which is
 * faster. Both train in every round, ours first without a champion, then with one, which is made again: the store of a job that
 * knows no bucket is empty. ROUNDS=3 sets how often; COLD=0 leaves the install out.
 * `eval "$(.ci/tools --where)"; node --import tsx tests/bench/loop.ts`
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expression } from "../../src/verbs/workflows/expression.ts";
import { type Consumer, newConsumer } from "../forge/consumer.ts";
import { startForge } from "../forge/real-forge.ts";
import { jobsOf, logOf, type Run } from "../forge/runs.ts";
import { withStandIns } from "../forge/stand-ins.ts";
import { CONFIGS, configOf, tracks } from "../forge/story.ts";
import { realData } from "../house/need.ts";
import { cmlFront } from "./cml-front.ts";
import { median } from "./measure.ts";
import { pythonEnvironment } from "./python-env.ts";

const rounds = Number(process.env.ROUNDS || 3);
const CONFIG = "configs/trending.yaml";
const environment = pythonEnvironment();
const forge = await startForge(process.execPath, 1);
const front = process.env.CML ? await cmlFront(forge.gitea.url) : undefined;
try {
  const ada = await newConsumer(forge.gitea, "acme/bench", 600);
  await measureAll(ada);
  ada.clone.drop();
} finally {
  front?.close();
  await forge.close();
}

async function measureAll(ada: Consumer): Promise<void> {
  await begin(ada);
  console.log(
    `Node ${process.versions.node}, ${environment.packages.join(", ")}, ${availableParallelism()} × ${cpus()[0]?.model}`,
  );
  const first = await inRounds(ada, "first");
  const [promotion] = await ada.openPulls().then((open) => open.filter(({ head }) => head.ref !== "first"));
  const commit = await ada.merge(promotion!.number);
  await ada.ended("promote.yml", commit);
  const against = await inRounds(ada, "against");
  const cold = process.env.COLD === "0" ? undefined : await peerSeconds(ada, "cold", "against");
  console.log(`\n${"from checkout to comment, all steps, medians".padEnd(70)}${"seconds".padStart(9)}`);
  const line = (what: string, seconds: number, beside?: number) => {
    const times = beside === undefined ? "" : `   ${(seconds / beside).toFixed(1)} × the line above`;
    console.log(`${what.padEnd(70)}${seconds.toFixed(2).padStart(9)}${times}`);
  };
  const peer = `dvc repro, metrics diff, params diff, ${front ? "cml comment" : "curl"}`;
  line("contender: a first model, nothing installed", median(first.ours));
  line(`${peer}, warm`, median(first.theirs), median(first.ours));
  if (cold !== undefined) line(`${peer}, cold`, cold, median(first.ours));
  line("contender: champion made again and compared, nothing installed", median(against.ours));
  line(`${peer}, warm`, median(against.theirs), median(against.ours));
  if (cold !== undefined) line(`${peer}, cold`, cold, median(against.ours));
}

/** A pull request with a change in each round, ours and then theirs. */
async function inRounds(ada: Consumer, branch: string): Promise<{ ours: number[]; theirs: number[] }> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const told = { ...CONFIGS.better, trainer: `{ kind: logistic-regression, l2: ${round + 1} }` };
    const peer = `trainer: logistic-regression\nl2: ${round + 1}\n`;
    const commit = ada.push(branch, { [CONFIG]: configOf(told), "peer/params.yaml": peer }, `Round ${round}`);
    if (round === 0) await ada.open(branch, "Change the config");
    const run = await ada.ended("experiment.yml", commit);
    await ada.ended("promotion-check.yml", commit);
    const spent = await jobSeconds(ada, run);
    ours.push([...spent.values()].reduce((sum, seconds) => sum + seconds, 0));
    theirs.push(await peerSeconds(ada, "warm", branch));
    const each = [...spent].map(([name, seconds]) => `${name} ${seconds.toFixed(2)} s`).join(", ");
    console.log(`${branch}: contender ${each}; theirs ${theirs.at(-1)!.toFixed(2)} s`);
  }
  return { ours, theirs };
}

async function peerSeconds(ada: Consumer, kind: "warm" | "cold", branch: string): Promise<number> {
  const run = await ada.dispatch(`peer-${kind}.yml`, { branch });
  if (run.conclusion !== "success") throw new Error(await ada.logs(run));
  const [seconds] = (await jobSeconds(ada, run)).values();
  return seconds!;
}

/** What a job spent in its steps: from its beginning to its end, without the wait for a runner. */
async function jobSeconds(ada: Consumer, run: Run): Promise<Map<string, number>> {
  const spent = new Map<string, number>();
  for (const job of await jobsOf(ada.gitea, ada.repository, run)) {
    const log = await logOf(ada.gitea, ada.repository, job);
    const times = [...log.matchAll(/^(\d{4}-\S+Z) /gm)].map(([, time]) => Date.parse(time!));
    if (job.conclusion !== "skipped") spent.set(job.name, (times.at(-1)! - times[0]!) / 1000);
  }
  return spent;
}

/** A repository with both: ours as init writes it, theirs in a folder. */
async function begin(ada: Consumer): Promise<void> {
  const { clone } = ada;
  const data = join(clone.folder, "data/tracks.csv");
  const real = realData();
  if (real) {
    mkdirSync(dirname(data), { recursive: true });
    copyFileSync(real, data);
  } else clone.write({ "data/tracks.csv": tracks() });
  const { home, commit, cli } = forge.release;
  const args = [
    "init",
    "--github",
    "--home",
    home,
    "--pin",
    commit,
    "--data",
    "data/tracks.csv",
    "--model",
    "trending",
  ];
  const made = spawnSync(process.execPath, [cli, ...args], { cwd: clone.folder, encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  const path = (name: string) => `.github/workflows/${name}.yml`;
  const files: Record<string, string> = { [CONFIG]: configOf(CONFIGS.first) };
  for (const name of ["experiment", "promotion-check", "promote", "dispatch"]) {
    const text = readFileSync(join(clone.folder, path(name)), "utf8");
    files[path(name)] = withStandIns(text, forge.digests, [home]);
  }
  files["peer/train.py"] = readFileSync(fileURLToPath(new URL("train.py", import.meta.url)), "utf8");
  files["peer/params.yaml"] = "trainer: naive-bayes\nl2: 0\n";
  files["peer/dvc.yaml"] = `stages:
  train:
    cmd: python train.py ../data/tracks.csv \${trainer} metrics.json
    deps: [train.py, ../data/tracks.csv]
    params: [trainer, l2]
    metrics:
      - metrics.json: { cache: false }
`;
  files[path("peer-warm")] = peerWorkflow(`      - run: echo ${dirname(environment.python)} >>"$GITHUB_PATH"\n`);
  files[path("peer-cold")] = peerWorkflow(`      - run: |
          python3 -m venv .venv && .venv/bin/python -m pip install --quiet --no-cache-dir ${environment.packages.join(" ")}
          echo "$PWD/.venv/bin" >>"$GITHUB_PATH"
`);
  clone.write(files);
  const dvc = (...words: string[]) => {
    const env = { ...process.env, PATH: `${dirname(environment.python)}:${process.env.PATH}` };
    const { status, stderr } = spawnSync(environment.python, ["-m", "dvc", ...words], {
      cwd: join(clone.folder, "peer"),
      env,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
  };
  dvc("init", "--quiet", "--subdir");
  dvc("config", "core.analytics", "false");
  dvc("config", "core.check_update", "false");
  dvc("repro", "--quiet");
  await ada.ended("promote.yml", await ada.begin({}));
}

function peerWorkflow(install: string): string {
  return `name: peer
on:
  workflow_dispatch:
    inputs:
      branch: { type: string }
permissions: {}
jobs:
  peer:
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: actions/checkout@${forge.digests.get("actions/checkout")}
        with: { ref: "${expression("inputs.branch")}", fetch-depth: 0, persist-credentials: false }
${install}      - run: python -m dvc repro
        working-directory: peer
      - run: python -m dvc metrics diff --md origin/main >metrics.md
        working-directory: peer
      - run: python -m dvc params diff --md origin/main >>metrics.md
        working-directory: peer
${comment()}`;
}

/** CML's telemetry is switched off: where nothing answers it waits five seconds for it. */
function comment(): string {
  const env = `        env: { ITERATIVE_DO_NOT_TRACK: "true", TOKEN: "${expression("github.token")}"${front ? `, NODE_EXTRA_CA_CERTS: "${front.authority}"` : ""} }\n`;
  if (front) {
    return `      - run: node ${process.env.CML} comment create --driver=github --repo=${front.url}/acme/bench --token="$TOKEN" --target=pr/1 peer/metrics.md\n${env}`;
  }
  return `      - run: |
          python -c 'import json; print(json.dumps({"body": open("peer/metrics.md").read()}))' >comment.json
          curl -fsS -H "authorization: token $TOKEN" -H 'content-type: application/json' -d @comment.json "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues/1/comments" >/dev/null
${env}`;
}
