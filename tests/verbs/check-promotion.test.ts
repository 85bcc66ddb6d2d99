import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { canonical } from "../../src/canonical.ts";
import { sha256 } from "../../src/digest.ts";
import { ContenderError } from "../../src/errors.ts";
import { renderRecord } from "../../src/records/record.ts";
import { parseComparisonEvidence, renderComparisonEvidence } from "../../src/registry/comparison-evidence.ts";
import { championPaths, type Evidence } from "../../src/registry/names.ts";
import { parsePointer, renderPointer } from "../../src/registry/pointer.ts";
import type { Pointer } from "../../src/registry/pointer.types.ts";
import { checkPromotion } from "../../src/verbs/check-promotion.ts";
import { promote } from "../../src/verbs/promote.ts";
import { run } from "../../src/verbs/run.ts";
import { refused } from "../adapters/refused.ts";
import { commit, copyOf, discard, git, writeConfig } from "../faults/scratch.ts";
import { FILE, judged, withTwoChampions, worldIn } from "./scratch-world.ts";

const paths = championPaths("trending");
/** A third config on main, whose promotion is proposed over two champions; and the same with a worse one, which is not. */
let start: string;
let worse: string;
const folders: string[] = [];

before(async () => {
  start = await withTwoChampions();
  worse = copyOf(start);
  folders.push(worse);
  writeConfig(worse, 2);
  commit(worse, "Do without views");
  await judged(worse, true);
  // Somebody took the merge back, so that the first champion stands again and a third config is provably better.
  git(start, "revert", "--no-edit", "HEAD");
  writeConfig(start, 1, (text) => text.replace("kind: logistic-regression", "kind: logistic-regression, l2: 0.5"));
  commit(start, "Another penalty");
  await judged(start, true);
  const [opened] = await promote(await worldIn(start), [FILE], undefined, () => "page");
  assert.equal(opened?.outcome, "opened", opened?.what);
});
after(() => discard(start, ...folders));

/** A copy, on the proposed branch. */
function proposed(): string {
  const folder = copyOf(start);
  folders.push(folder);
  git(folder, "switch", "--quiet", "promote/trending");
  return folder;
}

const check = async (folder: string, base?: string) => checkPromotion(await worldIn(folder), base);
const pointerIn = (folder: string) => parsePointer(readFileSync(join(folder, paths.pointer)), paths.pointer);
const put = (folder: string, pointer: Pointer) => writeFileSync(join(folder, paths.pointer), renderPointer(pointer));

/** Puts other evidence in and makes the pointer agree with its digest, as a forger would. */
function forge(folder: string, piece: Evidence, bytes: Uint8Array, rest: Partial<Pointer> = {}): void {
  const pointer = pointerIn(folder);
  writeFileSync(join(folder, paths[piece]), bytes);
  put(folder, { ...pointer, ...rest, digests: { ...pointer.digests, [piece]: sha256(bytes) } });
}

async function faultsOf(folder: string): Promise<ContenderError> {
  try {
    await check(folder);
  } catch (error) {
    assert.ok(error instanceof ContenderError, String(error));
    assert.equal(error.exit, 3, error.message);
    return error;
  }
  return assert.fail("it passed");
}

test("what promote proposes passes; where no champion is touched there is nothing to check", async () => {
  const folder = proposed();
  const [checked] = await check(folder);
  assert.deepEqual([checked!.model, checked!.kind, checked!.run], ["trending", "promotion", pointerIn(folder).run]);
  git(folder, "switch", "--quiet", "-C", "docs", "main");
  writeFileSync(join(folder, "README.md"), "x\n");
  commit(folder, "Words");
  assert.deepEqual(await check(folder), []);
  git(folder, "switch", "--quiet", "main");
  assert.deepEqual(await check(folder), []);
});

test("once merged, and after a squash, there is nothing to check; with a base there is again", async () => {
  const folder = proposed();
  const before = git(folder, "rev-parse", "main");
  git(folder, "switch", "--quiet", "main");
  git(folder, "merge", "--quiet", "--squash", "promote/trending");
  commit(folder, "Promote");
  assert.deepEqual(await check(folder), []);
  assert.equal((await check(folder, before))[0]!.kind, "promotion");
});

