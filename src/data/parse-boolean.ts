const WORDS = new Map<string, 0 | 1>([
  ["true", 1],
  ["false", 0],
  ["True", 1],
  ["False", 0],
  ["1", 1],
  ["0", 0],
  ["1.0", 1],
  ["0.0", 0],
]);
const ANY_CASE = new Map<string, 0 | 1>([
  ["true", 1],
  ["false", 0],
  ["yes", 1],
  ["no", 0],
]);

/**
 * A cell as a boolean: `true`, `false`, `yes` or `no` in any case, `1` or `0`, and `1.0` or `0.0` (what pandas writes for a
 * boolean column that has missing cells).
 *
 * @returns undefined where the cell is none of these.
 * @example parseBoolean("TRUE") // 1
 */
export function parseBoolean(cell: string): 0 | 1 | undefined {
  return WORDS.get(cell) ?? (cell.length <= 5 ? ANY_CASE.get(cell.toLowerCase()) : undefined);
}
