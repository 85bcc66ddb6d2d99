import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { engineOf } from "../../src/build/engine-sources.ts";
import { copyOf, discard, git } from "../faults/scratch.ts";
import { awkwardRepository, configOf, contender, MODELS, top, type Way } from "./workshop.ts";

const CONFIG = "configs/logistic.yaml";
const ENTRY = "src/cli/contender.ts";
const TSX = join(top, "node_modules/tsx/dist/esm/index.mjs");
let origin: string;
let run: string;
let digest: string;
let commit: string;
const used: string[] = [];

const here: Way = { name: "tsx", node: process.execPath, args: ["--import", TSX, join(top, ENTRY)] };

function document(way: Way, folder: string, ...args: string[]) {
  const { status, stdout, stderr } = contender(way, folder, ...args, "--json");
  assert.notEqual(stdout, "", stderr);
  return { status, said: JSON.parse(stdout) };
}

/** The sources with one place written otherwise: another version of this program. */
function otherVersion(file: string, from: string, to: string): Way {
  const tree = mkdtempSync(join(tmpdir(), "contender-tree-"));
  used.push(tree);
  for (const path of ["src", "package.json", "package-lock.json", "pipelines"]) {
    cpSync(join(top, path), join(tree, path), { recursive: true });
  }
  symlinkSync(join(top, "node_modules"), join(tree, "node_modules"));
  const text = readFileSync(join(tree, file), "utf8");
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(join(tree, file), text.replace(from, to));
  return { name: "another version", node: process.execPath, args: ["--import", TSX, join(tree, ENTRY)] };
}

function again(way: Way, folder: string) {
  const named = document(way, folder, "reproduce", run);
  const at = document(way, folder, "reproduce", "--at", commit, "--expect", digest, CONFIG);
  return { named, at };
}

before(() => {
  origin = awkwardRepository();
  commit = git(origin, "rev-parse", "HEAD");
  const { said } = document(here, origin, "run", "--record", CONFIG);
  run = said.results[0].run;
  digest = said.results[0].digests.run;
});

after(() => discard(origin, ...used));

test("nothing changed: every output is equal", () => {
  for (const { status, said } of Object.values(again(here, origin))) {
    assert.equal(status, 0);
    assert.equal(said.equal, true);
    assert.equal(said.differs, null);
    assert.deepEqual(
      said.outputs.map(({ what }: { what: string }) => what),
      ["check", "fit", "score", "evaluate", "run record"],
    );
  }
});

test("no store holds the record: where it is equal all is the same, where it differs the rest is unknown", () => {
  const folder = copyOf(origin);
  used.push(folder);
  rmSync(join(folder, ".contender"), { recursive: true });
  const [same, other] = [digest, "0".repeat(64)].map((expect) =>
    contender(here, folder, "reproduce", "--at", commit, "--expect", expect, CONFIG),
  );
  assert.equal(same!.status, 0, same!.stderr);
  assert.doesNotMatch(same!.stdout, /✗|unknown/);
  assert.deepEqual(same!.stdout.match(/✓ +\w+/g)?.length, 9, same!.stdout);
  assert.equal(other!.status, 3, other!.stderr);
  assert.deepEqual(other!.stdout.match(/[✗–] +\w+/g), ["–  check", "–  fit", "–  score", "–  evaluate", "✗  run"]);
  assert.match(other!.stdout.replaceAll("\n", " "), /No store here holds the recorded one/);
});

test("a cell of the data changed: the first output that differs is named, and the dataset as the cause", () => {
  const folder = copyOf(origin);
  used.push(folder);
  const rows = readFileSync(join(folder, "rows.csv"), "utf8");
  writeFileSync(join(folder, "rows.csv"), rows.replace(/^(g\d+),([\d.]+)/m, "$1,9$2"));
  const { status, said } = document(here, folder, "reproduce", run);
  assert.equal(status, 3);
  const first = said.outputs.find((one: { expected: string; found: string }) => one.expected !== one.found);
  assert.equal(said.differs.what, first.what);
  assert.notEqual(first.what, "run record");
  const { stdout } = contender(here, folder, "reproduce", run);
  assert.match(
    stdout,
    /Not reproduced: the first output of run [0-9a-f]{16} that differs is (check|fit|score|evaluate)\./,
  );
  assert.match(stdout.replaceAll("\n", " "), /has changed: dataset\./);
});

