import { ContenderError } from "../errors.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Slice } from "../evaluate/slice.ts";
import { compareSlices } from "./compare-slices.ts";
import type { Comparison, Metric } from "./comparison.types.ts";
import { type Contestant, contestant } from "./contestant.ts";
import { estimate } from "./estimate.ts";
import { grouping } from "./grouping.ts";
import type { Judge } from "./judge.ts";
import { type CompareFunction, selfTest } from "./self-test.ts";

/**
 * Sets two models' scores of the same holdout rows against each other: every metric of `evaluate` and `gate` with the
 * interval of its difference by group, the primary metric on each slice, and the gate's test of itself. It measures and
 * touches nothing; `decide` draws the conclusion. Nothing in it is random.
 *
 * @param champion n rows with one probability each. @param challenger the same rows.
 * @param slices positions in the score arrays.
 * @throws ContenderError `internal` where the two are not of the same rows, groups and labels.
 */
export function compare(champion: Scores, challenger: Scores, judge: Judge, slices: readonly Slice[]): Comparison {
  requireSameRows(champion, challenger);
  const groups = grouping(champion.group);
  const known = new Map<Scores, Contestant>();
  const enter = (scores: Scores): Contestant => {
    const entered = known.get(scores) ?? contestant(scores);
    known.set(scores, entered);
    return entered;
  };
  const compareAll: CompareFunction = (before, after, metrics) => {
    const duel = { champion: enter(before), challenger: enter(after), groups, label: before.label };
    return metrics.map((metric) => estimate(metric, duel, judge));
  };
  const estimates = [...compareAll(champion, challenger, metricsOf(judge))];
  return {
    rows: champion.label.length,
    positives: champion.label.reduce((sum, label) => sum + label, 0),
    groups: groups.count,
    confidence: judge.gate.confidence,
    budget: judge.gate.holdout_budget,
    largest_shift: largestShift(champion.values, challenger.values),
    estimates,
    slices: compareSlices(champion, challenger, judge, slices),
    self_test: selfTest(compareAll, champion, challenger, estimates),
  };
}

/** What `evaluate` lists, then what only the gate asks for. */
function metricsOf({ evaluate, gate }: Judge): Metric[] {
  return [...new Set([...evaluate.metrics, gate.primary.metric, ...gate.guardrails.map(({ metric }) => metric)])];
}

function largestShift(before: Float64Array, after: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < before.length; i++) largest = Math.max(largest, Math.abs(after[i] - before[i]));
  return largest;
}

function requireSameRows(champion: Scores, challenger: Scores): void {
  for (const part of ["row", "group", "label"] as const) {
    const one = champion[part];
    const other = challenger[part];
    let same = one.length === other.length;
    for (let i = 0; same && i < one.length; i++) same = one[i] === other[i];
    if (same) continue;
    throw new ContenderError("internal", {
      message: `champion and challenger are compared on the same rows; found another ${part} array (${one.length} and ${other.length} rows)`,
    });
  }
}
