import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { sha256 } from "../../src/digest.ts";
import type { Status } from "../../src/ports/forge.ts";
import { overriddenWorld, proposeConfig } from "../../src/verbs/override.ts";
import { run } from "../../src/verbs/run.ts";
import { refused } from "../adapters/refused.ts";
import { commit, copyOf, discard, git, scratchRepository, writeConfig } from "../faults/scratch.ts";
import { FILE, worldIn } from "./scratch-world.ts";

let start: string;
const folders: string[] = [];
before(() => {
  start = scratchRepository();
});
after(() => discard(start, ...folders));

function fresh(): string {
  const folder = copyOf(start);
  folders.push(folder);
  return folder;
}

const TRAINER = "trainer={ kind: logistic-regression, l2: 0.25 }";

test("a run with overrides is the run of a config that says so, and the file stays as it is", async () => {
  const folder = fresh();
  const world = await worldIn(folder);
  const before = readFileSync(join(folder, FILE), "utf8");
  const [done] = await run(await overriddenWorld(world, [FILE], [TRAINER], false), [FILE], false);
  assert.equal(readFileSync(join(folder, FILE), "utf8"), before);
  writeFileSync(
    join(folder, FILE),
    before.replace(/^trainer: .*$/m, "trainer: { kind: logistic-regression, l2: 0.25 }"),
  );
  const [written] = await run(world, [FILE], false);
  assert.ok(done!.kind === "judged" && written!.kind === "judged");
  assert.equal(done.trial.run.run, written.trial.run.run);
  assert.notEqual(sha256(before), sha256(done.desired.text));
});

test("an overridden file counts as changed, other revisions and files stay as they are", async () => {
  const folder = fresh();
  const world = await worldIn(folder);
  const { repo } = await overriddenWorld(world, [FILE], [TRAINER], false);
  const head = git(folder, "rev-parse", "HEAD");
  assert.deepEqual(await repo.changed(["pipelines", FILE]), [FILE]);
  assert.deepEqual(await repo.changed(["pipelines"]), []);
  assert.deepEqual(await repo.changed([FILE], head), []);
  assert.deepEqual(await repo.read(FILE, head), await world.repo.read(FILE, head));
});

test("overrides end in a proposed config, on a branch by content: twice is once, other ones are another", async () => {
  const folder = fresh();
  const world = await worldIn(folder);
  const done = await proposeConfig(world, "trending", [TRAINER, "gate.confidence=0.9"], "It gained.\n");
  const text = git(folder, "show", `${done.where}:${FILE}`);
  assert.equal(done.where, `config/trending-${sha256(`${text}\n`).slice(0, 8)}`);
  assert.match(text, /^trainer: \{ kind: logistic-regression, l2: 0\.25 \}$/m);
  assert.equal(
    git(folder, "log", "-1", "--format=%s", done.where),
    "Set trainer of trending to { kind: logistic-regression, l2: 0.25 } and 1 more",
  );
  assert.match(git(folder, "log", "-1", "--format=%b", done.where), /^It gained\.$/m);
  assert.deepEqual(git(folder, "diff", "--name-only", "main", done.where), FILE);
  assert.equal(
    (await proposeConfig(world, "trending", [TRAINER, "gate.confidence=0.9"], "It gained.\n")).outcome,
    "unchanged",
  );
  assert.notEqual((await proposeConfig(world, "trending", [TRAINER], "x")).where, done.where);
});

test("a proposed config has the status that can be required: it moves no champion", async () => {
  const folder = fresh();
  const world = await worldIn(folder);
  const marks: string[] = [];
  const forge = {
    ...world.forge,
    mark: async (commit: string, { context, state, description }: Status) => {
      marks.push([commit, context, state, description].join(" · "));
    },
  };
  const { where } = await proposeConfig({ ...world, forge }, "trending", [TRAINER], "x");
  const head = git(folder, "rev-parse", where);
  assert.deepEqual(marks, [`${head} · contender/promotion · success · moves no champion`]);
});

test("the default branch's config is proposed, whatever lies in the checkout", async () => {
  const folder = fresh();
  git(folder, "switch", "--quiet", "-c", "work");
  writeFileSync(join(folder, FILE), "broken: [\n");
  commit(folder, "Broken");
  const done = await proposeConfig(await worldIn(folder), "trending", [TRAINER], "x");
  assert.equal(git(folder, "rev-parse", `${done.where}^`), git(folder, "rev-parse", "main"));
});

for (const [lines, code, ...words] of [
  [["trainer.kind=naive-baies"], "config-invalid", "trainer.kind", "naive-bayes"],
  [["trainer.l3=1"], "config-invalid", "l3"],
  [["features[0].column=Veiws"], "config-invalid", "features[0].column", "Views"],
  [["trainer"], "usage", "path=value"],
  [[], "usage", "nothing is overridden"],
  [["split.seed=7"], "usage", "says so already"],
] as [string[], string, ...string[]][]) {
  test(`${lines.join()}: refused with its path, before anything is proposed`, async () => {
    const folder = fresh();
    const world = await worldIn(folder);
    const named = (error: Error & { code: string; faults: object[] }) => {
      assert.equal(error.code, code);
      for (const word of words) assert.ok(JSON.stringify(error.faults).includes(word), JSON.stringify(error.faults));
      return true;
    };
    await assert.rejects(() => proposeConfig(world, "trending", lines, "x"), named);
    assert.equal(git(folder, "branch", "--list", "config/*"), "");
  });
}

test("what a sweep varies is not set beside it: nothing would come of it", async () => {
  const folder = fresh();
  writeConfig(folder, 1, (text) => `${text}sweep: { over: { trainer.l2: [0.1, 1] } }\n`);
  commit(folder, "Sweep the penalty");
  const world = await worldIn(folder);
  const told = refused("config-invalid", "sweep.over varies trainer.l2", 'sweep.over["trainer.l2"]=[3]');
  await assert.rejects(() => overriddenWorld(world, [FILE], ["trainer.l2=3"], false), told);
  await assert.rejects(() => proposeConfig(world, "trending", ["trainer.l2=3"], "x"), told);
  await proposeConfig(world, "trending", ['sweep.over["trainer.l2"]=[3]'], "x");
});

test("a kind set alone beside another kind's keys: the hint sets the whole", async () => {
  const folder = fresh();
  writeConfig(folder, 1, (text) => text.replace("kind: logistic-regression", "kind: logistic-regression, l2: 1"));
  const world = await worldIn(folder);
  await assert.rejects(
    () => overriddenWorld(world, [FILE], ["trainer.kind=naive-bayes"], false),
    refused("config-invalid", "l2", "`trainer={ kind: naive-bayes }`"),
  );
  await overriddenWorld(world, [FILE], ["trainer={ kind: naive-bayes }"], false);
});

test("models that are none, or have no config", async () => {
  const world = await worldIn(fresh());
  await assert.rejects(() => proposeConfig(world, "other", [TRAINER], "x"), refused("not-found", "configs/other.yaml"));
  await assert.rejects(() => proposeConfig(world, "../x", [TRAINER], "x"), refused("usage", "no model's name"));
});