for (const [name, edit, word] of [
  ["another run", (p) => ({ ...p, run: "0123456789abcdef" }), "0123456789abcdef"],
  ["a digest that no file has", (p) => ({ ...p, digests: { ...p.digests, model: sha256("x") } }), paths.model],
  ["a run that was never champion", (p) => ({ ...p, replaces: "0123456789abcdef" }), "0123456789abcdef"],
  ["another verdict", (p) => ({ ...p, verdict: "first" as const }), "the verdict"],
] as [string, (pointer: Pointer) => Pointer, string][]) {
  test(`a pointer by hand: ${name}`, async () => {
    const folder = proposed();
    put(folder, edit(pointerIn(folder)));
    commit(folder, "By hand");
    const error = await faultsOf(folder);
    assert.ok(JSON.stringify(error.faults).includes(word), JSON.stringify(error.faults));
    assert.ok(error.faults.every(({ file, hint }) => file?.startsWith("configs/champions/trending") && hint));
  });
}

test("a pointer that is no pointer is told with line and column", async () => {
  const folder = proposed();
  writeFileSync(join(folder, paths.pointer), "run: 12\n<<<<<<< HEAD\n");
  commit(folder, "By hand");
  const { faults } = await faultsOf(folder);
  assert.deepEqual([faults[0]!.file, faults[0]!.line], [paths.pointer, 2]);
});

test("evidence that was made better, with digests that agree, does not follow from what was compared", async () => {
  const folder = proposed();
  const evidence = parseComparisonEvidence(readFileSync(join(folder, paths.comparison)), "x");
  const reasons = evidence.verdict.reasons.map((reason) => ("lower" in reason ? { ...reason, lower: 0.5 } : reason));
  forge(folder, "comparison", renderComparisonEvidence({ ...evidence, verdict: { ...evidence.verdict, reasons } }));
  commit(folder, "Flattered");
  await assert.rejects(() => check(folder), refused("evidence-stale", "does not hold: why is", '"lower":0.5'));
});

test("a run that loses is not made a champion by hand: its verdict is decided anew", async () => {
  const folder = copyOf(worse);
  folders.push(folder);
  const { trial } = await judged(folder, true);
  const { run, runBytes, modelBytes, judgement, comparison } = trial;
  git(folder, "switch", "--quiet", "-c", "cheat");
  const champion = pointerIn(folder);
  const verdict = parseComparisonEvidence(readFileSync(join(folder, paths.comparison)), "x").verdict;
  const bytes = renderComparisonEvidence({ judgement, comparison, verdict });
  for (const [piece, content] of [
    ["manifest", runBytes],
    ["model", modelBytes],
    ["comparison", bytes],
  ] as const) {
    writeFileSync(join(folder, paths[piece]), content);
  }
  const digests = { manifest: sha256(runBytes), model: sha256(modelBytes), comparison: sha256(bytes) };
  put(folder, { run: run.run, digests, replaces: champion.run, verdict: "promote", held: [] });
  commit(folder, "Cheat");
  await assert.rejects(() => check(folder), refused("evidence-stale", "the verdict is promote, expected keep"));
});

test("evidence of a run that the default branch does not ask for", async () => {
  const folder = proposed();
  git(folder, "switch", "--quiet", "main");
  writeConfig(folder, 2);
  commit(folder, "Main goes on");
  git(folder, "switch", "--quiet", "promote/trending");
  const { faults } = await faultsOf(folder);
  assert.match(
    faults[0]!.message,
    /configs\/trending\.yaml is another on the default branch than here: the evidence is stale/,
  );
  git(folder, "rebase", "--quiet", "main");
  const again = await faultsOf(folder);
  assert.match(again.faults[0]!.message, /does not ask for run/);
  assert.deepEqual([again.faults[0]!.file, again.faults[0]!.path, again.faults[0]!.line], [paths.pointer, "run", 3]);
});

