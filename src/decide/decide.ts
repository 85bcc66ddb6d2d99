import type { Comparison, Estimate } from "../compare/comparison.types.ts";
import type { Config } from "../config/config.types.ts";
import { ContenderError } from "../errors.ts";
import { settle } from "./settle.ts";
import type { Margin, Reason, Verdict } from "./verdict.ts";
import type { Leave } from "./wear.ts";

/** All that a verdict is drawn from. */
export type Evidence =
  | { readonly kind: "no-champion" }
  | {
      readonly kind: "refused";
      readonly code: "champion-evidence-missing" | "champion-not-scorable" | "champion-corrupt";
      readonly detail: string;
    }
  | { readonly kind: "compared"; readonly comparison: Comparison }
  /** The holdout was not looked at. */
  | Exclude<Leave, { kind: "look" }>;

/** Probabilities that are nowhere further apart are the same. */
const SAME = 1e-12;

/**
 * The rule. Identical is asked first; then the gate's own test; then each margin and each slice: any fail or veto ▸ `keep`, all pass ▸
 * `promote`, else `inconclusive`. Data in, data out; nothing in it is random.
 *
 * @throws ContenderError `internal` where the comparison lacks a metric of the gate.
 * @example decide({ kind: "no-champion" }, gate).verdict // "first"
 */
export function decide(evidence: Evidence, gate: Config["gate"]): Verdict {
  switch (evidence.kind) {
    case "no-champion":
      return { verdict: "first", reasons: [{ code: "no-champion" }], settle: null };
    case "refused":
      return invalid({ code: evidence.code, detail: evidence.detail });
    case "compared":
      return judge(evidence.comparison, gate);
    case "worn":
      return invalid({ code: "holdout-worn", used: evidence.used, budget: evidence.budget });
    case "ranked":
      return invalid({ code: "holdout-ranked", challengers: evidence.challengers });
  }
}

function judge(comparison: Comparison, gate: Config["gate"]): Verdict {
  const { largest_shift } = comparison;
  if (largest_shift <= SAME) {
    return { verdict: "identical", reasons: [{ code: "identical-scores", largest_shift }], settle: null };
  }
  const tests = comparison.self_test.filter(({ held }) => !held).map(({ name }) => name);
  if (tests.length > 0) return invalid({ code: "self-test-failed", tests });

  const estimate = find(comparison, gate.primary.metric);
  const primary = margin("primary", estimate, gate.primary.min_gain);
  const guardrails = gate.guardrails.map(({ metric, max_loss }) =>
    margin("guardrail", find(comparison, metric), -max_loss),
  );
  const vetoes = vetoesOf(comparison, gate);
  const margins = [primary, ...guardrails];
  const lost = vetoes.length > 0 || margins.some(({ outcome }) => outcome === "fail");
  const won = margins.every(({ outcome }) => outcome === "pass");
  return {
    verdict: lost ? "keep" : won ? "promote" : "inconclusive",
    reasons: [...margins, ...vetoes],
    settle: primary.outcome === "open" ? settle(comparison, estimate, gate.primary) : null,
  };
}

function invalid(reason: Reason): Verdict {
  return { verdict: "invalid", reasons: [reason], settle: null };
}

function find(comparison: Comparison, metric: Estimate["metric"]): Estimate {
  const estimate = comparison.estimates.find((one) => one.metric === metric);
  if (estimate !== undefined) return estimate;
  throw new ContenderError("internal", {
    message: `a comparison holds every metric of its gate; ${metric} is missing`,
  });
}

/** Pass: the whole interval lies above the margin. Fail: it lies below. */
function margin<Role extends "primary" | "guardrail">(code: Role, estimate: Estimate, bound: number): Margin<Role> {
  const { metric, difference, lower, upper, why } = estimate;
  const outcome =
    lower !== null && lower > bound ? "pass" : upper !== null && upper < bound ? "fail" : ("open" as const);
  return { code, metric, outcome, margin: bound, difference, lower, upper, ...(why === undefined ? {} : { why }) };
}

/** A slice vetoes when it loses more than it may, and Holm's adjusted p is at most α/2 (not divided by the budget). */
function vetoesOf({ slices }: Comparison, { slices: rule, confidence }: Config["gate"]): Reason[] {
  return slices.flatMap(({ column, level, difference, adjusted }) => {
    if (difference === null || adjusted === null) return [];
    if (-difference <= rule.max_loss || adjusted > (1 - confidence) / 2) return [];
    return [{ code: "slice-veto" as const, column, level, difference, max_loss: rule.max_loss, adjusted }];
  });
}
