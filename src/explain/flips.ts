import type { Scores } from "../evaluate/scores.ts";
import type { Slice } from "../evaluate/slice.ts";
import type { Flip, Flips } from "./changes.types.ts";

/** Rows of each kind that are named. */
const MOST = 5;

/**
 * The rows that two models put on different sides of the threshold. As they stand on different sides, the shift of the
 * probability is what both are sure of together: the rows with the largest one are named, the rows that got worse first.
 *
 * @param champion n rows. @param challenger the same rows.
 * @param threshold a probability of at least this is a predicted positive.
 * @param slices positions in the score arrays; of a named row no other cell than these columns' is kept.
 */
export function flips(champion: Scores, challenger: Scores, threshold: number, slices: readonly Slice[]): Flips {
  const toRight: number[] = [];
  const toWrong: number[] = [];
  for (let i = 0; i < champion.label.length; i++) {
    const positive = champion.label[i] === 1;
    const before = champion.values[i] >= threshold === positive;
    const after = challenger.values[i] >= threshold === positive;
    if (before !== after) (after ? toRight : toWrong).push(i);
  }
  const shift = (i: number) => Math.abs(challenger.values[i] - champion.values[i]);
  const surest = (rows: readonly number[]) => [...rows].sort((a, b) => shift(b) - shift(a) || a - b).slice(0, MOST);
  return {
    threshold,
    to_right: toRight.length,
    to_wrong: toWrong.length,
    surest: [...surest(toWrong), ...surest(toRight)].map(
      (i): Flip => ({
        row: champion.row[i],
        positive: champion.label[i] === 1,
        champion: champion.values[i] + 0,
        challenger: challenger.values[i] + 0,
        slices: slices.filter(({ at }) => holds(at, i)).map(({ column, level }) => ({ column, level })),
      }),
    ),
  };
}

/** Whether an ascending list holds a number. */
function holds(ascending: Int32Array, wanted: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === wanted;
}
