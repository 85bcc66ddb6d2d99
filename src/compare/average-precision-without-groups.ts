import type { Ranking } from "../evaluate/ranking.ts";
import type { Grouping } from "./grouping.ts";

/**
 * Average precision with each group left out in turn, exact: K passes over the levels that hold positives. A group's rows
 * change the counts at and below their own level only, so a pass begins where the group's highest row stands.
 *
 * @returns K values; 0 where no positive is left (the caller asks that two groups hold positives).
 */
export function averagePrecisionWithoutGroups(ranking: Ranking, label: Uint8Array, groups: Grouping): Float64Array {
  const steps = descendingSteps(ranking);
  const { positives, found, seen, firstAtOrBelow } = steps;
  const byGroup = rowsByGroup(ranking, groups);
  const without = new Float64Array(groups.count);
  for (let k = 0; k < groups.count; k++) {
    let foundGone = 0;
    let seenGone = 0;
    let sum = 0;
    let step = 0;
    for (let i = byGroup.start[k]; i < byGroup.start[k + 1]; ) {
      const next = firstAtOrBelow[ranking.levelOf[byGroup.rows[i]]];
      sum += part(positives, found, seen, step, next, foundGone, seenGone);
      step = next;
      if (step === positives.length) break;
      let here = 0;
      for (; i < byGroup.start[k + 1]; i++) {
        const row = byGroup.rows[i];
        if (firstAtOrBelow[ranking.levelOf[row]] !== step) break;
        here += label[row];
        seenGone++;
      }
      foundGone += here;
      const left = positives[step] - here;
      if (left > 0) sum += (left * (found[step] - foundGone)) / (seen[step] - seenGone);
      step++;
    }
    sum += part(positives, found, seen, step, positives.length, foundGone, seenGone);
    const rest = ranking.positives - foundGone;
    without[k] = rest === 0 ? 0 : sum / rest;
  }
  return without;
}

/** The steps from `from` to `to`, with so many positives and rows gone. */
function part(
  positives: Float64Array,
  found: Float64Array,
  seen: Float64Array,
  from: number,
  to: number,
  foundGone: number,
  seenGone: number,
): number {
  let sum = 0;
  for (let step = from; step < to; step++)
    sum += (positives[step] * (found[step] - foundGone)) / (seen[step] - seenGone);
  return sum;
}

/** The levels that hold positives, from the highest down: positives in each, positives and rows down to it. */
function descendingSteps(ranking: Ranking) {
  const levels = ranking.positivesAt.length;
  let count = 0;
  for (let level = 0; level < levels; level++) if (ranking.positivesAt[level] > 0) count++;
  const positives = new Float64Array(count);
  const found = new Float64Array(count);
  const seen = new Float64Array(count);
  /** One a level: the first step at this level or below. */
  const firstAtOrBelow = new Int32Array(levels);
  let step = 0;
  let foundSoFar = 0;
  let seenSoFar = 0;
  for (let level = levels - 1; level >= 0; level--) {
    firstAtOrBelow[level] = step;
    foundSoFar += ranking.positivesAt[level];
    seenSoFar += ranking.positivesAt[level] + ranking.negativesAt[level];
    if (ranking.positivesAt[level] === 0) continue;
    positives[step] = ranking.positivesAt[level];
    found[step] = foundSoFar;
    seen[step] = seenSoFar;
    step++;
  }
  return { positives, found, seen, firstAtOrBelow };
}

/** The rows of each group, from the highest score down; group k has `rows` from `start[k]` to `start[k + 1]`. */
function rowsByGroup(ranking: Ranking, groups: Grouping): { start: Int32Array; rows: Int32Array } {
  const n = ranking.order.length;
  const start = new Int32Array(groups.count + 1);
  for (let k = 0; k < groups.count; k++) start[k + 1] = start[k] + groups.rows[k];
  const at = start.slice();
  const rows = new Int32Array(n);
  for (let i = n - 1; i >= 0; i--) {
    const row = ranking.order[i];
    rows[at[groups.of[row]]++] = row;
  }
  return { start, rows };
}
