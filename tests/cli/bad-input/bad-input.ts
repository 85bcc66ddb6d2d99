import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Reason } from "../../../src/decide/verdict.ts";
import type { Code } from "../../../src/errors.ts";
import type { Beginning } from "../beginnings.ts";

/** One row of the table: what is bad, how it is met, and what has to be said of it. */
export interface BadInput {
  readonly name: string;
  /** Default: `plain`. */
  readonly begin?: Beginning;
  /** Puts the bad thing in place. `repo` is the repository; the folder above it is the case's own. */
  readonly spoil?: ((repo: string) => void) | undefined;
  /** Default: `run configs/trending.yaml`. */
  readonly call?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it is called, from the repository's top. */
  readonly from?: string;
  /** The process belongs to somebody without rights. */
  readonly nobody?: boolean;
  /** Of the error, or of the reason why the verdict is `invalid`. */
  readonly code: Code | Reason["code"];
  /** `file:line:column` of a fault, as much of it as there is, `*` for anything; undefined: no fault has a place. */
  readonly at?: string;
  /** A piece of a fault's message, of what was expected or found, or of the advice. */
  readonly says: string;
  /** How many faults are named at once; default: 1. */
  readonly faults?: number;
}

export const CONFIG = "configs/trending.yaml";
export const DATA = "data/tracks.csv";
export const POINTER = "configs/champions/trending.yaml";

/** Puts a file there, whatever stood in its place. */
export function put(path: string, content: string | Uint8Array) {
  return (repo: string): void => {
    mkdirSync(dirname(join(repo, path)), { recursive: true });
    writeFileSync(join(repo, path), content);
  };
}

/** Changes a file's text; a change that changes nothing is a mistake in the table. */
export function edit(path: string, from: string | RegExp, to: string) {
  return (repo: string): void => {
    const before = readFileSync(join(repo, path), "utf8");
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${path} does not hold ${from}`);
    writeFileSync(join(repo, path), after);
  };
}

/** One after the other. */
export function both(...spoils: readonly ((repo: string) => void)[]) {
  return (repo: string): void => {
    for (const spoil of spoils) spoil(repo);
  };
}
