import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { engineOf } from "../../src/build/engine-sources.ts";
import { renderHandover } from "../../src/report/handover.ts";
import { handOver } from "../../src/verbs/hand-over.ts";
import { promote } from "../../src/verbs/promote.ts";
import type { World } from "../../src/verbs/world.ts";
import { type Built, buildActions } from "../actions/runner.ts";
import { commit, discard, git, scratchRepository, writeConfig } from "../faults/scratch.ts";
import { worldAt } from "../faults/world-at.ts";
import { type GitHubServer, startGitHub } from "./github-server.ts";

/** Commits that `main` is put at, each with its evidence in the store. */
export const HEADS = [
  /** A first config, no champion. */
  "first",
  /** Another config on top, still no champion. */
  "other",
  /** The first config's run is champion, and a better config was merged. */
  "better",
  /** Then a worse one. */
  "worse",
  /** Then the better one again. */
  "again",
] as const;
export type Head = (typeof HEADS)[number];

/** What all scenarios share and none changes: the built actions, a history with its evidence, checkouts of it. */
export interface Stage {
  readonly built: Built;
  /** The evidence of every head. */
  readonly store: string;
  readonly shas: Readonly<Record<Head, string>>;
  /** What the job that recorded a head handed over. */
  readonly handed: Readonly<Partial<Record<Head, string>>>;
  /** A job's checkout of `main` at a head, for which the promotion's branch was there when it was fetched, or not. */
  checkout(head: Head, known: boolean): string;
  /** A forge that has the history's objects and no branches. */
  forge(): Promise<GitHubServer>;
  close(): Promise<void>;
}

const CONFIG = "configs/trending.yaml";
const BRANCH = "promote/trending";

/** @param evidence false: the history alone, for whoever looks at comments only */
export async function startStage({ evidence = true } = {}): Promise<Stage> {
  const folder = scratchRepository(2500);
  const built = await buildActions();
  const world = worldAt(folder, engineOf(fileURLToPath(new URL("../..", import.meta.url))));
  const { shas, handed } = await historyIn(folder, evidence ? world : undefined);
  const places = new Map<string, string>();
  for (const head of HEADS) {
    for (const known of [false, true]) places.set(`${head} ${known}`, checkoutOf(folder, shas[head], known));
  }
  const forges: GitHubServer[] = [];
  return {
    built,
    store: join(folder, ".contender/store"),
    shas,
    handed,
    checkout: (head, known) => places.get(`${head} ${known}`)!,
    async forge() {
      const server = await startGitHub();
      forges.push(server);
      server.git.run(["fetch", "--quiet", folder, ...HEADS.map((head) => `refs/tags/${head}`)]);
      return server;
    },
    async close() {
      await Promise.all(forges.map((forge) => forge.close()));
      discard(folder, ...places.values());
      built.discard();
    },
  };
}

async function historyIn(folder: string, world: World | undefined): Promise<Pick<Stage, "shas" | "handed">> {
  appendFileSync(join(folder, ".git/info/exclude"), "/.contender/\n");
  const shas: Partial<Record<Head, string>> = {};
  const handed: Partial<Record<Head, string>> = {};
  const job = { ci: "contender", attempt: 1, record: true, overrides: [], fork: false };
  const told = async (head: Head) => {
    git(folder, "tag", head);
    shas[head] = git(folder, "rev-parse", "HEAD");
    if (world) handed[head] = renderHandover((await handOver(world, async () => [CONFIG], job)).handover);
  };
  await told("first");
  if (world) await promote(world, [CONFIG], undefined, () => "The first champion.");
  else git(folder, "branch", BRANCH);
  writeConfig(folder, 1);
  commit(folder, "Use logistic regression");
  await told("other");
  git(folder, "reset", "--quiet", "--hard", "first");
  git(folder, "merge", "--quiet", "--no-ff", "--message", `Merge ${BRANCH}`, BRANCH);
  git(folder, "branch", "--quiet", "-D", BRANCH);
  writeConfig(folder, 1);
  commit(folder, "Use logistic regression");
  await told("better");
  writeConfig(folder, 2);
  commit(folder, "Do without views");
  await told("worse");
  writeConfig(folder, 1);
  commit(folder, "Look at views again");
  await told("again");
  return { shas: shas as Record<Head, string>, handed };
}

function checkoutOf(origin: string, sha: string, known: boolean): string {
  const place = mkdtempSync(join(tmpdir(), "contender-stage-"));
  git(place, "init", "--quiet", "--initial-branch", "main");
  git(place, "fetch", "--quiet", origin, sha);
  git(place, "reset", "--quiet", "--hard", sha);
  git(place, "update-ref", "refs/remotes/origin/main", sha);
  if (known) git(place, "update-ref", `refs/remotes/origin/${BRANCH}`, sha);
  return place;
}
