import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commit, git, scratchRepository } from "../faults/scratch.ts";
import { call } from "./call.ts";

/**
 * What a case begins with. `plain`: a repository with data, a pipeline and a config · `recorded`: the first champion is
 * merged, HEAD's config asks for a better challenger, which is recorded and not yet promoted · `folder`: an empty folder.
 */
export type Beginning = "plain" | "recorded" | "folder";

const FIRST = readFileSync(new URL("../fixtures/cli/trending.yaml", import.meta.url), "utf8");

/** The first config with a better subject, under the same judge. */
export const BETTER = FIRST.replace("trainer: { kind: naive-bayes }", "trainer: { kind: logistic-regression }").replace(
  "features:\n",
  "features:\n  - { column: Likes, transform: [log1p, standardise] }\n",
);

/** Repositories made once, to be copied for each case. */
export class Beginnings {
  readonly #folder = mkdtempSync(join(tmpdir(), "contender-begin-"));

  static async make(entry: string, rows: number): Promise<Beginnings> {
    const made = new Beginnings();
    mkdirSync(join(made.#folder, "folder"));
    const repository = scratchRepository(rows);
    rmSync(join(repository, ".git/hooks"), { recursive: true, force: true });
    writeFileSync(join(repository, "configs/trending.yaml"), FIRST);
    git(repository, "add", "--all");
    git(repository, "commit", "--quiet", "--amend", "--message", "Begin");
    made.#keep("plain", repository);
    await must(entry, repository, "run", "--record");
    await must(entry, repository, "promote");
    git(repository, "merge", "--quiet", "promote/trending");
    writeFileSync(join(repository, "configs/trending.yaml"), BETTER);
    commit(repository, "Use logistic regression, and look at likes");
    await must(entry, repository, "run", "--record");
    made.#keep("recorded", repository);
    rmSync(repository, { recursive: true });
    return made;
  }

  #keep(name: Beginning, repository: string): void {
    cpSync(repository, join(this.#folder, name), { recursive: true, preserveTimestamps: true });
  }

  /** A fresh folder with the repository in `repo/` and room beside it. */
  copy(name: Beginning): string {
    const place = mkdtempSync(join(tmpdir(), "contender-case-"));
    chmodSync(place, 0o755);
    cpSync(join(this.#folder, name), join(place, "repo"), { recursive: true, preserveTimestamps: true });
    return place;
  }

  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Carries out a command that has to succeed. @returns its document */
export async function must<T = Record<string, unknown>>(entry: string, folder: string, ...args: string[]): Promise<T> {
  const called = await call(entry, folder, [...args, "--json"]);
  if (called.exit === 0) return JSON.parse(called.stdout) as T;
  throw new Error(`contender ${args.join(" ")}: exit ${called.exit}\n${called.stderr}${called.stdout}`);
}
