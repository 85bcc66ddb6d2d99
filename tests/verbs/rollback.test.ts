import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { readChampion } from "../../src/registry/evidence.ts";
import { modelCard } from "../../src/report/model-card.ts";
import { card } from "../../src/verbs/card.ts";
import { checkPromotion } from "../../src/verbs/check-promotion.ts";
import { promote } from "../../src/verbs/promote.ts";
import { rollback } from "../../src/verbs/rollback.ts";
import { sectionOf } from "../../src/verbs/section-of.ts";
import { refused } from "../adapters/refused.ts";
import { commit, copyOf, discard, git, writeConfig } from "../faults/scratch.ts";
import { FILE, judged, withTwoChampions, worldIn } from "./scratch-world.ts";

/** A repository where one champion took another one's place. */
let start: string;
let first: string;
let second: string;
const folders: string[] = [];

before(async () => {
  start = await withTwoChampions();
  [second, first] = git(start, "log", "-2", "--format=%H", "--", "configs/champions/trending.yaml")
    .split("\n")
    .map((sha) => runAt(start, sha)) as [string, string];
});
after(() => discard(start, ...folders));

function fresh(): string {
  const folder = copyOf(start);
  folders.push(folder);
  return folder;
}

function runAt(folder: string, rev: string): string {
  return /^run: "([0-9a-f]{16})"/m.exec(git(folder, "show", `${rev}:configs/champions/trending.yaml`))![1]!;
}

const championAt = async (folder: string, rev = "HEAD") =>
  (await readChampion((await worldIn(folder)).repo, "trending", git(folder, "rev-parse", rev)))!;

async function merge(folder: string, branch: string): Promise<void> {
  git(folder, "merge", "--quiet", "--no-ff", "--message", `Merge ${branch}`, branch);
}

test("back to the champion before: its files as they stood, the present subject held, and the check is green", async () => {
  const folder = fresh();
  const world = await worldIn(folder);
  const subject = (await championAt(folder)).manifest.subject;
  const done = await rollback(world, "trending", undefined, "it fails on new artists");
  assert.deepEqual([done.from, done.to, done.outcome, done.where], [second, first, "opened", "rollback/trending"]);
  git(folder, "switch", "--quiet", "rollback/trending");
  const [checked, ...others] = await checkPromotion(await worldIn(folder));
  assert.deepEqual([checked!.kind, checked!.run, others.length], ["rollback", first, 0]);
  git(folder, "switch", "--quiet", "main");
  await merge(folder, "rollback/trending");
  const champion = await championAt(folder);
  assert.equal(champion.pointer.run, first);
  assert.equal(champion.pointer.replaces, second);
  assert.deepEqual(champion.pointer.held, [{ subject, why: `rolled back to run ${first}: it fails on new artists` }]);
  assert.equal(
    git(folder, "diff", "--stat", "HEAD~3", "HEAD", "--", "configs/champions/trending/"),
    "",
    "the evidence is the old one's, byte for byte",
  );
});

