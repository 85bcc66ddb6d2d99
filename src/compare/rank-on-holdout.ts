import type { Digest } from "../digest.ts";
import type { Metric } from "../evaluate/evaluation.types.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Assessment } from "./assess.ts";
import type { Comparison, Estimate } from "./comparison.types.ts";
import { detectable } from "./detectable.ts";
import { NOTHING } from "./finding.ts";
import { influences } from "./influences.ts";
import type { Judge } from "./judge.ts";
import { maxStatistic } from "./max-statistic.ts";

/** One challenger's place: its difference and the simultaneous interval D ± c SE; null where there is none, and why. */
export interface Ranked {
  readonly champion: number | null;
  readonly challenger: number | null;
  readonly difference: number | null;
  readonly se: number | null;
  readonly df: number | null;
  /** T = (D − margin) / SE. */
  readonly statistic: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly why?: Estimate["why"] | "flat";
}

/** A family of challengers ranked on one holdout by one metric. */
export interface HoldoutRanking {
  readonly metric: Metric;
  /** c, in standard errors; null where no challenger has a spread. */
  readonly critical: number | null;
  /** Position of the challenger with the largest T (ties: the first); null where there is none. */
  readonly winner: number | null;
  /** In the order given. */
  readonly ranked: readonly Ranked[];
}

/**
 * Ranks challengers on the holdout by a metric of the gate, with intervals that hold for all of them at once
 * (docs/method.md, sweeps): the winner passes when T > c, which is when its interval lies above the margin. However many there are, together
 * they are one use of the holdout. A challenger that is the same to the metric has no T and cannot win.
 *
 * @param challengers of the same rows as the champion. @param margin min_gain (or −max_loss of a guardrail).
 * @param holdout the holdout's digest: the draws' seed.
 */
export function rankOnHoldout(
  metric: Metric,
  champion: Scores,
  challengers: Iterable<Scores>,
  judge: Judge,
  margin: number,
  holdout: Digest,
): HoldoutRanking {
  const influencesOf = influences(champion, judge.evaluate);
  const found = Array.from(challengers, (challenger) => influencesOf(metric, challenger));
  const spreads = found.flatMap(({ finding }) => (finding.kind === "spread" ? [finding] : []));
  const tail = (1 - judge.gate.confidence) / (2 * judge.gate.holdout_budget);
  const critical = spreads.length === 0 ? null : maxStatistic(spreads, tail, holdout);
  const ranked = found.map((one) => place(one, margin, critical));
  const statistics = ranked.map(({ statistic }) => statistic ?? Number.NEGATIVE_INFINITY);
  const winner = critical === null ? null : statistics.indexOf(Math.max(...statistics));
  return { metric, critical, winner, ranked };
}

function place({ finding, ...values }: Assessment, margin: number, critical: number | null): Ranked {
  const difference = values.difference;
  const none = { ...values, se: null, df: null, statistic: null, lower: null, upper: null };
  if (finding.kind === "silent") return { ...none, why: finding.why };
  if (finding.kind === "flat" || difference === null || critical === null) {
    const point = difference !== null && Math.abs(difference) <= NOTHING ? 0 : difference;
    return { ...none, lower: point, upper: point, why: "flat" };
  }
  const { se, df } = finding;
  const half = critical * se;
  const ends = { lower: difference - half + 0, upper: difference + half + 0 };
  return { ...values, se, df, statistic: (difference - margin) / se, ...ends };
}

/**
 * The winner's comparison as `decide` may see it: the metric's interval is the simultaneous one, and the MDE goes by it too.
 * Everything else, the gate's own test among it, stays as `compare` found it.
 */
export function asWinner(comparison: Comparison, ranking: HoldoutRanking): Comparison {
  const { critical, winner, metric } = ranking;
  const place = winner === null ? undefined : ranking.ranked[winner];
  if (critical === null || place === undefined || place.se === null || place.df === null) return comparison;
  const { se, df, lower, upper } = place;
  const mde = detectable(critical * se, se, df);
  const estimates = comparison.estimates.map((one) => (one.metric === metric ? { ...one, lower, upper, mde } : one));
  return { ...comparison, estimates };
}
