import type { Config } from "../config/config.types.ts";
import { criticalT } from "./critical-t.ts";
import { chanceToFind, detectable } from "./detectable.ts";
import { worthwhileOf } from "./worthwhile.ts";

/** What a holdout can show, if differences spread as `se` says. */
export interface Outlook {
  /** √K · SE of the difference, which stays the same when the holdout grows: the median, where it is of several. */
  readonly spread: number;
  /** SE of the difference at this holdout's groups. */
  readonly se: number;
  /** The true gain that is promoted four times in five: min_gain + (t_{1−α/2m} + t_.80) SE. */
  readonly detectable: number;
  /** How often a true gain of `worthwhile` is promoted; from 0 to 1. */
  readonly chance: number;
  /** Holdout groups at which it is promoted four times in five. */
  readonly settle: number;
}

/** What a holdout can show before anything is trained. */
export interface Power {
  readonly metric: Config["gate"]["primary"]["metric"];
  /** Groups of the holdout. */
  readonly groups: number;
  readonly min_gain: number;
  readonly worthwhile: number;
  readonly confidence: number;
  readonly budget: number;
  /** `history`: from past comparisons. `guess`: from the champion's own SE, if two models agree as much as two models do. */
  readonly basis: "history" | "guess" | "nothing";
  /** Past comparisons that it goes by. */
  readonly comparisons: number;
  /** At the narrowest spread, at all of them alike, and at the widest; a guess has no typical one. Null without anything to go by. */
  readonly best: Outlook | null;
  readonly typical: Outlook | null;
  readonly worst: Outlook | null;
}

/** How often a gain is found that is called detectable. */
const FOUND = 0.8;

/** How much two models of the same rows agree (the correlation of their estimated metrics), from little to much: a guess. */
const AGREEMENT = { least: 0.94, most: 0.999 } as const;

/**
 * Power before training (docs/method.md): from √K · SE of past comparisons, the narrowest, the widest, and over all of them alike:
 * the chance is their mean chance, since with few groups spreads scatter so much that the median alone promises up to five
 * points too many (`make simulate`). Without any, from the
 * champion's own standard error as SE √(2(1−r)), r from 0.94 to 0.999, which is a guess and has to be called one. Student's t
 * has K − 1 degrees of freedom, since those of a comparison to come are not known.
 *
 * @param input.groups K of the holdout. @param input.history of past comparisons on the primary metric (`pastSpread`).
 * @param input.championSe SE of the champion's metric on this holdout (`ownSpread`), or null.
 * @example groups 400, history [{ groups: 400, se: 0.004 }], budget 1, min_gain 0: detectable 0.01123…
 */
export function powerFrom(input: {
  readonly groups: number;
  readonly history: readonly { readonly groups: number; readonly se: number }[];
  readonly championSe: number | null;
  readonly gate: Config["gate"];
}): Power {
  const { groups, gate, championSe } = input;
  const spreads = input.history.map((past) => Math.sqrt(past.groups) * past.se).sort((a, b) => a - b);
  const known = {
    metric: gate.primary.metric,
    groups,
    min_gain: gate.primary.min_gain,
    worthwhile: worthwhileOf(gate.primary),
    confidence: gate.confidence,
    budget: gate.holdout_budget,
    comparisons: spreads.length,
  };
  if (groups < 2) return { ...known, basis: "nothing", best: null, typical: null, worst: null };
  const at = (among: readonly number[]) => outlook(among, groups, gate);
  if (spreads.length > 0) {
    const [best, worst] = [spreads[0], spreads[spreads.length - 1]];
    return { ...known, basis: "history", best: at([best]), typical: at(spreads), worst: at([worst]) };
  }
  if (championSe === null) return { ...known, basis: "nothing", best: null, typical: null, worst: null };
  const guess = (agreement: number) => at([Math.sqrt(groups) * championSe * Math.sqrt(2 * (1 - agreement))]);
  return { ...known, basis: "guess", best: guess(AGREEMENT.most), typical: null, worst: guess(AGREEMENT.least) };
}

/** At each of several spreads alike: a comparison to come has the spread of one of them, nobody knows which. */
function outlook(spreads: readonly number[], groups: number, gate: Config["gate"]): Outlook {
  const df = groups - 1;
  const ses = spreads.map((spread) => spread / Math.sqrt(groups));
  const critical = criticalT((1 - gate.confidence) / (2 * gate.holdout_budget), df);
  const chance = (gain: number) => meanOf(ses.map((se) => chanceToFind(gain, critical * se, se, df)));
  const over = gainFound(
    chance,
    ses.map((se) => detectable(critical * se, se, df)),
  );
  const aim = worthwhileOf(gate.primary) - gate.primary.min_gain;
  const ratio = over / aim;
  return {
    spread: middleOf(spreads),
    se: middleOf(ses),
    detectable: gate.primary.min_gain + over,
    chance: chance(aim),
    settle: Math.max(2, Math.ceil(groups * ratio * ratio)),
  };
}

/** Where a rising chance is four in five; it lies between what the narrowest and the widest spread alone would find. */
function gainFound(chance: (gain: number) => number, alone: readonly number[]): number {
  let [low, high] = [alone[0], alone[alone.length - 1]];
  while (low < high) {
    const half = low + (high - low) / 2;
    if (half <= low || half >= high) return high;
    if (chance(half) < FOUND) low = half;
    else high = half;
  }
  return high;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The median of sorted values; of an even number of them the mean of the two in the middle. */
function middleOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
