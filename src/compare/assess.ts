import { confusion } from "../evaluate/confusion.ts";
import { metricValue } from "../evaluate/metric-value.ts";
import { doubledPairsInOrder } from "../evaluate/roc-auc.ts";
import { averagePrecisionSpread } from "./average-precision-spread.ts";
import type { Estimate, Metric } from "./comparison.types.ts";
import type { Contestant } from "./contestant.ts";
import type { Duel } from "./duel.ts";
import { type Finding, NOTHING } from "./finding.ts";
import { meanLossSpread } from "./mean-loss-spread.ts";
import { obuchowski } from "./obuchowski.ts";
import { tango } from "./tango.ts";
import { thresholdSpread } from "./threshold-spread.ts";
import { tooFewGroups } from "./too-few-groups.ts";

/** One metric of both models, their difference, and what a method found out about it. */
export interface Assessment {
  readonly champion: number | null;
  readonly challenger: number | null;
  /** Oriented: + is better for the challenger. */
  readonly difference: number | null;
  readonly finding: Finding;
}

type Options = { readonly threshold: number; readonly bins: number };

/** Which method looks after a metric. */
export function methodOf(metric: Metric): Estimate["method"] {
  if (metric === "roc_auc") return "obuchowski";
  if (metric === "accuracy") return "tango";
  return metric === "ece" ? "none" : "jackknife";
}

/**
 * As `assess`, for an interval that decides: where too few groups hold a class there is none. No difference needs no groups;
 * a difference that every group shows alike does, or two copies of one group could promote.
 */
export function assessForGate(metric: Metric, duel: Duel, options: Options): Assessment {
  const assessment = assess(metric, duel, options);
  const { finding, difference } = assessment;
  const none = finding.kind === "flat" && Math.abs(difference ?? 0) <= NOTHING;
  if (finding.kind === "silent" || none || !tooFewGroups(metric, duel)) return assessment;
  return { ...assessment, finding: { kind: "silent", why: "too-few-groups" } };
}

/** Both models' values of a metric, and the spread of their difference by the metric's method. */
export function assess(metric: Metric, duel: Duel, options: Options): Assessment {
  const champion = metricValue(metric, duel.champion, options);
  const challenger = metricValue(metric, duel.challenger, options);
  if (champion === undefined || challenger === undefined) {
    const why = oneClass(duel.label) ? "one-class" : "undefined";
    const finding = { kind: "silent", why } as const;
    return { champion: champion ?? null, challenger: challenger ?? null, difference: null, finding };
  }
  const difference = gain(metric, duel, options, champion, challenger) + 0;
  return {
    champion: champion + 0,
    challenger: challenger + 0,
    difference,
    finding: find(metric, duel, options, difference),
  };
}

/** Of AUC and accuracy a ratio of whole numbers: so a score set and its reverse differ by an exact multiple. */
function gain(metric: Metric, duel: Duel, { threshold }: Options, champion: number, challenger: number): number {
  switch (metric) {
    case "roc_auc": {
      const after = duel.challenger.ranking();
      const pairs = doubledPairsInOrder(after) - doubledPairsInOrder(duel.champion.ranking());
      return pairs / (2 * after.positives * after.negatives);
    }
    case "accuracy":
      return (right(duel.challenger, threshold) - right(duel.champion, threshold)) / duel.label.length;
    case "log_loss":
    case "brier":
    case "ece":
      return champion - challenger;
    default:
      return challenger - champion;
  }
}

function find(metric: Metric, duel: Duel, { threshold }: Options, difference: number): Finding {
  switch (metric) {
    case "roc_auc":
      return obuchowski(duel, difference);
    case "accuracy":
      return tango(duel, threshold);
    case "log_loss":
    case "brier":
      return meanLossSpread(duel, metric, difference);
    case "average_precision":
      return averagePrecisionSpread(duel, difference);
    case "ece":
      return { kind: "silent", why: "biased" };
    default:
      return thresholdSpread(duel, metric, threshold, difference);
  }
}

/** Rows that a model gets right. */
function right({ scores }: Contestant, threshold: number): number {
  const { tp, tn } = confusion(scores, threshold);
  return tp + tn;
}

function oneClass(label: Uint8Array): boolean {
  return label.length > 0 && label.every((value) => value === label[0]);
}
