import type { Estimate } from "../../src/compare/comparison.types.ts";
import type { ModelSection } from "../../src/report/section.ts";
import { comparisonOf, estimateOf, guardrailOf, primaryOf, runOf, sectionOf, sliceOf } from "./sample.ts";

/** Sections of several models with many slices, and metrics that the gate asks about. Names may be as long as one likes. */
export function manySections(models: number, slices: number, metrics = 2, name = "level"): ModelSection[] {
  const others = Array.from({ length: metrics - 1 }, (_, i) => `metric_${i + 1}` as Estimate["metric"]);
  const levels = Array.from({ length: slices }, (_, i) => `${name} ${i}`);
  return Array.from({ length: models }, (_, i) =>
    sectionOf({
      model: `model-${i + 1}`,
      file: `configs/model-${i + 1}.yaml`,
      run: runOf({ model: `model-${i + 1}` }),
      comparison: comparisonOf({
        estimates: [estimateOf("roc_auc"), ...others.map((metric) => estimateOf(metric))],
        slices: levels.map((level) => sliceOf(level, { column: name, difference: -0.05 })),
      }),
      verdict: {
        verdict: "keep",
        reasons: [
          primaryOf(),
          ...others.map((metric) => guardrailOf({ metric, outcome: "fail" })),
          ...levels.map((level) => ({
            code: "slice-veto" as const,
            column: name,
            level,
            difference: -0.05,
            max_loss: 0.02,
            adjusted: 0.0004,
          })),
        ],
        settle: null,
      },
    }),
  );
}
