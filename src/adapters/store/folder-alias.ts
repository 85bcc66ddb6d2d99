import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { sha256 } from "../../digest.ts";
import type { Alias, Aliased } from "../../ports/alias.ts";
import { keySegments } from "./key-segments.ts";
import { storeFailure } from "./store-failure.ts";
import { UNFINISHED, writeOnce } from "./write-once.ts";

/** Where the numbered states of aliases lie. No key begins with a dot, so they are never listed. */
const STATES = ".alias";

/**
 * Aliases in a folder. Each state is a file of its own with the next number, which one writer alone can make: no lock that a killed
 * one could leave. The file under the key itself is a copy of the newest state, for listing and for people.
 *
 * @throws ContenderError `store-failed`, or `evidence-corrupt` for links.
 */
export function folderAlias(folder: string): Alias {
  const root = resolve(folder);
  const statesOf = (key: string) => [STATES, ...keySegments(key)];
  return {
    async read(key) {
      return doing(`read ${key}`, root, () => newest(root, key, statesOf(key))?.aliased);
    },
    async replace(key, bytes, seen) {
      try {
        const states = statesOf(key);
        const now = newest(root, key, states);
        if (now?.aliased.version !== seen) return "moved";
        const number = (now?.number ?? 0) + 1;
        if ((await writeOnce(root, [...states, String(number)], bytes)) === "exists") return "moved";
        copy(root, key, newest(root, key, states)!.aliased.bytes);
        return "replaced";
      } catch (error) {
        throw storeFailure(`replace ${key}`, root, error);
      }
    },
  };
}

/** The state with the highest number; else what stands under the key, as a copied store has it, as number 0. */
function newest(
  root: string,
  key: string,
  states: readonly string[],
): { number: number; aliased: Aliased } | undefined {
  const numbers = (orNone(() => readdirSync(join(root, ...states))) ?? []).map(Number);
  const number = Math.max(0, ...numbers);
  const bytes = orNone(() => readFileSync(number === 0 ? join(root, key) : join(root, ...states, String(number))));
  return bytes && { number, aliased: { bytes, version: `${number}:${sha256(`${key}\n${sha256(bytes)}`)}` } };
}

function copy(root: string, key: string, bytes: Uint8Array): void {
  const [unfinished, path] = [join(root, UNFINISHED, randomUUID()), join(root, key)];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
}

function orNone<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function doing<T>(what: string, root: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeFailure(what, root, error);
  }
}
