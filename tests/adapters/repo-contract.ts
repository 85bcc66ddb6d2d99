import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { type Commit, type Repo, WORKTREE } from "../../src/ports/repo.ts";
import { type Clone, emptyClone } from "./clone.ts";
import { refused } from "./refused.ts";

const text = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : new TextDecoder().decode(bytes));

async function log(repo: Repo, path: string, from: string): Promise<Commit[]> {
  const commits: Commit[] = [];
  for await (const commit of repo.log(path, from)) commits.push(commit);
  return commits;
}

/** What every clone promises. `open` gives the repo of a clone that lies on this machine. */
export function repoContract(name: string, open: (clone: Clone) => Repo): void {
  const make = (t: TestContext, branch?: string) => {
    const clone = emptyClone(t, branch);
    return { clone, repo: open(clone) };
  };

  test(`${name}: before the first commit there is no head, no base and nothing to read but the checkout`, async (t) => {
    const { clone, repo } = make(t, "trunk");
    clone.write("configs/a.yaml", "a");
    assert.deepEqual(await repo.heads(), { head: undefined, branch: "trunk", tip: undefined });
    assert.equal(await repo.base(WORKTREE), undefined);
    assert.equal(text(await repo.read("configs/a.yaml", WORKTREE)), "a");
    assert.deepEqual(await repo.list("configs", WORKTREE), ["a.yaml"]);
  });

  test(`${name}: reads the checkout and any commit, byte for byte`, async (t) => {
    const { clone, repo } = make(t);
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7) % 256);
    clone.write("configs/a.yaml", bytes);
    clone.write("top.txt", "top");
    clone.write("configs/with space ä.yaml", "odd name");
    const first = clone.commit("first");
    clone.write("configs/a.yaml", "second\r\n");
    const second = clone.commit("second");
    clone.write("configs/a.yaml", "third");
    assert.deepEqual(Buffer.from((await repo.read("configs/a.yaml", first))!), Buffer.from(bytes));
    assert.equal(text(await repo.read("configs/a.yaml", second)), "second\r\n");
    assert.equal(text(await repo.read("configs/a.yaml", WORKTREE)), "third");
    assert.equal(text(await repo.read("top.txt", second)), "top");
    assert.equal(text(await repo.read("configs/with space ä.yaml", second)), "odd name");
    for (const at of [first, second, WORKTREE]) {
      assert.equal(await repo.read("configs/none.yaml", at), undefined);
      assert.equal(await repo.read("none/a.yaml", at), undefined);
      assert.equal(await repo.read("top.txt/below", at), undefined);
    }
  });

  test(`${name}: an executable file is a file; a link, a folder and what lies behind a link are not`, async (t) => {
    const { clone, repo } = make(t);
    clone.write("configs/real.yaml", "real");
    clone.write("run.sh", "x");
    clone.run("update-index", "--add", "--chmod=+x", "run.sh");
    clone.run("config", "core.symlinks", "true");
    const { symlinkSync } = await import("node:fs");
    symlinkSync("real.yaml", `${clone.folder}/configs/link.yaml`);
    symlinkSync("configs", `${clone.folder}/linked`);
    const sha = clone.commit("links");
    assert.equal(text(await repo.read("run.sh", sha)), "x");
    for (const at of [sha, WORKTREE]) {
      await assert.rejects(
        () => repo.read("configs/link.yaml", at),
        refused("repository-invalid", "configs/link.yaml", "symbolic link"),
      );
      await assert.rejects(() => repo.read("configs", at), refused("repository-invalid", "a folder"));
      assert.deepEqual(await repo.list("configs", at), ["link.yaml", "real.yaml"]);
    }
    assert.equal(await repo.read("linked/real.yaml", sha), undefined);
    await assert.rejects(() => repo.read("linked/real.yaml", WORKTREE), refused("repository-invalid", "symbolic link"));
  });

  test(`${name}: lists the files of a folder, not what is below, in code-unit order`, async (t) => {
    const { clone, repo } = make(t);
    for (const path of [
      "configs/b.yaml",
      "configs/B.yaml",
      "configs/a-b.yaml",
      "configs/a.yaml",
      "configs/champions/x.yaml",
      "ä/ö",
      "file",
    ])
      clone.write(path, "");
    const sha = clone.commit("files");
    for (const at of [sha, WORKTREE]) {
      assert.deepEqual(await repo.list("configs", at), ["B.yaml", "a-b.yaml", "a.yaml", "b.yaml"]);
      assert.deepEqual(await repo.list("ä", at), ["ö"]);
      assert.deepEqual(await repo.list("none", at), []);
      assert.deepEqual(await repo.list("file", at), []);
    }
  });

  test(`${name}: paths that climb or are absolute, and revisions that are no commit's name, are refused`, async (t) => {
    const { clone, repo } = make(t);
    const sha = clone.commit("empty");
    for (const path of ["../x", "/etc/passwd", "a//b", "", ".git/config", "a\n", "a\\b", "./a"]) {
      await assert.rejects(async () => repo.read(path, WORKTREE), refused("repository-invalid", "relative to its top"));
      await assert.rejects(async () => repo.read(path, sha), refused("repository-invalid", "relative to its top"));
    }
    await assert.rejects(async () => repo.read("a", "HEAD"), refused("internal"));
    await assert.rejects(async () => repo.read("a", "--help"), refused("internal"));
    const missing = "1".repeat(40);
    await assert.rejects(() => repo.read("a", missing), refused("repository-invalid", missing, "fetch"));
    await assert.rejects(() => repo.list("a", missing), refused("repository-invalid", missing, "fetch"));
  });

  test(`${name}: tells which commits touched a path, newest first`, async (t) => {
    const { clone, repo } = make(t);
    clone.write("configs/champions/a.yaml", "1");
    const first = clone.commit("Promote a: run 1");
    clone.write("other", "1");
    const second = clone.commit("other");
    clone.write("configs/champions/a.yaml", "2");
    const third = clone.commit("Promote a: run 2 (ä)");
    const commits = await log(repo, "configs/champions", third);
    assert.deepEqual(
      commits.map(({ sha, subject }) => [sha, subject]),
      [
        [third, "Promote a: run 2 (ä)"],
        [first, "Promote a: run 1"],
      ],
    );
    assert.deepEqual(commits[0]!.parents, [second]);
    assert.deepEqual(commits[1]!.parents, []);
    assert.equal(commits[0]!.author, "Ada");
    assert.equal(commits[0]!.time, Number(clone.run("log", "-1", "--format=%ct", third)));
    assert.deepEqual(
      (await log(repo, "configs/champions", first)).map(({ sha }) => sha),
      [first],
    );
    assert.deepEqual(await log(repo, "nothing", third), []);
  });

  test(`${name}: tells a line's own commits from those on the other side of a merge, and takes several paths`, async (t) => {
    const { clone, repo } = make(t);
    clone.write("a", "1");
    const first = clone.commit("a");
    clone.run("switch", "--quiet", "-c", "work");
    clone.write("a", "2");
    const hidden = clone.commit("hidden");
    clone.write("a", "3");
    const last = clone.commit("last");
    clone.run("switch", "--quiet", "main");
    clone.write("b", "1");
    const second = clone.commit("b");
    clone.run("merge", "--quiet", "--no-ff", "-m", "Merge work", "work");
    const merge = clone.run("rev-parse", "HEAD").trim();
    const shas = async (...asked: Parameters<Repo["log"]>) => {
      const found: string[] = [];
      for await (const { sha } of repo.log(...asked)) found.push(sha);
      return found;
    };
    assert.deepEqual(new Set(await shas("a", merge)), new Set([last, hidden, first]));
    assert.deepEqual(await shas("a", merge, "own"), [merge, first]);
    assert.deepEqual(await shas(["a", "b"], merge, "own"), [merge, second, first]);
    assert.deepEqual(await shas(["b", "none"], merge), [second]);
  });

  test(`${name}: names the branches that begin with a prefix, its own and origin's, once each`, async (t) => {
    const { clone, repo } = make(t);
    const sha = clone.commit("first");
    for (const branch of ["promote/b", "promote/a", "promoted", "other"]) clone.run("branch", branch);
    for (const branch of ["promote/b", "promote/c"]) clone.run("update-ref", `refs/remotes/origin/${branch}`, sha);
    clone.run("tag", "promote/tag");
    assert.deepEqual(await repo.branches("promote/"), ["promote/a", "promote/b", "promote/c"]);
    assert.deepEqual(await repo.branches("none/"), []);
  });

  test(`${name}: the base is where a line of work left the default branch`, async (t) => {
    const { clone, repo } = make(t);
    const fork = clone.commit("fork");
    clone.run("switch", "--quiet", "-c", "work");
    const head = clone.commit("work");
    clone.run("switch", "--quiet", "main");
    const tip = clone.commit("main goes on");
    assert.equal(await repo.base(head), fork);
    assert.equal(await repo.base(tip), tip);
    assert.equal(await repo.base(WORKTREE), tip);
    clone.run("switch", "--quiet", "--orphan", "alone");
    const alone = clone.commit("alone");
    await assert.rejects(() => repo.base(alone), refused("repository-invalid", "no commit in common", "fetch"));
  });

  test(`${name}: what in the checkout is not as committed`, async (t) => {
    const { clone, repo } = make(t);
    for (const path of ["a", "b", "c", "d", "folder/x", "folder/y ä", "untouched"]) clone.write(path, "1");
    clone.write(".gitignore", "ignored\n");
    clone.commit("first");
    const all = ["a", "b", "c", "d", "folder", "untouched", "none", "new", "ignored"];
    assert.deepEqual(await repo.changed(all), []);
    assert.deepEqual(await repo.changed([]), []);
    clone.write("a", "2");
    clone.write("b", "2");
    clone.run("add", "b");
    clone.run("rm", "--quiet", "c");
    clone.run("mv", "d", "e");
    clone.write("folder/y ä", "2");
    clone.write("folder/z", "2");
    clone.write("new", "1");
    clone.write("ignored", "1");
    clone.write("elsewhere", "1");
    assert.deepEqual(await repo.changed(all), ["a", "b", "c", "d", "folder/y ä", "folder/z", "ignored", "new"]);
    assert.deepEqual(await repo.changed(["untouched"]), []);
    assert.deepEqual(await repo.changed(["*"]), [], "a path is a path, not a pattern");
  });

  test(`${name}: what HEAD holds in another way than a commit, whatever lies in the checkout`, async (t) => {
    const { clone, repo } = make(t);
    for (const path of ["a", "b", "c", "folder/x", "folder/y ä", "untouched"]) clone.write(path, `${path} 1`);
    const since = clone.commit("first");
    clone.write("a", "2");
    clone.run("rm", "--quiet", "b");
    clone.run("mv", "c", "renamed");
    clone.write("folder/y ä", "2");
    clone.write("new", "1");
    clone.commit("second");
    clone.write("untouched", "2");
    const all = ["a", "b", "c", "renamed", "folder", "untouched", "none", "new"];
    assert.deepEqual(await repo.changed(all, since), ["a", "b", "c", "folder/y ä", "new", "renamed"]);
    assert.deepEqual(await repo.changed(["untouched", "*"], since), []);
    assert.deepEqual(await repo.changed([], since), []);
    await assert.rejects(() => repo.changed(all, "f".repeat(40)), refused("repository-invalid", "f".repeat(40)));
  });

  test(`${name}: a link's target counts as changed too`, async (t) => {
    const { clone, repo } = make(t);
    const { symlinkSync } = await import("node:fs");
    clone.write("data/real.csv", "1");
    symlinkSync("real.csv", `${clone.folder}/data/link.csv`);
    clone.commit("link");
    const since = clone.run("rev-parse", "HEAD");
    assert.deepEqual(await repo.changed(["data/link.csv"]), []);
    clone.write("data/real.csv", "2");
    assert.deepEqual(await repo.changed(["data/link.csv"]), ["data/real.csv"]);
    clone.commit("other data");
    assert.deepEqual(await repo.changed(["data/link.csv"], since), ["data/real.csv"]);
  });
}
