import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toolAt } from "../house/need.ts";
import { ask, type Gitea } from "./gitea.ts";
import { supervised } from "./supervised.ts";

/** The forge's own runner of workflows. */
export interface Runner {
  log(): string;
  /** Ends it with the jobs that it runs, and removes its folder. */
  close(): Promise<void>;
}

/**
 * Registers and starts a runner whose jobs run on this machine, on the label that GitHub's have.
 *
 * @param node - the Node binary that actions and scripts find first
 * @param jobs - how many it runs at once
 */
export async function startRunner(gitea: Gitea, node: string, jobs: number): Promise<Runner> {
  const folder = mkdtempSync(join(tmpdir(), "contender-runner-"));
  const home = join(folder, "home");
  mkdirSync(home);
  writeFileSync(join(folder, "config.yaml"), config(folder, jobs));
  const { token } = await ask(gitea, "POST", "/admin/actions/runners/registration-token");
  const own = { PATH: `${dirname(node)}:${process.env.PATH}`, HOME: home };
  const binary = toolAt("giteaRunner");
  const registered = spawnSync(
    binary,
    // biome-ignore format: one flag a word
    ["register", "--no-interactive", "--instance", gitea.url, "--token", token, "--name", "tests", "--config", "config.yaml"],
    { cwd: folder, env: own, encoding: "utf8" },
  );
  if (registered.status !== 0) throw new Error(`expected a registered runner, found: ${registered.stderr}`);
  const log = join(folder, "runner.log");
  const server = supervised(folder, [binary, "daemon", "--config", "config.yaml"], log, own);
  return { log: () => readFileSync(log, "utf8"), close: server.close };
}

const config = (folder: string, jobs: number) => `log:
  level: info
runner:
  file: .runner
  capacity: ${jobs}
  timeout: 10m
  fetch_timeout: 5s
  fetch_interval: 250ms
  fetch_interval_max: 250ms
  labels: ["ubuntu-latest:host"]
cache:
  enabled: false
host:
  workdir_parent: ${join(folder, "work")}
`;
