import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sha256 } from "../../src/digest.ts";
import { ContenderError } from "../../src/errors.ts";
import { promote } from "../../src/verbs/promote.ts";
import type { World } from "../../src/verbs/world.ts";
import { runJudged } from "./run-judged.ts";
import { commit, discard, git, scratchRepository, writeConfig } from "./scratch.ts";
import { worldAt } from "./world-at.ts";

const CONFIGS = ["configs/trending.yaml"];
/** `make torture` runs two hundred. */
const ROUNDS = process.env.TORTURE ? 200 : 60;

/** A gate that opens when so many have come to it. */
function barrier(parties: number): () => Promise<void> {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((done) => {
    open = done;
  });
  let waiting = 0;
  return () => {
    if (++waiting === parties) open();
    return opened;
  };
}

const outcomeOf = (world: World, asked?: string) =>
  promote(world, CONFIGS, asked, () => "page").then(
    ([one]) => one!.outcome,
    (error: unknown) => (error instanceof ContenderError ? error : Promise.reject(error)),
  );

const [engineA, engineB] = [sha256("engine a"), sha256("engine b")];
let root: string;

before(async () => {
  root = scratchRepository(3000);
  git(root, "config", "core.excludesFile", "/dev/null");
  git(root, "config", "user.name", "Test");
  // Two machines with different engines: their records of one config are different records.
  for (const engine of [engineA, engineB]) await runJudged(worldAt(root, engine, undefined), CONFIGS, true);
});

after(() => discard(root));

test("of two promotes of different records that read the branch at one moment, one moves it and the other exits 75, every time", async () => {
  const won = { a: 0, b: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const meet = barrier(2);
    const worlds = [worldAt(root, engineA, meet), worldAt(root, engineB, meet)] as const;
    const outcomes = await Promise.all(worlds.map((world) => outcomeOf(world)));
    const moved = outcomes.filter((outcome) => outcome === "opened" || outcome === "updated");
    const refused = outcomes.filter((outcome) => outcome instanceof ContenderError);
    assert.equal(moved.length, 1, `round ${round}: one moves the branch, found ${outcomes.map(String).join(" and ")}`);
    assert.equal(refused.length, 1);
    const error = refused[0] as ContenderError;
    assert.equal(error.exit, 75);
    assert.match(error.message, /was moved by somebody else while run [0-9a-f]{16} was being proposed/);
    assert.match(error.faults[0]!.hint!, /run `contender promote` again/);
    won[outcomes[0] instanceof ContenderError ? "b" : "a"]++;
    // What the branch carries is the winner's, whole.
    const winner = outcomes[0] instanceof ContenderError ? engineB : engineA;
    const manifest = git(root, "show", "promote/trending:configs/champions/trending/manifest.json");
    assert.equal((JSON.parse(manifest) as { engine: string }).engine, winner);
    assert.equal(git(root, "rev-list", "--count", "main..promote/trending"), "1");
    // The next two find no branch, or one that carries something older.
    if (round % 2 === 0) git(root, "branch", "--quiet", "-D", "promote/trending");
    else git(root, "branch", "--quiet", "--force", "promote/trending", "main");
  }
  assert.equal(won.a + won.b, ROUNDS);
});

test("the same record proposed twice is unchanged, at once or one after the other", async () => {
  git(root, "branch", "--quiet", "-D", "promote/trending");
  const meet = barrier(2);
  const both = await Promise.all([1, 2].map(() => outcomeOf(worldAt(root, engineA, meet))));
  assert.deepEqual([...both].sort(), ["opened", "unchanged"]);
  const tip = git(root, "rev-parse", "promote/trending");
  assert.equal(await outcomeOf(worldAt(root, engineA, undefined, 1_800_000_000_000)), "unchanged");
  assert.equal(git(root, "rev-parse", "promote/trending"), tip, "the commit stays, though the clock went on");
});

test("without overlap the record that HEAD's config asks for wins, and any other is refused as stale", async () => {
  const first = (await outcomeOfRun(root)).run;
  writeConfig(root, 1);
  commit(root, "Use logistic regression");
  const world = worldAt(root, engineA, undefined);
  const asked = await outcomeOf(world, first);
  assert.ok(asked instanceof ContenderError);
  assert.equal(asked.code, "evidence-stale");
  assert.equal(asked.exit, 3);
  assert.match(
    asked.message,
    new RegExp(`run ${first} is not what configs/trending.yaml on the default branch asks for`),
  );
  const [second] = await runJudged(world, CONFIGS, true);
  const id = second!.trial.run.run;
  assert.equal(await outcomeOf(world, id), "updated");
  assert.match(git(root, "show", "promote/trending:configs/champions/trending.yaml"), new RegExp(`run: "?${id}`));
});

test("evidence against a champion that has moved on is refused, and measured anew against the present one", async () => {
  const world = worldAt(root, engineA, undefined);
  const before = (await runJudged(world, CONFIGS, true))[0]!;
  assert.equal(before.trial.verdict.verdict, "first");
  // Somebody merges another champion while that record is waiting.
  git(root, "branch", "--quiet", "-D", "promote/trending");
  writeConfig(root, 0);
  commit(root, "Back to naive Bayes");
  await runJudged(world, CONFIGS, true);
  assert.equal(await outcomeOf(world), "opened");
  git(root, "merge", "--quiet", "--no-ff", "--message", "Merge", "promote/trending");
  const champion = git(root, "show", "main:configs/champions/trending/manifest.json");
  writeConfig(root, 1);
  commit(root, "Logistic regression again");
  const [promoted] = await promote(world, CONFIGS, before.trial.run.run, () => "page");
  const judged = promoted!.attempt!.trial;
  assert.equal(judged.run.run, before.trial.run.run, "the run is the recorded one");
  assert.equal(
    judged.judgement.champion?.run,
    (JSON.parse(champion) as { run: string }).run,
    "its rival is the present champion",
  );
  assert.notEqual(judged.judgement.key, before.trial.judgement.key);
  assert.match(git(root, "show", "promote/trending:configs/champions/trending.yaml"), /replaces: "?[0-9a-f]{16}/);
});

async function outcomeOfRun(folder: string) {
  const [attempt] = await runJudged(worldAt(folder, engineA, undefined), CONFIGS, true);
  return attempt!.trial.run;
}
