import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../src/build/bundle.ts";
import { makeRelease } from "../../src/build/release.ts";
import type { Gitea } from "./gitea.ts";
import { newRepository } from "./repository.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** What a release takes from main, but for the workflows: on the test's forge nobody asks for their runs. */
const SOURCES = ["actions", "package.json", "LICENSE", "README.md", "CHANGELOG.md", "SECURITY.md"];

/** The project on a test's own forge. */
export interface Released {
  /** What stands before `/actions/` in `uses:`. */
  readonly home: string;
  /** The release commit: no branch holds it, a tag points to it. */
  readonly commit: string;
  /** The command line of the same release. */
  readonly cli: string;
  drop(): void;
}

/** Bundles this checkout, and releases it as the project is released. */
export async function released(gitea: Gitea, home = "contender/contender"): Promise<Released> {
  const clone = await newRepository(gitea, home);
  const built = mkdtempSync(join(tmpdir(), "contender-released-"));
  const dist = join(built, "dist");
  await bundle(root, dist);
  for (const name of SOURCES) cpSync(join(root, name), join(clone.folder, name), { recursive: true });
  clone.commit("Begin");
  const { commit, tag } = makeRelease(clone.folder, dist, join(built, "out"), home);
  clone.git("push", "--quiet", "origin", "main", tag);
  clone.git("checkout", "--quiet", "--detach", commit);
  rmSync(built, { recursive: true });
  return { home, commit, cli: join(clone.folder, "dist/contender.js"), drop: clone.drop };
}
