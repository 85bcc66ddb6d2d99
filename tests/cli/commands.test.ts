import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { commit, git } from "../faults/scratch.ts";
import { CONFIG, edit } from "./bad-input/bad-input.ts";
import { tracks } from "./bad-input/tracks.ts";
import { type PromoteDocument, type RunDocument, stage } from "./stage.ts";
import { changes, treeOf } from "./tree.ts";

const { repo, contender, json } = stage();
const COMMANDS = [
  "init",
  "validate",
  "plan",
  "run",
  "promote",
  "rollback",
  "check-promotion",
  "runs",
  "history",
  "models",
  "show",
  "reproduce",
  "doctor",
  "gc",
  "reindex",
];
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`);

test("every command tells its words and shows an example", async () => {
  const folder = repo("folder");
  const all = await contender(folder, ["--help"]);
  assert.equal(all.exit, 0);
  assert.match(
    all.stdout,
    /Exit codes: 0 done · 1 gate not passed .*reindex --check.* · 2 bad input · 3 evidence refused\s+70 .* · 75 try again/,
  );
  for (const command of COMMANDS) {
    assert.match(all.stdout, new RegExp(`^  ${command}\\b`, "m"));
    const { exit, stdout, stderr } = await contender(folder, [command, "--help"]);
    assert.deepEqual([exit, stderr], [0, ""], command);
    assert.match(stdout, new RegExp(`Examples:\n {2}\\$ contender ${command}\\b`), command);
    assert.match(stdout, /--json /, command);
  }
});

test("every command gives one document with its name, and nothing else on stdout", async () => {
  const folder = repo("recorded");
  const named = async (...args: string[]) =>
    assert.equal((await json<{ command: string }>(folder, args)).command, args[0]);
  await named("validate");
  await named("plan", CONFIG);
  await named("run", "--gate");
  await named("run", "--record");
  await named("promote");
  await named("check-promotion");
  await named("doctor");
  await named("runs", "trending");
  await named("models");
  await named("gc");
  const { runs } = await json<{ runs: { run: string; champion: boolean }[] }>(folder, ["runs"]);
  assert.equal(runs.filter((one) => one.champion).length, 1);
  const some = await json<{ runs: { run: string }[] }>(folder, ["runs", "--limit", "1"]);
  assert.deepEqual(
    some.runs.map(({ run }) => run),
    [runs[0]!.run],
  );
  await named("history", "trending", "--metric", "brier");
  await named("show", runs[0]!.run.slice(0, 8));
  await named("reproduce", runs[0]!.run);
  git(folder, "merge", "--quiet", "promote/trending");
  await named("rollback", "trending", "--why", "x");
  await named("init", "--model", "other");
});

test("run --set is the run of a config that says so; the file stays, and the page does not name a commit", async () => {
  const folder = repo("plain");
  const before = readFileSync(join(folder, CONFIG), "utf8");
  const set = ["--set", "trainer.kind=logistic-regression", "--set", "trainer.l2=0.5"];
  const [result] = (await json<RunDocument>(folder, ["run", CONFIG, ...set])).results;
  assert.equal(readFileSync(join(folder, CONFIG), "utf8"), before);
  await contender(folder, ["run", CONFIG, ...set, "--page", "page.md"]);
  const page = readFileSync(join(folder, "page.md"), "utf8");
  assert.match(page, new RegExp(`contender reproduce ${result!.run}`));
  assert.match(page, /Made by `contender run configs\/trending\.yaml --set trainer\.kind=logistic-regression --set/);
  edit(CONFIG, "trainer: { kind: naive-bayes }", "trainer: { kind: logistic-regression, l2: 0.5 }")(folder);
  assert.equal((await json<RunDocument>(folder, ["run"])).results[0]!.run, result!.run);
});

test("a champion is rolled back on a laptop: proposed, checked, merged, and not brought back", async () => {
  const folder = repo("recorded");
  await json(folder, ["promote"]);
  git(folder, "merge", "--quiet", "promote/trending");
  const { from, to, where } = await json<{ from: string; to: string; where: string }>(folder, [
    "rollback",
    "trending",
    "--why",
    "it fails on new artists",
  ]);
  git(folder, "switch", "--quiet", where);
  const { checked } = await json<{ checked: { kind: string; run: string }[] }>(folder, ["check-promotion"]);
  assert.deepEqual(
    checked.map(({ kind, run }) => [kind, run]),
    [["rollback", to]],
  );
  git(folder, "switch", "--quiet", "main");
  git(folder, "merge", "--quiet", where);
  const [again] = (await json<PromoteDocument>(folder, ["promote"])).results;
  assert.deepEqual([again!.run, again!.outcome], [from, "held"]);
  edit("configs/champions/trending.yaml", to, "0123456789abcdef")(folder);
  git(folder, "switch", "--quiet", "-c", "by-hand");
  const unseen = await json<{ uncommitted: string[] }>(folder, ["check-promotion"]);
  assert.deepEqual(unseen.uncommitted, ["configs/champions/trending.yaml"]);
  commit(folder, "By hand");
  const red = await contender(folder, ["check-promotion"]);
  assert.equal(red.exit, 3);
  assert.match(red.stderr, /configs\/champions\/trending/);
});

