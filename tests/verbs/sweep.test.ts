import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { attemptDocument } from "../../src/verbs/attempt-document.ts";
import { gc } from "../../src/verbs/gc.ts";
import { plan } from "../../src/verbs/plan.ts";
import { promote } from "../../src/verbs/promote.ts";
import { reproduce, reproduceAt } from "../../src/verbs/reproduce.ts";
import { run } from "../../src/verbs/run.ts";
import { commit, copyOf, discard, git, writeConfig } from "../faults/scratch.ts";
import { FILE, judged, keysIn, runIn, withChampion, worldIn } from "./scratch-world.ts";

/** The champion is naive Bayes, and one artist more or less does not decide: its rows are those of the demo. */
let start: string;
const folders: string[] = [];

before(async () => {
  start = await withChampion((text) => text, 6000);
});
after(() => discard(start, ...folders));

function fresh(): string {
  const folder = copyOf(start);
  folders.push(folder);
  return folder;
}

const strengths =
  (rank: "cv" | "holdout", values = "[0.01, 1, 3000]") =>
  (text: string) =>
    `${text}sweep: { rank: ${rank}, over: { trainer.l2: ${values}, "features[0].transform": [none, log1p] } }\n`;
const resolved = (l2: string, transform: string) => (text: string) =>
  text
    .replace("kind: logistic-regression", `kind: logistic-regression, l2: ${l2}`)
    .replace("[log1p, standardise]", transform);

test("a sweep by cross-validation: the holdout sees one, which is the run that its config alone asks for", async () => {
  const folder = fresh();
  writeConfig(folder, 1, strengths("cv"));
  const swept = await judged(folder);
  assert.equal(swept.sweep?.result.challengers.length, 6);
  assert.equal(swept.sweep.result.rank, "cv");
  assert.ok(swept.sweep.result.challengers.every(({ folds }) => folds.length === 5));
  const values = swept.sweep.result.challengers.map(({ value }) => value!);
  assert.equal(swept.sweep.result.winner, values.indexOf(Math.max(...values)));
  assert.equal((await keysIn(folder, "judged")).length, 2, "the champion's use, and the winner's");
  assert.equal(swept.trial.trace[0]!.uses, "sweep");

  const [l2, transform] = swept.sweep.result.challengers[swept.sweep.result.winner]!.set.map(({ value }) => value);
  const alone = fresh();
  writeConfig(alone, 1, resolved(l2!, JSON.parse(transform!)));
  const plain = await judged(alone);
  assert.deepEqual(swept.trial.run, plain.trial.run, "record and all");
  assert.deepEqual(swept.trial.judgement, plain.trial.judgement);
  assert.ok(!swept.trial.run.config.includes("sweep"));
});

test("on main the same one wins with the same digests; it is promoted, settled and reproduced as any other", async () => {
  const folder = fresh();
  writeConfig(folder, 1, strengths("cv"));
  const preview = await judged(folder);
  const sha = commit(folder, "Sweep the penalty");
  const world = await worldIn(folder);
  const [early] = await promote(world, [FILE], undefined, () => "");
  assert.deepEqual([early!.outcome, early!.run], ["not recorded", null]);
  const record = await judged(folder, true);
  assert.deepEqual(record.trial.run, preview.trial.run);
  assert.deepEqual(record.sweep?.result, preview.sweep?.result);
  assert.equal(record.trial.verdict.verdict, "promote");
  assert.equal((await judged(folder, true)).trial.settled, true);

  assert.equal((await reproduce(world, record.trial.run.run)).equal, true);
  const document = attemptDocument(record) as { digests: { run: string } };
  assert.equal((await reproduceAt(world, FILE, sha, document.digests.run)).equal, true);

  const [proposed] = await promote(world, [FILE], undefined, () => "");
  assert.deepEqual([proposed!.outcome, proposed!.run], ["updated", record.trial.run.run]);
  git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge", "promote/trending");
  assert.equal((await promote(world, [FILE], undefined, () => ""))[0]!.outcome, "settled");
});

test("without a store that lasts promote ranks the sweep itself", async () => {
  const folder = fresh();
  writeConfig(folder, 1, strengths("cv"));
  commit(folder, "Sweep the penalty");
  const [done] = await promote(await worldIn(folder, { CI: "true" }), [FILE], undefined, () => "");
  assert.equal(done!.outcome, "updated", "the branch of the first promotion is there still");
});

