import { chmodSync, lchownSync, lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../../../src/errors.ts";
import type { Beginnings } from "../beginnings.ts";
import { type Called, call } from "../call.ts";
import { changes, treeOf } from "../tree.ts";
import { type BadInput, CONFIG } from "./bad-input.ts";

/** Somebody without rights, on the systems that have root. */
const NOBODY = 65_534;

/** What became of a bad input. */
export interface Met {
  readonly called: Called;
  /** What was said on stdout, in place of a result. */
  readonly code: string | undefined;
  readonly faults: readonly Fault[];
  /** What was written, removed or changed, anywhere in the case's own folder. */
  readonly changes: readonly string[];
}

/** Meets a case in a fresh folder: spoils it, calls the command line there, looks at what was said and what was left. */
export async function meet(bad: BadInput, entry: string, beginnings: Beginnings): Promise<Met> {
  const place = beginnings.copy(bad.begin ?? "plain");
  try {
    const repo = join(place, "repo");
    bad.spoil?.(repo);
    const user = bad.nobody && process.getuid?.() === 0 ? NOBODY : undefined;
    if (user !== undefined) give(place, user);
    const before = treeOf(place);
    const env = { HOME: place, GIT_CEILING_DIRECTORIES: place, ...bad.env };
    const args = [...(bad.call ?? ["run", CONFIG]), "--json"];
    const called = await call(entry, join(repo, bad.from ?? ""), args, {
      env,
      ...(user === undefined ? {} : { user }),
    });
    return { called, ...said(called.stdout), changes: changes(before, treeOf(place)) };
  } finally {
    if (process.getuid?.() !== 0) open(place);
    rmSync(place, { recursive: true, force: true });
  }
}

interface Document {
  readonly error?: { readonly code: string; readonly faults: readonly Fault[] };
  readonly results?: readonly {
    readonly attempt: { readonly reasons: readonly { readonly code: string; readonly detail: string }[] };
  }[];
}

/** The error, or the reason of an `invalid` verdict. */
function said(stdout: string): { code: string | undefined; faults: readonly Fault[] } {
  let document: Document;
  try {
    document = JSON.parse(stdout) as Document;
  } catch {
    return { code: undefined, faults: [] };
  }
  if (document.error) return document.error;
  const [reason] = document.results?.[0]?.attempt?.reasons ?? [];
  return { code: reason?.code, faults: reason ? [{ message: reason.detail }] : [] };
}

function give(path: string, user: number): void {
  lchownSync(path, user, user);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) give(join(path, name), user);
}

/** Gives the rights back without which a folder can't be removed. */
function open(path: string): void {
  if (!lstatSync(path).isDirectory()) return;
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) open(join(path, name));
}
