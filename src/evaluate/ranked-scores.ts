import { ContenderError } from "../errors.ts";
import { type Ranking, rank } from "./ranking.ts";
import type { Scores } from "./scores.ts";

/** A score set that is sorted when somebody first asks, and once only. */
export interface RankedScores {
  readonly scores: Scores;
  ranking(): Ranking;
}

/** @throws ContenderError `internal` where a row has more than one value, or arrays differ in length. */
export function rankedScores(scores: Scores): RankedScores {
  const n = scores.label.length;
  if (scores.k !== 1 || scores.values.length !== n || scores.row.length !== n || scores.group.length !== n) {
    throw new ContenderError("internal", {
      message: `binary scores have one row, group, label and value each; found ${scores.row.length} rows, ${scores.group.length} groups, ${n} labels, ${scores.values.length} values, k = ${scores.k}`,
    });
  }
  let ranking: Ranking | undefined;
  return {
    scores,
    ranking() {
      ranking ??= rank(scores);
      return ranking;
    },
  };
}
