import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { commit, git } from "../faults/scratch.ts";
import { CONFIG, DATA, edit, POINTER } from "./bad-input/bad-input.ts";
import type { Called } from "./call.ts";
import { type PromoteDocument, type RunDocument, stage } from "./stage.ts";
import { changes, treeOf } from "./tree.ts";

const { repo, contender, json } = stage();
const branch = (folder: string) => git(folder, "rev-parse", "promote/trending");
const first = async (folder: string, args: readonly string[], exit = 0) =>
  (await json<RunDocument>(folder, args, exit)).results[0]!;
const promoted = async (folder: string, ...args: string[]) =>
  (await json<PromoteDocument>(folder, ["promote", ...args])).results[0]!;
/** Text for a person, its lines joined. */
const words = ({ stdout }: Called) => stdout.replace(/\s+/g, " ");

test("the same record proposed twice is unchanged; one commit on the default branch's head, the checkout untouched", async () => {
  const folder = repo("recorded");
  const head = git(folder, "rev-parse", "HEAD");
  const { outcome, run } = await promoted(folder);
  assert.equal(outcome, "updated");
  const proposed = branch(folder);
  assert.equal(git(folder, "rev-parse", `${proposed}^`), head);
  assert.match(git(folder, "show", `${proposed}:${POINTER}`), new RegExp(`run: "${run}"`));
  const before = treeOf(folder);
  assert.equal((await promoted(folder)).outcome, "unchanged");
  assert.deepEqual(changes(before, treeOf(folder)), []);
  assert.equal(git(folder, "status", "--porcelain"), "");
});

test("a promotion is taken back when HEAD no longer asks for it", async () => {
  const folder = repo("recorded");
  await promoted(folder);
  edit(CONFIG, /features:\n( .*\n)+/, "features:\n  - { column: Licensed }\n")(folder);
  commit(folder, "Do without views");
  assert.equal((await first(folder, ["run", "--record"])).verdict, "keep");
  assert.equal((await promoted(folder)).outcome, "withdrawn");
  assert.equal(git(folder, "branch", "--list", "promote/trending"), "");
});

test("a person's no holds", async () => {
  const folder = repo("recorded");
  const { runs } = await json<{ runs: { run: string; zone: string; champion: boolean }[] }>(folder, ["runs"]);
  const challenger = runs.find(({ champion }) => !champion)!;
  const told = await json<{ run: { subject: string } }>(folder, ["show", challenger.run]);
  edit(POINTER, "held: []", `held: [{ subject: "${told.run.subject}", why: "not on Fridays" }]`)(folder);
  commit(folder, "Say no");
  const before = branch(folder);
  const { outcome, what } = await promoted(folder);
  assert.equal(outcome, "held");
  assert.match(what, /not on Fridays/);
  assert.equal(branch(folder), before);
});

test("a run that HEAD's config no longer asks for is refused as stale", async () => {
  const folder = repo("recorded");
  const asked = (await promoted(folder)).run;
  edit(CONFIG, "kind: logistic-regression", "kind: logistic-regression, l2: 2")(folder);
  commit(folder, "Another penalty");
  const before = branch(folder);
  const { error } = await json<{ error: { code: string } }>(folder, ["promote", "--run", asked], 3);
  assert.equal(error.code, "evidence-stale");
  assert.equal(branch(folder), before);
});

test("a judge that a branch edits does not count: the base's verdict does, and both are shown", async () => {
  const folder = repo("recorded");
  git(folder, "switch", "--quiet", "--create", "easier");
  edit(CONFIG, "kind: logistic-regression", "kind: logistic-regression, l2: 2")(folder);
  commit(folder, "Another penalty");
  const fair = await first(folder, ["run"]);
  assert.deepEqual([fair.judge_edits, fair.proposed], [[], null]);
  edit(CONFIG, "seed: 7", "seed: 8")(folder);
  edit(CONFIG, "min_gain: 0,", "min_gain: 0.009,")(folder);
  commit(folder, "Choose another holdout");
  const edited = await first(folder, ["run"]);
  assert.deepEqual(edited.judge_edits, ["split", "gate"]);
  assert.deepEqual([edited.run, edited.verdict], [fair.run, fair.verdict], "as if the judge had not been edited");
  assert.notEqual(edited.proposed!.run, fair.run);
  const page = words(await contender(folder, ["run"]));
  const told = page.indexOf("The judge of the base counts here: the head edits its own judge (split, gate)");
  assert.ok(told >= 0 && told < page.indexOf("roc_auc"), "said before any number");
  const second = page.slice(page.indexOf("By the head's own judge, which does not count"));
  assert.match(second.slice(0, 80), new RegExp(`not count ${edited.proposed!.verdict}\\b`, "i"));
});

