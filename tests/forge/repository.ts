import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ask, type Gitea } from "./gitea.ts";

/** A person's clone of a repository on the forge. */
export interface Clone {
  readonly folder: string;
  /** Runs git in it; what it printed, without the last line's end. @throws where git refuses, with all that it said */
  git(...args: string[]): string;
  /** Whether git does it, and what it said. */
  tryGit(...args: string[]): { readonly ok: boolean; readonly said: string };
  write(files: Readonly<Record<string, string>>): void;
  /** Commits all that changed, and answers the commit. */
  commit(message: string): string;
  /** Removes it. */
  drop(): void;
}

/** A person, and none of this machine's settings of git. */
const WHO = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.org",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
};

/** Makes an empty repository `owner/name` (an organisation is made where there is none) and a clone that can push. */
export async function newRepository(gitea: Gitea, repository: string, closed = false): Promise<Clone> {
  const [owner, name] = repository.split("/") as [string, string];
  const made = await fetch(`${gitea.apiUrl}/orgs`, {
    method: "POST",
    headers: { authorization: `token ${gitea.token}`, "content-type": "application/json" },
    body: JSON.stringify({ username: owner }),
  });
  if (!made.ok && made.status !== 422) throw new Error(`expected an organisation, found ${await made.text()}`);
  await ask(gitea, "POST", `/orgs/${owner}/repos`, { name, default_branch: "main", private: closed });
  return cloneOf(gitea, repository);
}

/** An empty work tree whose `origin` is the repository, as the user of the token. */
export function cloneOf(gitea: Gitea, repository: string, token = gitea.token): Clone {
  const folder = mkdtempSync(join(tmpdir(), "contender-clone-"));
  const run = (args: string[]) =>
    spawnSync("git", args, { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, ...WHO }, encoding: "utf8" });
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = run(args);
    if (status !== 0) throw new Error(`git ${args.join(" ")}: expected 0, found ${status}: ${stdout}${stderr}`);
    return stdout.trimEnd();
  };
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", `${gitea.url.replace("//", `//x:${token}@`)}/${repository}.git`);
  return {
    folder,
    git,
    tryGit(...args) {
      const { status, stdout, stderr } = run(args);
      return { ok: status === 0, said: `${stdout}${stderr}` };
    },
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
        if (text.startsWith("#!")) chmodSync(join(folder, path), 0o755);
      }
    },
    commit(message) {
      git("add", "--all");
      git("commit", "--quiet", "--message", message);
      return git("rev-parse", "HEAD");
    },
    drop: () => rmSync(folder, { recursive: true, force: true }),
  };
}
