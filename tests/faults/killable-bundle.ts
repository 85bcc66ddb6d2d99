import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { engineOf } from "../../src/build/engine-sources.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles an entry of the tests as the build bundles the CLI, so that hundreds of processes start fast. @returns its path */
export async function bundleEntry(entry: string, folder: string): Promise<string> {
  await build({
    absWorkingDir: top,
    entryPoints: { entry },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    define: { CONTENDER_ENGINE: JSON.stringify(engineOf(top)), CONTENDER_VERSION: JSON.stringify("0.0.0-test") },
    banner: { js: 'import{createRequire as testRequire}from"node:module";const require=testRequire(import.meta.url);' },
    logLevel: "error",
  });
  return join(folder, "entry.mjs");
}
