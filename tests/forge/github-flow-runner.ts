import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git } from "../faults/scratch.ts";
import { toolAt } from "../house/need.ts";
import type { GitHubServer } from "./github-server.ts";

/** Foreign actions, as far as the project's workflows use them. What is checked out comes from the bare repository at ORIGIN. */
const STAND_INS: Readonly<Record<string, string>> = {
  "actions/checkout": `name: checkout
description: stand-in
inputs:
  ref: { description: what to check out, default: "" }
  fetch-depth: { description: how many commits, default: "1" }
  persist-credentials: { description: whether git keeps the token, default: "true" }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        REF: \${{ inputs.ref }}
      run: |
        set -euo pipefail
        git init --quiet --initial-branch=work .
        git remote add origin "$ORIGIN"
        git fetch --quiet origin '+refs/heads/*:refs/remotes/origin/*'
        if printf %s "$REF" | grep -Eq '^[0-9a-f]{40}$'; then git checkout --quiet --detach "$REF"
        else git checkout --quiet -B "$REF" "refs/remotes/origin/$REF"; fi
`,
  "actions/setup-node": `name: setup-node
description: stand-in
inputs:
  node-version: { description: ignored }
  node-version-file: { description: ignored }
  cache: { description: ignored }
  package-manager-cache: { description: ignored }
runs:
  using: composite
  steps:
    - shell: bash
      run: node --version
`,
};

/** What became of a workflow. */
export interface Acted {
  readonly exit: number | null;
  readonly log: string;
  /** Every step's outcome, by `job / step`. */
  readonly steps: Readonly<Record<string, string>>;
}

/** A runner of workflows, without a forge of its own. */
export interface Act {
  /** Runs a workflow of a checkout for an event, GitHub-shaped. */
  run(workflow: string, event: string, payload: unknown): Promise<Acted>;
  drop(): void;
}

/**
 * @param clone the checkout whose workflow files are run
 * @param uses every `owner/name@digest` that they pin
 */
export function actOn(server: GitHubServer, clone: string, uses: readonly string[]): Act {
  const home = mkdtempSync(join(tmpdir(), "contender-act-"));
  const replaced = uses.map((name) => ["--local-repository", `${name}=${standIn(home, name)}`]);
  writeFileSync(join(home, ".actrc"), "");
  mkdirSync(join(home, ".config/act"), { recursive: true });
  writeFileSync(join(home, ".config/act/actrc"), "");
  const { PATH = "" } = process.env;
  const env = {
    PATH,
    HOME: home,
    XDG_CACHE_HOME: join(home, ".cache"),
    XDG_CONFIG_HOME: join(home, ".config"),
    NO_COLOR: "1",
  };
  let runs = 0;
  return {
    run(workflow, event, payload) {
      const file = join(home, `event-${runs++}.json`);
      writeFileSync(file, JSON.stringify(payload));
      const words = [
        [event, "--workflows", join(clone, ".github/workflows", workflow), "--eventpath", file],
        ["--platform", "ubuntu-latest=-self-hosted", "--action-offline-mode", "--json"],
        ["--secret", `GITHUB_TOKEN=${server.tokens.job}`, "--env", `ORIGIN=${server.git.folder}`],
        ["--env", `GITHUB_API_URL=${server.apiUrl}`, "--env", `GITHUB_SERVER_URL=${server.url}`],
        ...replaced,
      ].flat();
      return new Promise((done, failed) => {
        const child = spawn(toolAt("act"), words, {
          cwd: clone,
          env,
          stdio: ["ignore", "pipe", "pipe"],
          timeout: 120_000,
        });
        let log = "";
        for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (log += piece));
        child.on("error", failed).on("close", (exit) => done({ exit, log: wordsIn(log), steps: stepsIn(log) }));
      });
    },
    drop: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** A git repository, as `uses:` wants one. */
function standIn(home: string, uses: string): string {
  const name = uses.replace(/@.*$/, "");
  const text = STAND_INS[name];
  if (text === undefined)
    throw new Error(`expected a stand-in for ${name}, found none: add it in github-flow-runner.ts`);
  const folder = join(home, "stand-ins", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "action.yml"), text);
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  git(
    folder,
    "-c",
    "user.name=Test",
    "-c",
    "user.email=test@example.test",
    "commit",
    "--quiet",
    "--message",
    "Stand in",
  );
  return folder;
}

/** What act tells, a line of JSON each. */
function linesOf(log: string): { job?: string; step?: string; stage?: string; stepResult?: string; msg?: string }[] {
  return log.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line)] : []));
}

function stepsIn(log: string): Record<string, string> {
  const results = linesOf(log).flatMap(({ job, step, stage, stepResult }) =>
    job && step && stage === "Main" && stepResult ? [[`${jobName(job)} / ${step}`, stepResult] as const] : [],
  );
  return Object.fromEntries(results);
}

/** For people who look at a failing test. */
function wordsIn(log: string): string {
  return linesOf(log)
    .flatMap(({ job = "", stage, msg = "" }) => (stage === "Main" ? [`${jobName(job)}: ${msg.trimEnd()}`] : []))
    .join("\n");
}

function jobName(job: string): string {
  return job.replace(/^.*\//, "").trim();
}