test("of several models, one that fails hides nothing of the others", async () => {
  const folder = repo("recorded");
  writeFileSync(join(folder, "configs/broken.yaml"), "data: [\n");
  commit(folder, "A broken one");
  const { exit, stdout, stderr } = await contender(folder, ["promote", "--json"]);
  const { results } = JSON.parse(stdout) as PromoteDocument;
  assert.equal(exit, 2);
  assert.deepEqual(
    results.map(({ model, outcome }) => [model, outcome]),
    [
      ["broken", "failed"],
      ["trending", "updated"],
    ],
  );
  assert.match(stderr, /configs\/broken\.yaml/);
});

test("doctor names what is missing with the place to press, and fails only where that is asked for", async () => {
  const folder = repo("plain");
  const { findings } = await json<{ findings: { check: string; state: string }[] }>(folder, ["doctor"]);
  const state = Object.fromEntries(findings.map((one) => [one.check, one.state]));
  assert.equal(state.configs, "ok");
  assert.equal(state["code owners"], "missing");
  assert.equal(state.workflows, "missing");
  assert.equal(state.forge, "unknown");
  assert.equal((await contender(folder, ["doctor", "--gate"])).exit, 1);
  assert.match((await contender(folder, ["doctor"])).stdout, /contender init --github/);
});

