import type { Scores } from "../evaluate/scores.ts";
import type { Estimate, Metric, SelfTest } from "./comparison.types.ts";

/** Sets two score sets of the same rows against each other. */
export type CompareFunction = (champion: Scores, challenger: Scores, metrics: readonly Metric[]) => readonly Estimate[];

/**
 * The gate tests itself on the very rows that it judges. Every test is exact, so that none ever raises a false alarm:
 *
 * - `copy`: a copy of the champion differs from it by 0, interval [0, 0], on every metric.
 * - `swap`: swapped models give [−U, −L] where the models gave [L, U], to the last bit.
 * - `label`, `negative`, `constant`: a score equal to the label has AUC 1, its negative 0, a constant ½, and from the
 *   negative to the label is a gain of 1.
 * - `reverse`: where the champion's AUC interval lies above ½, its scores in reverse lose against it: the whole interval of
 *   the difference lies below 0. (Reversed as −p, which ranks exactly the other way round; 1 − p would tie the smallest.)
 *
 * The last four need both classes and are left out where one is missing.
 *
 * @param compare the path under test.
 * @param estimates what it gave for champion and challenger: its metrics are tested.
 */
export function selfTest(
  compare: CompareFunction,
  champion: Scores,
  challenger: Scores,
  estimates: readonly Estimate[],
): SelfTest[] {
  const metrics = estimates.map(({ metric }) => metric);
  const tests: SelfTest[] = [
    {
      name: "copy",
      held: compare(
        champion,
        revalued(champion, (value) => value),
        metrics,
      ).every(isNothing),
    },
    { name: "swap", held: mirrors(estimates, compare(challenger, champion, metrics)) },
  ];
  if (!champion.label.includes(0) || !champion.label.includes(1)) return tests;
  const auc = (before: Scores, after: Scores) => compare(before, after, ["roc_auc"])[0];
  const right = revalued(champion, (_, label) => label);
  const wrong = revalued(champion, (_, label) => -label);
  const extremes = auc(wrong, right);
  const fromConstant = auc(
    revalued(champion, () => 0.5),
    champion,
  );
  tests.push(
    { name: "label", held: extremes?.challenger === 1 && extremes.difference === 1 },
    { name: "negative", held: extremes?.champion === 0 },
    { name: "constant", held: fromConstant?.champion === 0.5 },
  );
  if (fromConstant !== undefined && fromConstant.lower !== null && fromConstant.lower > 0) {
    const reversed = auc(
      champion,
      revalued(champion, (value) => -value),
    );
    tests.push({ name: "reverse", held: typeof reversed?.upper === "number" && reversed.upper < 0 });
  }
  return tests;
}

/** The same rows with other values. */
function revalued(scores: Scores, value: (old: number, label: number) => number): Scores {
  return { ...scores, values: scores.values.map((old, i) => value(old, scores.label[i])) };
}

/** No difference, no interval but [0, 0]; a metric without interval has at least no difference. */
function isNothing({ method, difference, lower, upper, why }: Estimate): boolean {
  if (difference === null) return lower === null && upper === null && why !== undefined;
  return difference === 0 && (method === "none" || (lower === 0 && upper === 0));
}

function mirrors(forth: readonly Estimate[], back: readonly Estimate[]): boolean {
  return forth.length === back.length && forth.every((one, i) => mirrorsOne(one, back[i]));
}

function mirrorsOne(one: Estimate, other: Estimate): boolean {
  return (
    one.metric === other.metric &&
    one.champion === other.challenger &&
    one.challenger === other.champion &&
    one.se === other.se &&
    one.df === other.df &&
    one.flat === other.flat &&
    one.why === other.why &&
    opposite(one.difference, other.difference) &&
    opposite(one.lower, other.upper) &&
    opposite(one.upper, other.lower)
  );
}

function opposite(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : one === -other;
}
