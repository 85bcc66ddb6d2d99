import { ContenderError } from "../../errors.ts";
import type { Git } from "./git.ts";

/** A file's bytes in a commit; what else a tree can hold, in words; or undefined. */
export type InCommit = { readonly bytes: Uint8Array } | { readonly found: string } | undefined;

interface Asked {
  readonly sha: string;
  readonly names: readonly string[];
}

/**
 * Reads files of commits: all that are asked for in the same turn by one process. `cat-file --batch` gives for each the commit
 * (is it here?), the folder's tree (the file's mode) and the file.
 *
 * @returns reads the file with these names in the commit with this full name; throws ContenderError `repository-invalid` where
 *   the clone has no such commit
 */
export function blobReader(git: Git): (sha: string, names: readonly string[]) => Promise<InCommit> {
  let waiting: Asked[] = [];
  let read: Promise<(InCommit | "no commit")[]> | undefined;
  return async (sha, names) => {
    const at = waiting.push({ sha, names }) - 1;
    read ??= Promise.resolve().then(() => {
      const turn = waiting;
      [waiting, read] = [[], undefined];
      return readAll(git, turn);
    });
    const found = (await read)[at];
    if (found === "no commit") throw commitMissing(sha);
    return found;
  };
}

async function readAll(git: Git, files: readonly Asked[]): Promise<(InCommit | "no commit")[]> {
  const asked = files.flatMap(({ sha, names }) => {
    const folder = names.slice(0, -1).join("/");
    return [`${sha}^{commit}`, `${sha}:${folder}`, `${sha}:${names.join("/")}`];
  });
  const { stdout } = await git(["cat-file", "--batch"], { input: Buffer.from(`${asked.join("\n")}\n`) });
  const found = answers(Buffer.from(stdout.buffer, stdout.byteOffset, stdout.byteLength), asked.length);
  return files.map(({ sha, names }, at) => {
    const [commit, tree, file] = found.slice(3 * at);
    if (!commit) return "no commit";
    if (tree?.type !== "tree" || !file) return undefined;
    const mode = modeIn(tree.bytes, names.at(-1)!, sha.length / 2);
    if (mode === "100644" || mode === "100755") return { bytes: file.bytes };
    return { found: mode === "120000" ? "a symbolic link" : mode === "160000" ? "a submodule" : "a folder" };
  });
}

/** A commit that is named but not in the clone. */
export function commitMissing(sha: string): ContenderError {
  const hint = "fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` in actions/checkout";
  return new ContenderError("repository-invalid", {
    message: `commit ${sha} is not in this clone; ${hint}`,
    expected: `commit ${sha}`,
    found: "nothing",
    hint,
  });
}

interface Answer {
  readonly type: string;
  readonly bytes: Buffer;
}

/** `<sha> <type> <size>\n<bytes>\n`, or one line that ends in `missing`. */
function answers(out: Buffer, count: number): (Answer | undefined)[] {
  const found: (Answer | undefined)[] = [];
  let at = 0;
  while (found.length < count) {
    const end = out.indexOf(0x0a, at);
    if (end < 0) break;
    const header = /^[0-9a-f]+ (commit|tree|blob|tag) (\d+)$/.exec(out.toString("utf8", at, end));
    const size = header ? Number(header[2]) : 0;
    found.push(header ? { type: header[1]!, bytes: out.subarray(end + 1, end + 1 + size) } : undefined);
    at = header ? end + size + 2 : end + 1;
  }
  return found;
}

/** The mode of a name in a tree object: entries are `<mode> <name>\0<digest>`. */
function modeIn(tree: Buffer, name: string, digestLength: number): string | undefined {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    if (tree.toString("utf8", space + 1, end) === name) return tree.toString("utf8", at, space);
    at = end + 1 + digestLength;
  }
  return undefined;
}
