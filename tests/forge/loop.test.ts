import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parsePromotionBody } from "../../src/registry/promotion-body.ts";
import { parseMarker } from "../../src/report/marker.ts";
import { need } from "../house/need.ts";
import { type Consumer, newConsumer, type Pull } from "./consumer.ts";
import { endState, pinned } from "./end-state.ts";
import { contenderAlone } from "./laptop.ts";
import { type RealForge, startForge } from "./real-forge.ts";
import { withStandIns } from "./stand-ins.ts";
import { CONFIGS, configOf, type Told, tracks } from "./story.ts";

const CONFIG = "configs/trending.yaml";
const POINTER = "configs/champions/trending.yaml";
/** Who writes with a job's token. */
const BOT = "gitea-actions";

const needed = need("gitea", "giteaStatic", "giteaRunner");
let forge: RealForge;
let ada: Consumer;

before(async () => {
  if (needed.skip !== false) return;
  forge = await startForge(process.execPath);
  ada = await newConsumer(forge.gitea, "acme/ml");
});
after(async () => {
  ada?.clone.drop();
  await forge?.close();
});

/** The chapters build on each other: what failed once is not looked at again. */
let failed = false;
function chapter(name: string, tell: () => Promise<void>): void {
  test(name, needed, async () => {
    assert.equal(failed, false, "an earlier chapter failed");
    failed = true;
    await tell();
    failed = false;
  });
}

/** One comment of ours, and what its first line carries. */
async function onlyComment(pull: number) {
  const comments = await ada.comments(pull);
  assert.equal(comments.length, 1, `expected one comment, found ${JSON.stringify(comments)}`);
  assert.equal(comments[0]!.user.login, BOT);
  const marker = parseMarker(comments[0]!.body);
  assert.ok(marker, comments[0]!.body.slice(0, 300));
  return { id: comments[0]!.id, body: comments[0]!.body, marker };
}

/** Opens a config pull request, and waits for its comment. */
async function experiment(branch: string, told: Told, title: string) {
  const commit = ada.push(branch, { [CONFIG]: configOf(told) }, title);
  const pull = await ada.open(branch, title);
  const run = await ada.ended("experiment.yml", commit);
  assert.equal(run.conclusion, "success", await ada.logs(run));
  return { pull, commit, comment: await onlyComment(pull.number) };
}

/** Merges, and waits until the job on main has brought all promotions up to date. */
async function merged(pull: number) {
  const commit = await ada.merge(pull);
  const run = await ada.ended("promote.yml", commit);
  assert.equal(run.conclusion, "success", await ada.logs(run));
  return { commit, logs: () => ada.logs(run) };
}

/** The one open pull request, made by the job's token, with what its text says to machines. */
async function onlyPromotion(): Promise<{ pull: Pull; facts: NonNullable<ReturnType<typeof parsePromotionBody>> }> {
  const open = await ada.openPulls();
  assert.equal(open.length, 1, `expected one promotion, found ${JSON.stringify(open.map(({ title }) => title))}`);
  const [pull] = open as [Pull];
  assert.equal(pull.user.login, BOT);
  assert.equal(pull.head.ref, "promote/trending");
  const facts = parsePromotionBody(pull.body);
  assert.ok(facts, pull.body);
  const status = (await ada.statuses(pull.head.sha)).get("contender/promotion");
  assert.equal(status?.state, "success", JSON.stringify(status));
  assert.match(status!.description, /^evidence holds/);
  return { pull, facts };
}

