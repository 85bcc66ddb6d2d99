import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { remoteForge } from "../../src/adapters/forge/remote/remote-forge.ts";
import { addUser, ask, type Gitea, startGitea } from "../forge/gitea.ts";
import { type RemotePlace, SEED, testClock } from "./forge-place.ts";

let started: Promise<{ gitea: Gitea; ada: { name: string; token: string } }> | undefined;
let repositories = 0;

/** One Gitea for all tests of a file; each has a repository of its own. */
export async function giteaPlace(
  t: TestContext,
): Promise<RemotePlace & { readonly gitea: Gitea; readonly repository: string }> {
  started ??= (async () => {
    const gitea = await startGitea();
    return { gitea, ada: await addUser(gitea, "ada") };
  })();
  const { gitea, ada } = await started;
  const name = `models-${repositories++}`;
  const repository = `${gitea.user}/${name}`;
  await ask(gitea, "POST", "/user/repos", { name, default_branch: "main" });
  await ask(gitea, "PUT", `/repos/${repository}/collaborators/${ada.name}`, { permission: "write" });
  const person = (method: string, path: string, body?: unknown) =>
    ask(gitea, method, `/repos/${repository}${path}`, body, ada.token);
  const write = async (branch: string, files: Record<string, string>): Promise<string> => {
    const there = (await ask(gitea, "GET", `/repos/${repository}/branches`)) ?? [];
    const fresh = there.length > 0 && !there.some((one: { name: string }) => one.name === branch);
    const target = fresh ? { new_branch: branch } : { branch };
    const list = Object.entries(files).map(([path, text]) => ({
      operation: "upload",
      path,
      content: Buffer.from(text).toString("base64"),
    }));
    return (await person("POST", "/contents", { ...target, message: "a person's", files: list })).commit.sha;
  };
  const onto = await write("main", SEED);
  const clone = mkdtempSync(join(tmpdir(), "contender-gitea-clone-"));
  t.after(() => rmSync(clone, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync("git", args, {
      cwd: clone,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  const address = `${gitea.url.replace("://", `://${gitea.user}:${gitea.token}@`)}/${repository}.git`;
  git("clone", "--quiet", "--mirror", address, ".");
  const forgeFor: RemotePlace["forgeFor"] = (token, rest = {}) =>
    remoteForge({ apiUrl: gitea.apiUrl, repository, token, defaultBranch: "main", ...testClock(), ...rest });
  let threads = 0;
  return {
    gitea,
    repository,
    onto,
    forge: forgeFor(gitea.token),
    token: gitea.token,
    forgeFor,
    person,
    bot: (method, path, body) => ask(gitea, method, `/repos/${repository}${path}`, body),
    git(...args) {
      git("fetch", "--quiet", "--prune");
      return git(...args);
    },
    advance: () => write("main", { "by-a-person": String(threads++) }),
    push: (branch, path, text) => write(branch, { [path]: text }),
    async rebase(branch) {
      const { number } = await person("GET", `/pulls/main/${branch}`);
      const before = (await person("GET", `/branches/${branch}`)).commit.id;
      // By its button. Gitea looks in the background whether there is anything to bring.
      for (let round = 0; ; round++) {
        await person("POST", `/pulls/${number}/update?style=rebase`).catch((error: Error) => {
          if (round === 50) throw error;
        });
        const now = (await person("GET", `/branches/${branch}`)).commit.id;
        if (now !== before) return now;
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    async amend(branch, path, text) {
      // A mirror's fetch would undo what is not pushed.
      git("fetch", "--quiet", "--prune");
      const folder = mkdtempSync(join(tmpdir(), "contender-gitea-work-"));
      t.after(() => rmSync(folder, { recursive: true, force: true }));
      git("worktree", "add", "--quiet", "--detach", folder, branch);
      writeFileSync(join(folder, path), text);
      const there = (...args: string[]) =>
        git("-C", folder, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args);
      there("add", path);
      there("commit", "--quiet", "--amend", "--no-edit");
      const sha = there("rev-parse", "HEAD");
      git("worktree", "remove", "--force", folder);
      git("push", "--quiet", "--force", address, `${sha}:refs/heads/${branch}`);
      return sha;
    },
    async merge(branch, how = undefined) {
      const pull = await person("GET", `/pulls/main/${branch}`);
      // Gitea looks whether it can be merged in the background.
      for (let round = 0; ; round++) {
        try {
          await person("POST", `/pulls/${pull.number}/merge`, { Do: how ?? "merge" });
          break;
        } catch (error) {
          if (round === 50) throw error;
          await new Promise((done) => setTimeout(done, 100));
        }
      }
      return (await person("GET", "/branches/main")).commit.id;
    },
    async thread() {
      const branch = `thread-${threads++}`;
      await write(branch, { [branch]: "1" });
      return (await person("POST", "/pulls", { title: "a config", body: "", head: branch, base: "main" })).number;
    },
  };
}

/** Ends the forge of this file's tests. */
export async function endGitea(): Promise<void> {
  await (await started)?.gitea.close();
}
