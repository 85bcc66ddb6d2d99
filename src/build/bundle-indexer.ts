import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { zip } from "./zip.ts";

/**
 * Bundles the indexer for Lambda: one module with all that it needs, and the archive that Terraform hands to Lambda.
 *
 * @param root a checkout's top
 * @param dist gets `indexer/index.mjs`, with the licences of what is in it, and `indexer.zip`
 * @param define what the build knows: version and engine
 */
export async function bundleIndexer(root: string, dist: string, define: Record<string, string>): Promise<void> {
  const folder = join(dist, "indexer");
  await build({
    absWorkingDir: root,
    entryPoints: { index: "src/lambda/indexer.ts" },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node22",
    mainFields: ["module", "main"],
    minify: true,
    keepNames: true,
    legalComments: "linked",
    define,
    banner: {
      js: 'import{createRequire as contenderRequire}from"node:module";const require=contenderRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  const names = ["index.mjs", "index.mjs.LEGAL.txt"].filter((name) => existsSync(join(folder, name)));
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  writeFileSync(join(dist, "indexer.zip"), zip(files));
}
