import { type Digest, digestOf, sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";

/** The rooms whose sources decide what a run computes. Editing any other room invalidates nothing. */
export const COMPUTE_ROOMS = [
  "data",
  "split",
  "model",
  "features",
  "trainers",
  "evaluate",
  "compare",
  "explain",
  "pipeline",
  "canonical.ts",
  "digest.ts",
] as const;

/** A package as `package-lock.json` holds it. */
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Digest of what computes: the sources of the compute rooms and the lock entries of the packages that they import, with all
 * that those depend on. The build puts it into the bundle; under tsx it is computed from the checkout, by this function.
 *
 * @param sources path below `src/` and text of every source file of the compute rooms, generated ones included
 * @param lock text of package-lock.json
 */
export function engineDigest(sources: readonly { path: string; text: string }[], lock: string): Digest {
  const packages = (JSON.parse(lock) as { packages: Record<string, Locked> }).packages;
  const wanted = sources.flatMap(({ text }) => importedPackages(text));
  const seen = new Map<string, string>();
  while (wanted.length > 0) {
    const name = wanted.pop()!;
    if (seen.has(name)) continue;
    const entry = packages[`node_modules/${name}`];
    if (!entry) throw new ContenderError("internal", { message: `package-lock.json has no entry for ${name}` });
    seen.set(name, `${entry.version} ${entry.integrity}`);
    wanted.push(...Object.keys(entry.dependencies ?? {}));
  }
  const files = sources.map(({ path, text }) => ({ path, sha256: sha256(text.replaceAll("\r\n", "\n")) }));
  const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return digestOf({
    files: files.sort((a, b) => byName(a.path, b.path)),
    packages: [...seen].sort(([a], [b]) => byName(a, b)).map(([name, locked]) => ({ name, locked })),
  });
}

/** Names of the packages that a source imports values from; types leave no trace in what runs. */
function importedPackages(text: string): string[] {
  const specifiers = [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+"([^"]+)"/gm)].map(
    (match) => match[1]!,
  );
  return specifiers
    .filter((name) => !name.startsWith(".") && !name.startsWith("node:"))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    );
}