test("the next push does not bring back what was rolled back, and a better subject goes its way from there", async () => {
  const folder = fresh();
  await rollback(await worldIn(folder), "trending", undefined, undefined);
  await merge(folder, "rollback/trending");
  const again = await judged(folder, true);
  assert.equal(again.trial.verdict.verdict, "promote");
  const told = `its subject is held (\`rolled back to run ${first}\`) and is not proposed: take the hold out of`;
  for (const recorded of [true, false]) assert.ok(sectionOf(again, recorded, undefined).next.startsWith(told));
  const next = await promote(await worldIn(folder), [FILE], undefined, () => "page");
  assert.equal(next[0]!.outcome, "held");
  assert.match(next[0]!.what, /rolled back to run/);
  writeConfig(folder, 1, (text) => text.replace("kind: logistic-regression", "kind: logistic-regression, l2: 0.5"));
  commit(folder, "Another penalty");
  const attempt = await judged(folder, true);
  assert.match(sectionOf(attempt, true, undefined).next, /^`contender promote/);
  assert.equal(attempt.trial.judgement.champion?.run, first, "judged against the one that came back");
  const [opened] = await promote(await worldIn(folder), [FILE], undefined, () => "page");
  assert.equal(opened!.outcome, "opened");
});

test("back and back again leaves out what somebody said no to; by name it comes back, and its hold goes", async () => {
  const folder = fresh();
  await rollback(await worldIn(folder), "trending", undefined, undefined);
  await merge(folder, "rollback/trending");
  await assert.rejects(
    async () => rollback(await worldIn(folder), "trending", undefined, undefined),
    refused("not-found", "no earlier champion", second),
  );
  const forth = await rollback(await worldIn(folder), "trending", second.slice(0, 6), undefined);
  assert.deepEqual([forth.from, forth.to], [first, second]);
  const champion = await championAt(folder, "rollback/trending");
  assert.deepEqual(
    champion.pointer.held.map(({ why }) => why),
    [`rolled back to run ${second}`],
  );
  assert.match(git(folder, "log", "-1", "--format=%B", "rollback/trending"), /somebody asked for it by name/);
  git(folder, "switch", "--quiet", "rollback/trending");
  assert.equal((await checkPromotion(await worldIn(folder)))[0]!.kind, "rollback");
});

test("the same roll back again is the same proposal", async () => {
  const folder = fresh();
  await rollback(await worldIn(folder), "trending", undefined, "x");
  assert.equal((await rollback(await worldIn(folder), "trending", undefined, "x")).outcome, "unchanged");
});

test("what never was a champion on the default branch is not gone back to", async () => {
  const folder = fresh();
  for (const to of ["0123456789abcdef", second, "x y", "--help"]) {
    await assert.rejects(
      async () => rollback(await worldIn(folder), "trending", to, undefined),
      refused("not-found", to.slice(0, 8), first),
    );
  }
  await assert.rejects(
    async () => rollback(await worldIn(folder), "other", undefined, undefined),
    refused("not-found", "trending"),
  );
  await assert.rejects(async () => rollback(await worldIn(folder), "../x", undefined, undefined), refused("not-found"));
});

test("a pointer on the other side of a merge was nobody's champion, although git's log knows it", async () => {
  const folder = fresh();
  git(folder, "switch", "--quiet", "-c", "hidden");
  git(folder, "checkout", "--quiet", "HEAD~2", "--", "configs/champions");
  const pointer = git(folder, "show", "HEAD~2:configs/champions/trending.yaml").replace(first, "fedcba9876543210");
  writeFileSync(`${folder}/configs/champions/trending.yaml`, `${pointer}\n`);
  commit(folder, "A champion that nobody sees");
  git(folder, "revert", "--no-edit", "HEAD");
  git(folder, "switch", "--quiet", "main");
  await merge(folder, "hidden");
  assert.match(
    git(folder, "log", "--all", "-p", "--format=", "--", "configs/champions/trending.yaml"),
    /fedcba9876543210/,
  );
  await assert.rejects(
    async () => rollback(await worldIn(folder), "trending", "fedcba9876543210", undefined),
    refused("not-found", "was never the champion"),
  );
});

test("a first champion: what its card and the roll back's refusal say passes the check, and no history is asked for", async () => {
  const folder = fresh();
  git(folder, "reset", "--quiet", "--hard", "HEAD~2");
  const files = ["configs/trending.yaml", "configs/champions/trending.yaml", "configs/champions/trending/"];
  const world = await worldIn(folder);
  await assert.rejects(() => rollback(world, "trending", undefined, undefined), refused("not-found", ...files));
  const told = modelCard(await card(world, "trending"));
  for (const file of files) assert.ok(told.includes(`\`${file}\``), told);
  git(folder, "switch", "--quiet", "-c", "retire");
  git(folder, "rm", "--quiet", "-r", ...files);
  commit(folder, "Retire the model");
  assert.deepEqual(
    (await checkPromotion(await worldIn(folder))).map(({ kind }) => kind),
    ["retired"],
  );
});

test("in a shallow clone the rest of the history is asked for", async () => {
  const part = `${fresh()}-part`;
  folders.push(part);
  git(start, "clone", "--quiet", "--depth", "1", `file://${start}`, part);
  await assert.rejects(
    async () => rollback(await worldIn(part), "trending", undefined, undefined),
    refused("not-found", "git fetch --unshallow"),
  );
});

test("the card of a champion that came back names whom it replaces, not that it is the first", async () => {
  const folder = fresh();
  await rollback(await worldIn(folder), "trending", undefined, undefined);
  await merge(folder, "rollback/trending");
  const told = modelCard(await card(await worldIn(folder), "trending"));
  assert.match(told, /`contender rollback trending`, or dispatch ▸ roll back, proposes/);
  assert.ok(told.includes(`run \`${second}\`, or an earlier one`), told);
});
