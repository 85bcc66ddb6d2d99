import type { Comparison, Estimate } from "../compare/comparison.types.ts";
import type { Margin, Verdict } from "../decide/verdict.ts";

type AnyMargin = Margin<"primary"> | Margin<"guardrail">;

/** One line of an interval chart: a difference with its interval, and the bound that the gate holds it against. */
export interface ChartRow {
  readonly metric: Estimate["metric"];
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** What the interval has to lie above; undefined where the gate asks nothing. */
  readonly bound: number | undefined;
  readonly outcome: AnyMargin["outcome"] | undefined;
}

export interface ChartScale {
  /** What the gate asks about comes first, in its order. */
  readonly rows: readonly ChartRow[];
  /** Both ends of the axis; 0 lies between. What reaches beyond is cut off: only rows that no gate asks about do. */
  readonly low: number;
  readonly high: number;
}

const ROOM = 0.06;

/**
 * What an interval chart shows, and how far its axis reaches: over zero and all that the gate asks about, so that a metric of
 * another size can't squeeze those. Undefined where no metric has an interval.
 */
export function chartScale(verdict: Verdict, comparison: Comparison): ChartScale | undefined {
  const margins = verdict.reasons.filter((reason): reason is AnyMargin => "outcome" in reason);
  const found = comparison.estimates.flatMap(({ metric, difference, lower, upper }): ChartRow[] => {
    if (difference === null || lower === null || upper === null) return [];
    const margin = margins.find((one) => one.metric === metric);
    const bound = margin && (margin.code === "primary" ? margin.margin : -Math.abs(margin.margin));
    return [{ metric, difference, lower, upper, bound, outcome: margin?.outcome }];
  });
  const gated = margins.flatMap(({ metric }) => found.filter((row) => row.metric === metric));
  const rows = [...new Set([...gated, ...found])];
  if (rows.length === 0) return undefined;
  const ends = (gated.length > 0 ? gated : rows).flatMap(({ lower, upper, bound }) => [lower, upper, bound ?? 0]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = most > least ? (most - least) * ROOM : 1e-4;
  return { rows, low: least - room, high: most + room };
}