chapter("a repository that init made: nothing to promote yet", async () => {
  const { clone } = ada;
  clone.write({ "data/tracks.csv": tracks() });
  const made = spawnSync(
    process.execPath,
    // biome-ignore format: one flag a word
    [forge.release.cli, "init", "--github", "--home", forge.release.home, "--pin", forge.release.commit, "--data", "data/tracks.csv", "--model", "trending"],
    { cwd: clone.folder, encoding: "utf8" },
  );
  assert.equal(made.status, 0, made.stderr);
  const workflows = join(clone.folder, ".github/workflows");
  const files = Object.fromEntries(
    readdirSync(workflows).map((name) => [
      `.github/workflows/${name}`,
      withStandIns(readFileSync(join(workflows, name), "utf8"), forge.digests, [forge.release.home]),
    ]),
  );
  clone.git("rm", "-q", "--cached", "--ignore-unmatch", CONFIG);
  spawnSync("rm", [join(clone.folder, CONFIG)]);
  const commit = await ada.begin(files);
  const run = await ada.ended("promote.yml", commit);
  assert.equal(run.conclusion, "success", await ada.logs(run));
  assert.deepEqual(await ada.openPulls(), []);
  clone.git("commit", "--quiet", "--allow-empty", "--message", "Past the review");
  const past = clone.tryGit("push", "origin", "HEAD:refs/heads/main");
  assert.equal(past.ok, false);
  assert.match(past.said, /protected branch/);
});

let first: Awaited<ReturnType<typeof experiment>>;
chapter("a config pull request gets one comment and a status; a second push renews the same comment", async () => {
  const draft = await experiment("first-config", CONFIGS.draft, "Predict trending tracks");
  assert.equal(draft.comment.marker.head, draft.commit);
  const statuses = await ada.statuses(draft.commit);
  for (const job of ["run", "report"]) {
    assert.equal(statuses.get(`experiment / ${job} (pull_request)`)?.state, "success", JSON.stringify([...statuses]));
  }
  const commit = ada.push("first-config", { [CONFIG]: configOf(CONFIGS.first) }, "Look at the licence too");
  const run = await ada.ended("experiment.yml", commit);
  assert.equal(run.conclusion, "success", await ada.logs(run));
  const comment = await onlyComment(draft.pull.number);
  assert.equal(comment.id, draft.comment.id);
  assert.equal(comment.marker.head, commit);
  assert.notEqual(comment.marker.models[0]!.run, draft.comment.marker.models[0]!.run);
  first = { pull: draft.pull, commit, comment };
});

chapter("merged, it is recorded with the preview's digests and proposed", async () => {
  await merged(first.pull.number);
  const { pull, facts } = await onlyPromotion();
  const previewed = first.comment.marker.models[0]!;
  assert.equal(facts.pointer.run, previewed.run);
  assert.equal(facts.pointer.digests.model, previewed.digest);
  assert.equal(facts.pointer.verdict, "first");
  await merged(pull.number);
  assert.match(ada.read(POINTER)!, new RegExp(`^run: "?${previewed.run}"?$`, "m"));
  assert.deepEqual(await ada.openPulls(), []);
});

chapter("a worse config is kept out: no promotion", async () => {
  const { pull, comment } = await experiment("worse", CONFIGS.worse, "Do without views");
  assert.match(comment.body, /keep the champion/i);
  await merged(pull.number);
  assert.deepEqual(await ada.openPulls(), []);
});

chapter("a broken config: its faults at their lines, and nothing is computed", async () => {
  const commit = ada.push("broken", { [CONFIG]: configOf(CONFIGS.broken) }, "Try a smaller penalty");
  const pull = await ada.open("broken", "Try a smaller penalty");
  const run = await ada.ended("experiment.yml", commit);
  assert.equal(run.conclusion, "failure");
  const logs = await ada.logs(run);
  const lines = configOf(CONFIGS.broken).split("\n");
  for (const [word, nearest] of [
    ["Veiws", "Views"],
    ["logistic-regresion", "logistic-regression"],
  ] as const) {
    const line = lines.findIndex((text) => text.includes(word)) + 1;
    assert.match(logs, new RegExp(`::error [^\\n]*file=${CONFIG},[^\\n]*line=${line}\\b[^\\n]*${nearest}`));
  }
  assert.doesNotMatch(logs, /\b(fit|evaluate) +(ran|reused)/);
  await ada.close(pull.number);
});