for (const [section, from, to] of [
  ["split", "seed: 7", "seed: 8"],
  ["target", "quantile: 0.75", "quantile: 0.5"],
] as const) {
  test(`a champion that was fitted under another ${section} is fitted anew under the one on main`, async () => {
    const folder = repo("recorded");
    edit(CONFIG, from, to)(folder);
    commit(folder, "Change the judge");
    const { champion, verdict, judge_edits } = await first(folder, ["run"]);
    assert.deepEqual(judge_edits, [], "on main the judge is HEAD's");
    assert.deepEqual(champion?.refitted, [section]);
    assert.ok(["promote", "keep", "inconclusive"].includes(verdict), verdict);
    const page = words(await contender(folder, ["run"]));
    assert.ok(page.includes(`The champion was fitted under another ${section}: its config, refitted`), page);
  });
}

test("a champion whose column is gone from the data can't be set against anybody", async () => {
  const folder = repo("recorded");
  const path = join(folder, DATA);
  writeFileSync(path, readFileSync(path, "utf8").replace("Licensed", "License"));
  edit(CONFIG, /features:\n( .*\n)+/, "features:\n  - { column: Likes, transform: log1p }\n")(folder);
  edit(CONFIG, "Licensed: boolean", "License: boolean")(folder);
  commit(folder, "Rename a column");
  const { verdict, reasons } = await first(folder, ["run"], 3);
  assert.deepEqual([verdict, reasons[0]!.code], ["invalid", "champion-not-scorable"]);
  assert.match(reasons[0]!.detail!, /Licensed/);
});

test("a champion without its evidence makes the verdict invalid, never first, until it is restored", async () => {
  const folder = repo("recorded");
  rmSync(join(folder, "configs/champions/trending"), { recursive: true });
  commit(folder, "Lose the evidence");
  const { verdict, reasons } = await first(folder, ["run"], 3);
  assert.deepEqual([verdict, reasons.map(({ code }) => code)], ["invalid", ["champion-evidence-missing"]]);
  assert.equal((await first(folder, ["run", "--gate"], 3)).verdict, "invalid");
  assert.match((await contender(folder, ["models"])).stdout, /configs\/champions\/trending/);
  git(folder, "revert", "--no-edit", "HEAD");
  assert.equal((await first(folder, ["run"])).verdict, "promote");
});

test("gc tells first and sweeps when it is told to: previews go, records stay, a later run works", async () => {
  const folder = repo("recorded");
  interface Swept {
    zones: { zone: string; removed: string[] }[];
  }
  const preview = await first(folder, ["run"]);
  const store = join(folder, ".contender/store");
  const before = treeOf(store);
  const dry = await json<Swept>(folder, ["gc", "--keep", "0"]);
  assert.deepEqual(changes(before, treeOf(store)), [], "a dry run removes nothing");
  const swept = await json<Swept>(folder, ["gc", "--keep", "0", "--apply"]);
  assert.deepEqual(swept.zones, dry.zones);
  const files = (tree: ReadonlyMap<string, string>, zone: string) =>
    [...tree.keys()].filter((path) => path.startsWith(`${zone}/`) && /\.json$|sha256\/../.test(path));
  const gone = changes(before, treeOf(store));
  assert.ok(gone.length > 0 && gone.every((line) => line.startsWith("gone: previews/")), gone.join("\n"));
  assert.deepEqual(files(treeOf(store), "records"), files(before, "records"));
  assert.deepEqual(swept.zones.find(({ zone }) => zone === "records")!.removed, []);
  const again = await first(folder, ["run"]);
  assert.deepEqual([again.run, again.digests, again.settled], [preview.run, preview.digests, false]);
  assert.equal((await promoted(folder)).outcome, "updated", "records can still be promoted");
});
