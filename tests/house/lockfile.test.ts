import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface Entry {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const path = new URL("../../package-lock.json", import.meta.url);
const { packages } = JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, Entry> };

test("the lockfile names every optional package, also those that this machine can't have", () => {
  // Without an entry for each, `npm ci` refuses the lockfile; a registry that lacks one leaves it out when npm writes the file.
  const absent = Object.values(packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !packages[`node_modules/${name}`]);
  assert.deepEqual(absent, []);
});

test("the lockfile holds no address", () => {
  const named = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined);
  assert.deepEqual(named, []);
});
