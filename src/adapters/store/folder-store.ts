import { lstatSync, readdirSync, unlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ContenderError } from "../../errors.ts";
import type { Store } from "../../ports/store.ts";
import { fileKind } from "../file-kind.ts";
import { readInside } from "../read-inside.ts";
import { isKey, keySegments, prefixSegments } from "./key-segments.ts";
import { oddInStore, storeFailure } from "./store-failure.ts";
import { writeOnce } from "./write-once.ts";

/**
 * A store in a folder, which is made when the first thing is written. Several processes may use it at once. A writer that
 * is killed leaves at most a file in `.tmp/`, which nobody reads.
 *
 * @throws ContenderError from its methods: `store-failed` for what the file system refuses, `evidence-corrupt` for links and
 * other things that no store has.
 */
export function folderStore(folder: string): Store {
  const root = resolve(folder);
  const proven = new Set<string>();
  return {
    async get(key) {
      const segments = keySegments(key);
      const found = doing(`read ${key}`, root, () => readInside(root, segments, proven));
      if (found.kind === "odd") throw oddInStore(found.path, found.found);
      return found.kind === "file" ? found.bytes : undefined;
    },
    async create(key, bytes) {
      const segments = keySegments(key);
      try {
        return await writeOnce(root, segments, bytes);
      } catch (error) {
        throw storeFailure(`write ${key}`, root, error);
      }
    },
    async *list(prefix, stray = refuse) {
      const segments = prefixSegments(prefix);
      yield* doing(`list ${prefix === "" ? "its keys" : prefix}`, root, () => keysBelow(root, segments, stray));
    },
    place: (key) => key,
    async remove(key) {
      const segments = keySegments(key);
      doing(`remove ${key}`, root, () => {
        const path = standing(root, segments);
        if (path) unlinkSync(path);
      });
    },
  };
}

function doing<T>(what: string, root: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeFailure(what, root, error);
  }
}

/** The path that segments lead to, no link followed; undefined where nothing is there. */
function standing(root: string, segments: readonly string[], last: "file" | "folder" = "file"): string | undefined {
  let path = root;
  for (const [index, segment] of segments.entries()) {
    path = join(path, segment);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) return undefined;
    const wanted = index === segments.length - 1 ? last : "folder";
    if (wanted === "file" ? !stat.isFile() : !stat.isDirectory()) throw oddInStore(path, fileKind(stat));
  }
  return path;
}

type Stray = (file: ContenderError) => void;

function refuse(file: ContenderError): never {
  throw file;
}

function keysBelow(root: string, segments: readonly string[], stray: Stray): string[] {
  const keys: string[] = [];
  const top = standing(root, segments, "folder");
  if (top && lstatSync(top, { throwIfNoEntry: false }))
    walk(top, segments.map((segment) => `${segment}/`).join(""), keys, stray);
  return keys.sort();
}

function walk(folder: string, prefix: string, keys: string[], stray: Stray): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const key = `${prefix}${entry.name}`;
    if (entry.isDirectory()) walk(path, `${key}/`, keys, stray);
    else if (entry.isFile() && isKey(key)) keys.push(key);
    else if (entry.isFile()) stray(oddInStore(path, "a file whose name is no key"));
    else throw oddInStore(path, fileKind(lstatSync(path)));
  }
}
