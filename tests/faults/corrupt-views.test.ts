import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { models as showModels } from "../../src/cli/models.ts";
import { sha256 } from "../../src/digest.ts";
import { ContenderError } from "../../src/errors.ts";
import { gc } from "../../src/verbs/gc.ts";
import { models, pointers, runs, show } from "../../src/verbs/history.ts";
import { promote } from "../../src/verbs/promote.ts";
import { runJudged } from "./run-judged.ts";
import { commit, copyOf, discard, filesBelow, git, scratchRepository, writeConfig } from "./scratch.ts";
import { worldAt } from "./world-at.ts";

const CONFIGS = ["configs/trending.yaml"];
const ENGINE = sha256("an engine");
let origin: string;

/** The only file of a folder in the store. */
function only(folder: string, place: string): string {
  const path = join(folder, ".contender/store", place);
  const [name, ...more] = readdirSync(path);
  assert.ok(name !== undefined && more.length === 0, `${place} holds one file`);
  return join(path, name);
}

function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(path, bytes);
}

before(async () => {
  origin = scratchRepository(1200);
  const world = worldAt(origin, ENGINE);
  await runJudged(world, CONFIGS, true);
  await promote(world, CONFIGS, undefined, () => "page");
  git(origin, "merge", "--quiet", "--no-ff", "--message", "Merge", "promote/trending");
  writeConfig(origin, 1);
  commit(origin, "Use logistic regression");
  await runJudged(world, CONFIGS, false);
});

after(() => discard(origin));

test("whoever says which run is the champion has read its evidence, and refuses where one byte is spoilt", async () => {
  const run = (await pointers(worldAt(origin, ENGINE))).get("trending")!.run;
  assert.match(run, /^[0-9a-f]{16}$/);
  for (const piece of ["manifest", "model", "comparison"]) {
    const file = `configs/champions/trending/${piece}.json`;
    const folder = copyOf(origin);
    flip(join(folder, file));
    const world = worldAt(folder, ENGINE);
    for (const view of [() => pointers(world), () => runs(world, undefined), () => show(world, run)]) {
      await assert.rejects(view, (error: unknown) => {
        assert.ok(error instanceof ContenderError, String(error));
        assert.equal(error.exit, 3);
        assert.deepEqual(
          error.faults.map((fault) => fault.file),
          [file],
        );
        return true;
      });
    }
    const [model] = await models(world);
    assert.equal(model!.champion, undefined);
    assert.ok(model!.refused!.includes(file), model!.refused);
    const door = {
      world: async () => ({ ...world, root: folder, commitOf: async () => "" }),
      paths: () => [],
      store: () => assert.fail(),
    };
    assert.equal(await showModels({ ...door, show: () => undefined }), 3);
    discard(folder);
  }
});

test("a preview whose comparison is gone has no verdict until it is run again, and is no first", async () => {
  const folder = copyOf(origin);
  const world = worldAt(folder, ENGINE);
  const preview = async () => (await runs(world, undefined)).find(({ zone }) => zone === "previews")!;
  const before = await preview();
  assert.equal(before.judgements.length, 1);
  const digest = before.judgements[0]!.judgement.comparison!;
  rmSync(join(folder, ".contender/store/previews/objects/sha256", digest.slice(0, 2), digest));
  assert.deepEqual((await preview()).judgements, []);
  await runJudged(world, CONFIGS, false);
  assert.deepEqual((await preview()).judgements, before.judgements);
  discard(folder);
});

test("a corrupt record anywhere keeps gc from removing anything", async () => {
  const folder = copyOf(origin);
  const place = only(folder, "records/runs/trending");
  flip(place);
  const before = filesBelow(join(folder, ".contender/store"));
  await assert.rejects(
    gc(worldAt(folder, ENGINE), 0, true),
    /^ContenderError: records\/runs\/trending\/[0-9a-f]{16}\.json is corrupt/,
  );
  assert.deepEqual(filesBelow(join(folder, ".contender/store")), before);
  discard(folder);
});

test("of a recorded run whose record is lost gc removes nothing: what names it tells that it was there", async () => {
  const folder = copyOf(origin);
  rmSync(only(folder, "records/runs/trending"));
  const [, records] = await gc(worldAt(folder, ENGINE), 10, true);
  assert.deepEqual(records!.removed, []);
  discard(folder);
});
