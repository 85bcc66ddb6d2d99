import type { Scores } from "../../src/evaluate/scores.ts";

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Two models of the same rows, in groups with an effect of their own; `digits` rounds scores, which makes ties. */
export function randomScores(seed: number, rows: number, groups: number, digits = 12): [Scores, Scores] {
  const random = seeded(seed);
  const own = Float64Array.from({ length: groups }, () => random() * 2 - 1);
  const unit = 10 ** digits;
  const row = Int32Array.from({ length: rows }, (_, i) => i);
  const group = row.map(() => Math.floor(random() * groups) * 3 - 1);
  const truth = Float64Array.from(group, (g) => random() * 4 - 2.5 + own[(g + 1) / 3]);
  const label = Uint8Array.from(truth, (x) => (random() < 1 / (1 + Math.exp(-x)) ? 1 : 0));
  const side = (noise: number): Scores => ({
    row,
    group,
    label,
    values: truth.map((x) => Math.round(unit / (1 + Math.exp(-x + (random() - 0.5) * noise))) / unit),
    k: 1,
  });
  return [side(3), side(2)];
}
