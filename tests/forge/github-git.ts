import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Asked, type Caller, Refused, type Reply } from "./github-types.ts";

/** A real bare repository behind GitHub's git data API. */
export interface BareRepository {
  readonly folder: string;
  run(args: readonly string[], input?: string | Uint8Array, env?: Record<string, string>): string;
  head(branch: string): string | undefined;
  isAncestor(commit: string, of: string): boolean;
}

const QUIET = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", HOME: "/nonexistent" };

export function bareRepository(folder: string): BareRepository {
  const run: BareRepository["run"] = (args, input, env = {}) =>
    execFileSync("git", args, {
      cwd: folder,
      env: { PATH: process.env.PATH, ...QUIET, ...env },
      input: input ?? "",
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
      maxBuffer: 1 << 28,
    }).trim();
  const ok = (args: readonly string[]): string | undefined => {
    try {
      return run(args);
    } catch {
      return undefined;
    }
  };
  run(["init", "--quiet", "--bare", "-b", "main"]);
  const ancestors = new Map<string, boolean>();
  return {
    folder,
    run,
    head(branch) {
      // Nobody packs them here, so that hundreds of looks need no process each.
      const file = join(folder, "refs/heads", branch);
      return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
    },
    isAncestor(commit, of) {
      const key = `${commit} ${of}`;
      const known = ancestors.get(key) ?? ok(["merge-base", "--is-ancestor", commit, of]) !== undefined;
      ancestors.set(key, known);
      return known;
    },
  };
}

/** How a commit of somebody's through the API is signed. */
export function signature({ login, id }: Pick<Caller, "login" | "id">): Record<string, string> {
  const email = `${id}+${login}@users.noreply.github.com`;
  return {
    GIT_AUTHOR_NAME: login,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: login,
    GIT_COMMITTER_EMAIL: email,
  };
}