test("a sweep on the holdout is one use, its best one's interval is wider, and stays the same as a record", async () => {
  const folder = fresh();
  writeConfig(folder, 1, strengths("holdout"));
  const swept = await judged(folder);
  assert.deepEqual(swept.trial.wear, { used: 1, budget: 10 });
  assert.equal((await keysIn(folder, "judged")).length, 2);
  const { judgement, comparison } = swept.trial;
  assert.equal(judgement.sweep?.challengers, 6);
  assert.equal(judgement.sweep?.ranking, swept.sweep?.key);

  const best = swept.sweep!.result.challengers[swept.sweep!.result.winner]!;
  const alone = fresh();
  writeConfig(alone, 1, resolved(best.set[0]!.value, JSON.parse(best.set[1]!.value)));
  const plain = (await judged(alone)).trial;
  assert.deepEqual(swept.trial.run, plain.run);
  assert.notEqual(judgement.key, plain.judgement.key, "judged among six is another judgement");
  for (const metric of ["roc_auc", "log_loss"]) {
    const [among, single] = [comparison!, plain.comparison!].map(
      ({ estimates }) => estimates.find((one) => one.metric === metric)!,
    );
    assert.equal(among!.difference, single!.difference);
    assert.ok(among!.lower! < single!.lower! && among!.upper! > single!.upper!, metric);
  }
  const auc = comparison!.estimates.find(({ metric }) => metric === "roc_auc")!;
  const critical = judgement.sweep!.critical!;
  assert.ok(Math.abs(auc.upper! - auc.difference! - critical * auc.se!) < 1e-12);

  commit(folder, "Sweep the penalty");
  const record = (await judged(folder, true)).trial;
  assert.deepEqual([record.run, record.judgement, record.wear], [swept.trial.run, judgement, swept.trial.wear]);
  const [proposed] = await promote(await worldIn(folder), [FILE], undefined, () => "");
  git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge", "promote/trending");
  assert.equal(proposed!.run, record.run.run);
  assert.equal((await promote(await worldIn(folder), [FILE], undefined, () => ""))[0]!.outcome, "settled");
});

test("who stood in a sweep on the holdout is not judged there alone", async () => {
  const folder = fresh();
  writeConfig(folder, 1, strengths("holdout"));
  await judged(folder);
  writeConfig(folder, 1, resolved("1", "log1p"));
  const alone = await runIn(folder);
  assert.ok(alone.kind === "withheld");
  assert.deepEqual(alone.withheld.verdict.reasons, [{ code: "holdout-ranked", challengers: 6 }]);
  writeConfig(folder, 1, resolved("2", "log1p"));
  assert.deepEqual((await judged(folder)).trial.wear, { used: 2, budget: 10 });
});

test("a sweep on a worn holdout ranks nothing", async () => {
  const folder = await withChampion((text) => `${text}  holdout_budget: 1\n`);
  folders.push(folder);
  const one = (text: string) => `${text}  holdout_budget: 1\n`;
  writeConfig(folder, 1, one);
  await judged(folder);
  const before = await keysIn(folder, "previews");
  writeConfig(folder, 1, (text) => strengths("holdout")(one(text)));
  assert.equal((await runIn(folder)).kind, "withheld");
  assert.deepEqual(await keysIn(folder, "previews"), before, "neither a ranking nor a model");
});

test("a ranking is kept and reused, with the runs that gc keeps", async () => {
  const folder = fresh();
  writeConfig(folder, 1, strengths("cv"));
  const first = await judged(folder);
  const again = await judged(folder);
  assert.deepEqual([first.sweep?.step.outcome, again.sweep?.step.outcome], ["ran", "reused"]);
  assert.equal(again.trial.settled, true);
  const world = await worldIn(folder);
  await gc(world, 10, true);
  assert.equal((await judged(folder)).sweep?.step.outcome, "reused");
  await gc(world, 0, true);
  assert.deepEqual(await keysIn(folder, "previews"), []);
});

test("plan says that a sweep has to be ranked first, and then which run it asks for", async () => {
  const folder = fresh();
  writeConfig(folder, 1, strengths("cv"));
  const world = await worldIn(folder);
  const [before] = await plan(world, [FILE]);
  assert.deepEqual([before!.run, before!.steps[0]!.uses, before!.steps[0]!.will], [null, "sweep", "run"]);
  const done = await judged(folder);
  const [afterwards] = await plan(world, [FILE]);
  assert.deepEqual([afterwards!.run, afterwards!.settled], [done.trial.run.run, true]);
});

test("several configs in one call that share a holdout are a use each; the same subject under another name is none", async () => {
  const folder = fresh();
  writeConfig(folder, 1, resolved("1", "log1p"));
  const text = readFileSync(join(folder, FILE), "utf8");
  writeFileSync(join(folder, "configs/other.yaml"), text.replace("l2: 1", "l2: 5"));
  writeFileSync(join(folder, "configs/twin.yaml"), text);
  const done = await run(await worldIn(folder), [FILE, "configs/other.yaml", "configs/twin.yaml"], false);
  assert.deepEqual(
    done.map((one) => one.kind === "judged" && one.trial.wear),
    [
      { used: 1, budget: 10 },
      { used: 3, budget: 10 },
      { used: 3, budget: 10 },
    ],
    "to the other models the champion's own look is one like any",
  );
  assert.equal((await keysIn(folder, "judged")).length, 3);
});
