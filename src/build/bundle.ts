/**
 * Makes `dist/`: the CLI and the actions as ES modules with shared and rare parts split off, the engine's digest built in; the
 * indexer for Lambda as one module, and its archive. The same sources give the same bytes, wherever they lie.
 * `node --import tsx src/build/bundle.ts`
 */
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { actionNames } from "./action-names.ts";
import { bundleIndexer } from "./bundle-indexer.ts";
import { engineOf } from "./engine-sources.ts";

/** A part of `@actions/core` that nobody calls (OIDC, and an HTTP client for it) is left out, and so starts nothing. */
const pure: Plugin = {
  name: "pure",
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      const inside = /^(@actions\/|undici$|tunnel$)/.test(path) || /node_modules\/@actions\//.test(from.importer);
      if (pluginData === "asked" || !inside) return undefined;
      const { importer, kind, namespace, resolveDir } = from;
      const found = await find(path, { importer, kind, namespace, resolveDir, pluginData: "asked" });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * Bundles a checkout.
 *
 * @param root its top
 * @param dist where to; what lies there goes first
 * @returns the engine's digest
 */
export async function bundle(root: string, dist: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const engine = engineOf(root);
  const actions = actionNames(root).map((name) => [`actions/${name}`, `src/actions/${name}.ts`]);
  const define = { CONTENDER_ENGINE: JSON.stringify(engine), CONTENDER_VERSION: JSON.stringify(version) };
  rmSync(dist, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { contender: "src/cli/contender.ts", ...Object.fromEntries(actions) },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    minify: true,
    keepNames: true,
    legalComments: "linked",
    chunkNames: "chunks/[name]-[hash]",
    define,
    banner: {
      js: 'import{createRequire as contenderRequire}from"node:module";const require=contenderRequire(import.meta.url);',
    },
    plugins: [pure],
    logLevel: "warning",
  });
  await bundleIndexer(root, dist, define);
  chmodSync(join(dist, "contender.js"), 0o755);
  return engine;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const engine = await bundle(root, join(root, "dist"));
  console.log(`built dist/contender.js, dist/actions/ and dist/indexer.zip, engine ${engine.slice(0, 16)}`);
}
