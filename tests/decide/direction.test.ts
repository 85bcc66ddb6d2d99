import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Comparison } from "../../src/compare/comparison.types.ts";
import type { Measure } from "../../src/evaluate/evaluation.types.ts";
import { discard, git, scratchRepository, writeConfig } from "../faults/scratch.ts";

/** What is handed to `compare` by the pipeline: the right two models, on the holdout, the right way round. */
interface Result {
  run: string;
  verdict: string;
  metrics: Measure[];
  rows: { holdout: number; holdout_groups: number };
  comparison: Comparison | null;
}

const door = fileURLToPath(new URL("../../src/cli/contender.ts", import.meta.url));
const tsx = fileURLToPath(new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url));
const { CI: _ci, CONTENDER_STORE: _store, NODE_TEST_CONTEXT: _context, ...env } = process.env;
let folder: string;
let champion: Result;

function contender(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, door, ...args], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

function run(...args: string[]): Result {
  return (JSON.parse(contender("run", "--json", ...args)) as { results: Result[] }).results[0]!;
}

before(() => {
  folder = scratchRepository(2500);
  champion = run("--record");
  contender("promote");
  git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge promote/trending", "promote/trending");
});

after(() => discard(folder));

function values(comparison: Comparison, side: "champion" | "challenger"): Measure[] {
  return comparison.estimates.map((estimate) => ({ metric: estimate.metric, value: estimate[side] }));
}

for (const [chapter, verdict, sign] of [
  [1, "promote", 1],
  [2, "keep", -1],
] as const) {
  test(`chapter ${chapter} of the demo: ${verdict}, and both sides are what their own runs measured`, () => {
    writeConfig(folder, chapter);
    const challenger = run();
    const comparison = challenger.comparison!;
    assert.equal(challenger.verdict, verdict);
    assert.notDeepEqual(challenger.metrics, champion.metrics);
    assert.deepEqual(values(comparison, "champion"), champion.metrics);
    assert.deepEqual(values(comparison, "challenger"), challenger.metrics);
    assert.equal(Math.sign(comparison.estimates[0]!.difference!), sign);
    assert.equal(comparison.rows, challenger.rows.holdout);
    assert.equal(comparison.groups, challenger.rows.holdout_groups);
    for (const name of ["Album_type", "official_video"]) {
      const slices = comparison.slices.filter(({ column }) => column === name);
      const rows = slices.reduce((sum, slice) => sum + slice.rows, 0);
      assert.ok(slices.length > 1 && rows === comparison.rows, `slices of ${name} are judged too`);
    }
  });
}
