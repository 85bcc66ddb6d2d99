import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { actionNames } from "../../src/build/action-names.ts";
import { bundle } from "../../src/build/bundle.ts";
import { filesBelow } from "../faults/scratch.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";
let engine = "";
const dist = () => join(folder, "first");

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "contender-bundle-"));
  engine = await bundle(top, dist());
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The checkout in another folder, with the packages that the bundle is made of. */
function copied(): string {
  const place = join(folder, "else/where");
  for (const part of ["src", "actions", "package.json", "package-lock.json"]) {
    cpSync(join(top, part), join(place, part), { recursive: true });
  }
  const { packages } = JSON.parse(readFileSync(join(top, "package-lock.json"), "utf8")) as {
    packages: Record<string, { dev?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(packages)) {
    if (path !== "" && !dev) cpSync(join(top, path), join(place, path), { recursive: true });
  }
  return place;
}

test("the same sources give the same bytes, here and in another folder", async () => {
  const first = filesBelow(dist());
  assert.ok(first.has("contender.js") && first.has("actions/run.js"), [...first.keys()].join());
  const again = join(folder, "again");
  await bundle(top, again);
  assert.deepEqual(filesBelow(again), first);
  const place = copied();
  await bundle(place, join(place, "dist"));
  assert.deepEqual(filesBelow(join(place, "dist")), first);
});

test("editing an action, the report or the wiring is no new engine; editing what computes is", async () => {
  const place = copied();
  for (const file of [
    "actions/report.ts",
    "actions/door.ts",
    "report/comment.ts",
    "wire.ts",
    "adapters/forge/remote/say.ts",
  ]) {
    appendFileSync(join(place, "src", file), "\n// edited\n");
  }
  assert.equal(await bundle(place, join(place, "dist")), engine);
  appendFileSync(join(place, "src/compare/compare.ts"), "\n// edited\n");
  assert.notEqual(await bundle(place, join(place, "dist")), engine);
});

/** All that is loaded when an entry starts. */
function startOf(entry: string, seen = new Map<string, string>()): Map<string, string> {
  const text = readFileSync(entry, "utf8");
  seen.set(entry, text);
  for (const [, from] of text.matchAll(/(?:import|export)\s*(?:[^"'();]*?\bfrom\s*)?"(\.[^"]+)"/g)) {
    const path = join(dirname(entry), from!);
    if (!seen.has(path)) startOf(path, seen);
  }
  return seen;
}

test("whoever writes nothing to the forge loads nothing that could", () => {
  const speaks = /octokit|undici/i;
  for (const action of ["plan", "run"]) {
    for (const [file, text] of startOf(join(dist(), "actions", `${action}.js`)))
      assert.doesNotMatch(text, speaks, file);
  }
  const all = readdirSync(join(dist(), "chunks")).map((file) => readFileSync(join(dist(), "chunks", file), "utf8"));
  assert.ok(
    all.some((text) => speaks.test(text)),
    "or the test looks for nothing",
  );
});

test("each action has an entry of at most forty lines, which its action.yml starts on Node 24", () => {
  assert.deepEqual(actionNames(top), ["plan", "promote", "propose", "report", "revert", "run"]);
  for (const name of actionNames(top)) {
    const lines = readFileSync(join(top, "src/actions", `${name}.ts`), "utf8")
      .trimEnd()
      .split("\n");
    assert.ok(lines.length <= 40, `${name}.ts has ${lines.length} lines`);
    const { runs } = parse(readFileSync(join(top, "actions", name, "action.yml"), "utf8")) as { runs: unknown };
    assert.deepEqual(runs, { using: "node24", main: `../../dist/actions/${name}.js` });
    assert.ok(filesBelow(dist()).has(`actions/${name}.js`));
  }
});
