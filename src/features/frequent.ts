/**
 * The most frequent words: those counted at least `minCount` times, at most `most` of them (of equally frequent ones those
 * that stand first in code-unit order), sorted by code unit.
 *
 * @example frequent(new Map([["b", 2], ["a", 1], ["c", 5]]), 2, 10) // ["b", "c"]
 */
export function frequent(counts: ReadonlyMap<string, number>, minCount: number, most: number): string[] {
  return [...counts]
    .filter(([, count]) => count >= minCount)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
    .sort((a, b) => (a < b ? -1 : 1));
}
