import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commit, git } from "../../faults/scratch.ts";
import { type BadInput, CONFIG, DATA, edit, put } from "./bad-input.ts";

/** Where Contender is called is no place for it. */
const bad = (
  name: string,
  spoil: BadInput["spoil"],
  code: BadInput["code"],
  says: string,
  rest: Partial<BadInput> = {},
): BadInput => ({
  name: `repository: ${name}`,
  spoil,
  code,
  says,
  ...rest,
});

const record = { call: ["run", "--record"] };
const uncommitted = (name: string, spoil: (repo: string) => void, at: string): BadInput =>
  bad(`--record with ${name}`, spoil, "not-recordable", "differs from what is committed", { ...record, at });

/** Puts something else in the config's place. */
const config = (name: string, put: (path: string) => void, says: string): BadInput =>
  bad(
    `a config that is ${name}`,
    (repo) => {
      rmSync(join(repo, CONFIG));
      put(join(repo, CONFIG));
    },
    "repository-invalid",
    says,
    { at: CONFIG },
  );

export const BAD_REPOSITORIES: readonly BadInput[] = [
  ...["validate", "plan", "run", "promote", "runs", "models", "gc"].map((command) =>
    bad(`none, for ${command}`, undefined, "repository-invalid", "not inside a git repository", {
      begin: "folder",
      call: [command],
    }),
  ),
  bad("no git on the PATH", undefined, "environment-invalid", "install git", { env: { PATH: "/nonexistent" } }),
  bad(
    "bare",
    (repo) => {
      git(repo, "clone", "--quiet", "--bare", ".", "../bare.git");
    },
    "repository-invalid",
    "work tree",
    { from: "../bare.git" },
  ),
  bad("called inside .git", undefined, "repository-invalid", "work tree", { from: ".git" }),
  bad("HEAD is garbage", put(".git/HEAD", "garbage\n"), "repository-invalid", "not inside a git repository"),
  bad("HEAD names a commit that is not there", put(".git/HEAD", `${"0".repeat(39)}1\n`), "repository-invalid", "git"),
  bad(
    "objects are gone",
    (repo) => rmSync(join(repo, ".git/objects"), { recursive: true }),
    "repository-invalid",
    "git",
  ),
  bad("git's settings can't be read", put(".git/config", "[core\n"), "repository-invalid", "config"),
  bad(
    "no configs folder",
    (repo) => rmSync(join(repo, "configs"), { recursive: true }),
    "not-found",
    "contender init",
    { call: ["run"] },
  ),
  bad(
    "the configs folder is a link",
    (repo) => {
      execFileSync("mv", [join(repo, "configs"), join(repo, "../configs")]);
      symlinkSync("../configs", join(repo, "configs"));
    },
    "repository-invalid",
    "a symbolic link",
    { at: "configs", call: ["run"] },
  ),
  config("a folder", (path) => mkdirSync(path), "a folder"),
  config("a FIFO", (path) => execFileSync("mkfifo", [path]), "a named pipe"),
  config("a link out of the repository", (path) => symlinkSync("/etc/hostname", path), "a symbolic link"),
  config("a link to /dev/zero", (path) => symlinkSync("/dev/zero", path), "a symbolic link"),
  bad(
    "257 configs",
    (repo) => {
      for (let at = 0; at < 256; at++) writeFileSync(join(repo, `configs/m${at}.yaml`), "");
    },
    "usage",
    "at most 256 configs",
    { call: ["plan"] },
  ),
  bad(
    "--record before the first commit",
    (repo) => {
      rmSync(join(repo, ".git"), { recursive: true });
      git(repo, "init", "--quiet", "--initial-branch", "main");
    },
    "not-recordable",
    "`git add` and `git commit` first",
    record,
  ),
  bad(
    "--record on a detached head",
    (repo) => {
      git(repo, "checkout", "--quiet", "--detach");
      edit(CONFIG, "seed: 7", "seed: 8")(repo);
      commit(repo, "Astray");
    },
    "not-recordable",
    "main at",
    record,
  ),
  bad(
    "--record on a branch",
    (repo) => {
      git(repo, "checkout", "--quiet", "-b", "change");
      edit(CONFIG, "seed: 7", "seed: 8")(repo);
      commit(repo, "Change");
    },
    "not-recordable",
    "without --record the run is a preview",
    record,
  ),
  bad(
    "promote on a branch",
    (repo) => {
      git(repo, "checkout", "--quiet", "-b", "change");
      edit(CONFIG, "seed: 7", "seed: 8")(repo);
      commit(repo, "Change");
    },
    "not-recordable",
    "git switch main",
    { call: ["promote"] },
  ),
  uncommitted("a config that is not committed", edit(CONFIG, "seed: 7", "seed: 8"), CONFIG),
  uncommitted("data that is not committed", edit(DATA, /\n$/, "\n,,,,,,,,,,,,,,,,,,,,,,\n"), DATA),
  uncommitted(
    "data that git ignores",
    (repo) => {
      put(".gitignore", "data/\n")(repo);
      git(repo, "rm", "--quiet", "--cached", DATA);
      commit(repo, "Forget the data");
    },
    DATA,
  ),
  uncommitted(
    "a pipeline that is not committed",
    edit("pipelines/train.yaml", "leaks: warn", "leaks: fail"),
    "pipelines/train.yaml",
  ),
  bad(
    "a shallow clone without the common commit",
    (repo) => {
      git(repo, "branch", "change");
      for (const branch of ["main", "change"]) {
        git(repo, "checkout", "--quiet", branch);
        put(`${branch}.txt`, branch)(repo);
        commit(repo, branch);
      }
      git(repo, "checkout", "--quiet", "main");
      git(
        repo,
        "clone",
        "--quiet",
        "--depth",
        "1",
        "--no-single-branch",
        "--branch",
        "change",
        `file://${repo}`,
        "../shallow",
      );
    },
    "repository-invalid",
    "fetch-depth: 0",
    { from: "../shallow" },
  ),
  bad(
    "gc in a shallow clone",
    (repo) => {
      put("more.txt", "more")(repo);
      commit(repo, "More");
      git(repo, "clone", "--quiet", "--depth", "1", `file://${repo}`, "../shallow");
    },
    "repository-invalid",
    "git fetch --unshallow",
    { from: "../shallow", call: ["gc"] },
  ),
  bad(
    "a config of HEAD is a link",
    (repo) => {
      rmSync(join(repo, CONFIG));
      symlinkSync("/etc/hostname", join(repo, CONFIG));
      commit(repo, "Link");
    },
    "repository-invalid",
    "a symbolic link",
    { ...record, at: CONFIG },
  ),
];
