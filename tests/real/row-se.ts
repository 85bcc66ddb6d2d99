import { influences } from "../../src/compare/influences.ts";
import type { Config } from "../../src/config/config.types.ts";
import type { Scores } from "../../src/evaluate/scores.ts";

/** SE of a difference of AUCs if every row were a group of its own: what statistics say that know no groups. */
export function rowSe(champion: Scores, challenger: Scores, config: Config): number {
  const alone = (scores: Scores): Scores => ({ ...scores, group: scores.row });
  const { finding } = influences(alone(champion), config.evaluate)("roc_auc", alone(challenger));
  if (finding.kind === "spread") return finding.se;
  throw new TypeError(`expected a spread, found ${finding.kind}`);
}