/** Answers what is about git's objects and refs; undefined: no route of its. `moved` is told of each branch that changes. */
export function gitRoutes(repo: BareRepository, moved: (branch: string) => void) {
  const trees = new Map<string, string>();
  const commits = new Map<string, ReturnType<typeof commitOf>>();
  const once = <T>(made: Map<string, T>, key: string, make: () => T): T => {
    const there = made.get(key) ?? make();
    made.set(key, there);
    return there;
  };
  const commitAt = (name: string) => once(commits, name, () => commitOf(repo, name));
  const table: readonly Route[] = [
    [/^GET \/git\/ref\/heads\/(.+)$/, (_asked, branch) => ref(repo, branch!)],
    [
      /^POST \/git\/refs$/,
      ({ body }) => {
        const branch = String(body.ref).replace(/^refs\/heads\//, "");
        if (repo.head(branch)) throw new Refused(422, "Reference already exists");
        return setRef(repo, branch, body.sha, 201, moved);
      },
    ],
    [
      /^PATCH \/git\/refs\/heads\/(.+)$/,
      ({ body }, branch) => {
        const old = repo.head(branch!);
        if (!old) throw new Refused(422, "Reference does not exist");
        if (!body.force && !repo.isAncestor(old, body.sha)) throw new Refused(422, "Update is not a fast forward");
        return setRef(repo, branch!, body.sha, 200, moved);
      },
    ],
    [
      /^DELETE \/git\/refs\/heads\/(.+)$/,
      (_asked, branch) => {
        if (!repo.head(branch!)) throw new Refused(422, "Reference does not exist");
        repo.run(["update-ref", "-d", `refs/heads/${branch}`]);
        moved(branch!);
        return { status: 204 };
      },
    ],
    [
      /^GET \/git\/commits\/([0-9a-f]+)$/,
      (_asked, name) => {
        const { sha, commit, parents } = commitAt(name!);
        return { status: 200, body: { sha, message: commit.message, tree: commit.tree, parents } };
      },
    ],
    [
      /^GET \/commits\/([0-9a-f]{40})$/,
      ({ query }, name) => {
        // One a page is asked for where no file is.
        const files = query.get("per_page") === "1" ? [] : filesOf(repo, name!);
        return { status: 200, body: { ...commitAt(name!), files } };
      },
    ],
    [
      /^POST \/git\/commits$/,
      ({ body, who }) => {
        const parents = (body.parents as string[]).flatMap((parent) => ["-p", parent]);
        const sha = repo.run(["commit-tree", body.tree, ...parents, "-F", "-"], body.message, signature(who));
        return { status: 201, body: { sha } };
      },
    ],
    [
      /^POST \/git\/blobs$/,
      ({ body }) => {
        const bytes = Buffer.from(body.content, body.encoding === "base64" ? "base64" : "utf8");
        return { status: 201, body: { sha: repo.run(["hash-object", "-w", "--stdin"], bytes) } };
      },
    ],
    [
      /^POST \/git\/trees$/,
      ({ body }) => ({ status: 201, body: { sha: once(trees, JSON.stringify(body), () => tree(repo, body)) } }),
    ],
    [/^GET \/contents(?:\/(.*))?$/, ({ query }, folder) => listed(repo, folder ?? "", query.get("ref") ?? "main")],
    [
      /^GET \/compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/,
      (_asked, base, head) => {
        const count = Number(repo.run(["rev-list", "--count", `${base}..${head}`]));
        return { status: 200, body: { total_commits: count, ahead_by: count } };
      },
    ],
  ];
  return (asked: Asked): Reply | undefined => {
    for (const [pattern, serve] of table) {
      const found = pattern.exec(`${asked.method} ${asked.path}`);
      if (found) return serve(asked, ...found.slice(1));
    }
    return undefined;
  };
}

type Route = readonly [pattern: RegExp, serve: (asked: Asked, ...at: (string | undefined)[]) => Reply];

function ref(repo: BareRepository, branch: string): Reply {
  const sha = repo.head(branch);
  if (!sha) throw new Refused(404, "Not Found");
  return { status: 200, body: { ref: `refs/heads/${branch}`, object: { type: "commit", sha } } };
}

function setRef(repo: BareRepository, branch: string, sha: string, status: number, moved: (branch: string) => void) {
  repo.run(["update-ref", `refs/heads/${branch}`, sha]);
  moved(branch);
  return { ...ref(repo, branch), status };
}

function commitOf(repo: BareRepository, name: string) {
  let raw: string;
  try {
    raw = repo.run(["cat-file", "commit", name]);
  } catch {
    throw new Refused(404, "Not Found");
  }
  const end = raw.indexOf("\n\n");
  const header = raw.slice(0, end).split("\n");
  const of = (key: string) =>
    header.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const email = (who: string) => /<(.*)>/.exec(of(who)[0]!)![1]!;
  const linked = (who: string) => {
    const [, id, login] = /^(\d+)\+(.+)@users\.noreply\.github\.com$/.exec(email(who)) ?? [];
    return login === undefined ? null : { id: Number(id), login, type: login.endsWith("[bot]") ? "Bot" : "User" };
  };
  return {
    sha: name,
    commit: { message: raw.slice(end + 2), tree: { sha: of("tree")[0]! }, author: { email: email("author") } },
    author: linked("author"),
    committer: linked("committer"),
    parents: of("parent").map((sha) => ({ sha })),
  };
}

function filesOf(repo: BareRepository, name: string): { filename: string }[] {
  const found = repo.run(["diff-tree", "-r", "--no-commit-id", "--name-only", "--no-renames", name]);
  return found.split("\n").map((filename) => ({ filename }));
}

// biome-ignore lint/suspicious/noExplicitAny: a body as it comes
function tree(repo: BareRepository, body: any): string {
  const folder = mkdtempSync(join(tmpdir(), "contender-github-index-"));
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    repo.run(["read-tree", body.base_tree], undefined, env);
    for (const { path, mode, sha, content } of body.tree) {
      if (sha === null) {
        if (repo.run(["ls-files", "--", path], undefined, env) === "") throw new Refused(422, "GitRPC::BadObjectState");
        repo.run(["update-index", "--index-info"], `0 ${"0".repeat(40)}\t${path}\n`, env);
      } else {
        const blob = sha ?? repo.run(["hash-object", "-w", "--stdin"], String(content));
        repo.run(["update-index", "--add", "--cacheinfo", `${mode},${blob},${path}`], undefined, env);
      }
    }
    return repo.run(["write-tree"], undefined, env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listed(repo: BareRepository, folder: string, at: string): Reply {
  const lines = repo.run(["ls-tree", at, ...(folder === "" ? [] : ["--", `${folder}/`])]).split("\n");
  if (lines[0] === "") throw new Refused(404, "Not Found");
  const body = lines.map((line) => {
    const [, , type, sha, path] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line)!;
    return { type: type === "tree" ? "dir" : "file", path, sha, name: path!.split("/").at(-1) };
  });
  return { status: 200, body };
}
