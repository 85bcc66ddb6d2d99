import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { copyOf, discard, git, scratchRepository, writeConfig } from "../faults/scratch.ts";
import { must } from "./beginnings.ts";
import { call } from "./call.ts";
import { cliBundle } from "./cli-bundle.ts";

/** The command line as it is built, in repositories with a champion. */
let bundle: { folder: string; entry: string };
let champion: string;
const places: string[] = [];

before(async () => {
  bundle = await cliBundle();
  champion = scratchRepository(1500);
  await must(bundle.entry, champion, "run", "--record");
  await must(bundle.entry, champion, "promote");
  git(champion, "merge", "--quiet", "promote/trending");
});
after(() => {
  discard(bundle.folder, champion, ...places);
});

function repository(): string {
  const place = copyOf(champion);
  places.push(place);
  return place;
}

/** Exit code, and what was printed with its lines joined. */
async function contender(folder: string, args: string[], env: Record<string, string> = {}) {
  const { exit, stdout, stderr } = await call(bundle.entry, folder, args, { env });
  return { exit, text: stdout.replace(/\s+/g, " "), stderr };
}

test("a worn holdout: exit 3, no figure, and the way to a fresh one", async () => {
  const folder = repository();
  const budget = (text: string) => `${text}  holdout_budget: 1\n`;
  writeConfig(folder, 1, budget);
  git(folder, "commit", "--quiet", "--all", "--message", "Keep the budget small");
  const first = await contender(folder, ["run"]);
  assert.equal(first.exit, 0, first.stderr);
  assert.match(first.text, /This is use 1 of 1 of this holdout\./);
  writeConfig(folder, 2, budget);
  const second = await contender(folder, ["run"]);
  assert.equal(second.exit, 3);
  assert.match(second.text, /Invalid: 1 challenger of a budget of 1 has looked at this holdout, so it is worn/);
  assert.match(second.text, /write another split\.seed \(it is 7\)/);
  assert.match(second.text, /gate\.holdout_budget \(it is 1\)/);
  assert.doesNotMatch(second.text, /roc_auc|log_loss/);
  const power = await contender(folder, ["plan", "--power"]);
  assert.match(power.text, /The budget of 1 look is used up/);
  const elsewhere = await contender(folder, ["run"], { CI: "true" });
  assert.equal(elsewhere.exit, 0, elsewhere.stderr);
  assert.match(elsewhere.text, /How often this holdout was looked at before is unknown here/);
});

test("a sweep is ranked in one table, and its best one is a run like any other", async () => {
  const folder = repository();
  writeConfig(folder, 1, (text) => `${text}sweep:\n  over:\n    trainer.l2: [0.1, 10, 1000]\n`);
  const ran = await contender(folder, ["run"]);
  assert.equal(ran.exit, 0, ran.stderr);
  assert.match(ran.stderr, /sweep {5}3 challengers on 5 folds inside the training part/);
  assert.match(ran.text, /The sweep ranked 3 challengers by roc_auc by cross-validation inside the training part/);
  const [result] = (await must(bundle.entry, folder, "run")).results as [
    { run: string; sweep: { challengers: unknown[] } },
  ];
  assert.equal(result.sweep.challengers.length, 3);
  assert.match((await contender(folder, ["show", result.run])).text, /sweep/);
  assert.equal((await contender(folder, ["reproduce", result.run])).exit, 0);
});

test("plan --power: a guess at first, then by what comparisons showed", async () => {
  const folder = repository();
  const guess = await contender(folder, ["plan", "--power"]);
  assert.equal(guess.exit, 0, guess.stderr);
  assert.match(guess.text, /A guess: no comparison is in the store/);
  writeConfig(folder, 1);
  await must(bundle.entry, folder, "run");
  const known = await contender(folder, ["plan", "--power"]);
  assert.match(known.text, /By 1 past comparison of this holdout/);
  assert.match(known.text, /1 of 10 looks at this holdout is used up/);
  assert.doesNotMatch((await contender(folder, ["plan"])).text, /holdout can show/);
});