chapter("a second promotion overtakes the first, in the same pull request", async () => {
  const better = await experiment("better", CONFIGS.better, "Look at likes");
  assert.match(better.comment.body, /^\W*promote/im);
  await merged(better.pull.number);
  const earlier = await onlyPromotion();
  assert.equal(earlier.facts.pointer.run, better.comment.marker.models[0]!.run);
  const best = await experiment("best", CONFIGS.best, "Look at official videos");
  await merged(best.pull.number);
  const later = await onlyPromotion();
  assert.equal(later.pull.number, earlier.pull.number);
  assert.equal(later.facts.pointer.run, best.comment.marker.models[0]!.run);
  assert.equal(later.facts.pointer.digests.model, best.comment.marker.models[0]!.digest);
  await merged(later.pull.number);
  assert.match(ada.read(POINTER)!, new RegExp(`^run: "?${later.facts.pointer.run}"?$`, "m"));
});

chapter("rolled back by a pull request; the next push does not bring the promotion back", async () => {
  const best = /^run: "?([0-9a-f]{16})/m.exec(ada.read(POINTER)!)![1]!;
  const run = await ada.dispatch("dispatch.yml", {
    task: "roll back",
    model: "trending",
    why: "complaints from listeners",
  });
  assert.equal(run.conclusion, "success", await ada.logs(run));
  const open = await ada.openPulls();
  assert.deepEqual(
    open.map(({ head, user }) => [head.ref, user.login]),
    [["rollback/trending", BOT]],
  );
  assert.match(open[0]!.body, /complaints from listeners/);
  const { logs } = await merged(open[0]!.number);
  const pointer = ada.read(POINTER)!;
  assert.match(pointer, new RegExp(`^run: "?${first.comment.marker.models[0]!.run}"?$`, "m"));
  assert.match(pointer, new RegExp(`^replaces: "?${best}"?$`, "m"));
  assert.match(pointer, /complaints from listeners/);
  assert.match(await logs(), /held/);
  assert.deepEqual(await ada.openPulls(), []);
});

chapter("a promotion that a person closed stays closed", async () => {
  const other = await experiment("other", CONFIGS.other, "Regularise less");
  await merged(other.pull.number);
  const { pull } = await onlyPromotion();
  await ada.close(pull.number);
  const commit = ada.push("readme", { "README.md": "# Our models\n" }, "Say what this is");
  const readme = await ada.open("readme", "Say what this is");
  await ada.ended("promotion-check.yml", commit);
  await merged(readme.number);
  assert.deepEqual(await ada.openPulls(), []);
  assert.equal((await ada.pull(pull.number)).state, "closed");
  assert.deepEqual(await ada.comments(readme.number), []);
});

chapter("a pointer that is edited by hand is red, and can't be merged", async () => {
  const pointer = ada.read(POINTER)!;
  const by = pointer.replace(/^run: .*$/m, `run: "${"0".repeat(16)}"`);
  assert.notEqual(by, pointer);
  const commit = ada.push("by-hand", { [POINTER]: by }, "Trust me");
  const pull = await ada.open("by-hand", "Trust me");
  const run = await ada.ended("promotion-check.yml", commit);
  assert.equal(run.conclusion, "failure");
  assert.match(await ada.logs(run), /::error [^\n]*file=configs\/champions\/trending[./]/);
  await assert.rejects(ada.merge(pull.number), /status|check/i);
  await ada.close(pull.number);
});

chapter("the end state is the pinned one, and a laptop makes the same bytes", async () => {
  const paths = ada.clone.git("ls-tree", "-r", "--name-only", "origin/main", "configs/").split("\n");
  pinned("end-state.txt", endState(paths.map((path) => [path, ada.read(path)!])));
  const laptop = contenderAlone(forge.release.cli, {
    "data/tracks.csv": tracks(),
    "pipelines/train.yaml": ada.read("pipelines/train.yaml")!,
    [CONFIG]: configOf(CONFIGS.first),
  });
  for (const piece of ["manifest", "model", "comparison"]) {
    const path = `configs/champions/trending/${piece}.json`;
    assert.equal(ada.read(path), laptop(path), path);
  }
});
