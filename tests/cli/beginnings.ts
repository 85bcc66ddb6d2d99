import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commit, git, scratchRepository, writeConfig } from "../faults/scratch.ts";
import { call } from "./call.ts";

/**
 * What a case begins with: `plain` a repository with data, a pipeline and a config; `champion` one whose first champion is
 * merged, and whose config asks for another challenger that is not yet run; `bare` an empty folder.
 */
export type Beginning = "plain" | "champion" | "bare";

/** Repositories made once, to be copied for each case. */
export class Beginnings {
  readonly #folder = mkdtempSync(join(tmpdir(), "contender-begin-"));

  static async make(entry: string, rows: number): Promise<Beginnings> {
    const made = new Beginnings();
    mkdirSync(join(made.#folder, "bare"));
    const repository = scratchRepository(rows);
    made.#keep("plain", repository);
    await must(entry, repository, "run", "--record");
    await must(entry, repository, "promote");
    git(repository, "merge", "--quiet", "promote/trending");
    writeConfig(repository, 1);
    commit(repository, "Use logistic regression, and look at likes");
    made.#keep("champion", repository);
    rmSync(repository, { recursive: true });
    return made;
  }

  #keep(name: Beginning, repository: string): void {
    rmSync(join(repository, ".git/hooks"), { recursive: true, force: true });
    cpSync(repository, join(this.#folder, name), { recursive: true });
  }

  /** A fresh folder with the repository in `repo/` and room beside it. */
  copy(name: Beginning): string {
    const place = mkdtempSync(join(tmpdir(), "contender-case-"));
    chmodSync(place, 0o755);
    cpSync(join(this.#folder, name), join(place, "repo"), { recursive: true });
    return place;
  }

  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Carries out a command that has to succeed. */
export async function must(entry: string, folder: string, ...args: string[]): Promise<Record<string, unknown>> {
  const called = await call(entry, folder, [...args, "--json"]);
  if (called.exit === 0) return JSON.parse(called.stdout) as Record<string, unknown>;
  throw new Error(`contender ${args.join(" ")}: exit ${called.exit}\n${called.stderr}${called.stdout}`);
}
