import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { commit, git, scratchRepository, writeConfig } from "../faults/scratch.ts";

/** A repository with a model, and checkouts of it as a job has them: detached, the default branch known by its remote only. */
export interface Origin {
  readonly folder: string;
  /** Commits a change on a branch that leaves main here; main is checked out again. @returns the branch's commit */
  branch(name: string, change: (folder: string) => void): string;
  /** A job's checkout of a commit; of main where none is named. */
  checkout(sha?: string): string;
  discard(): void;
}

export function originWith(change: (folder: string) => void = () => {}, rows = 600): Origin {
  const folder = scratchRepository(rows);
  change(folder);
  if (git(folder, "status", "--porcelain") !== "") commit(folder, "Go on");
  return originOf(folder);
}

/** @param folder a repository, which goes with it */
export function originOf(folder: string): Origin {
  const made: string[] = [folder];
  return {
    folder,
    branch(name, edit) {
      git(folder, "switch", "--quiet", "--create", name);
      edit(folder);
      const sha = commit(folder, `Change for ${name}`);
      git(folder, "switch", "--quiet", "main");
      return sha;
    },
    checkout(sha) {
      const place = mkdtempSync(join(tmpdir(), "contender-checkout-"));
      made.push(place);
      git(place, "init", "--quiet", "--initial-branch", "work");
      git(place, "remote", "add", "origin", folder);
      git(place, "fetch", "--quiet", "origin", "+refs/heads/*:refs/remotes/origin/*");
      if (sha === undefined) git(place, "switch", "--quiet", "main");
      else git(place, "checkout", "--quiet", "--detach", sha);
      return place;
    },
    discard: () => {
      for (const place of made) rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Another model with the config of a chapter of the demo's story. */
export function addModel(folder: string, model: string, chapter = 0): void {
  writeConfig(folder, chapter);
  cpSync(join(folder, "configs/trending.yaml"), join(folder, `configs/${model}.yaml`));
  git(folder, "checkout", "--quiet", "--", "configs/trending.yaml");
}

export function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

export function textIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

export function edited(folder: string, path: string, edit: (text: string) => string): void {
  put(folder, path, edit(textIn(folder, path)));
}
