import type { Metric } from "../evaluate/evaluation.types.ts";
import type { Scores } from "../evaluate/scores.ts";
import { type Assessment, assessForGate } from "./assess.ts";
import { type Contestant, contestant } from "./contestant.ts";
import { type Grouping, grouping } from "./grouping.ts";

/** Looks at one challenger after the other, always against the same champion. */
export type InfluencesOf = (metric: Metric, challenger: Scores) => Assessment;

/**
 * What each group adds to a metric's difference, for any number of challengers of one champion: the champion is sorted once,
 * and of a challenger nothing is kept but its K influences (`finding.influence`: E1 X + Z, E2 (d − nD)/N, E3 (K−1)/K (mean −
 * D₍₋ₖ₎)). All score sets hold the same rows.
 *
 * @example influences(champion, judge.evaluate)("roc_auc", challenger).finding
 */
export function influences(
  champion: Scores,
  options: { readonly threshold: number; readonly bins: number },
): InfluencesOf {
  const groups: Grouping = grouping(champion.group);
  const before: Contestant = contestant(champion);
  return (metric, challenger) => {
    const duel = { champion: before, challenger: contestant(challenger), groups, label: champion.label };
    return assessForGate(metric, duel, options);
  };
}