test("a default changed: what was committed then asks for something else now, from fit on", () => {
  const way = otherVersion("src/config/config.validate.ts", "data.l2 = 1;", "data.l2 = 3;");
  const { at, named } = again(way, origin);
  assert.equal(named.status, 0, "a record holds every default of its day: it is reproduced as it was");
  assert.equal(at.status, 3);
  assert.equal(at.said.differs.what, "fit");
  const moved = at.said.inputs.filter((one: { expected: string; found: string }) => one.expected !== one.found);
  assert.deepEqual(
    moved.map(({ what }: { what: string }) => what),
    ["config"],
  );
});

test("a source changed with effect: the first output that differs is named, and the engine as the cause", () => {
  const way = otherVersion(
    "src/evaluate/roc-auc.ts",
    "doubledPairsInOrder(ranking) / (2 * pairs)",
    "doubledPairsInOrder(ranking) / (2 * pairs + 1)",
  );
  const { at, named } = again(way, origin);
  for (const { status, said } of [at, named]) {
    assert.equal(status, 3);
    assert.equal(said.differs.what, "evaluate");
    const [moved] = said.inputs.filter((one: { expected: string; found: string }) => one.expected !== one.found);
    assert.equal(moved.what, "engine");
  }
});

test("a source changed without effect: all outputs are equal, and only the record, which names the engine, differs", () => {
  const way = otherVersion("src/evaluate/roc-auc.ts", "(2 * pairs)", "(pairs + pairs)");
  const { named } = again(way, origin);
  assert.equal(named.status, 3);
  assert.equal(named.said.differs.what, "run record");
  const { stdout } = contender(way, origin, "reproduce", run);
  assert.match(
    stdout.replaceAll("\n", " "),
    /every other output is the same\. What it stands on has changed: engine\./,
  );
});

test("the engine is the compute rooms and what they import: editing the command line or the report is no other engine", () => {
  const engine = engineOf(top);
  const treeOf = (way: Way) => join(way.args[2]!, "../../..");
  assert.equal(engineOf(treeOf(otherVersion("src/report/numbers.ts", "export", "/* */ export"))), engine);
  assert.equal(engineOf(treeOf(otherVersion("src/cli/program.ts", "export", "/* */ export"))), engine);
  assert.notEqual(engineOf(treeOf(otherVersion("src/trainers/platt.ts", "export", "/* */ export"))), engine);
  const { version } = JSON.parse(readFileSync(join(top, "node_modules/papaparse/package.json"), "utf8"));
  const bumped = otherVersion(
    "package-lock.json",
    `"node_modules/papaparse": {\n      "version": "${version}"`,
    '"node_modules/papaparse": {\n      "version": "99.0.0"',
  );
  assert.notEqual(engineOf(treeOf(bumped)), engine);
});

test("another feature, column or type changes neither the rows nor the labels of the holdout", () => {
  const folder = copyOf(origin);
  used.push(folder);
  const seen = new Set<string>();
  const edits: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replace("{ column: colour }", "{ column: colour }, { column: note, transform: tokens }"),
    (text) => text.replace("[{ column: amount, transform: [log1p, standardise], indicator: true }, ", "["),
    (text) => text.replace("member: boolean", "member: string"),
    (text) => text.replace("amount: number", "amount: { type: number, missing: impute }"),
    (text) => text.replace(", { column: since, transform: standardise }", ""),
  ];
  const text = configOf(MODELS.logistic!);
  for (const edit of edits) {
    writeFileSync(join(folder, CONFIG), edit(text));
    const { said } = document(here, folder, "run", CONFIG);
    const record = said.results[0];
    const manifest = JSON.parse(
      readFileSync(join(folder, `.contender/store/previews/runs/logistic/${record.run}.json`), "utf8"),
    );
    const output = manifest.steps.find(({ uses }: { uses: string }) => uses === "score").output as string;
    const path = join(folder, ".contender/store/previews/objects/sha256", output.slice(0, 2), output);
    const { row, label, group } = JSON.parse(readFileSync(path, "utf8"));
    seen.add(JSON.stringify({ row, label, group: group.length, holdout: manifest.holdout }));
  }
  assert.equal(seen.size, 1);
});
