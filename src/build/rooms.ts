/**
 * Holds the order of the rooms, which Biome can't express: a file imports only from rooms that stand before its own, from
 * `ports/` (types) and from the words at the top of `src/`. `model/` is tighter: whoever serves a model needs `data/` and
 * nothing that trains. `node --import tsx src/build/rooms.ts [ROOT]` prints each import that breaks it and fails.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const FLOW = [
  "config",
  "data",
  "split",
  "model",
  "features",
  "trainers",
  "evaluate",
  "compare",
  "explain",
  "decide",
  "records",
  "registry",
  "history",
  "indexer",
  "report",
  "pipeline",
  "verbs",
] as const;

/** What a room may import beside itself, the words (`src/*.ts`) and `ports/`. Rooms that are not named: everything. */
function allowed(room: string): readonly string[] | undefined {
  if (room === "ports") return [];
  if (room === "model") return ["config", "data"];
  if (room === "adapters") return FLOW.slice(0, FLOW.indexOf("pipeline"));
  const place = (FLOW as readonly string[]).indexOf(room);
  return place < 0 ? undefined : FLOW.slice(0, place);
}

/** Every import of a file that Biome has formatted: static, re-exported, bare and dynamic, types too. */
export function importsOf(source: string): string[] {
  const statics = source.matchAll(/^(?:import|export|\})[^"'\n]*?\bfrom "([^"]+)"/gm);
  const bare = source.matchAll(/^import "([^"]+)"/gm);
  const dynamic = source.matchAll(/\bimport\("([^"]+)"\)/g);
  return [...statics, ...bare, ...dynamic].map((match) => match[1] as string);
}

/** `config` of `config/yaml.ts`; the file itself (`errors.ts`) for what stands at the top. */
function roomOf(path: string): string {
  return path.split("/")[0] as string;
}

const DOORS = new Set(["cli", "actions", "lambda", "wire.ts", "build", "demo"]);

/**
 * The imports below `root/src` that break the order, one line each, sorted by file.
 *
 * @example `brokenImports(".")` is `[]` in this repository.
 */
export function brokenImports(root: string): string[] {
  const broken: string[] = [];
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const sources = files.map((file) => file.split(sep).join("/")).filter((file) => file.endsWith(".ts"));
  for (const file of sources.sort()) {
    const room = roomOf(file);
    if (DOORS.has(room)) continue;
    const may = room.endsWith(".ts") ? [] : allowed(room);
    if (!may) {
      broken.push(`src/${file}: the room ${room}/ stands nowhere in the order: name it in src/build/rooms.ts`);
      continue;
    }
    for (const from of importsOf(readFileSync(join(root, "src", file), "utf8"))) {
      if (!from.startsWith(".")) continue;
      const target = posix.join(dirname(file), from);
      const other = roomOf(target);
      const isWord = !target.includes("/") && !DOORS.has(target);
      if (isWord || other === room || other === "ports" || may.includes(other)) continue;
      const rooms = may.length > 0 ? may.join(", ") : "none";
      broken.push(`src/${file}: imports ${target}; ${room} may import from these rooms only: ${rooms}`);
    }
  }
  return broken;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? fileURLToPath(new URL("../..", import.meta.url));
  const broken = brokenImports(root);
  for (const line of broken) console.error(line);
  if (broken.length > 0) process.exit(1);
}