test("a config or data that changes together with its champion judges itself", async () => {
  for (const path of [FILE, "data/tracks.csv", "pipelines/train.yaml"]) {
    const folder = proposed();
    appendFileSync(join(folder, path), path.endsWith("csv") ? "\n" : "# more\n");
    commit(folder, "And more");
    await assert.rejects(() => check(folder), refused("evidence-stale", path, "changes together with the champion"));
  }
});

test("a champion that moved on makes a promotion stale", async () => {
  const folder = proposed();
  git(folder, "switch", "--quiet", "main");
  git(folder, "checkout", "--quiet", "HEAD~2", "--", "configs/champions");
  commit(folder, "Another champion");
  git(folder, "switch", "--quiet", "promote/trending");
  const { faults } = await faultsOf(folder);
  assert.match(faults[0]!.message, /made against another champion than there is now/);
  assert.equal(faults[0]!.path, "replaces");
  assert.match(faults[0]!.hint!, /^close it, or wait: the next push/);
});

test("holds: added or taken out alone they pass; taken out by a promotion, or against what is held, they do not", async () => {
  const hold = { subject: sha256("moon"), why: "it listens to the moon" };
  const folder = copyOf(start);
  folders.push(folder);
  put(folder, { ...pointerIn(folder), held: [hold] });
  git(folder, "switch", "--quiet", "-c", "no");
  commit(folder, "No");
  const [added] = await check(folder);
  assert.deepEqual([added!.kind, added!.what], ["holds", "1 hold added"]);
  git(folder, "switch", "--quiet", "main");
  git(folder, "merge", "--quiet", "no");
  git(folder, "switch", "--quiet", "-c", "yes");
  put(folder, { ...pointerIn(folder), held: [] });
  commit(folder, "Yes");
  assert.equal((await check(folder))[0]!.kind, "holds");
  git(folder, "switch", "--quiet", "main");
  const [updated] = await promote(await worldIn(folder), [FILE], undefined, () => "page");
  assert.equal(updated!.outcome, "updated");
  git(folder, "switch", "--quiet", "promote/trending");
  assert.equal((await check(folder))[0]!.kind, "promotion");
  put(folder, { ...pointerIn(folder), held: [] });
  commit(folder, "Forget");
  await assert.rejects(
    () => check(folder),
    refused("evidence-stale", "a hold that the champion has is gone", hold.subject),
  );

  const other = proposed();
  const subject = JSON.parse(readFileSync(join(other, paths.manifest), "utf8")).subject;
  git(other, "switch", "--quiet", "main");
  put(other, { ...pointerIn(other), held: [{ subject, why: "no" }] });
  commit(other, "No");
  git(other, "switch", "--quiet", "-c", "against");
  const held = pointerIn(other).held;
  git(other, "checkout", "--quiet", "promote/trending", "--", "configs/champions");
  put(other, { ...pointerIn(other), held });
  commit(other, "Against it");
  await assert.rejects(() => check(other), refused("evidence-stale", "a person said no to the subject"));
});

test("a roll back by hand has to hold what it replaces, and to be one", async () => {
  const folder = copyOf(start);
  folders.push(folder);
  const present = pointerIn(folder);
  git(folder, "switch", "--quiet", "-c", "back");
  const commits = git(folder, "log", "--format=%H", "--", paths.pointer).split("\n");
  git(folder, "checkout", "--quiet", commits.at(-1)!, "--", "configs/champions");
  put(folder, { ...pointerIn(folder), replaces: present.run });
  commit(folder, "Back");
  await assert.rejects(() => check(folder), refused("evidence-stale", "without a no to run", present.run));
  const held = [{ subject: sha256("other"), why: "x" }];
  put(folder, { ...pointerIn(folder), held });
  commit(folder, "Hold another");
  await assert.rejects(() => check(folder), refused("evidence-stale", "without a no to run"));
});

