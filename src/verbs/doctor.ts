import { inRepository } from "../config/in-repository.ts";
import { ContenderError } from "../errors.ts";
import { WORKTREE } from "../ports/repo.ts";
import type { Settings } from "../ports/settings.ts";
import { readChampion } from "../registry/evidence.ts";
import { CHAMPIONS, parseName } from "../registry/names.ts";
import { readDesired } from "./desired.ts";
import { attributesFinding, nodeFinding, ownersFinding, workflowsFinding } from "./doctor-files.ts";
import { indexFinding } from "./doctor-index.ts";
import { type Needs, needsOf } from "./doctor-needs.ts";
import { storeFinding } from "./doctor-store.ts";
import { switchFindings } from "./doctor-switches.ts";
import type { Finding } from "./finding.ts";
import type { World } from "./world.ts";

/** The forge's settings, or why nobody can look at them. */
export type Reached = { readonly settings: Settings } | { readonly why: string; readonly forge: "github" | "gitea" };

/**
 * `contender doctor`: looks at all that the loop rests on, in the checkout and on the forge, and changes none of it. What is missing
 * comes with why it matters and where to press; what can't be seen, with the right that it takes.
 */
export async function doctor(world: World, reached: Reached): Promise<Finding[]> {
  const forge = "settings" in reached ? reached.settings.forge : reached.forge;
  const { head, branch } = await world.repo.heads();
  const configs = await configsFinding(world);
  const workflows = await workflowTexts(world, forge);
  return [
    nodeFinding(world.host.node),
    head === undefined
      ? missing("git", "there is no commit yet", "what is run is named by its commit", "`git commit`")
      : { check: "git", state: "ok", what: `the default branch is ${branch}` },
    configs.finding,
    await championsFinding(world),
    attributesFinding(await text(world, ".gitattributes"), ["configs/champions/a/model.json", ...configs.sources]),
    await owners(world, forge),
    workflowsFinding(workflows),
    await storeFinding(world),
    await indexFinding(world.index),
    ...("settings" in reached
      ? await switches(reached.settings, branch, needsOf(workflows.values()))
      : [unreached(reached.why)]),
  ];
}

function missing(check: string, what: string, why: string, press: string): Finding {
  return { check, state: "missing", what, why, press };
}

async function text({ repo }: World, path: string): Promise<string | undefined> {
  const bytes = await repo.read(path, WORKTREE);
  return bytes && new TextDecoder().decode(bytes);
}

async function configsFinding(world: World): Promise<{ finding: Finding; sources: string[] }> {
  const files = (await world.repo.list("configs", WORKTREE)).filter((name) => /\.ya?ml$/.test(name));
  const check = "configs";
  if (files.length === 0) {
    const finding = missing(
      check,
      "there is no config",
      "a config says what is learned",
      "`contender init --data <file.csv>`",
    );
    return { finding, sources: [] };
  }
  const faults: string[] = [];
  const sources: string[] = [];
  for (const name of files) {
    try {
      const { config } = await readDesired(world.repo, `configs/${name}`, WORKTREE, undefined);
      if (inRepository(config.data.source)) sources.push(config.data.source);
    } catch (error) {
      if (!(error instanceof ContenderError)) throw error;
      faults.push(...error.faults.map(({ file, line, message }) => `${file ?? name}:${line ?? 1} ${message}`));
    }
  }
  const counted = files.length === 1 ? "1 config is" : `${files.length} configs are`;
  if (faults.length === 0) return { finding: { check, state: "ok", what: `${counted} valid` }, sources };
  const what = `${faults.length === 1 ? "" : `${faults.length} faults, the first: `}${faults[0]}`;
  return {
    finding: missing(check, what, "a config that can't be read is not run", "`contender validate` shows them all"),
    sources,
  };
}

async function championsFinding({ repo }: World): Promise<Finding> {
  const check = "champions";
  const broken: string[] = [];
  let count = 0;
  for (const name of await repo.list(CHAMPIONS, WORKTREE)) {
    const named = parseName(`configs/champions/${name}`);
    if (named?.kind !== "pointer") continue;
    count++;
    try {
      await readChampion(repo, named.model, WORKTREE);
    } catch (error) {
      if (!(error instanceof ContenderError)) throw error;
      broken.push(error.message);
    }
  }
  if (broken.length === 0) {
    return { check, state: "ok", what: count === 0 ? "there is no champion yet" : `the evidence of ${count} verifies` };
  }
  return missing(
    check,
    broken[0]!,
    "nothing is judged against evidence that does not hold",
    "`git log -- configs/champions` finds what was",
  );
}

async function owners(world: World, forge: "github" | "gitea"): Promise<Finding> {
  const places =
    forge === "github"
      ? [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]
      : ["CODEOWNERS", "docs/CODEOWNERS", ".gitea/CODEOWNERS"];
  for (const place of places) {
    const found = await text(world, place);
    if (found !== undefined) return ownersFinding(forge, place, found);
  }
  return ownersFinding(forge, undefined, undefined);
}

/** Gitea takes GitHub's folder where it has none of its own. */
async function workflowTexts(world: World, forge: "github" | "gitea"): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const folder of forge === "github" ? [".github/workflows"] : [".gitea/workflows", ".github/workflows"]) {
    for (const name of await world.repo.list(folder, WORKTREE)) {
      if (/\.ya?ml$/.test(name)) found.set(`${folder}/${name}`, (await text(world, `${folder}/${name}`))!);
    }
    if (found.size > 0) break;
  }
  return found;
}

async function switches(settings: Settings, branch: string, needs: Needs): Promise<Finding[]> {
  try {
    const seen = {
      workflows: await settings.workflows(),
      protection: await settings.protection(branch),
      environments: await settings.environments(),
      variables: await settings.variables(),
    };
    return switchFindings(settings, branch, seen, needs);
  } catch (error) {
    if (!(error instanceof ContenderError)) throw error;
    return [unreached(error.message)];
  }
}

function unreached(why: string): Finding {
  return {
    check: "forge",
    state: "unknown",
    what: why,
    why: "whether pull requests can be opened and who may merge them is set there",
    needs: "GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_API_URL, as a workflow has them",
  };
}
