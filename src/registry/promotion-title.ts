import type { Verdict } from "../decide/verdict.ts";

/**
 * A promotion's title: one line.
 *
 * @example promotionTitle("trending", "0123abcd01234567", verdict) // "Promote trending: run 0123abcd… (roc_auc +0.0112)"
 */
export function promotionTitle(model: string, run: string, verdict: Verdict): string {
  const primary = verdict.reasons.find((reason) => reason.code === "primary");
  const why = primary?.difference == null ? "the first champion" : `${primary.metric} ${signed(primary.difference)}`;
  return `Promote ${model}: run ${run.slice(0, 8)}… (${why})`;
}

function signed(difference: number): string {
  const size = Math.abs(difference);
  const digits = size === 0 || size >= 0.00095 ? size.toFixed(4) : size.toPrecision(2);
  return `${difference < 0 ? "−" : "+"}${digits}`;
}
