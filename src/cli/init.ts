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
        if (!(await lstat(at)).isFile()) throw notAFile(path);
        return await readFile(at);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
    async create(path, bytes) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      try {
        await writeFile(join(root, path), bytes, { flag: "wx" });
        return "created";
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return "exists";
        throw error;
      }
    },
    append: (path, bytes) => appendFile(join(root, path), bytes),
  };
}

function notAFile(path: string): ContenderError {
  return new ContenderError("data-missing", {
    file: path,
    message: `${path} is not a regular file`,
    expected: "a CSV file",
    found: "a folder, a link or a device",
  });
}
