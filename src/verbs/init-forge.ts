import { ContenderError } from "../errors.ts";
import type { InitFiles, Initialised } from "./init.ts";
import { initLines } from "./init-lines.ts";
import { type Release, siteOf } from "./workflows/site.ts";
import { workflowFiles } from "./workflows/workflow-files.ts";

/** The forge whose CI runs the loop, and the release of the actions that it runs. */
export interface ForgeOptions {
  readonly forge: "github" | "gitea";
  readonly release: { readonly home: string; readonly commit: string | undefined; readonly version: string };
  /** The default branch. */
  readonly branch: string;
  /** Who must approve a champion: `@user` or `@organisation/team`. */
  readonly owner?: string;
  /** Whether evidence lies in the team's own AWS account (`infra/`): jobs take roles there. */
  readonly aws?: boolean;
}

/**
 * Writes the workflows of a repository that uses the engine, pinned by the digest of its release, the code owners of the
 * champions, and lines for git. A workflow that is there stays as it is.
 *
 * @returns what writes them: whoever writes other files too does it once nothing stands in the way of these
 * @throws ContenderError `usage` or `repository-invalid`; nothing is written then.
 */
export async function initForge(options: ForgeOptions, files: InitFiles): Promise<() => Promise<Initialised["files"]>> {
  const { forge, owner } = options;
  const workflows = workflowsOf(options);
  const owners = await ownersFile(forge, files);
  for (const path of [...workflows.map((file) => file.path), ".gitattributes", ".gitignore"]) await files.read(path);
  return async () => {
    const done: Initialised["files"][number][] = [];
    for (const { path, text } of workflows) {
      const outcome = await files.create(path, new TextEncoder().encode(text));
      done.push({ path, outcome: outcome === "created" ? "created" : "left alone" });
    }
    const covered = (there: readonly string[], line: string) => {
      const pattern = line.replace(/^# /, "").split(" ")[0];
      return there.some((other) => other === line || (!other.startsWith("#") && other.split(/\s+/)[0] === pattern));
    };
    done.push(await initLines(owners, ownerLines(forge, owner), files, covered));
    done.push(await initLines(".gitattributes", ATTRIBUTES, files));
    done.push(await initLines(".gitignore", [".contender/"], files));
    return done;
  };
}

/** @throws ContenderError `usage` for options that no workflow can be made of */
export function workflowsOf(options: ForgeOptions): { path: string; text: string }[] {
  const site = siteOf(checked(options), options.branch, options.aws);
  return workflowFiles(site).map(({ name, text }) => ({ path: `.${options.forge}/workflows/${name}`, text }));
}

/** Evidence and data are bytes with a digest; nobody reads evidence as a diff. */
const ATTRIBUTES = ["configs/champions/** -text", "configs/champions/*/** -diff linguist-generated", "*.csv -text"];

/** GitHub takes paths, Gitea regular expressions. Without an owner the lines are comments. */
function ownerLines(forge: ForgeOptions["forge"], owner: string | undefined): string[] {
  const patterns = forge === "github" ? ["/configs/champions/", "/.github/"] : ["configs/champions/.*", ".gitea/.*"];
  return patterns.map((pattern) => (owner === undefined ? `# ${pattern} @your-team` : `${pattern} ${owner}`));
}

/** The one that the forge reads: the first of these that is there. */
export async function ownersFile(forge: ForgeOptions["forge"], files: Pick<InitFiles, "read">): Promise<string> {
  const places =
    forge === "github"
      ? [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]
      : ["CODEOWNERS", "docs/CODEOWNERS", ".gitea/CODEOWNERS"];
  for (const place of places) if ((await files.read(place)) !== undefined) return place;
  return `.${forge}/CODEOWNERS`;
}

const NAME = "[A-Za-z0-9_][A-Za-z0-9_.-]*";
const HOME = new RegExp(`^${NAME}/${NAME}$`);
const HOME_ON_A_SERVER = new RegExp(`^(?:https?://[a-z0-9.-]+(?::[0-9]+)?/)?${NAME}/${NAME}$`);

function checked({ forge, release, branch, owner, aws }: ForgeOptions): Release {
  if (aws && forge !== "github")
    throw new ContenderError("usage", {
      message: "--aws needs a forge whose jobs can show who they are, and Gitea's can't",
      hint: "leave --aws away, and give the runner its own rights: docs/gitea.md",
    });
  const { home, commit, version } = release;
  const address = forge === "github" ? "owner/repository" : "owner/repository, or https://host/owner/repository";
  if (!(forge === "github" ? HOME : HOME_ON_A_SERVER).test(home))
    throw refused("--home says where the actions are", address, home, "--home acme/contender");
  if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) {
    const hint = "--pin with the release's digest, as its page says it";
    throw refused("--pin says which commit of the actions runs", "40 hex digits of a release commit", commit, hint);
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(branch))
    throw refused(
      "--branch names the default branch",
      "letters, digits, '.', '_', '/' and '-'",
      branch,
      "--branch main",
    );
  if (owner !== undefined && !/^@[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?$/.test(owner))
    throw refused("--owner says who approves champions", "@user or @organisation/team", owner, "--owner @acme/models");
  return { home, commit, version };
}

function refused(message: string, expected: string, value: string | undefined, hint: string): ContenderError {
  const found = value === undefined ? "nothing" : JSON.stringify(value.slice(0, 100));
  return new ContenderError("usage", { message, expected, found, hint });
}
