import type { Metric } from "../config/config.types.ts";

/** The closed union of DESIGN §5. `first`: there is no champion yet. */
export type VerdictKind = "promote" | "keep" | "inconclusive" | "first" | "identical" | "invalid";

/** Why. Data only: the words for people are made in `report/`. */
export type Reason =
  | { readonly code: "no-champion" }
  | { readonly code: "identical-scores"; readonly largest_shift: number }
  | {
      readonly code: "champion-evidence-missing" | "champion-not-scorable" | "champion-corrupt";
      readonly detail: string;
    }
  | { readonly code: "self-test-failed"; readonly tests: readonly string[] }
  /** So many challengers looked at this holdout before: this one did not. */
  | { readonly code: "holdout-worn"; readonly used: number; readonly budget: number }
  /** A sweep of so many ranked this challenger on this holdout: alone it is not judged there. */
  | { readonly code: "holdout-ranked"; readonly challengers: number }
  | Margin<"primary">
  | Margin<"guardrail">
  | {
      readonly code: "slice-veto";
      readonly column: string;
      readonly level: string;
      readonly difference: number;
      readonly max_loss: number;
      readonly adjusted: number;
    };

/** A margin test: the interval against the number that it has to lie above (min_gain, or −max_loss). */
export interface Margin<Role extends "primary" | "guardrail"> {
  readonly code: Role;
  readonly metric: Metric;
  readonly outcome: "pass" | "fail" | "open";
  readonly margin: number;
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why there is no interval, where there is none (then the outcome is `open`). */
  readonly why?: "too-few-groups" | "too-few-discordant-groups" | "one-class" | "undefined" | "biased";
}

export interface Verdict {
  readonly verdict: VerdictKind;
  readonly reasons: readonly Reason[];
  /** What would settle an open primary: the holdout groups needed to find a gain of `worthwhile` four times in five, beside those there are. */
  readonly settle: { readonly groups: number; readonly have: number; readonly worthwhile: number } | null;
}
