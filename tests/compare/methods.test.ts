import assert from "node:assert/strict";
import { test } from "node:test";
import { averagePrecisionInfluence } from "../../src/compare/average-precision-influence.ts";
import { averagePrecisionSpread } from "../../src/compare/average-precision-spread.ts";
import { contestant } from "../../src/compare/contestant.ts";
import { doubledPlacements } from "../../src/compare/doubled-placements.ts";
import { grouping } from "../../src/compare/grouping.ts";
import { jackknife } from "../../src/compare/jackknife.ts";
import { tangoBound } from "../../src/compare/tango-bound.ts";
import { calibrationBins } from "../../src/evaluate/calibration-bins.ts";
import { expectedCalibrationError } from "../../src/evaluate/expected-calibration-error.ts";
import { rank } from "../../src/evaluate/ranking.ts";
import { randomScores } from "./random-scores.ts";

const rows = { row: Int32Array.of(0, 1, 2, 3), group: Int32Array.of(5, -5, 5, 2147483647), k: 1 };
const four = { ...rows, label: Uint8Array.of(0, 0, 1, 1), values: Float64Array.of(0.1, 0.4, 0.35, 0.8) };

test("doubledPlacements: the example of the docs, and ties count half", () => {
  assert.deepEqual(Array.from(doubledPlacements(rank(four), four.label)), [4, 2, 2, 4]);
  const tied = { ...four, values: Float64Array.of(0.4, 0.4, 0.4, 0.8) };
  assert.deepEqual(Array.from(doubledPlacements(rank(tied), tied.label)), [3, 3, 2, 4]);
});

test("grouping numbers any integers in order of appearance", () => {
  const { count, of, rows: size } = grouping(four.group);
  assert.deepEqual([count, Array.from(of), Array.from(size)], [3, [0, 1, 0, 2], [2, 1, 1]]);
});

test("tangoBound: the example of the docs, the closed form without rows against, and the ends", () => {
  assert.ok(Math.abs(tangoBound(9, 5, 44, 1.959963984540054) - 0.2608328626878834) < 1e-15);
  // All n rows for: z(δ)² = n (1 − δ)/(1 + δ), so that 2 standard errors of 20 rows end at 2/3.
  assert.ok(Math.abs(-tangoBound(0, 20, 20, 2) - 2 / 3) < 1e-15);
  assert.equal(tangoBound(20, 0, 20, 2), 1);
});

test("expectedCalibrationError: the example of the docs; 1 belongs to the last bin", () => {
  const two = { ...rows, label: Uint8Array.of(0, 1), values: Float64Array.of(0.25, 0.75) };
  assert.equal(expectedCalibrationError(calibrationBins(two, 2)), 0.25);
  const ends = { ...rows, label: Uint8Array.of(0, 1), values: Float64Array.of(0, 1) };
  assert.deepEqual(Array.from(calibrationBins(ends, 10).rows), [1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});

test("jackknife: one group says nothing, two do", () => {
  assert.deepEqual(jackknife(Float64Array.of(0.5), 0.1), { kind: "silent", why: "too-few-groups" });
  const two = jackknife(Float64Array.of(0.5, 0.7), 0.1);
  assert.ok(two.kind === "spread");
  assert.ok(Math.abs(two.se - 0.1) < 1e-15);
  assert.equal(two.df, 1);
});

test("average precision above 1,000 groups: SE² is K/(K−1) times the sum of squared influences", () => {
  const [champion, challenger] = randomScores(19, 2400, 1200);
  const groups = grouping(champion.group);
  assert.ok(groups.count > 1000);
  const duel = { champion: contestant(champion), challenger: contestant(challenger), groups, label: champion.label };
  const finding = averagePrecisionSpread(duel, 0);
  assert.ok(finding.kind === "spread");
  const before = averagePrecisionInfluence(rank(champion), champion.label, groups);
  const squares = averagePrecisionInfluence(rank(challenger), champion.label, groups).reduce(
    (sum, after, k) => sum + (after - before[k]!) ** 2,
    0,
  );
  const expected = Math.sqrt((groups.count / (groups.count - 1)) * squares);
  assert.ok(Math.abs(finding.se / expected - 1) < 1e-12, `${finding.se} ${expected}`);
});
