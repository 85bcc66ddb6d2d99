/**
 * The fold of each row for cross-fitting: the rank of its group among the sorted distinct groups of the rows, modulo the
 * number of folds. Rows of one group share a fold, and the order of the rows does not matter.
 *
 * @param rows positions in the table
 * @param group group of every row of the table
 * @example foldsOf(Int32Array.of(0, 1, 2), Int32Array.of(7, 3, 7), 2) // { fold: [1, 0, 1], groups: 2 }
 */
export function foldsOf(rows: Int32Array, group: Int32Array, folds: number): { fold: Uint8Array; groups: number } {
  const distinct = Int32Array.from(new Set(rows.map((row) => group[row]))).sort();
  const rank = new Map<number, number>();
  for (let i = 0; i < distinct.length; i++) rank.set(distinct[i], i % folds);
  return { fold: Uint8Array.from(rows, (row) => rank.get(group[row]) ?? 0), groups: distinct.length };
}
