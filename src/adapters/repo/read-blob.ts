import { ContenderError } from "../../errors.ts";
import type { GitObject, Objects } from "./objects.ts";

/** A file's bytes in a commit; what else a tree can hold, in words; or undefined. */
export type InCommit = { readonly bytes: Uint8Array } | { readonly found: string } | undefined;

/**
 * Reads the file with these names in the commit with this full name.
 *
 * @throws ContenderError `repository-invalid` where the clone has no such commit, or names what it does not hold
 */
export async function readBlob(objects: Objects, sha: string, names: readonly string[]): Promise<InCommit> {
  const at = await follow(objects, sha, names);
  if (at === undefined) return undefined;
  if (at.mode === "100644" || at.mode === "100755") return { bytes: at.object.bytes };
  return { found: at.mode === "120000" ? "a symbolic link" : at.mode === "160000" ? "a submodule" : "a folder" };
}

/**
 * The names of the files and links in a folder of a commit; none where there is no such folder.
 *
 * @throws ContenderError `repository-invalid` where the clone has no such commit, or names what it does not hold
 */
export async function listTree(objects: Objects, sha: string, names: readonly string[]): Promise<string[]> {
  const at = await follow(objects, sha, names);
  if (at?.object.type !== "tree") return [];
  return entriesOf(at.object.bytes, sha).flatMap(({ mode, name }) => (/^1[02]0/.test(mode) ? [name] : []));
}

/**
 * What lies at a path, and as what: git is asked for the commit (is it here?), its trees down to there, and the thing itself. To
 * git what it can't read is as absent as what nobody ever committed: only the tree above tells which.
 */
async function follow(
  objects: Objects,
  sha: string,
  names: readonly string[],
): Promise<{ readonly mode: string; readonly object: GitObject } | undefined> {
  const paths = names.map((_name, depth) => names.slice(0, depth + 1).join("/"));
  const [commit, ...found] = await objects([`${sha}^{commit}`, `${sha}:`, ...paths.map((path) => `${sha}:${path}`)]);
  if (!commit) throw commitMissing(sha);
  let at = { mode: "40000", object: found[0] ?? damaged(sha, "its top folder") };
  for (const [depth, name] of names.entries()) {
    if (at.object.type !== "tree") return undefined;
    const mode = entriesOf(at.object.bytes, sha).find((entry) => entry.name === name)?.mode;
    if (mode === undefined) return undefined;
    // A submodule's commit lies in another repository.
    const object = found[depth + 1] ?? (mode === "160000" ? SUBMODULE : damaged(sha, paths[depth]!));
    at = { mode, object };
  }
  return at;
}

const SUBMODULE: GitObject = { type: "commit", bytes: Buffer.alloc(0) };

/** A commit that is named but not in the clone. */
function commitMissing(sha: string): ContenderError {
  const hint = "fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` in actions/checkout";
  return new ContenderError("repository-invalid", {
    message: `commit ${sha} is not in this clone; ${hint}`,
    expected: `commit ${sha}`,
    found: "nothing",
    hint,
  });
}

function damaged(sha: string, what: string): never {
  const hint = "`git fsck` tells what is damaged; clone it anew";
  throw new ContenderError("repository-invalid", {
    message: `${what} is in commit ${sha.slice(0, 12)}, but git can't read it from this clone; ${hint}`,
    expected: "a clone that holds all that it names",
    found: "an object that is missing or spoiled",
    hint,
  });
}

/** What a tree object holds: entries are `<mode> <name>\0<digest>`. @param sha a name in the same format of objects */
function entriesOf(tree: Buffer, sha: string): { readonly mode: string; readonly name: string }[] {
  const entries = [];
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    entries.push({ mode: tree.toString("utf8", at, space), name: tree.toString("utf8", space + 1, end) });
    at = end + 1 + sha.length / 2;
  }
  return entries;
}