test("git's revert of a merged promotion is told by what name to go back", async () => {
  const folder = proposed();
  git(folder, "switch", "--quiet", "main");
  git(folder, "merge", "--quiet", "--no-ff", "-m", "Merge", "promote/trending");
  git(folder, "switch", "--quiet", "-c", "revert");
  git(folder, "revert", "--no-edit", "-m", "1", "HEAD");
  const { faults } = await faultsOf(folder);
  assert.match(faults[0]!.message, /made against another champion than there is now/);
  assert.equal(
    faults[0]!.hint,
    "close it and use `contender rollback trending`, which also holds the run that it takes back",
  );
});

test("data in a bucket are not opened: a pin counts, else what the evidence says that they were", async () => {
  const uri = "s3://acme-ml/tracks.csv";
  for (const pinned of [false, true]) {
    const folder = copyOf(start);
    folders.push(folder);
    const csv = readFileSync(join(folder, "data/tracks.csv"));
    const pin = pinned ? `${uri}\n  sha256: ${sha256(csv)}` : uri;
    writeConfig(folder, 1, (text) => text.replace("data/tracks.csv", pin));
    commit(folder, "Read the data from a bucket");
    const world = await worldIn(folder);
    const bucket = { ...world, source: { open: () => world.source.open("data/tracks.csv") } };
    await run(bucket, [FILE], true);
    const [opened] = await promote(bucket, [FILE], undefined, () => "page");
    assert.equal(opened?.outcome, "updated", opened?.what);
    git(folder, "switch", "--quiet", "promote/trending");
    const [checked] = await check(folder);
    assert.equal(checked!.kind, "promotion");
    assert.equal(checked!.what.includes(uri), !pinned, checked!.what);

    const { sha256: _own, ...manifest } = JSON.parse(readFileSync(join(folder, paths.manifest), "utf8"));
    const dataset = { ...manifest.dataset, sha256: sha256("other") };
    forge(folder, "manifest", renderRecord({ ...manifest, dataset }));
    commit(folder, "Other data");
    await assert.rejects(
      () => check(folder),
      refused("evidence-stale", pinned ? "the dataset is" : "does not ask for run"),
    );
  }
});

test("another engine's run can't be held against this one's, and that is said", async () => {
  const folder = proposed();
  const world = await worldIn(folder);
  await assert.rejects(
    () => checkPromotion({ ...world, engine: sha256("other") }),
    refused("evidence-stale", "another engine", sha256("other")),
  );
});

test("a champion goes only with its config, and whole", async () => {
  const folder = copyOf(start);
  folders.push(folder);
  git(folder, "switch", "--quiet", "-c", "retire");
  rmSync(join(folder, paths.pointer));
  commit(folder, "Pointer");
  const { faults } = await faultsOf(folder);
  assert.equal(faults.length, 4, "config stands, and three files that no pointer names");
  rmSync(join(folder, paths.folder), { recursive: true });
  rmSync(join(folder, FILE));
  commit(folder, "All of it");
  assert.deepEqual(
    (await check(folder)).map(({ kind }) => kind),
    ["retired"],
  );
});

test("damage on the default branch is mended by what stood there, and by nothing else", async () => {
  const folder = copyOf(start);
  folders.push(folder);
  const good = readFileSync(join(folder, paths.pointer));
  writeFileSync(join(folder, paths.pointer), "<<<<<<< HEAD\n");
  commit(folder, "Damage");
  git(folder, "switch", "--quiet", "-c", "mend");
  writeFileSync(join(folder, paths.pointer), good);
  commit(folder, "Mend");
  assert.equal((await check(folder))[0]!.kind, "restored");
});

test("several models are told at once, and evidence below an unknown name is nobody's", async () => {
  const folder = proposed();
  for (const model of ["a", "b"]) {
    mkdirSync(join(folder, `configs/champions/${model}`));
    writeFileSync(join(folder, `configs/champions/${model}.yaml`), `${canonical({ run: model })}\n`);
  }
  writeFileSync(join(folder, "configs/champions/notes.txt"), "x\n");
  commit(folder, "More");
  const { faults } = await faultsOf(folder);
  const files = new Set(faults.map(({ file }) => file));
  assert.deepEqual([...files], ["configs/champions/a.yaml", "configs/champions/b.yaml"]);
});
