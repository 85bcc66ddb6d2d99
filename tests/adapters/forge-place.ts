import type { TestContext } from "node:test";
import { remoteForge } from "../../src/adapters/forge/remote/remote-forge.ts";
import type { Reach } from "../../src/adapters/forge/remote/requester.ts";
import { type GitHubServer, startGitHub } from "../forge/github-server.ts";
import type { Place } from "./forge-contract.ts";

/** A clock of the test's: waiting takes no time, but counts. */
export function testClock(): Pick<Reach, "now" | "sleep" | "chance"> & { readonly waits: number[] } {
  const waits: number[] = [];
  let ahead = 0;
  return {
    waits,
    now: () => Date.now() + ahead,
    async sleep(milliseconds) {
      waits.push(milliseconds);
      ahead += milliseconds;
    },
    chance: () => 0.5,
  };
}

/** A place on a forge of its own, with what only a forge over the network has. */
export interface RemotePlace extends Place {
  readonly forge: ReturnType<typeof remoteForge>;
  /** Ours. */
  readonly token: string;
  /** The same forge for another token. */
  forgeFor(token: string, rest?: Partial<Reach & { defaultBranch: string }>): ReturnType<typeof remoteForge>;
  /** Asks the API as a person who may write. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of the API, read by tests
  person(method: string, path: string, body?: unknown): Promise<any>;
  /** Asks it as we do. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of the API, read by tests
  bot(method: string, path: string, body?: unknown): Promise<any>;
}

/** What lies on `main` at first. */
export const SEED = { "configs/trending.yaml": "pipeline: train\n", "configs/champions/trending/old.json": "old" };

/** GitHub, as the tests have it. */
export async function gitHubPlace(t: TestContext): Promise<RemotePlace & { server: GitHubServer }> {
  const server = await startGitHub();
  t.after(() => server.close());
  const { git, tokens } = server;
  const person = (method: string, path: string, body?: unknown) => server.as(tokens.ada, method, path, body);
  const ada = {
    GIT_AUTHOR_DATE: "2026-11-01T00:00:00Z",
    GIT_COMMITTER_DATE: "2026-11-01T00:00:00Z",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "4242+ada@users.noreply.github.com",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "4242+ada@users.noreply.github.com",
  };
  const commit = (branch: string, from: string | undefined, files: Record<string, string>) => {
    const lines = Object.entries(files).map(
      ([path, text]) => `100644 blob ${git.run(["hash-object", "-w", "--stdin"], text)}\t${path}`,
    );
    const index = { GIT_INDEX_FILE: `${git.folder}/test-index` };
    git.run(["read-tree", ...(from ? [from] : ["--empty"])], "", index);
    git.run(["update-index", "--add", "--index-info"], `${lines.join("\n")}\n`, index);
    const tree = git.run(["write-tree"], "", index);
    const sha = git.run(["commit-tree", tree, ...(from ? ["-p", from] : []), "-m", "a person's"], "", ada);
    git.run(["update-ref", `refs/heads/${branch}`, sha]);
    return sha;
  };
  /** Makes a branch's commit anew, with its text and author. */
  const remade = (branch: string, tree: string, parent: string): string => {
    const said = git.run(["log", "-1", "--format=%B", branch]);
    const [name, email] = git.run(["log", "-1", "--format=%an%n%ae", branch]).split("\n");
    const author = { GIT_AUTHOR_NAME: name!, GIT_AUTHOR_EMAIL: email! };
    const sha = git.run(["commit-tree", tree, "-p", parent, "-F", "-"], said, { ...ada, ...author });
    git.run(["update-ref", `refs/heads/${branch}`, sha]);
    return sha;
  };
  const onto = commit("main", undefined, SEED);
  const forgeFor: RemotePlace["forgeFor"] = (token, rest = {}) => {
    const { apiUrl, repository } = server;
    return remoteForge({ apiUrl, repository, token, defaultBranch: "main", ...testClock(), ...rest });
  };
  let threads = 0;
  return {
    server,
    onto,
    forge: forgeFor(tokens.job),
    token: tokens.job,
    forgeFor,
    person,
    bot: (method, path, body) => server.as(tokens.job, method, path, body),
    git: (...args) => git.run(args),
    advance: async () => commit("main", git.head("main"), { "by-a-person": String(threads++) }),
    push: async (branch, path, text) => commit(branch, git.head(branch) ?? git.head("main"), { [path]: text }),
    rebase: async (branch) =>
      remade(branch, git.run(["merge-tree", "--write-tree", branch, "main"]).split("\n")[0]!, git.head("main")!),
    amend: async (branch, path, text) =>
      remade(
        branch,
        git.run(["rev-parse", `${commit("amended", git.head(branch), { [path]: text })}^{tree}`]),
        git.run(["rev-parse", `${branch}^`]),
      ),
    async merge(branch, how = undefined) {
      const [pull] = await person("GET", `/pulls?head=acme:${branch}&state=open`);
      return (await person("PUT", `/pulls/${pull.number}/merge`, { merge_method: how ?? "merge" })).sha;
    },
    async thread() {
      const branch = `thread-${threads++}`;
      commit(branch, git.head("main"), { [branch]: "1" });
      return (await person("POST", "/pulls", { title: "a config", body: "", head: branch, base: "main" })).number;
    },
  };
}
