import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Consumer, newConsumer } from "./consumer.ts";
import type { RealForge } from "./real-forge.ts";
import { withStandIns } from "./stand-ins.ts";
import { configOf, type Told, tracks } from "./story.ts";

/** The one model of a consumer's repository. */
export const CONFIG = "configs/trending.yaml";

/** A repository that `contender init --github` made, and whose protected main branch has a first config on it. */
export async function started(forge: RealForge, first: Told): Promise<Consumer> {
  const ada = await newConsumer(forge.gitea, "acme/ml");
  const { clone } = ada;
  clone.write({ "data/tracks.csv": tracks() });
  const made = spawnSync(
    process.execPath,
    // biome-ignore format: one flag a word
    [forge.release.cli, "init", "--github", "--home", forge.release.home, "--pin", forge.release.commit, "--data", "data/tracks.csv", "--model", "trending"],
    { cwd: clone.folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`expected a repository, found: ${made.stderr}`);
  const workflows = join(clone.folder, ".github/workflows");
  const files: Record<string, string> = { [CONFIG]: configOf(first) };
  for (const name of readdirSync(workflows)) {
    const text = readFileSync(join(workflows, name), "utf8");
    files[`.github/workflows/${name}`] = withStandIns(text, forge.digests, [forge.release.home]);
  }
  await green(ada, "promote.yml", await ada.begin(files));
  return ada;
}

/** Opens a pull request that asks for something else, and waits for its comment. @returns its number */
export async function asked(ada: Consumer, branch: string, told: Told, title: string): Promise<number> {
  const commit = ada.push(branch, { [CONFIG]: configOf(told) }, title);
  const { number } = await ada.open(branch, title);
  await green(ada, "experiment.yml", commit);
  return number;
}

/** Merges a pull request, and waits until the promotions have followed. */
export async function followed(ada: Consumer, pull: number): Promise<void> {
  await green(ada, "promote.yml", await ada.merge(pull));
}

async function green(ada: Consumer, workflow: string, commit: string): Promise<void> {
  const run = await ada.ended(workflow, commit);
  if (run.conclusion !== "success") throw new Error(await ada.logs(run));
}
