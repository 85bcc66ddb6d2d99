import { randomUUID } from "node:crypto";
import { constants, lstatSync, mkdirSync } from "node:fs";
import { link, open, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileKind } from "../file-kind.ts";
import { oddInStore } from "./store-failure.ts";

/** Where writers keep what is not finished. No key begins with a dot, so it is never listed; leftovers harm nobody. */
export const UNFINISHED = ".tmp";

/**
 * Puts a file below a folder for good: whole or not at all, never over another one. The bytes go to a temporary file of the
 * same file system and to the disk (fsync), then get their name by `link`, which one writer alone can do; then the folder
 * goes to the disk.
 *
 * @throws the file system's own error, or ContenderError `evidence-corrupt` where a link or a folder stands in the way.
 */
export async function writeOnce(
  root: string,
  segments: readonly string[],
  bytes: Uint8Array,
): Promise<"created" | "exists"> {
  const folder = await makeFolder(root, segments.slice(0, -1));
  const path = join(folder, segments.at(-1)!);
  let outcome: "created" | "exists" = "exists";
  if (!isThere(path)) {
    const unfinished = join(await makeFolder(root, [UNFINISHED]), randomUUID());
    try {
      await writeDurably(unfinished, bytes);
      outcome = await claim(unfinished, path);
    } finally {
      await unlink(unfinished).catch(unlessMissing);
    }
  }
  // Also where another writer was first: what is said to be there has to outlive a power cut from now on.
  await syncFolder(folder);
  return outcome;
}

function isThere(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) throw oddInStore(path, fileKind(stat));
  return stat !== undefined;
}

async function claim(unfinished: string, path: string): Promise<"created" | "exists"> {
  try {
    await link(unfinished, path);
    return "created";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    isThere(path);
    return "exists";
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, "wx", 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the folders that are missing; each new one's parent goes to the disk. */
async function makeFolder(root: string, segments: readonly string[]): Promise<string> {
  if (!lstatSync(root, { throwIfNoEntry: false })) {
    mkdirSync(root, { recursive: true });
    await syncFolder(dirname(root));
  }
  let folder = root;
  for (const segment of segments) {
    const parent = folder;
    folder = join(parent, segment);
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat?.isDirectory()) continue;
    if (stat) throw oddInStore(folder, fileKind(stat));
    mkdirSync(folder, { recursive: true });
    await syncFolder(parent);
  }
  return folder;
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return; // A folder can't be opened there; NTFS journals its names.
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
