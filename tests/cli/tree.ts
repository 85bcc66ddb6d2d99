import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** Everything below a folder: path ▸ what stands there, its rights, and a file's bytes or a link's aim. */
export function treeOf(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (inside: string): void => {
    for (const name of readdirSync(join(folder, inside)).sort()) {
      const path = inside === "" ? name : `${inside}/${name}`;
      const stat = lstatSync(join(folder, path));
      found.set(path, `${(stat.mode & 0o177777).toString(8)} ${contents(join(folder, path), stat)}`);
      if (stat.isDirectory()) walk(path);
    }
  };
  walk("");
  return found;
}

function contents(path: string, stat: ReturnType<typeof lstatSync> & object): string {
  if (stat.isSymbolicLink()) return readlinkSync(path);
  return stat.isFile() ? createHash("sha256").update(readFileSync(path)).digest("hex") : "";
}

/** What differs between two looks at a folder, in words. */
export function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const gone = [...before.keys()].filter((path) => !after.has(path)).map((path) => `gone: ${path}`);
  const others = [...after].flatMap(([path, what]) => {
    const earlier = before.get(path);
    return earlier === what ? [] : [`${earlier === undefined ? "new" : "changed"}: ${path}`];
  });
  return [...gone, ...others];
}
