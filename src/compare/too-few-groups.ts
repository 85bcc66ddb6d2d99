import type { Metric } from "../evaluate/evaluation.types.ts";
import type { Duel } from "./duel.ts";

const FEWEST_GROUPS_OF_A_CLASS = 10;

/**
 * Whether too few groups hold positives, or negatives, for an interval that decides: at least ten of each. With fewer, the
 * intervals of AUC cover 92 % and guardrails on the losses let 4 to 7 % of challengers pass that lose exactly `max_loss`
 * (`make simulate`, 40 groups with 2 % positives). Accuracy asks for ten discordant groups instead, F1 and its like for more.
 * A slice's veto is not bound by it: its p value keeps what it promises with two groups of each class.
 */
export function tooFewGroups(metric: Metric, { groups, label }: Duel): boolean {
  if (metric === "accuracy") return false;
  const positives = new Uint8Array(groups.count);
  const negatives = new Uint8Array(groups.count);
  for (let i = 0; i < label.length; i++) (label[i] === 1 ? positives : negatives)[groups.of[i]] = 1;
  let withPositives = 0;
  let withNegatives = 0;
  for (let k = 0; k < groups.count; k++) {
    withPositives += positives[k];
    withNegatives += negatives[k];
  }
  return Math.min(withPositives, withNegatives) < FEWEST_GROUPS_OF_A_CLASS;
}
