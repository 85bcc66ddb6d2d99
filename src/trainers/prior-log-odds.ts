/** ln(positives / negatives): what to say of a row of which nothing is known. Both classes must occur. */
export function priorLogOdds(label: Uint8Array): number {
  let positives = 0;
  for (let i = 0; i < label.length; i++) positives += label[i];
  return Math.log(positives) - Math.log(label.length - positives);
}
