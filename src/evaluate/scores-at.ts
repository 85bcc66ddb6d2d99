import type { Scores } from "./scores.ts";

/** The scores of some rows only: those at the given positions, in that order. One value a row. */
export function scoresAt(scores: Scores, at: Int32Array): Scores {
  const n = at.length;
  const row = new Int32Array(n);
  const group = new Int32Array(n);
  const label = new Uint8Array(n);
  const values = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const from = at[i];
    row[i] = scores.row[from];
    group[i] = scores.group[from];
    label[i] = scores.label[from];
    values[i] = scores.values[from];
  }
  return { row, group, label, values, k: 1 };
}
