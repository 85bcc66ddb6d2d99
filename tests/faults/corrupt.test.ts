import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { sha256 } from "../../src/digest.ts";
import { ContenderError } from "../../src/errors.ts";
import { gc } from "../../src/verbs/gc.ts";
import { runs } from "../../src/verbs/history.ts";
import { promote } from "../../src/verbs/promote.ts";
import { runJudged } from "./run-judged.ts";
import { commit, copyOf, discard, filesBelow, git, scratchRepository, writeConfig } from "./scratch.ts";
import { worldAt } from "./world-at.ts";

const CONFIGS = ["configs/trending.yaml"];
const ENGINE = sha256("an engine");
let origin: string;

/** What a command says of a store, its executions aside: what no fault may change unnamed. */
const COMMANDS: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  "run --record": async (folder) => {
    const [attempt] = await runJudged(worldAt(folder, ENGINE), CONFIGS, true);
    const { run: record, judgement, comparison, verdict } = attempt!.trial;
    return { record, judgement, comparison, verdict };
  },
  promote: async (folder) => {
    const [promoted] = await promote(worldAt(folder, ENGINE), CONFIGS, undefined, () => "page");
    return { ...promoted, attempt: undefined, tree: git(folder, "rev-parse", "promote/trending^{tree}") };
  },
  runs: async (folder) => (await runs(worldAt(folder, ENGINE), undefined)).map(({ executions: _, ...told }) => told),
  gc: async (folder) => (await gc(worldAt(folder, ENGINE), 10, false)).map(({ removed }) => removed),
};

/** Ways to spoil a file: one bit of a byte in each of some places, its end cut off, everything gone. */
function spoiled(bytes: Buffer): Map<string, Buffer> {
  const ways = new Map<string, Buffer>();
  const stride = Math.max(1, Math.floor(bytes.length / 4));
  for (let at = 0; at < bytes.length; at += stride) {
    const copy = Buffer.from(bytes);
    copy[at]! ^= 1;
    ways.set(`byte ${at} flipped`, copy);
  }
  ways.set("its last byte lost", bytes.subarray(0, -1));
  ways.set("emptied", Buffer.alloc(0));
  return ways;
}

before(async () => {
  origin = scratchRepository(1500);
  await runJudged(worldAt(origin, ENGINE), CONFIGS, true);
  await promote(worldAt(origin, ENGINE), CONFIGS, undefined, () => "page");
  git(origin, "merge", "--quiet", "--no-ff", "--message", "Merge", "promote/trending");
  git(origin, "branch", "--quiet", "-D", "promote/trending");
  writeConfig(origin, 1);
  commit(origin, "Use logistic regression");
  await runJudged(worldAt(origin, ENGINE), CONFIGS, true);
});

after(() => discard(origin));

test("one byte of any file of the store: the file is named and the command refuses, or what it says is what it said before", async (t) => {
  const unspoiled = new Map<string, unknown>();
  for (const [name, command] of Object.entries(COMMANDS)) {
    const folder = copyOf(origin);
    unspoiled.set(name, JSON.stringify(await command(folder)));
    discard(folder);
  }
  const files = [...filesBelow(join(origin, ".contender/store")).keys()].filter((path) => !path.startsWith(".tmp"));
  assert.ok(files.length > 15, `${files.length} files`);
  let named = 0;
  for (const file of files) {
    const key = file.replace(/^records\//, "");
    let seen = false;
    const folder = copyOf(origin);
    const path = join(folder, ".contender/store", file);
    for (const [way, bytes] of spoiled(readFileSync(join(origin, ".contender/store", file)))) {
      for (const [name, command] of Object.entries(COMMANDS)) {
        writeFileSync(path, bytes);
        const what = `${name}, ${file}: ${way}`;
        try {
          assert.equal(JSON.stringify(await command(folder)), unspoiled.get(name), what);
        } catch (error) {
          if (!(error instanceof ContenderError)) throw error;
          assert.equal(error.exit, 3, `${what}: ${error.message}`);
          assert.ok(
            error.faults.some((fault) => fault.message.includes(key)),
            `${what}: ${error.message}`,
          );
          assert.deepEqual(readFileSync(path), bytes, "nobody overwrites it");
          seen = true;
          named++;
        }
        if (git(folder, "branch", "--list", "promote/trending") !== "")
          git(folder, "branch", "--quiet", "-D", "promote/trending");
      }
    }
    discard(folder);
    assert.ok(seen, `somebody names ${file}`);
  }
  t.diagnostic(`${files.length} files, named ${named} times`);
});

test("an object that is gone: a miss among previews, an error that names it among records", async () => {
  const previews = copyOf(origin);
  const world = worldAt(previews, ENGINE);
  const [first] = await runJudged(world, CONFIGS, false);
  const model = first!.trial.judgement.challenger.model;
  rmSync(join(previews, `.contender/store/previews/objects/sha256/${model.slice(0, 2)}/${model}`));
  const [second] = await runJudged(world, CONFIGS, false);
  assert.deepEqual(second!.trial.run, first!.trial.run);
  assert.equal(second!.trial.trace.find(({ uses }) => uses === "fit")?.outcome, "ran");

  const records = copyOf(origin);
  rmSync(join(records, `.contender/store/records/objects/sha256/${model.slice(0, 2)}/${model}`));
  for (const name of ["run --record", "gc"]) {
    await assert.rejects(COMMANDS[name]!(records), (error: unknown) => {
      assert.ok(error instanceof ContenderError, String(error));
      assert.equal(error.code, "evidence-missing");
      assert.ok(error.message.includes(model), error.message);
      return true;
    });
  }
  discard(previews, records);
});

test("one byte of the champion's evidence in git: the verdict is invalid and names the file, never first", async () => {
  for (const piece of ["manifest", "model", "comparison"]) {
    const path = `configs/champions/trending/${piece}.json`;
    for (const [way, bytes] of spoiled(readFileSync(join(origin, path)))) {
      const folder = copyOf(origin);
      writeFileSync(join(folder, path), bytes);
      commit(folder, "Spoil the evidence");
      const [attempt] = await runJudged(worldAt(folder, ENGINE), CONFIGS, false);
      const { verdict, reasons } = attempt!.trial.verdict;
      assert.equal(verdict, "invalid", `${path}: ${way}`);
      const [reason] = reasons as readonly { code: string; detail: string }[];
      assert.equal(reason!.code, "champion-corrupt");
      assert.ok(reason!.detail.includes(path), reason!.detail);
      discard(folder);
    }
  }
});
