/** Makes `dist/`: the CLI as one ES module with its rare parts split off, the engine's digest built in. */
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { engineOf } from "./engine-sources.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
rmSync(join(root, "dist"), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { contender: "src/cli/contender.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minify: true,
  keepNames: true,
  legalComments: "linked",
  chunkNames: "chunks/[name]-[hash]",
  define: { CONTENDER_ENGINE: JSON.stringify(engineOf(root)), CONTENDER_VERSION: JSON.stringify(version) },
  banner: {
    js: 'import{createRequire as contenderRequire}from"node:module";const require=contenderRequire(import.meta.url);',
  },
  logLevel: "warning",
});
chmodSync(join(root, "dist/contender.js"), 0o755);
console.log(`built dist/contender.js, engine ${engineOf(root).slice(0, 16)}`);
