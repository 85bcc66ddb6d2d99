import { inRepository } from "../config/in-repository.ts";
import { parseConfig } from "../config/parse-config.ts";
import { ContenderError, type Fault } from "../errors.ts";
import type { Repo, Rev } from "../ports/repo.ts";
import { championPaths, parseConfigPath, pipelinePath } from "../registry/names.ts";
import { refuseTooMany } from "./configs.ts";

/** The configs to run, and what lies in `configs/` and is none. */
export interface ChangedModels {
  /** Paths, in code-unit order. */
  readonly configs: readonly string[];
  /** Changed files that somebody may take for configs: nothing is done with them. */
  readonly strangers: readonly Fault[];
}

/** Every config on HEAD: on the default branch each is asked for, and `run` returns at once for what is settled. */
export async function allModels(repo: Repo): Promise<ChangedModels> {
  const { head } = await repo.heads();
  return { configs: head === undefined ? [] : refuseTooMany(await configsAt(repo, head)), strangers: [] };
}

/**
 * The configs that HEAD changes against where it left the default branch: by their own text, their pipeline, their dataset in
 * the repository, or their champion (pointer or evidence). Reads states, no event: a config that was renamed is its new name,
 * one that is gone is none, and one that can't be read counts as changed where its file is.
 *
 * @throws ContenderError `usage` where they are more than one call takes.
 */
export async function changedModels(repo: Repo): Promise<ChangedModels> {
  const { head } = await repo.heads();
  const base = head === undefined ? undefined : await repo.base(head);
  if (head === undefined || base === undefined) return allModels(repo);
  const there = await configsAt(repo, head);
  const reads = new Map(await Promise.all(there.map(async (file) => [file, await readsOf(repo, file, head)] as const)));
  const named = new Set([...reads.values()].flat());
  const changed = await repo.changed(["configs", "pipelines", ...named], base);
  const touched = new Set(changed);
  // A dataset may be a link inside the repository: what changed is then the file behind it, which nobody names.
  const behind = changed.some((path) => !/^(configs|pipelines)\//.test(path) && !named.has(path));
  const configs: string[] = [];
  for (const [file, paths] of reads) {
    const sees = touched.has(file) || championMoved(file, changed) || paths.some((path) => touched.has(path));
    if (sees || (behind && (await repo.changed(paths, base)).length > 0)) configs.push(file);
  }
  return { configs: refuseTooMany(configs), strangers: await strangersAmong(repo, changed, there, head) };
}

async function configsAt(repo: Repo, at: Rev): Promise<string[]> {
  return (await repo.list("configs", at)).filter((name) => /\.ya?ml$/.test(name)).map((name) => `configs/${name}`);
}

/** Pipeline and dataset of a config; none of one that can't be read, which then counts by its own file. */
async function readsOf(repo: Repo, file: string, at: Rev): Promise<string[]> {
  try {
    const bytes = await repo.read(file, at);
    if (!bytes) return [];
    const { config } = parseConfig(bytes, file);
    const { source } = config.data;
    return [pipelinePath(config.pipeline), ...(inRepository(source) ? [source] : [])];
  } catch (error) {
    if (error instanceof ContenderError && error.exit === 2) return []; // told by `run`, in its place
    throw error;
  }
}

function championMoved(file: string, changed: readonly string[]): boolean {
  const model = parseConfigPath(file);
  if (model === undefined) return false;
  const { pointer, folder } = championPaths(model);
  return changed.some((path) => path === pointer || path.startsWith(`${folder}/`));
}

async function strangersAmong(repo: Repo, changed: readonly string[], configs: readonly string[], head: Rev) {
  const known = new Set(configs);
  const strangers: Fault[] = [];
  for (const path of changed) {
    const inside = /^configs\/(?!champions\/|schema\/)/.test(path);
    if (!inside || known.has(path) || !/\.ya?ml$/i.test(path)) continue;
    if (!(await isThere(repo, path, head))) continue;
    strangers.push({
      file: path,
      message: `${path} is not taken for a config`,
      expected: "configs/<model>.yaml, directly in configs/",
      found: path,
      hint: "move it there, or out of configs/",
    });
  }
  return strangers;
}

async function isThere(repo: Repo, path: string, at: Rev): Promise<boolean> {
  try {
    return (await repo.read(path, at)) !== undefined;
  } catch (error) {
    if (error instanceof ContenderError && error.code === "repository-invalid") return true; // a link
    throw error;
  }
}
