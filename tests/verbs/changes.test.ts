import assert from "node:assert/strict";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { comment } from "../../src/report/comment.ts";
import { parseMarker } from "../../src/report/marker.ts";
import { modelCard } from "../../src/report/model-card.ts";
import { page } from "../../src/report/page.ts";
import { card, cardOfAttempt } from "../../src/verbs/card.ts";
import { gc } from "../../src/verbs/gc.ts";
import { sectionOf } from "../../src/verbs/section-of.ts";
import { refused } from "../adapters/refused.ts";
import { commit, copyOf, discard, filesBelow, git, writeConfig } from "../faults/scratch.ts";
import { judged, storeOf, withChampion, worldIn } from "./scratch-world.ts";

let start: string;
const folders: string[] = [];

before(async () => {
  start = await withChampion();
});
after(() => discard(start, ...folders));

function fresh(): string {
  const folder = copyOf(start);
  folders.push(folder);
  return folder;
}

const objectAt = (folder: string, digest: string) =>
  storeOf(folder, "previews/objects/sha256", digest.slice(0, 2), digest);

test("what changed is an object that the judgement names; the comparison and the run are what they were", async () => {
  const folder = fresh();
  writeConfig(folder, 1);
  const first = await judged(folder);
  const { changes, judgement, comparison, outputs } = first.trial;
  assert.ok(changes && judgement.changes && judgement.comparison);
  assert.ok([...filesBelow(storeOf(folder)).keys()].some((path) => path.endsWith(judgement.changes!)));
  assert.equal(JSON.stringify(comparison).includes("flips"), false);
  assert.deepEqual(changes.curves.challenger, outputs.evaluation.curves);
  const again = await judged(folder);
  assert.deepEqual(again.trial.changes, changes);
  assert.deepEqual(again.trial.judgement, judgement);
  assert.equal(again.trial.settled, true);
});

test("flips add up to what accuracy gains, and every row that is named is a holdout row", async () => {
  const folder = fresh();
  writeConfig(folder, 1);
  const { changes, comparison, outputs } = (await judged(folder)).trial;
  const { flips } = changes!;
  const accuracy = comparison!.estimates.find(({ metric }) => metric === "accuracy")!;
  assert.equal((flips.to_right - flips.to_wrong) / comparison!.rows, accuracy.difference);
  assert.ok(flips.to_right + flips.to_wrong > 0 && flips.surest.length > 0);
  for (const { row } of flips.surest) assert.ok(outputs.scores.row.includes(row));
});

test("a preview whose object of changes is gone is judged all the same; corrupt, it is refused by name", async () => {
  const folder = fresh();
  writeConfig(folder, 1);
  const { trial } = await judged(folder);
  const object = objectAt(folder, trial.judgement.changes!);
  writeFileSync(object, "{}\n");
  await assert.rejects(judged(folder), refused("evidence-corrupt", "what changed is corrupt"));
  rmSync(object);
  const again = await judged(folder);
  assert.equal(again.trial.changes, null);
  assert.deepEqual(again.trial.verdict, trial.verdict);
});

test("gc keeps what a judgement that stays names, and drops it with the run", async () => {
  const folder = fresh();
  writeConfig(folder, 1);
  const { trial } = await judged(folder);
  const object = objectAt(folder, trial.judgement.changes!);
  const there = () => readdirSync(object.slice(0, object.lastIndexOf("/"))).includes(trial.judgement.changes!);
  await gc(await worldIn(folder), 1, true);
  assert.ok(there());
  const swept = await gc(await worldIn(folder), 0, true);
  assert.ok(swept[0]!.removed.some((key) => key.endsWith(trial.judgement.changes!)));
});

test("the page shows what people wrote where the file's history has the champion's config, else what was recorded", async () => {
  const folder = fresh();
  writeConfig(folder, 1);
  const written = sectionOf(await judged(folder), false, undefined);
  assert.match(written.config, /^#|^pipeline: train/);
  assert.doesNotMatch(page({ models: [written], command: "x" }), /trainer\.max_iterations/);
  // Committed, the base is the head: the champion's text stands one commit before.
  commit(folder, "Ask for another");
  const attempt = await judged(folder);
  const committed = sectionOf(attempt, false, undefined);
  assert.deepEqual([committed.baseConfig, committed.config], [written.baseConfig, written.config]);
  // A sweep's choice was never written by anybody.
  const recorded = sectionOf({ ...attempt, championText: undefined }, false, undefined);
  assert.match(recorded.config, /^\{"/);
  assert.match(page({ models: [recorded], command: "x" }), /`trainer\.kind`/);
});

test("a comment of a real run carries its run and model", async () => {
  const folder = fresh();
  writeConfig(folder, 1);
  const attempt = await judged(folder);
  const head = git(folder, "rev-parse", "HEAD");
  const models = [sectionOf(attempt, false, undefined)];
  const text = comment({ models, command: "x", ci: "ci", head, attempt: 1 });
  assert.deepEqual(parseMarker(text), {
    ci: "ci",
    head,
    attempt: 1,
    models: [{ model: "trending", run: attempt.trial.run.run, digest: attempt.trial.judgement.challenger.model }],
  });
});

test("a champion's card by model or run; of no champion it says whose there are", async () => {
  const world = await worldIn(start);
  const byModel = await card(world, "trending");
  assert.deepEqual(await card(world, byModel.run.run.slice(0, 6)), byModel);
  const text = modelCard(byModel);
  assert.match(text, /^# Model card: `trending`\n\nRun `[0-9a-f]{16}`, trained by `naive-bayes`/);
  assert.match(text, /worst slices|No slices were asked for/);
  await assert.rejects(
    card(world, "nobody"),
    refused("not-found", "no champion is meant by nobody", "champions of trending"),
  );
  await assert.rejects(card(world, ""), refused("not-found"));
  const folder = fresh();
  rmSync(storeOf(folder), { recursive: true });
  assert.equal((await card(await worldIn(folder), "trending")).evaluation, undefined, "git alone is enough");
});

test("the card of what is to be promoted names whom it replaces, and its intervals", async () => {
  const folder = fresh();
  writeConfig(folder, 1);
  const attempt = await judged(folder);
  const text = modelCard(cardOfAttempt(attempt));
  assert.ok(text.includes(`proposes the champion before: run \`${attempt.champion!.pointer.run}\``));
  assert.match(text, /better than the champion before by/);
});
