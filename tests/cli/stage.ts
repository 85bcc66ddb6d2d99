import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { type Beginning, Beginnings } from "./beginnings.ts";
import { type Called, type CallOptions, call } from "./call.ts";
import { cliBundle } from "./cli-bundle.ts";

/** A suite's bundled command line, and repositories to call it in. */
export interface Stage {
  /** A fresh repository. */
  repo(beginning: Beginning): string;
  contender(repo: string, args: readonly string[], options?: CallOptions): Promise<Called>;
  /** Calls with `--json`, holds stdout to exactly one document, and gives it. @param exit what the call has to end with */
  json<T>(repo: string, args: readonly string[], exit?: number, options?: CallOptions): Promise<T>;
}

/** Sets the stage before a file's tests and clears it after them. */
export function stage(rows = 3000): Stage {
  let bundle: { folder: string; entry: string };
  let beginnings: Beginnings;
  const used: string[] = [];
  before(async () => {
    bundle = await cliBundle();
    beginnings = await Beginnings.make(bundle.entry, rows);
  });
  after(() => {
    beginnings.discard();
    for (const folder of [bundle.folder, ...used]) rmSync(folder, { recursive: true, force: true });
  });
  const contender: Stage["contender"] = (repo, args, options) => call(bundle.entry, repo, args, options);
  return {
    repo(beginning) {
      const place = beginnings.copy(beginning);
      used.push(place);
      return join(place, "repo");
    },
    contender,
    async json<T>(repo: string, args: readonly string[], exit = 0, options?: CallOptions): Promise<T> {
      const { exit: found, stdout, stderr } = await contender(repo, [...args, "--json"], options);
      assert.equal(found, exit, `contender ${args.join(" ")}\n${stderr}${stdout}`);
      const document = JSON.parse(stdout) as T;
      assert.equal(stdout, `${JSON.stringify(document, null, 2)}\n`, "one document and nothing else");
      return document;
    },
  };
}

/** What `run --json` says, as far as these tests look at it. */
export interface RunDocument {
  readonly command: "run";
  readonly zone: "previews" | "records";
  readonly results: readonly Result[];
}

export interface Result {
  readonly model: string;
  readonly run: string;
  readonly settled: boolean;
  readonly verdict: string;
  readonly reasons: readonly { readonly code: string; readonly detail?: string }[];
  readonly judge_edits: readonly string[];
  readonly proposed: { readonly run: string; readonly verdict: string } | null;
  readonly champion: { readonly run: string; readonly refitted?: readonly string[] } | null;
  readonly digests: Readonly<Record<"dataset" | "holdout" | "engine" | "model" | "run", string>>;
  readonly steps: readonly { readonly uses: string; readonly outcome: string }[];
}

/** What `promote --json` says. */
export interface PromoteDocument {
  readonly results: readonly {
    readonly model: string;
    readonly run: string;
    readonly outcome: string;
    readonly what: string;
    readonly attempt: Result | null;
  }[];
}
