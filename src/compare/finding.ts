import type { Estimate } from "./comparison.types.ts";

/** Below this an influence is no influence, and a difference no difference. */
export const NOTHING = 1e-12;

/** What a method found out about a difference. */
export type Finding =
  /** Both models are the same to this metric, row by row, or every group shows the same difference: no spread at all. */
  | { readonly kind: "flat" }
  /** Not enough to say how sure the difference is. */
  | { readonly kind: "silent"; readonly why: NonNullable<Estimate["why"]> }
  | {
      readonly kind: "spread";
      /** Standard error of the difference, above 0. */
      readonly se: number;
      readonly df: number;
      /** The difference in units of its standard error where there is none (H₀: D = 0). */
      readonly statistic: number;
      /** K: what each group adds to the difference, to first order. They add up to 0, the squares to about se². */
      readonly influence: Float64Array;
      /** The interval that a critical value gives. */
      readonly interval: (critical: number) => readonly [lower: number, upper: number];
    };

/** A spread that lies evenly about the difference: D ± critical × SE. */
export function even(difference: number, se: number, df: number, influence: Float64Array): Finding {
  const interval = (critical: number) => [difference - critical * se, difference + critical * se] as const;
  return { kind: "spread", se, df, statistic: difference / se, influence, interval };
}
