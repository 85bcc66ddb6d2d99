import { execFileSync } from "node:child_process";
import { appendFile, lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findRoot } from "../adapters/repo/find-root.ts";
import { gitIn } from "../adapters/repo/git.ts";
import { ContenderError } from "../errors.ts";
import { code } from "../report/escape.ts";
import { type InitFiles, init as write } from "../verbs/init.ts";
import type { Common, Door } from "./door.ts";

/** Writes into the repository that the caller stands in; where there is none, one is made here. */
export async function init(
  door: Door,
  options: Common & { data?: string; model?: string; target?: string },
): Promise<number> {
  const found = await findRoot(gitIn(process.cwd(), process.env));
  const root = found ?? process.cwd();
  const data = options.data === undefined ? {} : { data: door.paths(root, [options.data])[0]! };
  const { model, target } = options;
  const done = await write(
    { ...data, ...(model === undefined ? {} : { model }), ...(target === undefined ? {} : { target }) },
    filesIn(root),
  );
  if (found === undefined)
    execFileSync("git", ["init", "--quiet", "--initial-branch", "main", root], { stdio: "ignore" });
  const lines = done.files.map(({ path, outcome }) => `- ${outcome}: ${code(path, 200)}\n`);
  const repository = found === undefined ? `- created: a git repository in ${code(root, 200)}\n` : "";
  const next = `\n**Next**: look at ${code(done.config)}, commit, and \`contender run ${done.config}\`.\n`;
  door.show(`${repository}${lines.join("")}${next}`, {
    command: "init",
    repository: found === undefined ? "created" : "found",
    ...done,
  });
  return 0;
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
