import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../..", import.meta.url));
const left = new Set([".git", "node_modules", "dist", ".contender", "tests"]);
let copy = "";

before(() => {
  copy = mkdtempSync(join(tmpdir(), "contender-line-"));
  cpSync(top, copy, {
    recursive: true,
    filter: (from) => !left.has(relative(top, from).split(sep)[0] ?? "") && !from.endsWith(".tgz"),
  });
  symlinkSync(join(top, "node_modules"), join(copy, "node_modules"));
  spawnSync("git", ["init", "--quiet"], { cwd: copy });
});

after(() => rmSync(copy, { recursive: true, force: true }));

/** What one part of `make check` says of the copy with some files planted in it; they are gone afterwards. */
function check(part: string, planted: Record<string, string>): { failed: boolean; said: string } {
  const before = new Map<string, string | undefined>();
  for (const [path, text] of Object.entries(planted)) {
    before.set(path, read(join(copy, path)));
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  try {
    // `-o`: the packages are not installed anew, whatever the copied files' times are.
    const args = ["--no-print-directory", "-o", "node_modules/.package-lock.json", `check-${part}`];
    const { status, stdout, stderr } = spawnSync("make", args, {
      cwd: copy,
      maxBuffer: 2 ** 26,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", MAKEFLAGS: "" },
    });
    return { failed: status !== 0, said: stdout + stderr };
  } finally {
    for (const [path, text] of before) {
      if (text === undefined) rmSync(join(copy, path));
      else writeFileSync(join(copy, path), text);
    }
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

const planted = "src/split/planted.ts";
const adapter = "src/adapters/planted.ts";
const lint: readonly [name: string, path: string, source: string, says: RegExp][] = [
  [
    "a core room that imports an adapter",
    planted,
    'import { planted } from "../adapters/store/planted.ts";\n\nexport const value = planted;\n',
    /Core rooms know no adapter/,
  ],
  [
    "a core room that reads files",
    planted,
    'import { readFileSync } from "node:fs";\n\nexport const value = readFileSync;\n',
    /Core rooms see no files/,
  ],
  [
    "a core room that reads files by promises",
    planted,
    'import { readFile } from "node:fs/promises";\n\nexport const value = readFile;\n',
    /Core rooms see no files/,
  ],
  [
    "a core room that takes chance from node:crypto",
    planted,
    'import { randomBytes } from "node:crypto";\n\nexport const value = randomBytes;\n',
    /take the hash only/,
  ],
  [
    "a core room that imports a package of the doors",
    planted,
    'import { Command } from "commander";\n\nexport const value = Command;\n',
    /belongs to an adapter/,
  ],
  ["a core room that reads the clock", planted, "export const value = Date.now();\n", /clock and chance come in/],
  ["a core room that reads today's date", planted, "export const value = new Date();\n", /clock and chance come in/],
  [
    "a core room that hands the clock on",
    planted,
    "export const value = [1].map(Date.now);\n",
    /clock and chance come in/,
  ],
  ["a core room that throws dice", planted, "export const value = Math.random();\n", /clock and chance come in/],
  ["a core room that reads the timer", planted, "export const value = performance.now();\n", /clock comes in/],
  ["an adapter that reads the clock", adapter, "export const value = Date.now();\n", /clock and/],
  ["a core room that reads the environment", planted, "export const value = process.env.HOME;\n", /environment/],
  ["a verb that reads the environment", "src/verbs/planted.ts", "export const v = process.env.HOME;\n", /environment/],
  ["a bare Error", planted, 'export const value = new Error("no");\n', /Throw a ContenderError/],
  ["a bare TypeError in an adapter", adapter, 'throw new TypeError("no");\n', /ContenderError/],
  ["Math.pow", planted, "export const value = Math.pow(2, 0.5);\n", /other last bits/],
  ["an order by locale", planted, 'export const value = "a".localeCompare("b");\n', /order of a locale/],
];

/** The same places, but a file of its own for each case: one call of the linter sees them all. */
const places = lint.map(([, path], i) => path.replace(".ts", `-${i}.ts`));
let linted: { failed: boolean; said: string } | undefined;

lint.forEach(([name, , source, says], i) => {
  test(`check refuses ${name}`, () => {
    linted ??= check("lint", Object.fromEntries(lint.map(([, , text], j) => [places[j]!, text])));
    assert.ok(linted.failed);
    const diagnostics = linted.said.split(/^(?=\S+\.ts:\d+:\d+ )/m).filter((each) => each.startsWith(places[i]!));
    assert.match(diagnostics.join(""), says, source);
  });
});

test("check lets a core room hash, take a date apart and throw the one error", () => {
  const source = `import { createHash } from "node:crypto";
import { ContenderError } from "../errors.ts";
import type { Store } from "../ports/store.ts";

export function value(store: Store | undefined): string {
  if (!store) throw new ContenderError("internal", { message: "expected a store, found none" });
  return createHash("sha256").update(new Date(0).toISOString()).digest("hex");
}
`;
  assert.doesNotMatch(check("lint", { [planted]: source }).said, /planted/);
  assert.doesNotMatch(check("rooms", { [planted]: source }).said, /planted/);
});

const rooms: readonly [name: string, path: string, source: string, target: string][] = [
  ["a model that needs a training room", "src/model/planted.ts", 'import "../trainers/planted.ts";\n', "trainers"],
  [
    "a model that needs a split, by type only",
    "src/model/planted.ts",
    'import type { Partition } from "../split/partition.ts";\n\nexport type P = Partition;\n',
    "split",
  ],
  [
    "a room that imports a later one over several lines",
    "src/evaluate/planted.ts",
    'import {\n  compare,\n} from "../compare/compare.ts";\n\nexport const value = compare;\n',
    "compare",
  ],
  ["a room that re-exports a later one", "src/data/planted.ts", 'export * from "../split/split.ts";\n', "split"],
  [
    "a dynamic import of a later room",
    "src/data/planted.ts",
    'export const value = () => import("../report/page.ts");\n',
    "report",
  ],
  ["a port that imports a room", "src/ports/planted.ts", 'import "../config/yaml.ts";\n', "config"],
  ["an adapter that imports a verb", "src/adapters/planted.ts", 'import "../verbs/run.ts";\n', "verbs"],
  ["a verb that imports the wire", "src/verbs/planted.ts", 'import "../wire.ts";\n', "wire.ts"],
];

for (const [name, path, source, target] of rooms) {
  test(`check refuses ${name}`, () => {
    const { failed, said } = check("rooms", { [path]: source });
    assert.ok(failed);
    const line = said.split("\n").find((each) => each.startsWith(`${path}: imports `));
    assert.match(line ?? said, new RegExp(`imports ${target}`));
  });
}

test("check refuses a room that has no place in the order", () => {
  const { failed, said } = check("rooms", { "src/utils/planted.ts": "export const value = 1;\n" });
  assert.ok(failed);
  assert.match(said, /src\/utils\/planted\.ts: the room utils\/ stands nowhere in the order/);
});

test("check refuses a generated file that is stale", () => {
  const path = "src/config/config.types.ts";
  const { failed, said } = check("generated", { [path]: `${read(join(copy, path))}\nexport type Stale = never;\n` });
  assert.ok(failed);
  assert.match(said, /stale: src\/config\/config\.types\.ts/);
});

test("check refuses what does not type-check", () => {
  const { failed, said } = check("types", { [planted]: 'export const value: number = "one";\n' });
  assert.ok(failed);
  assert.match(said, /src\/split\/planted\.ts\S* ?-? ?.*error TS2322/);
});
