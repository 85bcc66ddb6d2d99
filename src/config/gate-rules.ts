import type { BrokenRule } from "./broken-rule.ts";
import type { Config } from "./config.types.ts";
import type { Path } from "./locator.ts";

/** The gate looks at metrics that are measured, at each once, and the gain worth finding lies above the floor. */
export function gateRules(config: Config): BrokenRule[] {
  const { primary, guardrails } = config.gate;
  const broken: BrokenRule[] = [];
  const gated: [Path, string][] = [
    [["gate", "primary", "metric"], primary.metric],
    ...guardrails.map(({ metric }, i): [Path, string] => [["gate", "guardrails", i, "metric"], metric]),
  ];
  const metrics: readonly string[] = config.evaluate.metrics;
  for (const [path, metric] of gated) {
    if (metrics.includes(metric)) continue;
    broken.push({
      path,
      message: `the gate looks at ${metric}, which evaluate.metrics does not measure`,
      expected: `one of ${metrics.join(", ")}`,
      found: metric,
      hint: `add ${metric} to evaluate.metrics: [${[...metrics, metric].join(", ")}]`,
      needs: [["evaluate", "metrics"]],
    });
  }
  guardrails.forEach(({ metric }, i) => {
    const first = guardrails.findIndex((guardrail) => guardrail.metric === metric);
    const path = ["gate", "guardrails", i, "metric"];
    if (metric === primary.metric) {
      const message = `${metric} is the primary metric and a guardrail`;
      const needs = [["gate", "primary", "metric"]];
      broken.push({ path, message, expected: "another metric", found: metric, hint: "take this guardrail out", needs });
    } else if (first < i) {
      const message = `${metric} is guarded a second time`;
      const needs = [["gate", "guardrails", first, "metric"]];
      broken.push({ path, message, expected: "each metric once", found: metric, hint: "keep one of the two", needs });
    }
  });
  if (primary.worthwhile !== undefined && primary.worthwhile <= primary.min_gain) {
    broken.push({
      path: ["gate", "primary", "worthwhile"],
      message: "worthwhile does not lie above min_gain: no number of groups could settle it",
      expected: `a number above ${primary.min_gain}`,
      found: String(primary.worthwhile),
      hint: "raise worthwhile, lower min_gain, or leave worthwhile out (min_gain + 0.01)",
      needs: [["gate", "primary", "min_gain"]],
    });
  }
  return broken;
}
