import type { Scores } from "../evaluate/scores.ts";
import { scoresAt } from "../evaluate/scores-at.ts";
import type { Slice } from "../evaluate/slice.ts";
import { type Assessment, assess } from "./assess.ts";
import type { SliceEstimate } from "./comparison.types.ts";
import { contestant } from "./contestant.ts";
import { NOTHING } from "./finding.ts";
import { grouping } from "./grouping.ts";
import { holm } from "./holm.ts";
import type { Judge } from "./judge.ts";
import { studentT } from "./student-t.ts";

/**
 * The primary metric on each slice, with a one-sided p against a loss (H₀: D ≥ 0, the statistic at 0) adjusted by Holm over
 * all slices that have `min_rows` rows and a spread. The others have p = null: too small to say anything.
 */
export function compareSlices(
  champion: Scores,
  challenger: Scores,
  judge: Judge,
  slices: readonly Slice[],
): SliceEstimate[] {
  const estimates = slices.map((slice) => {
    const before = scoresAt(champion, slice.at);
    const after = scoresAt(challenger, slice.at);
    const groups = grouping(before.group);
    const duel = { champion: contestant(before), challenger: contestant(after), groups, label: before.label };
    const { finding, ...values } = assess(judge.gate.primary.metric, duel, judge.evaluate);
    const rows = slice.at.length;
    const p = rows < judge.gate.slices.min_rows ? null : chance(finding, values.difference);
    return { column: slice.column, level: slice.level, rows, groups: groups.count, ...values, p };
  });
  const adjusted = holm(estimates.flatMap(({ p }) => (p === null ? [] : [p])));
  let next = 0;
  return estimates.map((slice) => ({ ...slice, adjusted: slice.p === null ? null : adjusted[next++] }));
}

/**
 * One-sided p of a loss. Where there is no spread at all, rows that are the same to the metric say nothing against the
 * challenger (p = 1); groups that all lose by the same amount say everything (p = 0).
 */
function chance(finding: Assessment["finding"], difference: number | null): number | null {
  switch (finding.kind) {
    case "silent":
      return null;
    case "flat":
      return difference !== null && difference < -NOTHING ? 0 : 1;
    case "spread":
      return studentT(finding.statistic, finding.df);
  }
}
