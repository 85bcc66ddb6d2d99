import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { COMPUTE_ROOMS, engineDigest } from "../pipeline/engine.ts";

/** The engine of a checkout: what `engineDigest` says of its sources and its lockfile. */
export function engineOf(root: string): string {
  const src = join(root, "src");
  const paths = COMPUTE_ROOMS.flatMap((room) =>
    statSync(join(src, room)).isFile()
      ? [room]
      : readdirSync(join(src, room), { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`),
  ).filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
  const sources = paths.map((path) => ({
    path: path.replaceAll("\\", "/"),
    text: readFileSync(join(src, path), "utf8"),
  }));
  return engineDigest(sources, readFileSync(join(root, "package-lock.json"), "utf8"));
}
