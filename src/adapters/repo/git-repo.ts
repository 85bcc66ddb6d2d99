import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ContenderError } from "../../errors.ts";
import { type Commit, type Repo, type Rev, WORKTREE } from "../../ports/repo.ts";
import { fileKind } from "../file-kind.ts";
import { readInside } from "../read-inside.ts";
import { type Git, gitIn } from "./git.ts";
import { isWhole } from "./is-whole.ts";
import { type Objects, objectsIn } from "./objects.ts";
import { listTree, readBlob } from "./read-blob.ts";
import { readHeads } from "./read-heads.ts";
import { repoPath } from "./repo-path.ts";

/** A clone with a checkout, and the ways to ask git about it. */
export interface Checkout {
  /** The checkout's top. */
  readonly root: string;
  readonly git: Git;
  readonly objects: Objects;
}

/** The checkout with its top in a folder. */
export function checkoutIn(root: string, environment: NodeJS.ProcessEnv): Checkout {
  return { root, git: gitIn(root, environment), objects: objectsIn(root, environment) };
}

/**
 * A git clone with a checkout.
 *
 * @param look at the clone's heads
 */
export function gitRepo({ root, git, objects }: Checkout, look = () => readHeads(git)): Repo {
  const bases = new Map<string, string>();
  return {
    async read(path, at) {
      const names = repoPath(path);
      if (at !== WORKTREE) {
        const found = await readBlob(objects, commitName(at), names);
        if (found && "found" in found) throw notAFile(path, at, found.found);
        return found?.bytes;
      }
      const found = readInside(root, names);
      if (found.kind === "odd" && !found.blocked) throw notAFile(path, at, found.found);
      return found.kind === "file" ? found.bytes : undefined;
    },
    async list(folder, at) {
      const names = repoPath(folder);
      const files = at === WORKTREE ? listCheckout(root, names) : await listTree(objects, commitName(at), names);
      return files.sort();
    },
    log: (paths, from, own) => {
      const names = [paths].flat().map((path) => repoPath(path).join("/"));
      return log(
        git,
        names,
        from === WORKTREE ? "HEAD" : commitName(from),
        own === undefined ? [] : ["--first-parent"],
      );
    },
    whole: () => isWhole(git),
    async branches(prefix) {
      const { branches, remote } = await look();
      return [...new Set([...branches.keys(), ...remote])].filter((name) => name.startsWith(prefix)).sort();
    },
    async base(head) {
      const heads = await look();
      const from = head === WORKTREE ? heads.head : commitName(head);
      if (from === undefined || heads.tip === undefined) return undefined;
      if (from === heads.tip) return from;
      const pair = `${from} ${heads.tip}`;
      const known = bases.get(pair);
      if (known !== undefined) return known;
      const { code, stdout } = await git(["merge-base", from, heads.tip], { allow: [1] });
      if (code !== 0) throw unrelated(from, heads.branch);
      const base = text(stdout).trim();
      bases.set(pair, base);
      return base;
    },
    async heads() {
      const { head, branch, tip } = await look();
      return { head, branch, tip };
    },
    changed: (paths, since) => {
      const names = paths.map((path) => repoPath(path).join("/"));
      return since === undefined ? changed(git, root, names) : differing(git, root, names, commitName(since));
    },
  };
}

async function* log(
  git: Git,
  paths: readonly string[],
  from: string,
  options: readonly string[],
): AsyncIterable<Commit> {
  const format = "--format=%P%x00%ct%x00%an%x00%s";
  const { stdout } = await git(["rev-list", ...options, "--encoding=UTF-8", format, from, "--", ...paths]);
  const lines = text(stdout).split("\n");
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const [parents = "", time = "", author = "", subject = ""] = lines[i + 1]!.split("\0");
    yield {
      sha: lines[i]!.slice("commit ".length),
      parents: parents === "" ? [] : parents.split(" "),
      time: Number(time),
      author,
      subject,
    };
  }
}

/** Git sees a link, a reader the file behind it: both count. */
function withTargets(root: string, paths: readonly string[]): string[] {
  const behind = paths.map((path) => join(root, path)).filter((path) => existsSync(path));
  const real = behind.map((path) => relative(realpathSync(root), realpathSync(path)).split(sep).join("/"));
  return [...new Set([...paths, ...real.filter((path) => path !== "" && !path.startsWith("../"))])];
}

async function differing(git: Git, root: string, paths: readonly string[], since: string): Promise<string[]> {
  if (paths.length === 0) return [];
  const command = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", since, "HEAD"];
  const { stdout } = await git([...command, "--", ...withTargets(root, paths)]);
  return text(stdout).split("\0").slice(0, -1).sort();
}

async function changed(git: Git, root: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const asked = withTargets(root, paths);
  const command = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--ignored=matching"];
  const { stdout } = await git([...command, "--", ...asked]);
  const entries = text(stdout).split("\0").slice(0, -1);
  // Of an ignored folder git names the folder alone.
  const below = (folder: string) => asked.filter((path) => `${path}/`.startsWith(folder));
  const found = entries.map((entry) => entry.slice(3));
  return found.flatMap((path) => (path.endsWith("/") && below(path).length > 0 ? below(path) : [path])).sort();
}

function listCheckout(root: string, names: readonly string[]): string[] {
  let folder = root;
  for (const name of names) {
    folder = join(folder, name);
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (!stat || stat.isFile()) return [];
    if (!stat.isDirectory()) throw notAFile(names.join("/"), WORKTREE, fileKind(stat));
  }
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map((entry) => entry.name);
}

/** @throws ContenderError `internal`: a revision is a commit's full name, so that nothing else can be meant by it. */
function commitName(at: Rev): string {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(at)) return at;
  throw new ContenderError("internal", {
    message: `a revision is a commit's 40 hex digits or "${WORKTREE}"; found ${JSON.stringify(at)}`,
  });
}

function notAFile(path: string, at: Rev, found: string): ContenderError {
  const where = at === WORKTREE ? "in the checkout" : `in commit ${at.slice(0, 12)}`;
  return new ContenderError("repository-invalid", {
    file: path,
    message: `${path} is ${found} ${where}; put a regular file there`,
    expected: "a regular file",
    found,
    hint: "links and folders are not followed: put the file itself there",
  });
}

function unrelated(head: Rev, branch: string): ContenderError {
  const hint =
    "fetch the whole history (`git fetch --unshallow`, `fetch-depth: 0` in actions/checkout), or rebase onto it";
  return new ContenderError("repository-invalid", {
    message: `commit ${head.slice(0, 12)} and ${branch} have no commit in common in this clone; ${hint}`,
    expected: `a commit that ${branch} has too`,
    found: "none",
    hint,
  });
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}
