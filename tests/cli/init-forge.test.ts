import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { stage } from "./stage.ts";
import { changes, treeOf } from "./tree.ts";

const { repo, contender, json } = stage();
const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const PINNED = ["--home", "acme/contender", "--pin", COMMIT];

interface Initialised {
  readonly config?: string;
  readonly files: readonly { readonly path: string; readonly outcome: string }[];
}

test("a repository that has configs gets the forge's files only", async () => {
  const folder = repo("plain");
  const before = treeOf(folder);
  const done = await json<Initialised>(folder, ["init", "--github", "--owner", "@acme/models", ...PINNED]);
  assert.equal(done.config, undefined);
  const paths = done.files.map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length, "each file is named once");
  const changed = changes(before, treeOf(folder));
  assert.deepEqual(
    changed.filter((line) => !/\.git(hub|attributes|ignore)/.test(line)),
    [],
    "no config, no pipeline",
  );
  assert.ok(existsSync(join(folder, ".github/workflows/experiment.yml")));
});

test("an empty folder gets both, on the branch that it is told, and says what to press", async () => {
  const folder = repo("folder");
  const args = ["init", "--gitea", "--branch", "trunk"];
  const env = { CONTENDER_HOME: "acme/contender", CONTENDER_PIN: COMMIT };
  const { exit, stdout, stderr } = await contender(folder, args, { env });
  assert.deepEqual([exit, stderr], [0, ""]);
  assert.match(stdout, /created: configs\/trending\.yaml/);
  assert.match(stdout, /To press once the files are pushed:\n\n• name who approves champions/);
  const text = readFileSync(join(folder, ".gitea/workflows/promote.yml"), "utf8");
  assert.match(text, /branches: \[trunk\]/);
  assert.match(text, new RegExp(`uses: acme/contender/actions/run@${COMMIT} # v\\d`));
});

for (const [name, args, message] of [
  ["no release to pin", ["--github"], /--pin says which commit/],
  ["two forges at once", ["--github", "--gitea"], /can't both be meant/],
  ["a word about workflows without them", ["--owner", "@acme/models"], /--owner is about workflows/],
] as const) {
  test(`refused, and nothing written: ${name}`, async () => {
    const folder = repo("folder");
    const before = treeOf(folder);
    const { exit, stderr } = await contender(folder, ["init", ...args]);
    assert.equal(exit, 2);
    assert.match(stderr, message);
    assert.deepEqual(changes(before, treeOf(folder)), []);
  });
}
