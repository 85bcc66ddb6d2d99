/** Rows that share one value. */
export interface Cell {
  readonly value: number;
  readonly positives: number;
  readonly negatives: number;
}

/**
 * `rawAuc` for rows that come counted by value.
 *
 * @returns undefined where there is one class only
 * @example cellAuc([{ value: 0, positives: 1, negatives: 3 }, { value: 1, positives: 1, negatives: 0 }]) // 0.75
 */
export function cellAuc(cells: readonly Cell[]): number | undefined {
  const ascending = [...cells].sort((a, b) => a.value - b.value);
  let [positives, negatives, wins] = [0, 0, 0];
  for (let at = 0; at < ascending.length; ) {
    const { value } = ascending[at];
    let [above, level] = [0, 0];
    for (; at < ascending.length && ascending[at].value === value; at++) {
      above += ascending[at].positives;
      level += ascending[at].negatives;
    }
    wins += above * (negatives + level / 2);
    positives += above;
    negatives += level;
  }
  return positives === 0 || negatives === 0 ? undefined : wins / (positives * negatives);
}
