import { join } from "node:path";
import type { Attempt, WithheldAttempt } from "../../src/verbs/attempt.ts";
import { promote } from "../../src/verbs/promote.ts";
import { run } from "../../src/verbs/run.ts";
import type { World } from "../../src/verbs/world.ts";
import { wire } from "../../src/wire.ts";
import { commit, git, scratchRepository, writeConfig } from "../faults/scratch.ts";

export const FILE = "configs/trending.yaml";

/** The real parts in a folder, without a word of progress. `CI` in the environment: a store that does not last. */
export async function worldIn(folder: string, env: NodeJS.ProcessEnv = {}): Promise<World> {
  return wire({ folder, env, store: undefined, progress: { say() {}, tick() {} } });
}

/** A repository whose first config is the champion; its budget and seed are edited in before. */
export async function withChampion(edit: (text: string) => string = (text) => text, rows = 1500): Promise<string> {
  const folder = scratchRepository(rows);
  writeConfig(folder, 0, edit);
  if (git(folder, "status", "--porcelain") !== "") commit(folder, "Edit the first config");
  const world = await worldIn(folder);
  await run(world, [FILE], true);
  await promote(world, [FILE], undefined, () => "");
  git(folder, "merge", "--quiet", "promote/trending");
  return folder;
}

/** A repository where a better config's run has taken the first champion's place. */
export async function withTwoChampions(rows = 1500): Promise<string> {
  const folder = await withChampion(undefined, rows);
  writeConfig(folder, 1);
  commit(folder, "Use logistic regression");
  const world = await worldIn(folder);
  await run(world, [FILE], true);
  await promote(world, [FILE], undefined, () => "");
  git(folder, "merge", "--quiet", "promote/trending");
  git(folder, "branch", "--quiet", "-D", "promote/trending");
  return folder;
}

/** Runs the checkout's config as a preview, or what is committed as a record. */
export async function runIn(
  folder: string,
  record = false,
  env: NodeJS.ProcessEnv = {},
): Promise<Attempt | WithheldAttempt> {
  return (await run(await worldIn(folder, env), [FILE], record))[0]!;
}

/** The same, where it has to be judged. */
export async function judged(folder: string, record = false, env: NodeJS.ProcessEnv = {}): Promise<Attempt> {
  const done = await runIn(folder, record, env);
  if (done.kind === "judged") return done;
  throw new TypeError(`expected a judged run, found ${JSON.stringify(done.withheld.verdict)}`);
}

/** Names of everything below a zone of the store, `judged` too. */
export async function keysIn(folder: string, zone: "previews" | "records" | "judged"): Promise<string[]> {
  const { stores } = await worldIn(folder);
  const keys: string[] = [];
  for await (const key of stores[zone].list("")) keys.push(key);
  return keys;
}

export const storeOf = (folder: string, ...path: string[]) => join(folder, ".contender/store", ...path);
