import assert from "node:assert/strict";
import { test } from "node:test";
import type { Scores } from "../../src/evaluate/scores.ts";
import { flips } from "../../src/explain/flips.ts";

function scoresOf(label: readonly number[], values: readonly number[]): Scores {
  return {
    row: Int32Array.from(label, (_, i) => 10 * i),
    group: Int32Array.from(label, (_, i) => i),
    label: Uint8Array.from(label),
    values: Float64Array.from(values),
    k: 1,
  };
}

const LABEL = [1, 1, 0, 0, 1, 0];
const CHAMPION = scoresOf(LABEL, [0.9, 0.2, 0.4, 0.6, 0.5, 0.1]);
const CHALLENGER = scoresOf(LABEL, [0.1, 0.8, 0.7, 0.3, 0.49, 0.2]);

test("rows that change sides: only the challenger right, only the champion right, the largest shift first", () => {
  const found = flips(CHAMPION, CHALLENGER, 0.5, []);
  assert.deepEqual([found.to_right, found.to_wrong, found.threshold], [2, 3, 0.5]);
  assert.deepEqual(
    found.surest.map(({ row, positive, champion, challenger }) => [row, positive, champion, challenger]),
    [
      [0, true, 0.9, 0.1],
      [20, false, 0.4, 0.7],
      [40, true, 0.5, 0.49],
      [10, true, 0.2, 0.8],
      [30, false, 0.6, 0.3],
    ],
  );
});

test("swapped models: what was gained is lost, on the same rows", () => {
  const [there, back] = [flips(CHAMPION, CHALLENGER, 0.5, []), flips(CHALLENGER, CHAMPION, 0.5, [])];
  assert.deepEqual([back.to_right, back.to_wrong], [there.to_wrong, there.to_right]);
  assert.deepEqual(new Set(back.surest.map(({ row }) => row)), new Set(there.surest.map(({ row }) => row)));
});

test("the threshold counts: a probability of exactly that is a predicted positive", () => {
  assert.equal(flips(CHAMPION, CHALLENGER, 0.49, []).to_wrong, 2);
  assert.deepEqual(flips(CHAMPION, CHAMPION, 0.5, []).surest, []);
});

test("at most five of each kind are named, and of a row nothing but its slices", () => {
  const label = Array.from({ length: 40 }, (_, i) => i % 2);
  const right = scoresOf(
    label,
    label.map((one) => (one === 1 ? 0.75 : 0.25)),
  );
  const wrong = scoresOf(
    label,
    label.map((one) => (one === 1 ? 0.25 : 0.75)),
  );
  const slices = [
    { column: "Album_type", level: "album", at: Int32Array.of(1, 3, 5) },
    { column: "Album_type", level: "single", at: Int32Array.of(0, 2, 4) },
    { column: "video", level: "true", at: Int32Array.of(3) },
  ];
  const found = flips(right, wrong, 0.5, slices);
  assert.deepEqual([found.to_wrong, found.to_right, found.surest.length], [40, 0, 5]);
  const third = found.surest.find(({ row }) => row === 30)!;
  assert.deepEqual(third.slices, [
    { column: "Album_type", level: "album" },
    { column: "video", level: "true" },
  ]);
  assert.deepEqual(Object.keys(third).sort(), ["challenger", "champion", "positive", "row", "slices"]);
});
