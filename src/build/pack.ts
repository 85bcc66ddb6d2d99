/**
 * Packs the command line: the one way for `make pack` and for a release.
 * `node --import tsx src/build/pack.ts` packs `dist/` of this checkout into its top, and prints the tarball's name.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The package: what `dist/` holds, and which release it is, for `init --github`. It asks for no packages: all is bundled.
 *
 * @param release undefined for a build that is none
 * @returns the tarball's name in `out`
 */
export function pack(
  root: string,
  dist: string,
  out: string,
  release?: { home: string; commit: string; version: string },
): string {
  const stage = mkdtempSync(join(tmpdir(), "contender-pack-"));
  try {
    for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) cpSync(join(root, file), join(stage, file));
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, unknown>;
    const { dependencies: _, devDependencies: __, ...kept } = manifest;
    writeFileSync(join(stage, "package.json"), `${JSON.stringify(kept, null, 2)}\n`);
    cpSync(dist, join(stage, "dist"), { recursive: true });
    if (release !== undefined) writeFileSync(join(stage, "dist/release.json"), `${JSON.stringify(release)}\n`);
    const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", resolve(out)];
    return execFileSync("npm", args, { cwd: stage }).toString("utf8").trim();
  } finally {
    rmSync(stage, { recursive: true });
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  console.log(pack(root, join(root, "dist"), root));
}
