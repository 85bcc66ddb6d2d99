import type { Comparison } from "../compare/comparison.types.ts";
import type { Reason } from "../decide/verdict.ts";
import type { Left, LeftPart } from "./left.ts";
import { countingComparison } from "./parts-of.ts";
import type { ModelSection } from "./section.ts";

/** Slice vetoes that a verdict keeps where there is no room for all: as many as a comment tells in brief. */
const MOST_VETOES = 6;
const MOST_LEAKS = 3;

type Veto = Extract<Reason, { code: "slice-veto" }>;

/** A section without what no comment shows: a comment of it is the same. */
export function trimmed(section: ModelSection): ModelSection {
  const { run, evaluation, comparison, verdict, changes, proposed, sweep, baseConfig, ...rest } = section;
  const compared = countingComparison(section);
  const shown = compared !== null && verdict.verdict !== "identical" ? changes : undefined;
  return {
    ...rest,
    run: { ...run, config: "", pipeline: "", steps: [] },
    evaluation: {
      ...evaluation,
      slices: compared === null ? evaluation.slices : [],
      curves: { roc: [], pr: [], calibration: [] },
    },
    comparison: compared === null ? withoutSlices(comparison) : comparison,
    verdict,
    ...(shown ? { changes: { ...shown, curves: calibrationOnly(shown.curves) } } : {}),
    ...(proposed ? { proposed: { ...proposed, comparison: withoutSlices(proposed.comparison) } } : {}),
    ...(sweep ? { sweep: sweepOf(sweep) } : {}),
    ...(baseConfig === undefined ? {} : { baseConfig }),
  };
}

function withoutSlices(comparison: Comparison | null): Comparison | null {
  return comparison && { ...comparison, slices: [] };
}

function calibrationOnly(curves: NonNullable<ModelSection["changes"]>["curves"]): typeof curves {
  const only = ({ calibration }: typeof curves.champion) => ({ roc: [], pr: [], calibration });
  return { champion: only(curves.champion), challenger: only(curves.challenger) };
}

/** A sweep's own digests are left out: the run that it chose stands for it. */
function sweepOf({ rank, metric, folds, groups, challengers, winner }: NonNullable<ModelSection["sweep"]>) {
  const those = challengers.map(({ set, value, folds: values, why }) => {
    return { set, value, folds: values, ...(why === undefined ? {} : { why }) };
  });
  return { rank, metric, folds, groups, challengers: those, winner };
}

/** A section without a part, and with a word that it is missing; the same where there is nothing of it. */
export function withoutPart(section: ModelSection, part: LeftPart): ModelSection {
  const { left } = section;
  const lost = (rest: ModelSection, counts: Partial<Left> = {}): ModelSection => {
    return { ...rest, left: { ...left, ...counts, parts: [...(left?.parts ?? []), part] } };
  };
  switch (part) {
    case "changes": {
      const { changes, ...rest } = section;
      return changes ? lost(rest) : section;
    }
    case "slices":
      return withoutSliceLists(section, lost);
    case "sweep": {
      const { sweep } = section;
      if (!sweep || sweep.challengers.length === 1) return section;
      const best = [sweep.challengers[sweep.winner]!];
      return lost(
        { ...section, sweep: { ...sweep, challengers: best, winner: 0 } },
        { challengers: sweep.challengers.length },
      );
    }
    case "checks": {
      const { leaks, duplicates } = section.checks;
      const some = leaks.slice(0, MOST_LEAKS);
      return lost(
        { ...section, checks: { columns: [], duplicates, leaks: some } },
        { leaks: leaks.length - some.length },
      );
    }
    case "steps":
      return section.steps.length > 0 ? lost({ ...section, steps: [] }) : section;
    case "config": {
      const { baseConfig, ...rest } = section;
      return lost({ ...rest, config: "" });
    }
    case "own judge": {
      const { proposed, ...rest } = section;
      return proposed ? lost(rest) : section;
    }
  }
}

/** Slices go, and slice vetoes beyond those that a comment tells in brief; of these the slices stay. */
function withoutSliceLists(
  section: ModelSection,
  lost: (rest: ModelSection, counts?: Partial<Left>) => ModelSection,
): ModelSection {
  const { comparison, evaluation, verdict } = section;
  if (evaluation.slices.length > 0) return lost({ ...section, evaluation: { ...evaluation, slices: [] } });
  if (!comparison || comparison.slices.length === 0) return section;
  const vetoes = verdict.reasons.filter((reason): reason is Veto => reason.code === "slice-veto");
  const gone = new Set<Reason>(vetoes.slice(MOST_VETOES));
  const kept = new Set(vetoes.slice(0, MOST_VETOES).map(placeOf));
  const silent = comparison.slices.filter(({ adjusted }) => adjusted === null).length;
  const slices = comparison.slices.filter((slice) => kept.has(placeOf(slice)));
  const reasons = verdict.reasons.filter((reason) => !gone.has(reason));
  return lost(
    { ...section, comparison: { ...comparison, slices }, verdict: { ...verdict, reasons } },
    { slices: { all: comparison.slices.length, silent }, vetoes: gone.size },
  );
}

function placeOf({ column, level }: { readonly column: string; readonly level: string }): string {
  return JSON.stringify([column, level]);
}
