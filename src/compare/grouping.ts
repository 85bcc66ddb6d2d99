/** Which group each row is in: K groups, numbered from 0 in order of first appearance. */
export interface Grouping {
  readonly count: number;
  /** n: group of each row, from 0 to K − 1. */
  readonly of: Int32Array;
  /** K: rows of each group. */
  readonly rows: Float64Array;
}

/** Numbers the groups of some rows. Group names are any integers. */
export function grouping(group: Int32Array): Grouping {
  const number = new Map<number, number>();
  const of = new Int32Array(group.length);
  for (let i = 0; i < group.length; i++) {
    let k = number.get(group[i]);
    if (k === undefined) {
      k = number.size;
      number.set(group[i], k);
    }
    of[i] = k;
  }
  const rows = new Float64Array(number.size);
  for (let i = 0; i < of.length; i++) rows[of[i]]++;
  return { count: number.size, of, rows };
}