test("a person gets text on stdout and progress on stderr; a quiet call has none", async () => {
  const folder = repo("plain");
  const told = await contender(folder, ["run"]);
  assert.match(told.stdout, /trending/);
  assert.match(told.stderr, /^ {2}fit +ran +for the first time/m);
  assert.doesNotMatch(told.stdout, /for the first time \(\d/);
  const again = await contender(folder, ["run", "--quiet"]);
  assert.deepEqual([again.exit, again.stderr], [0, ""]);
});

test("colours on a terminal, and none where NO_COLOR says so", async () => {
  const folder = repo("recorded");
  const NODE_OPTIONS = `--require ${JSON.stringify(fileURLToPath(new URL("tty.cjs", import.meta.url)))}`;
  for (const args of [["models"], ["show", "ffffffffffffffff"]]) {
    const outputs = async (env: Record<string, string>) => {
      const { stdout, stderr } = await contender(folder, args, { env });
      return stdout + stderr;
    };
    assert.match(await outputs({ NODE_OPTIONS }), COLOURS);
    assert.match(await outputs({ NODE_OPTIONS, NO_COLOR: "" }), COLOURS, "an empty NO_COLOR says nothing");
    assert.doesNotMatch(await outputs({ NODE_OPTIONS, NO_COLOR: "1" }), COLOURS);
    assert.doesNotMatch(await outputs({}), COLOURS, "a pipe is no terminal");
  }
});

test("--gate ends with 1 where the champion stays, and only where it is asked for", async () => {
  const folder = repo("recorded");
  assert.equal((await json<RunDocument>(folder, ["run", "--gate"])).results[0]!.verdict, "promote");
  edit(CONFIG, /features:\n( .*\n)+/, "features:\n  - { column: Licensed }\n")(folder);
  assert.equal((await json<RunDocument>(folder, ["run", "--gate"], 1)).results[0]!.verdict, "keep");
  assert.equal((await json<RunDocument>(folder, ["run"])).results[0]!.verdict, "keep");
});

test("from an empty folder to a champion, with a CSV file of one's own", async () => {
  const folder = repo("folder");
  writeFileSync(join(folder, "plays.csv"), tracks());
  const begun = await json<{ repository: string; config: string }>(folder, [
    ...["init", "--data", "plays.csv", "--target", "Stream"],
  ]);
  assert.deepEqual([begun.repository, begun.config], ["created", "configs/plays.yaml"]);
  await json(folder, ["validate"]);
  assert.equal((await json<RunDocument>(folder, ["run"])).results[0]!.verdict, "first");
  assert.match((await contender(folder, ["run", "--record"])).stderr, /no commit yet/);
  git(folder, "config", "user.name", "Test");
  git(folder, "config", "user.email", "test@example.test");
  commit(folder, "Begin");
  const recorded = await json<RunDocument>(folder, ["run", "--record"]);
  assert.equal(recorded.zone, "records");
  const { results } = await json<PromoteDocument>(folder, ["promote"]);
  assert.deepEqual([results[0]!.outcome, results[0]!.run], ["opened", recorded.results[0]!.run]);
  git(folder, "merge", "--quiet", "promote/plays");
  const { models } = await json<{ models: { model: string; champion: { run: string } }[] }>(folder, ["models"]);
  assert.deepEqual(
    models.map(({ model, champion }) => [model, champion.run]),
    [["plays", results[0]!.run]],
  );
  assert.equal((await json<PromoteDocument>(folder, ["promote"])).results[0]!.outcome, "settled");
  assert.equal(git(folder, "status", "--porcelain"), "", "a clean checkout");
  const twice = await json<{ files: { outcome: string }[] }>(folder, ["init", "--data", "plays.csv"]);
  assert.deepEqual(new Set(twice.files.map(({ outcome }) => outcome)), new Set(["left alone"]));
});

test("plan says what run will do, before and after it is done, and writes nothing", async () => {
  const folder = repo("plain");
  interface Plans {
    plans: { run: string; settled: boolean; champion: string | null; steps: { uses: string; will: string }[] }[];
  }
  const before = treeOf(folder);
  const first = (await json<Plans>(folder, ["plan"])).plans[0]!;
  assert.deepEqual(changes(before, treeOf(folder)), []);
  const kept = (plan: typeof first) => plan.steps.filter(({ will }) => will !== "run if asked for");
  assert.deepEqual([first.settled, first.champion], [false, null]);
  assert.deepEqual(new Set(kept(first).map(({ will }) => will)), new Set(["run"]));
  const ran = (await json<RunDocument>(folder, ["run"])).results[0]!;
  assert.deepEqual([ran.run, ran.settled], [first.run, false]);
  const second = (await json<Plans>(folder, ["plan"])).plans[0]!;
  assert.deepEqual([second.run, second.settled], [first.run, true]);
  assert.deepEqual(new Set(kept(second).map(({ will }) => will)), new Set(["be reused"]));
  const again = (await json<RunDocument>(folder, ["run"])).results[0]!;
  assert.deepEqual([again.run, again.settled, again.digests], [ran.run, true, ran.digests]);
  assert.deepEqual(
    again.steps.filter(({ outcome }) => outcome === "ran").map(({ uses }) => uses),
    ["report"],
  );
});

test("reproduce gives equal digests at a commit's short name, and names what differs", async () => {
  const folder = repo("recorded");
  const { run, digests } = (await json<RunDocument>(folder, ["run"])).results[0]!;
  interface Reproduced {
    equal: boolean;
    differs: { what: string } | null;
    inputs: { what: string; expected: string; found: string }[];
    outputs: { what: string; expected: string; found: string }[];
  }
  const at = git(folder, "rev-parse", "--short", "HEAD");
  const named = ["reproduce", "--at", at, "--expect", digests.run, CONFIG];
  assert.equal((await json<Reproduced>(folder, named)).equal, true);
  assert.equal((await json<Reproduced>(folder, ["reproduce", run])).differs, null);
  const data = join(folder, "data/tracks.csv");
  writeFileSync(data, readFileSync(data, "utf8").trimEnd().split("\n").slice(0, -1).join("\n"));
  const other = await json<Reproduced>(folder, ["reproduce", run], 3);
  assert.equal(other.equal, false);
  assert.deepEqual(
    other.inputs.filter(({ expected, found }) => expected !== found).map(({ what }) => what),
    ["dataset"],
  );
  const firstOther = other.outputs.find(({ expected, found }) => expected !== found);
  assert.ok(firstOther !== undefined && firstOther.what === other.differs?.what, JSON.stringify(other.differs));
});

test("--store and CONTENDER_STORE put evidence elsewhere, --page the page; paths go from where the call is made", async () => {
  const folder = repo("plain");
  const inside = join(folder, "data");
  await json(inside, ["run", "../configs/trending.yaml", "--store", "../../store", "--page", "../page.md"]);
  await json(folder, ["run"], 0, { env: { CONTENDER_STORE: join(folder, "../other") } });
  assert.ok(existsSync(join(folder, "../store/previews/runs/trending")));
  assert.ok(existsSync(join(folder, "../other/previews/runs/trending")));
  assert.equal(existsSync(join(folder, ".contender")), false);
  assert.match(readFileSync(join(folder, "page.md"), "utf8"), /trending/);
});

test("without a lasting store promote makes the record itself", async () => {
  const folder = repo("recorded");
  const store = join(folder, "../empty");
  mkdirSync(store);
  const waits = await json<PromoteDocument>(folder, ["promote", "--store", store]);
  assert.equal(waits.results[0]!.outcome, "not recorded");
  const made = await json<PromoteDocument>(folder, ["promote", "--store", store], 0, { env: { CI: "true" } });
  assert.equal(made.results[0]!.outcome, "updated");
});
