import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { appendFile, lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findRoot } from "../adapters/repo/find-root.ts";
import { gitIn } from "../adapters/repo/git.ts";
import { readHeads } from "../adapters/repo/read-heads.ts";
import { ContenderError } from "../errors.ts";
import { code } from "../report/escape.ts";
import { forgeState } from "../verbs/forge-state.ts";
import { type InitFiles, type Initialised, init as write } from "../verbs/init.ts";
import { type ForgeOptions, initForge } from "../verbs/init-forge.ts";
import { nextOnForge } from "../verbs/init-next.ts";
import { version } from "../wire.ts";
import type { Common, Door } from "./door.ts";
import { releaseOf } from "./release-of.ts";

export interface InitOptions extends Common {
  readonly data?: string;
  readonly model?: string;
  readonly target?: string;
  readonly github?: boolean;
  readonly gitea?: boolean;
  readonly owner?: string;
  readonly branch?: string;
  readonly home?: string;
  readonly pin?: string;
  readonly aws?: boolean;
}

/**
 * Writes into the repository that the caller stands in; where there is none, one is made here. With `--github` or `--gitea` a
 * repository that has configs gets the forge's files only.
 */
export async function init(door: Door, options: InitOptions): Promise<number> {
  const found = await findRoot(gitIn(process.cwd(), process.env));
  const root = found ?? process.cwd();
  const files = filesIn(root);
  const forge = await forgeOf(options, found);
  const writeForge = forge === undefined ? undefined : await initForge(forge, files);
  const { data: typed, model, target } = options;
  const data = typed === undefined ? {} : { data: door.paths(root, [typed])[0]! };
  const asked = typed !== undefined || model !== undefined || target !== undefined;
  const begun = forge !== undefined && !asked && hasConfigs(root);
  const done = begun
    ? { files: [] }
    : await write(
        { ...data, ...(model === undefined ? {} : { model }), ...(target === undefined ? {} : { target }) },
        files,
      );
  const written = once([...done.files, ...((await writeForge?.()) ?? [])]);
  if (found === undefined)
    execFileSync("git", ["init", "--quiet", "--initial-branch", "main", root], { stdio: "ignore" });
  const lines = written.map(({ path, outcome }) => `- ${outcome}: ${code(path, 200)}\n`);
  const repository = found === undefined ? `- created: a git repository in ${code(root, 200)}\n` : "";
  const config = "config" in done ? done.config : undefined;
  const next = [
    config === undefined ? "" : `\n**Next**: look at ${code(config)}, commit, and \`contender run ${config}\`.\n`,
    forge === undefined ? "" : `\n${nextOnForge(forge, await forgeState(forge, files))}`,
  ];
  door.show(`${repository}${lines.join("")}${next.join("")}`, {
    command: "init",
    repository: found === undefined ? "created" : "found",
    ...done,
    files: written,
  });
  return 0;
}

async function forgeOf(options: InitOptions, root: string | undefined): Promise<ForgeOptions | undefined> {
  const { github = false, gitea = false, owner } = options;
  if (!github && !gitea) {
    const stray = (["owner", "branch", "home", "pin", "aws"] as const).find((name) => options[name] !== undefined);
    if (stray === undefined) return undefined;
    const message = `--${stray} is about workflows, and none are asked for`;
    throw new ContenderError("usage", { message, hint: "add --github or --gitea" });
  }
  if (github && gitea) {
    const message = "--github and --gitea can't both be meant";
    throw new ContenderError("usage", { message, hint: "call it twice, once for each" });
  }
  const known = releaseOf(process.argv[1] ?? "", version());
  const branch = options.branch ?? (root === undefined ? "main" : (await readHeads(gitIn(root, process.env))).branch);
  return {
    forge: github ? "github" : "gitea",
    release: {
      home: options.home ?? (process.env.CONTENDER_HOME || known.home),
      commit: options.pin ?? (process.env.CONTENDER_PIN || known.commit),
      version: known.version,
    },
    branch,
    ...(owner === undefined ? {} : { owner }),
    ...(options.aws === undefined ? {} : { aws: options.aws }),
  };
}

/** A file that both halves wrote to is named once, by what happened to it first, unless that was nothing. */
function once(files: Initialised["files"]): Initialised["files"] {
  const seen = new Map<string, Initialised["files"][number]>();
  for (const file of files)
    if ((seen.get(file.path)?.outcome ?? "left alone") === "left alone") seen.set(file.path, file);
  return [...seen.values()];
}

function hasConfigs(root: string): boolean {
  try {
    return readdirSync(join(root, "configs")).some((name) => name.endsWith(".yaml"));
  } catch {
    return false;
  }
}

function filesIn(root: string): InitFiles {
  return {
    async read(path) {
      try {
        const at = join(root, path);
        if (!(await lstat(at)).isFile()) throw inTheWay(path, "a folder, a link or a device");
        return await readFile(at);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw refused(path, error);
      }
    },
    async create(path, bytes) {
      try {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), bytes, { flag: "wx" });
        return "created";
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return "exists";
        throw refused(path, error);
      }
    },
    append: (path, bytes) => appendFile(join(root, path), bytes),
  };
}

function refused(path: string, cause: unknown): unknown {
  if (cause instanceof ContenderError) return cause;
  const { code: name, message } = cause as NodeJS.ErrnoException;
  return inTheWay(path, name === "ENOTDIR" ? "a file where a folder is expected" : message, cause);
}

function inTheWay(path: string, found: string, cause?: unknown): ContenderError {
  const message = `${path} can't be used: ${found}; move it away`;
  return new ContenderError(
    "repository-invalid",
    { file: path, message, expected: "a regular file", found },
    { cause },
  );
}
