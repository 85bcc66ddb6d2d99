import { sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import { together } from "../history/together.ts";
import type { Alias } from "../ports/alias.ts";
import type { Progress } from "../ports/progress.ts";
import type { Store } from "../ports/store.ts";
import { parseKey } from "../records/layout.ts";
import { parseRecord } from "../records/record.ts";

/** A whole store, and what moves in it. */
export interface CopyEnd {
  /** As the user named it. */
  readonly where: string;
  readonly store: Store;
  readonly alias: Alias;
}

export interface Copied {
  /** What was written now. */
  readonly copied: number;
  readonly bytes: number;
  /** What was there already, with the same bytes. */
  readonly there: number;
  /** What the target holds beside it. */
  readonly more: number;
}

const AT_ONCE = 8;
/** What names comes after what is named: a copy that is cut off has no record that dangles. */
const ORDER = ["object", "step", "comparison", "execution", "run", "promotion", "deployment", "drift"];

/**
 * `contender store copy`: brings all of a store into another one: both zones, uses of holdouts, promotions, deployments, drift and
 * aliases. What is read is verified, what is there already is compared; cut off and called again it goes on.
 *
 * @throws ContenderError `evidence-corrupt` for a spoilt object, or for another one under the same key; `evidence-stale` where an
 * alias of the target shows somewhere else; `not-found` where there is nothing to copy.
 */
export async function copyStore(from: CopyEnd, to: CopyEnd, progress: Progress): Promise<Copied> {
  const keys: string[] = [];
  for await (const key of from.store.list("")) keys.push(key);
  if (keys.length === 0) throw nothingThere(from.where);
  keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const done = { copied: 0, bytes: 0, there: 0 };
  let seen = 0;
  for (const some of stages(keys)) {
    await together(some, AT_ONCE, async (key) => {
      const bytes = key.startsWith("live/") ? await moveAlias(from, to, key) : await copyOne(from, to, key);
      if (bytes === undefined) done.there++;
      else {
        done.copied++;
        done.bytes += bytes;
      }
      progress.tick("copy", ++seen, keys.length);
    });
  }
  return { ...done, more: await moreThan(to, keys) };
}

/** The bytes that were written; undefined where they were there. */
async function copyOne(from: CopyEnd, to: CopyEnd, key: string): Promise<number | undefined> {
  const bytes = await from.store.get(key);
  if (bytes === undefined) throw vanished(from.store.place(key));
  verify(key, bytes, from.store.place(key));
  if ((await to.store.create(key, bytes)) === "created") return bytes.length;
  const there = await to.store.get(key);
  if (there !== undefined && sha256(there) === sha256(bytes)) return undefined;
  throw differs("evidence-corrupt", to.store.place(key), "look which of the two is right, and move the other one away");
}

/** An alias is set where none is; one that is in use is never moved. */
async function moveAlias(from: CopyEnd, to: CopyEnd, key: string): Promise<number | undefined> {
  const [mine, theirs] = [await from.alias.read(key), await to.alias.read(key)];
  if (mine === undefined) throw vanished(from.store.place(key));
  if (theirs !== undefined && sha256(theirs.bytes) === sha256(mine.bytes)) return undefined;
  if (theirs === undefined && (await to.alias.replace(key, mine.bytes, undefined)) === "replaced") {
    return mine.bytes.length;
  }
  throw differs(
    "evidence-stale",
    to.store.place(key),
    "the target is in use: copy into an empty store, or deploy there",
  );
}

function verify(key: string, bytes: Uint8Array, place: string): void {
  const inside = parseKey(inZone(key));
  if (inside?.kind !== "object") return void parseRecord(bytes, () => true, place);
  const found = sha256(bytes);
  if (found === inside.digest) return;
  throw new ContenderError("evidence-corrupt", {
    file: place,
    message: `${place} is corrupt: it holds bytes with SHA-256 ${found}; restore it from a backup, then copy again`,
    expected: `SHA-256 ${inside.digest}`,
    found,
    hint: "restore it from a backup, then copy again",
  });
}

/** @example inZone("previews/12/runs/a/0123456789abcdef.json") // "runs/a/0123456789abcdef.json" */
function inZone(key: string): string {
  return key.replace(/^(records|previews(\/(\d+|local))?)\//, "");
}

function rank(key: string): number {
  if (key.startsWith("live/")) return ORDER.length + 1;
  const kind = parseKey(inZone(key))?.kind;
  return kind === undefined ? ORDER.length : ORDER.indexOf(kind);
}

/** Keys of one rank each: those may go side by side. */
function stages(keys: readonly string[]): string[][] {
  const stages: string[][] = [];
  for (const key of keys) {
    const last = stages.at(-1);
    if (last?.[0] !== undefined && rank(last[0]) === rank(key)) last.push(key);
    else stages.push([key]);
  }
  return stages;
}

/** How many other keys the target has. @throws ContenderError `busy` where one of these is not there. */
async function moreThan(to: CopyEnd, keys: readonly string[]): Promise<number> {
  const there = new Set<string>();
  for await (const key of to.store.list("")) there.add(key);
  const absent = keys.find((key) => !there.has(key));
  if (absent !== undefined) throw vanished(to.store.place(absent));
  return there.size - keys.length;
}

function nothingThere(where: string): ContenderError {
  const hint = "correct the address: a folder, or s3://bucket/prefix";
  const message = `there is nothing to copy at ${where}; ${hint}`;
  return new ContenderError("not-found", { file: where, message, expected: "a store", found: "no key", hint });
}

function vanished(place: string): ContenderError {
  const hint = "run again while nobody removes anything";
  const message = `${place} went away while the store was copied; ${hint}`;
  return new ContenderError("busy", { file: place, message, expected: "an object", found: "nothing", hint });
}

function differs(code: "evidence-corrupt" | "evidence-stale", place: string, hint: string): ContenderError {
  const message = `${place} is there with other bytes, and nothing is overwritten; ${hint}`;
  return new ContenderError(code, {
    file: place,
    message,
    expected: "the same bytes, or nothing",
    found: "others",
    hint,
  });
}
