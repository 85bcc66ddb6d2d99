import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { benchCache } from "./python-env.ts";

/** A git repository of one bench, made afresh beside the cached files (so that big ones can be linked into it). */
export interface Scratch {
  readonly folder: string;
  write(path: string, text: string): void;
  link(from: string, path: string): void;
  git(...args: string[]): void;
  remove(...paths: string[]): void;
}

/** Makes an empty repository under the cache; whatever a bench left there before is gone. */
export function scratch(name: string): Scratch {
  const folder = join(benchCache(), "work", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const at = (path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    return join(folder, path);
  };
  const git = (...args: string[]) => {
    const who = ["-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "commit.gpgSign=false"];
    execFileSync("git", [...who, ...args], { cwd: folder, stdio: "ignore" });
  };
  git("init", "--initial-branch=main");
  return {
    folder,
    git,
    write: (path, text) => writeFileSync(at(path), text),
    link: (from, path) => linkSync(from, at(path)),
    remove: (...paths) => {
      for (const path of paths) rmSync(join(folder, path), { recursive: true, force: true });
    },
  };
}
