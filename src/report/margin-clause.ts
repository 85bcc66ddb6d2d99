import type { Margin } from "../decide/verdict.ts";
import { change } from "./change.ts";
import { digitsFor, interval, plain } from "./numbers.ts";
import { whyNot } from "./why-not.ts";

/** The number that a config gives for a margin, by its name there: `min_gain 0`, `max_loss 0.01`. */
function marginName(margin: Margin<"primary"> | Margin<"guardrail">): string {
  return margin.code === "primary" ? `min_gain ${plain(margin.margin)}` : `max_loss ${plain(Math.abs(margin.margin))}`;
}

/**
 * What one margin test found, as a clause of a sentence.
 *
 * @param level name of the interval: `99.5 % CI`
 * @example "roc_auc rises by 0.0112 (99.5 % CI 0.0040 to 0.0184), wholly above min_gain 0"
 */
export function marginClause(margin: Margin<"primary"> | Margin<"guardrail">, level: string): string {
  const { difference, lower, upper, metric } = margin;
  const name = marginName(margin);
  if (difference === null || lower === null || upper === null) {
    return `${metric} can be neither passed nor failed against ${name}: ${whyNot(margin.why ?? "undefined")}`;
  }
  if (lower === upper && difference === 0 && margin.outcome === "open") {
    return `${metric} cannot tell the two models apart (no group of rows moves it), so more rows would not settle ${name}`;
  }
  const digits = digitsFor(margin);
  const measured = `${level} ${difference < 0 ? "of the gain " : ""}${interval(lower, upper, digits)}`;
  const moves = `${change(metric, difference, digits)} (${measured})`;
  if (margin.code === "primary") {
    if (margin.outcome === "pass") return `${moves}, wholly above ${name}`;
    if (margin.outcome === "fail") return `${moves}, wholly below ${name}`;
    return `${moves}, an interval on both sides of ${name}, so that a gain is neither shown nor ruled out`;
  }
  if (margin.outcome === "pass") return `${metric} stays within ${name}`;
  if (margin.outcome === "fail") return `${moves}, wholly beyond ${name}`;
  return `${metric} may lose more than ${name} (${level} of the gain ${interval(lower, upper, digits)})`;
}
