/**
 * Area under the ROC curve of values by themselves: the share of pairs of a positive and a negative in which the positive
 * has the larger value, ties a half (Mann & Whitney 1947). Two sorts and one merge.
 *
 * @param values n numbers, none NaN
 * @param labels n times 1 or 0
 * @returns undefined where there is one class only
 * @example rawAuc(Float64Array.of(1, 2, 2, 3), Uint8Array.of(0, 0, 1, 1)) // 0.875
 */
export function rawAuc(values: Float64Array, labels: Uint8Array): number | undefined {
  let count = 0;
  for (const label of labels) count += label;
  if (count === 0 || count === labels.length) return undefined;
  const positives = new Float64Array(count);
  const negatives = new Float64Array(labels.length - count);
  for (let at = 0, next = 0; at < labels.length; at++) {
    if (labels[at] === 1) positives[next++] = values[at];
    else negatives[at - next] = values[at];
  }
  positives.sort();
  negatives.sort();
  let [below, upTo, wins] = [0, 0, 0];
  for (const value of positives) {
    while (below < negatives.length && negatives[below] < value) below++;
    while (upTo < negatives.length && negatives[upTo] <= value) upTo++;
    wins += (below + upTo) / 2;
  }
  return wins / (positives.length * negatives.length);
}
