import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { parse } from "yaml";
import { actionNames } from "../../src/build/action-names.ts";
import { bundle } from "../../src/build/bundle.ts";
import { type Made, makeRelease } from "../../src/build/release.ts";
import { need, toolAt } from "../house/need.ts";
import { ROOT } from "./repositories.ts";

const HOME = "acme/contender";
const scratch = mkdtempSync(join(tmpdir(), "contender-release-"));
const dist = join(scratch, "dist");
const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", args, { cwd, encoding: "utf8", env: IDENTITY }).trim();
const IDENTITY = {
  ...process.env,
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_AUTHOR_DATE: "1790000000 +0200",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.org",
  GIT_COMMITTER_DATE: "1790000000 +0200",
  GIT_CONFIG_GLOBAL: "/dev/null",
};
let clone = "";
let made: Made;

/** This checkout as a clone with one commit, without what git ignores. */
function cloned(name: string): string {
  const folder = join(scratch, name);
  const files = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0").filter(Boolean);
  for (const file of files) {
    if (/^(tests|docs)\//.test(file) || !existsSync(join(ROOT, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "Begin");
  return folder;
}

/** The same commit in another place, without a release. */
function again(name: string): string {
  git(scratch, "clone", "--quiet", "--no-tags", clone, name);
  return join(scratch, name);
}

before(async () => {
  clone = cloned("clone");
  await bundle(ROOT, dist);
  made = makeRelease(clone, dist, join(scratch, "out"), HOME);
});
after(() => rmSync(scratch, { recursive: true }));

test("the tag points to a commit on top of main's that holds what runs; main has none of it", () => {
  assert.equal(git(clone, "cat-file", "-t", made.tag), "tag");
  assert.equal(git(clone, "rev-parse", `${made.tag}^{commit}`), made.commit);
  assert.equal(git(clone, "rev-parse", `${made.commit}^`), git(clone, "rev-parse", "main"));
  assert.equal(git(clone, "ls-tree", "-r", "--name-only", "main", "dist"), "");
  assert.equal(git(clone, "status", "--porcelain"), "", "the checkout stays as it was");
  const who = git(clone, "show", "--no-patch", "--format=%ae %ce", made.commit);
  assert.equal(who, Array(2).fill("41898282+github-actions[bot]@users.noreply.github.com").join(" "));
});

test("its contents are listed, and are what the checksums say", () => {
  const paths = git(clone, "ls-tree", "-r", "--name-only", made.commit).split("\n");
  const tops = new Set(paths.map((path) => path.split("/")[0]));
  assert.deepEqual(
    [...tops].sort(),
    [
      ".github",
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "SHA256SUMS",
      "actions",
      "dist",
      "package.json",
    ].sort(),
  );
  assert.ok(paths.filter((path) => path.startsWith(".github")).every((path) => path.startsWith(".github/workflows/")));
  const listed = made.contents.map((line) => line.slice(66));
  assert.deepEqual([...listed, "SHA256SUMS"].sort(), [...paths].sort());
  const tree = join(scratch, "tree");
  git(clone, "worktree", "add", "--quiet", "--detach", tree, made.commit);
  execFileSync("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: tree });
  execFileSync("sha256sum", ["--check", "--strict", "--quiet", "--ignore-missing", "SHA256SUMS"], {
    cwd: join(scratch, "out"),
  });
  assert.match(readFileSync(join(scratch, "out/SHA256SUMS"), "utf8"), /^[0-9a-f]{64} {2}contender-.*\.tgz$/m);
});

test("every action of the release starts from it alone: nothing is installed", () => {
  const tree = join(scratch, "alone");
  git(clone, "worktree", "add", "--quiet", "--detach", tree, made.commit);
  assert.ok(!existsSync(join(tree, "node_modules")));
  assert.equal(execFileSync(join(tree, "dist/contender.js"), ["--version"], { encoding: "utf8" }).trim(), made.version);
  for (const name of actionNames(ROOT)) {
    const { runs } = parse(readFileSync(join(tree, "actions", name, "action.yml"), "utf8")) as {
      runs: { main: string };
    };
    assert.ok(existsSync(join(tree, "actions", name, runs.main)), name);
  }
  // One of them, as a runner starts it, in a repository that has nothing to do.
  const consumer = join(scratch, "consumer");
  git(scratch, "init", "--quiet", "--initial-branch=main", consumer);
  git(consumer, "commit", "--quiet", "--allow-empty", "--message", "Begin");
  const files = Object.fromEntries(
    Object.entries({
      GITHUB_OUTPUT: "",
      GITHUB_STEP_SUMMARY: "",
      GITHUB_EVENT_PATH: '{"repository":{"default_branch":"main"}}',
    }).map(([name, text]) => {
      writeFileSync(join(scratch, name), text);
      return [name, join(scratch, name)];
    }),
  );
  const env = {
    PATH: process.env.PATH,
    HOME: scratch,
    CI: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_REPOSITORY: "acme/models",
    GITHUB_API_URL: "https://api.github.test",
    GITHUB_SERVER_URL: "https://github.test",
    GITHUB_WORKSPACE: consumer,
    GITHUB_RUN_ATTEMPT: "1",
    INPUT_PROMOTIONS: "false",
    ...files,
  };
  execFileSync(process.execPath, [join(tree, "dist/actions/plan.js")], { cwd: consumer, env });
  assert.match(readFileSync(files.GITHUB_OUTPUT!, "utf8"), /configs<<(.+)\n\[\]\n\1/);
});

test("the same sources give the same commit elsewhere, and once more here", () => {
  const other = makeRelease(again("elsewhere"), dist, join(scratch, "out-elsewhere"), HOME);
  assert.equal(other.commit, made.commit);
  assert.deepEqual(
    readFileSync(join(scratch, "out-elsewhere", other.tarball)),
    readFileSync(join(scratch, "out", made.tarball)),
    "the package too",
  );
  const tag = git(clone, "rev-parse", made.tag);
  assert.equal(makeRelease(clone, dist, join(scratch, "out"), HOME).commit, made.commit);
  assert.equal(git(clone, "rev-parse", made.tag), tag);
});

test("the job that publishes makes it without packages: Node 24 runs the script as it is", need("node24"), () => {
  const folder = again("script");
  const args = ["src/build/release.ts", "--dist", dist, "--out", join(scratch, "out-script"), "--home", HOME];
  const said = execFileSync(toolAt("node24"), args, { cwd: folder, encoding: "utf8" });
  assert.equal((JSON.parse(said) as Made).commit, made.commit);
});

test("the package knows its release: init --github pins it", () => {
  const folder = join(scratch, "installed");
  mkdirSync(folder);
  execFileSync("tar", ["--extract", "--file", join(scratch, "out", made.tarball), "--directory", folder]);
  const { dependencies, bin } = JSON.parse(readFileSync(join(folder, "package/package.json"), "utf8"));
  assert.deepEqual([dependencies, bin], [undefined, { contender: "dist/contender.js" }], "it needs no other packages");
  const repository = join(scratch, "fresh");
  mkdirSync(repository);
  const { CONTENDER_HOME: _, CONTENDER_PIN: __, ...env } = process.env;
  execFileSync(process.execPath, [join(folder, "package/dist/contender.js"), "init", "--github"], {
    cwd: repository,
    env,
  });
  const text = readFileSync(join(repository, ".github/workflows/experiment.yml"), "utf8");
  assert.ok(text.includes(`uses: ${HOME}/actions/run@${made.commit} # v${made.version}\n`));
});

test("refused: a clone with changes, a build without the command line, a tag that is somewhere else", () => {
  const other = again("refused");
  writeFileSync(join(other, "stray"), "");
  assert.throws(() => makeRelease(other, dist, join(scratch, "no"), HOME), /expected a clean clone/);
  rmSync(join(other, "stray"));
  const empty = join(scratch, "empty");
  mkdirSync(empty);
  assert.throws(() => makeRelease(other, empty, join(scratch, "no"), HOME), /expected contender\.js/);
  git(other, "tag", made.tag, "main");
  assert.throws(() => makeRelease(other, dist, join(scratch, "no"), HOME), /raise the version/);
});
