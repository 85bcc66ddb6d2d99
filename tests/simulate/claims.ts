import { atLeast, atMost } from "./binomial.ts";
import type { Count } from "./tally.ts";

/** What is promised of a chance. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** 2.5 %, and 0.7 points for the chance of 2,000 runs. */
export const FALSE_PROMOTIONS: Limits = { least: 0, most: 0.032 };
export const FALSE_NON_INFERIORITY: Limits = { least: 0, most: 0.04 };
export const COVERAGE: Limits = { least: 0.935, most: 0.975 };
export const VETOES: Limits = { least: 0, most: 0.032 };
export const WINNERS: Limits = { least: 0, most: 0.035 };
export const POINTS_OFF_POWER = 0.03;

/** Chance of runs like these, or worse ones, where the promise just holds: below it the promise is broken. */
const SURELY = 0.001;

/** Held: the share lies within. Broken: no luck explains it. Missed: it lies outside by no more than luck does. */
export type Standing = "held" | "missed" | "broken";

export function standing(count: Count, { least, most }: Limits): Standing {
  const share = count.hits / count.of;
  if (share >= least && share <= most) return "held";
  const chance = share < least ? atMost(count, least) : atLeast(count, most);
  return chance < SURELY ? "broken" : "missed";
}
