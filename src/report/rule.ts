import type { Verdict } from "../decide/verdict.ts";
import { plain } from "./numbers.ts";

/**
 * The rule that this verdict obeys, with its own numbers; empty where no margin was tested.
 *
 * @example "Rule: promoted when the whole interval of the change lies above 0 for roc_auc and above −0.01 for log_loss, and no slice vetoes; kept when one lies wholly below, or a slice vetoes; else inconclusive."
 */
export function rule(verdict: Verdict): string {
  const bounds = verdict.reasons.flatMap((reason) => {
    if (!("outcome" in reason)) return [];
    const bound = reason.code === "primary" ? reason.margin : -Math.abs(reason.margin);
    return [`above ${plain(bound)} for ${reason.metric}`];
  });
  if (bounds.length === 0) return "";
  const all = bounds.length === 1 ? bounds[0] : `${bounds.slice(0, -1).join(", ")} and ${bounds.at(-1)}`;
  return (
    `Rule: promoted when the whole interval of the change lies ${all}, and no slice vetoes; ` +
    "kept when one lies wholly below, or a slice vetoes; else inconclusive."
  );
}
