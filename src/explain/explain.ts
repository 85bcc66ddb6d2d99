import type { Judge } from "../compare/judge.ts";
import type { Table } from "../data/table.ts";
import type { Digest } from "../digest.ts";
import { calibrationBins } from "../evaluate/calibration-bins.ts";
import { curves } from "../evaluate/curves.ts";
import { rankedScores } from "../evaluate/ranked-scores.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Slice } from "../evaluate/slice.ts";
import type { Changes, Curves } from "./changes.types.ts";
import { effects, type Side } from "./effects.ts";
import { flips } from "./flips.ts";

/** What two models are told apart on. */
export interface Scene {
  readonly table: Table;
  /** Positions in the score arrays. */
  readonly slices: readonly Slice[];
  readonly judge: Judge;
  /** The holdout's digest: it decides how features are shuffled. */
  readonly holdout: Digest;
}

/**
 * What changed from champion to challenger, for people: rows that flipped, curves of both, what each feature does. It
 * measures what `compare` does not ask about; nothing in it decides.
 *
 * @throws ContenderError `data-invalid` where the table lacks a column of either model.
 */
export function explain(champion: Side, challenger: Side, { table, slices, judge, holdout }: Scene): Changes {
  const { threshold, bins } = judge.evaluate;
  const curvesOf = (scores: Scores): Curves => curves(rankedScores(scores).ranking(), calibrationBins(scores, bins));
  return {
    flips: flips(champion.scores, challenger.scores, threshold, slices),
    curves: { champion: curvesOf(champion.scores), challenger: curvesOf(challenger.scores) },
    effects: effects(champion, challenger, table, {
      metric: judge.gate.primary.metric,
      threshold,
      bins,
      seed: holdout,
    }),
  };
}
