import type { Comparison, Estimate, Metric, SliceEstimate } from "../../src/compare/comparison.types.ts";
import type { Margin, Verdict } from "../../src/decide/verdict.ts";
import { sha256 } from "../../src/digest.ts";
import type { Evaluation } from "../../src/evaluate/evaluation.types.ts";
import type { Changes } from "../../src/explain/changes.types.ts";
import type { StepExecution } from "../../src/records/execution.types.ts";
import type { Judgement } from "../../src/records/judgement.types.ts";
import type { Run } from "../../src/records/run.types.ts";
import type { ModelSection } from "../../src/report/section.ts";
import type { Checks } from "../../src/split/checks.types.ts";

/** Plausible data for pages: numbers of the size that the sample project's models have. Builders take what differs. */

export const CONFIG = `pipeline: train
data:
  source: data/tracks.csv
  columns: { Artist: string, Track: string, Views: number, Licensed: boolean, Stream: number }
target: { column: Stream, positive: { quantile: 0.75 } }
split: { by: Artist, purge: [Track], seed: 7 }
features:
  - { column: Views, transform: log1p }
  - { column: Licensed }
trainer: { kind: naive-bayes }
gate:
  primary: { metric: roc_auc }
`;

export const CHANGED = CONFIG.replace("kind: naive-bayes", "kind: logistic-regression, l2: 1").replace(
  "  - { column: Licensed }",
  "  - { column: Likes, transform: log1p }\n  - { column: Licensed }",
);

export const RUN = "0123456789abcdef";
export const CHAMPION = "fedcba9876543210";

export function runOf(changes: Partial<Run> = {}): Run {
  return {
    format: "contender.run/1",
    model: "trending",
    run: RUN,
    subject: sha256("subject"),
    holdout: sha256("holdout"),
    engine: sha256("engine"),
    dataset: { sha256: sha256("dataset"), bytes: 3_214_880, rows: 20_718 },
    config: "{}",
    pipeline: "{}",
    steps: [
      { uses: "read", key: sha256("read"), output: null },
      { uses: "fit", key: sha256("fit"), output: sha256("model") },
      { uses: "evaluate", key: sha256("evaluate"), output: sha256("evaluation") },
    ],
    rows: {
      train: 15_842,
      holdout: 4016,
      fitted: 15_650,
      unlabelled: 576,
      purged: 284,
      train_groups: 1671,
      holdout_groups: 408,
    },
    metrics: [
      { metric: "roc_auc", value: 0.8391 },
      { metric: "log_loss", value: 0.4102 },
    ],
    ...changes,
  };
}

export function checksOf(changes: Partial<Checks> = {}): Checks {
  return {
    columns: [
      { name: "Views", type: "number", missing: 470, constant: false },
      { name: "Licensed", type: "boolean", missing: 0, constant: false },
    ],
    duplicates: { across: 0, within: 12 },
    leaks: [],
    ...changes,
  };
}

export function evaluationOf(changes: Partial<Evaluation> = {}): Evaluation {
  return {
    rows: 4016,
    positives: 1004,
    groups: 408,
    threshold: 0.5,
    metrics: [
      { metric: "roc_auc", value: 0.8391 },
      { metric: "log_loss", value: 0.4102 },
      { metric: "ece", value: 0.0213 },
      { metric: "precision", value: null, why: "undefined" },
    ],
    slices: [
      {
        column: "Album_type",
        level: "album",
        rows: 2890,
        positives: 760,
        metrics: [{ metric: "roc_auc", value: 0.8342 }],
      },
      {
        column: "Album_type",
        level: "compilation",
        rows: 96,
        positives: 0,
        metrics: [{ metric: "roc_auc", value: null, why: "one-class" }],
      },
    ],
    curves: { roc: [], pr: [], calibration: [] },
    ...changes,
  };
}

export function estimateOf(metric: Metric, changes: Partial<Estimate> = {}): Estimate {
  return {
    metric,
    champion: 0.8279,
    challenger: 0.8391,
    difference: 0.0112,
    method: "obuchowski",
    se: 0.00256,
    df: 391.4,
    lower: 0.004,
    upper: 0.0184,
    mde: 0.0094,
    flat: false,
    ...changes,
  };
}

export function sliceOf(level: string, changes: Partial<SliceEstimate> = {}): SliceEstimate {
  return {
    column: "Album_type",
    level,
    rows: 2890,
    groups: 371,
    champion: 0.8201,
    challenger: 0.8342,
    difference: 0.0141,
    p: 0.98,
    adjusted: 1,
    ...changes,
  };
}

export function comparisonOf(changes: Partial<Comparison> = {}): Comparison {
  return {
    rows: 4016,
    positives: 1004,
    groups: 408,
    confidence: 0.95,
    budget: 10,
    largest_shift: 0.31,
    estimates: [
      estimateOf("roc_auc"),
      estimateOf("log_loss", {
        champion: 0.4171,
        challenger: 0.4102,
        difference: 0.0069,
        method: "jackknife",
        lower: -0.0033,
        upper: 0.0171,
        mde: 0.0133,
      }),
      estimateOf("ece", {
        champion: 0.0301,
        challenger: 0.0213,
        difference: 0.0088,
        method: "none",
        se: null,
        df: null,
        lower: null,
        upper: null,
        mde: null,
        why: "biased",
      }),
    ],
    slices: [
      sliceOf("album"),
      sliceOf("single", { rows: 1030, groups: 188, champion: 0.8312, challenger: 0.8377, difference: 0.0065, p: 0.91 }),
      sliceOf("compilation", {
        rows: 96,
        groups: 22,
        champion: 0.77,
        challenger: 0.75,
        difference: -0.02,
        p: null,
        adjusted: null,
      }),
    ],
    self_test: [{ name: "copy", held: true }],
    ...changes,
  };
}

