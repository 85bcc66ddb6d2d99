import type { Wear } from "../decide/wear.ts";
import { count } from "./numbers.ts";

/**
 * How much of the holdout is used up, in one sentence; empty where nobody says.
 *
 * @example wearLine({ used: 3, budget: 10 }) // "This is use 3 of 10 of this holdout."
 */
export function wearLine(wear: Wear | undefined): string {
  if (wear === undefined) return "";
  if (wear === "unknown") {
    return "How often this holdout was looked at before is unknown here: this store does not last.";
  }
  const { used, budget } = wear;
  if (used === 0) return `The champion itself looks at its holdout: no use of a budget of ${count(budget)}.`;
  return `This is use ${count(used)} of ${count(budget)} of this holdout.`;
}
