import assert from "node:assert/strict";
import { copyFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { comment } from "../../src/report/comment.ts";
import { renderHandover } from "../../src/report/handover.ts";
import { parseHandover } from "../../src/report/parse-handover.ts";
import { handOver } from "../../src/verbs/hand-over.ts";
import { edited } from "../actions/checkout.ts";
import { commit, discard, git, scratchRepository } from "../faults/scratch.ts";
import { worldAt } from "../faults/world-at.ts";

const JOB = { ci: "t", attempt: 1, record: false, overrides: [], fork: false };

test("of several failures the gravest gives the code, and all are told", async (t) => {
  const folder = scratchRepository(200);
  t.after(() => discard(folder));
  const files = ["configs/another.yaml", "configs/third.yaml", "configs/trending.yaml"];
  for (const file of files.slice(0, 2)) copyFileSync(join(folder, files[2]!), join(folder, file));
  commit(folder, "Ask for three");
  const world = worldAt(folder, "0".repeat(64));
  const codes = ["store-failed", "evidence-corrupt", "data-missing"] as const;
  let asked = 0;
  const source = {
    open: async (): Promise<never> => {
      const code = codes[asked++]!;
      throw new ContenderError(code, { message: `number ${asked}` });
    },
  };
  const { failure, handover } = await handOver({ ...world, source }, async () => files, JOB);
  assert.deepEqual([failure?.code, failure?.exit], ["evidence-corrupt", 3]);
  assert.deepEqual(
    handover.faults?.map(({ message }) => message),
    ["number 1", "number 2", "number 3"],
  );
});

test("what can't be found, or is no path, is told beside what could be run", async (t) => {
  const folder = scratchRepository(1500);
  t.after(() => discard(folder));
  const world = worldAt(folder, "0".repeat(64));
  const odd = ["configs/we\\ird.yaml", "configs/a\nb.yaml"];
  for (const file of odd) copyFileSync(join(folder, "configs/trending.yaml"), join(folder, file));
  commit(folder, "Odd names");
  const beside = await handOver(world, async () => [...odd, "configs/trending.yaml"], JOB);
  assert.equal(beside.failure?.exit, 2);
  assert.deepEqual(
    beside.handover.faults?.map(({ file }) => file),
    odd,
  );
  assert.deepEqual(
    beside.handover.results.map(({ model }) => model),
    ["trending"],
  );
  const lost = async () => {
    throw new ContenderError("usage", { message: "too many" });
  };
  const none = await handOver(world, lost, JOB);
  assert.deepEqual([none.failure?.code, none.handover.faults?.length, none.handover.results], ["usage", 1, []]);
});

test("a fork is told of data that it has no way to, and trained on those in the repository", async (t) => {
  const folder = scratchRepository(1500);
  t.after(() => discard(folder));
  const world = worldAt(folder, "0".repeat(64));
  const here = await handOver(world, async () => ["configs/trending.yaml"], { ...JOB, fork: true });
  assert.deepEqual([here.unseen, here.handover.results.map(({ model }) => model)], [[], ["trending"]]);
});

const PIPELINE = "pipelines/train.yaml";
const FILE = "configs/trending.yaml";
const misspelt = (text: string) => text.replace("uses: split", "uses: splitt");
/** What can be wrong on main, how a pull request mends it, and the file that is told. */
const MENDED: readonly (readonly [
  what: string,
  spoil: (at: string) => void,
  mend: (at: string) => void,
  file: string,
])[] = [
  [
    "a broken pipeline",
    (at) => edited(at, PIPELINE, misspelt),
    (at) => edited(at, PIPELINE, (text) => text.replace("splitt", "split")),
    PIPELINE,
  ],
  [
    "a linked pipeline",
    (at) => linked(at, PIPELINE),
    (at) => renameSync(join(at, "real.yaml"), join(at, PIPELINE)),
    PIPELINE,
  ],
  ["a linked config", (at) => linked(at, FILE), (at) => renameSync(join(at, "real.yaml"), join(at, FILE)), FILE],
];

function linked(at: string, path: string): void {
  renameSync(join(at, path), join(at, "real.yaml"));
  symlinkSync("../real.yaml", join(at, path));
}

for (const [what, spoil, mend, file] of MENDED) {
  test(`a pull request that mends ${what} on main is judged by its own, and the page says so`, async (t) => {
    const folder = scratchRepository(1500);
    t.after(() => discard(folder));
    spoil(folder);
    commit(folder, "Spoil it");
    git(folder, "switch", "--quiet", "--create", "mend");
    mend(folder);
    edited(folder, FILE, (text) => text.replace("worthwhile: 0.01", "worthwhile: 0.02"));
    commit(folder, "Mend it");
    const world = worldAt(folder, "0".repeat(64));
    const { handover, failure } = await handOver(world, async () => [FILE], JOB);
    assert.equal(failure, undefined, failure?.message);
    const [one] = handover.models;
    assert.deepEqual([one!.unread, one!.judgeEdits], [file, file === FILE ? [] : ["gate"]]);
    const page = comment(parseHandover(renderHandover(handover)));
    assert.ok(page.includes(`**The head's own \`${file}\` counts here**`), page.slice(0, 600));
  });
}
