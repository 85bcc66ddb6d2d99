import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/compare/compare.ts";
import { holm } from "../../src/compare/holm.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import { judgeOf } from "./judge-of.ts";
import { randomScores } from "./random-scores.ts";

const every = (step: number, from: number, until: number) =>
  Int32Array.from({ length: Math.ceil((until - from) / step) }, (_, i) => from + i * step);
const slice = (level: string, at: Int32Array) => ({ column: "c", level, at });

test("a loss on one slice shows there, with the smallest p; Holm runs over the slices that are large enough", () => {
  const [champion, better] = randomScores(11, 900, 200);
  const spoiled = (i: number) => i % 3 === 0;
  const challenger = { ...better, values: better.values.map((p, i) => (spoiled(i) ? 1 - p : p)) };
  const slices = [
    slice("a", every(3, 0, 900)),
    slice("b", every(3, 1, 900)),
    slice("c", every(3, 2, 900)),
    slice("few", every(60, 0, 900)),
  ];
  const found = compare(champion, challenger, judgeOf(["roc_auc"]), slices).slices;
  assert.deepEqual(
    found.map(({ level, rows }) => [level, rows]),
    [
      ["a", 300],
      ["b", 300],
      ["c", 300],
      ["few", 15],
    ],
  );
  assert.ok(found[0].p !== null && found[0].p < 1e-6);
  assert.ok(found[1].p !== null && found[1].p > 0.05);
  assert.ok(found[0].difference !== null && found[0].difference < -0.1);
  assert.deepEqual([found[3].p, found[3].adjusted], [null, null]);
  assert.equal(typeof found[3].difference, "number");
  assert.deepEqual(
    found.slice(0, 3).map(({ adjusted }) => adjusted),
    holm(found.slice(0, 3).map(({ p }) => p as number)),
  );
  const alone = compare(champion, challenger, judgeOf(["roc_auc"]), [slices[3], slices[1]]).slices;
  assert.equal(alone[1].adjusted, alone[1].p);
});

test("min_rows counts rows: one fewer is too small", () => {
  const [champion, challenger] = randomScores(12, 100, 50);
  const judge = judgeOf(["brier"], {
    primary: { metric: "brier", min_gain: 0 },
    slices: { max_loss: 0.1, min_rows: 30 },
  });
  const found = compare(champion, challenger, judge, [
    slice("30", every(1, 0, 30)),
    slice("29", every(1, 0, 29)),
  ]).slices;
  assert.deepEqual(
    found.map(({ p }) => p === null),
    [false, true],
  );
});

test("a slice with one class, or one group, says nothing; one that ranks every row the same has p = 1", () => {
  const [champion, challenger] = randomScores(13, 120, 40);
  const label = champion.label.map((y, i) => (i < 40 ? 1 : y));
  const group = champion.group.map((g, i) => (i >= 80 ? 1000 : g));
  const tied = (scores: Scores) => ({
    ...scores,
    label,
    group,
    values: scores.values.map((p, i) => (i >= 40 && i < 80 ? 0.5 : p)),
  });
  const slices = [
    slice("one class", every(1, 0, 40)),
    slice("ties", every(1, 40, 80)),
    slice("one group", every(1, 80, 120)),
  ];
  const found = compare(tied(champion), tied(challenger), judgeOf(["roc_auc"]), slices).slices;
  assert.deepEqual(
    found.map(({ p, adjusted, groups }) => [p, adjusted, groups === 1]),
    [
      [null, null, false],
      [1, 1, false],
      [null, null, true],
    ],
  );
});

test("a slice where every group loses everything has p = 0, not 1", () => {
  const label = Uint8Array.from({ length: 40 }, (_, i) => i % 2);
  const row = Int32Array.from(label, (_, i) => i);
  const champion: Scores = {
    row,
    group: row.map((i) => i >> 2),
    label,
    values: Float64Array.from(label, (y) => 0.2 + 0.6 * y),
    k: 1,
  };
  const challenger = { ...champion, values: champion.values.map((p) => 1 - p) };
  const [found] = compare(champion, challenger, judgeOf(["roc_auc"]), [slice("all", row)]).slices;
  assert.deepEqual([found.difference, found.p], [-1, 0]);
  const [gain] = compare(challenger, champion, judgeOf(["roc_auc"]), [slice("all", row)]).slices;
  assert.deepEqual([gain.difference, gain.p], [1, 1]);
});