/** Ten bins of a model that is a little too sure of itself: `drift` says how much. */
function binsOf(drift: number): Changes["curves"]["champion"]["calibration"] {
  return Array.from({ length: 10 }, (_, i) => {
    const mean = (i + 0.5) / 10;
    const share = Math.round((mean + drift * Math.sin(mean * 6.2)) * 1000) / 1000;
    return { lower: i / 10, upper: (i + 1) / 10, rows: 1200 - 110 * i, mean, share: Math.min(1, Math.max(0, share)) };
  });
}

/** A smooth ROC and PR curve; `strength` bends them. */
function curvesOf(strength: number, drift: number): Changes["curves"]["champion"] {
  const steps = Array.from({ length: 41 }, (_, i) => i / 40);
  return {
    roc: steps.map((x) => ({ x, y: 1 - (1 - x) ** strength })),
    pr: steps.map((x) => ({ x, y: 0.25 + 0.72 * (1 - x ** strength) })),
    calibration: binsOf(drift),
  };
}

function effectOf(size: number, loss: number): NonNullable<Changes["effects"]["features"][number]["champion"]> {
  const importance = { loss, lower: loss - 0.004, upper: loss + 0.004 };
  return { mean_absolute: size, low: -1.6 * size, high: 1.5 * size, importance };
}

export function changesOf(changes: Partial<Changes> = {}): Changes {
  return {
    flips: {
      threshold: 0.5,
      to_right: 143,
      to_wrong: 120,
      surest: [
        {
          row: 8211,
          positive: true,
          champion: 0.7712,
          challenger: 0.2101,
          slices: [{ column: "Album_type", level: "single" }],
        },
        { row: 13, positive: false, champion: 0.3127, challenger: 0.6644, slices: [] },
        {
          row: 20_001,
          positive: true,
          champion: 0.1808,
          challenger: 0.8035,
          slices: [{ column: "Album_type", level: "album" }],
        },
      ],
    },
    curves: { champion: curvesOf(4, 0.09), challenger: curvesOf(5, 0.02) },
    effects: {
      metric: "roc_auc",
      repeats: 5,
      confidence: 0.95,
      skipped: null,
      features: [
        { name: "Views", champion: effectOf(1.312, 0.2311), challenger: effectOf(1.544, 0.2402) },
        { name: "Licensed", champion: effectOf(0.401, 0.0203), challenger: effectOf(0.222, 0.0114) },
        { name: "Likes", champion: null, challenger: effectOf(0.187, 0.0098) },
      ],
    },
    ...changes,
  };
}

export function judgementOf(changes: Partial<Judgement> = {}): Judgement {
  return {
    format: "contender.comparison/1",
    model: "trending",
    key: sha256("comparison key"),
    holdout: sha256("holdout"),
    judge: sha256("judge"),
    engine: sha256("engine"),
    challenger: { run: RUN, model: sha256("challenger") },
    champion: { run: CHAMPION, model: sha256("champion") },
    comparison: sha256("comparison"),
    ...changes,
  };
}

export function primaryOf(changes: Partial<Margin<"primary">> = {}): Margin<"primary"> {
  return {
    code: "primary",
    metric: "roc_auc",
    outcome: "pass",
    margin: 0,
    difference: 0.0112,
    lower: 0.004,
    upper: 0.0184,
    ...changes,
  };
}

export function guardrailOf(changes: Partial<Margin<"guardrail">> = {}): Margin<"guardrail"> {
  return {
    code: "guardrail",
    metric: "log_loss",
    outcome: "pass",
    margin: -0.01,
    difference: 0.0069,
    lower: -0.0033,
    upper: 0.0171,
    ...changes,
  };
}

export const PROMOTE: Verdict = { verdict: "promote", reasons: [primaryOf(), guardrailOf()], settle: null };

export const STEPS: StepExecution[] = [
  { uses: "read", outcome: "not needed", why: "all that stands on it is reused", seconds: 0 },
  { uses: "fit", outcome: "ran", why: "trainer changed", seconds: 0.182 },
  { uses: "score", outcome: "ran", why: "fit ran", seconds: 0.021 },
  { uses: "evaluate", outcome: "reused", why: "its key is there", seconds: 0.004 },
];

export function sectionOf(changes: Partial<ModelSection> = {}): ModelSection {
  return {
    model: "trending",
    file: "configs/trending.yaml",
    run: runOf(),
    checks: checksOf(),
    evaluation: evaluationOf(),
    judgement: judgementOf(),
    comparison: comparisonOf(),
    changes: changesOf(),
    verdict: PROMOTE,
    steps: STEPS,
    judgeEdits: [],
    baseConfig: CONFIG,
    config: CHANGED,
    next: "merge configs/trending.yaml; then `contender promote` proposes it.",
    reproduce: `contender reproduce --at 1a2b3c4 --expect ${sha256("run")} configs/trending.yaml`,
    ...changes,
  };
}
