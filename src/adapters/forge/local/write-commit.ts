import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Proposal } from "../../../ports/forge.ts";
import type { Git } from "../../repo/git.ts";
import { repoPath } from "../../repo/repo-path.ts";
import { indexFolder } from "./index-folder.ts";

/** Who a commit is from, and when. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly at: Date;
}

/**
 * Writes the tree of a proposal: that of the commit it stands on, with its files put in and its removals taken out. Only
 * objects are written; the index is one of its own outside the checkout, gone afterwards.
 *
 * @returns the tree's name
 */
export async function writeTree(git: Git, proposal: Proposal): Promise<string> {
  const { onto, files, removes } = proposal;
  const folder = indexFolder();
  try {
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    const blobs = await Promise.all(files.map(({ bytes }) => git(["hash-object", "-w", "--stdin"], { input: bytes })));
    const none = "0".repeat(onto.length);
    const lines = [
      ...removes.map((path) => `0 ${none}\t${repoPath(path).join("/")}\0`),
      ...files.map(({ path }, i) => `100644 ${text(blobs[i]!.stdout)}\t${repoPath(path).join("/")}\0`),
    ];
    await git(["read-tree", onto], { env });
    await git(["update-index", "-z", "--index-info"], { env, input: Buffer.from(lines.join("")) });
    return text((await git(["write-tree"], { env })).stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a commit with one parent. @returns its name */
export async function writeCommit(
  git: Git,
  tree: string,
  parent: string,
  message: string,
  by: Signature,
): Promise<string> {
  const at = `@${Math.floor(by.at.getTime() / 1000)} +0000`;
  const env = {
    GIT_AUTHOR_NAME: by.name,
    GIT_AUTHOR_EMAIL: by.email,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_NAME: by.name,
    GIT_COMMITTER_EMAIL: by.email,
    GIT_COMMITTER_DATE: at,
  };
  const { stdout } = await git(["commit-tree", tree, "-p", parent, "-F", "-"], { env, input: Buffer.from(message) });
  return text(stdout);
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8").trim();
}
