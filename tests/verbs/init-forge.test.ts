import assert from "node:assert/strict";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { forgeState } from "../../src/verbs/forge-state.ts";
import type { InitFiles } from "../../src/verbs/init.ts";
import { type ForgeOptions, initForge } from "../../src/verbs/init-forge.ts";
import { nextOnForge } from "../../src/verbs/init-next.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const OPTIONS: ForgeOptions = {
  forge: "github",
  release: { home: "acme/contender", commit: COMMIT, version: "0.1.0" },
  branch: "main",
  owner: "@acme/models",
};

/** A repository in memory. */
function memory(files: Record<string, string> = {}): InitFiles & { at: Map<string, string> } {
  const at = new Map(Object.entries(files));
  return {
    at,
    read: async (path) => (at.has(path) ? new TextEncoder().encode(at.get(path)) : undefined),
    create: async (path, bytes) => {
      if (at.has(path)) return "exists";
      at.set(path, new TextDecoder().decode(bytes));
      return "created";
    },
    append: async (path, bytes) => {
      at.set(path, at.get(path)! + new TextDecoder().decode(bytes));
    },
  };
}

const write = async (options: ForgeOptions, files: InitFiles) => (await initForge(options, files))();
const next = async (options: ForgeOptions, files = memory()) => nextOnForge(options, await forgeState(options, files));

test("an empty repository: workflows pinned by digest, owners, lines for git", async () => {
  const files = memory();
  const done = await write(OPTIONS, files);
  assert.deepEqual(
    done.map(({ path, outcome }) => `${path} ${outcome}`),
    [
      ".github/workflows/experiment.yml created",
      ".github/workflows/promote.yml created",
      ".github/workflows/promotion-check.yml created",
      ".github/workflows/dispatch.yml created",
      ".github/CODEOWNERS created",
      ".gitattributes created",
      ".gitignore created",
    ],
  );
  for (const [path, text] of files.at) {
    if (!path.includes("/workflows/")) continue;
    const ours = text.match(/uses: acme\/contender\/.*/g) ?? [];
    assert.ok(ours.length > 0 && ours.every((line) => line.endsWith(`@${COMMIT} # v0.1.0`)), path);
  }
  assert.equal(files.at.get(".github/CODEOWNERS"), "/configs/champions/ @acme/models\n/.github/ @acme/models\n");
  assert.equal(
    files.at.get(".gitattributes"),
    "configs/champions/** -text\nconfigs/champions/*/** -diff linguist-generated\n*.csv -text\n",
  );
});

test("what is there stays as it is; a second time changes nothing", async () => {
  const files = memory({
    ".github/workflows/promote.yml": "mine",
    "docs/CODEOWNERS": "* @acme/all\n/configs/champions/   @acme/other",
    ".gitattributes": "*.csv -text\n",
  });
  const done = await write(OPTIONS, files);
  assert.equal(files.at.get(".github/workflows/promote.yml"), "mine");
  assert.equal(
    files.at.get("docs/CODEOWNERS"),
    "* @acme/all\n/configs/champions/   @acme/other\n/.github/ @acme/models\n",
    "the file that GitHub reads, and nobody is put in the place of an owner",
  );
  assert.ok(!files.at.has(".github/CODEOWNERS"), "one there would switch the other off");
  assert.equal(done.find(({ path }) => path === ".github/workflows/promote.yml")?.outcome, "left alone");
  const before = new Map(files.at);
  assert.ok((await write(OPTIONS, files)).every(({ outcome }) => outcome === "left alone"));
  assert.deepEqual(files.at, before);
});

test("without an owner the lines wait as comments, and an owner can be put in later", async () => {
  const files = memory();
  const { owner: _, ...nobody } = OPTIONS;
  await write(nobody, files);
  assert.equal(files.at.get(".github/CODEOWNERS"), "# /configs/champions/ @your-team\n# /.github/ @your-team\n");
  assert.match(await next(nobody, files), /name who approves champions/);
  await write(OPTIONS, files);
  assert.match(files.at.get(".github/CODEOWNERS")!, /\n\/configs\/champions\/ @acme\/models\n/);
  assert.doesNotMatch(await next(OPTIONS, files), /name who/);
  assert.doesNotMatch(await next(nobody, files), /name who/, "the file names one");
});

test("Gitea has folders and owners of its own", async () => {
  const files = memory({ ".github/CODEOWNERS": "* @acme/all\n" });
  const home = "https://git.acme.test/acme/contender";
  await write({ ...OPTIONS, forge: "gitea", release: { ...OPTIONS.release, home } }, files);
  assert.match(
    files.at.get(".gitea/workflows/experiment.yml")!,
    /uses: https:\/\/git\.acme\.test\/acme\/contender\/actions\/run@/,
  );
  assert.equal(files.at.get(".gitea/CODEOWNERS"), "configs/champions/.* @acme/models\n.gitea/.* @acme/models\n");
  assert.match(await next({ ...OPTIONS, forge: "gitea" }, files), /ubuntu-latest/);
});

test("what to press names the branch, and a placeholder", async () => {
  assert.match(await next({ ...OPTIONS, branch: "trunk" }), /protect `trunk`/);
  assert.match(await next(OPTIONS), /Allow GitHub Actions to create and approve pull requests/);
  assert.doesNotMatch(await next(OPTIONS), /placeholder/);
  const release = { ...OPTIONS.release, home: "your-org/contender" };
  assert.match(await next({ ...OPTIONS, release }), /placeholder/);
});

test("roles asked for over workflows that take none: the way to have them written anew comes first", async () => {
  const files = memory();
  const aws = { ...OPTIONS, aws: true };
  await write(OPTIONS, files);
  await write(aws, files);
  const told = await next(aws, files);
  assert.match(told, /\n- workflows were left alone that take no role: `git rm \.github\/workflows\/experiment\.yml /);
  assert.doesNotMatch(await next(OPTIONS, files), /left alone/);
  for (const path of /git rm ([^`]+)`/.exec(told)![1]!.split(" ")) files.at.delete(path);
  await write(aws, files);
  assert.doesNotMatch(await next(aws, files), /left alone/);
});

const REFUSED: readonly [name: string, options: Partial<ForgeOptions>, message: RegExp][] = [
  ["no digest", { release: { ...OPTIONS.release, commit: undefined } }, /^--pin/],
  ["a tag for a digest", { release: { ...OPTIONS.release, commit: "v0.1.0" } }, /^--pin/],
  ["a short digest", { release: { ...OPTIONS.release, commit: "0123456" } }, /^--pin/],
  ["a home with a step of its own", { release: { ...OPTIONS.release, home: "a/b\n      - run: id" } }, /^--home/],
  ["a server where GitHub takes none", { release: { ...OPTIONS.release, home: "https://x.test/a/b" } }, /^--home/],
  ["a branch with an expression", { branch: "$".concat("{{ github.token }}") }, /^--branch/],
  ["an owner who is none", { owner: "models" }, /^--owner/],
  ["an owner with a line of its own", { owner: "@a\n* @b" }, /^--owner/],
];
for (const [name, options, message] of REFUSED) {
  test(`refused, and nothing written: ${name}`, async () => {
    const files = memory();
    const error = await write({ ...OPTIONS, ...options }, files).catch((reason: unknown) => reason);
    assert.ok(error instanceof ContenderError, String(error));
    assert.equal(error.code, "usage");
    assert.match(error.message, message);
    assert.equal(files.at.size, 0);
  });
}
