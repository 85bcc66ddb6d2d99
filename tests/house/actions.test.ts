import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { actionNames } from "../../src/build/action-names.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));

for (const name of actionNames(top)) {
  test(`actions/${name}: a thin door, run by Node 24 from the bundle`, () => {
    const { runs } = parse(readFileSync(join(top, "actions", name, "action.yml"), "utf8")) as { runs: unknown };
    assert.deepEqual(runs, { using: "node24", main: `../../dist/actions/${name}.js` });
    const source = readFileSync(join(top, "src/actions", `${name}.ts`), "utf8");
    assert.ok(source.trimEnd().split("\n").length <= 40, "at most 40 lines");
    assert.doesNotMatch(source, /process\.|@actions\/|octokit/, "the environment is met in door.ts alone");
    assert.ok(existsSync(join(top, "actions", name, "README.md")));
  });
}
