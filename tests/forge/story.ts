import { sampleCsv } from "../../src/demo/sample.ts";

/** What differs between the configs of the loop. */
export interface Told {
  readonly features: readonly string[];
  readonly trainer: string;
}

const VIEWS = "{ column: Views, transform: [log1p, standardise] }";
const LICENSED = "{ column: Licensed }";
const LIKES = "{ column: Likes, transform: [log1p, standardise] }";
const OFFICIAL = "{ column: official_video }";

/** Configs whose verdicts on the data below are sure: their intervals are far from the gate. */
export const CONFIGS = {
  /** A first try. */
  draft: { features: [VIEWS], trainer: "{ kind: naive-bayes }" },
  first: { features: [VIEWS, LICENSED], trainer: "{ kind: naive-bayes }" },
  worse: { features: [LICENSED], trainer: "{ kind: logistic-regression }" },
  better: { features: [VIEWS, LICENSED, LIKES], trainer: "{ kind: logistic-regression }" },
  best: { features: [VIEWS, LICENSED, LIKES, OFFICIAL], trainer: "{ kind: logistic-regression }" },
  /** As good as `better`, and another subject. */
  other: { features: [VIEWS, LICENSED, LIKES], trainer: "{ kind: logistic-regression, l2: 0.5 }" },
  /** Two typos. */
  broken: {
    features: ["{ column: Veiws, transform: log1p }", LICENSED],
    trainer: "{ kind: logistic-regresion, l2: 0.1 }",
  },
} satisfies Record<string, Told>;

/** 3,000 tracks of about 300 artists: trained and judged in half a second. */
export function tracks(): string {
  return [...sampleCsv({ rows: 3000, seed: 7 })].join("");
}

/** The config as a person would write it. */
export function configOf({ features, trainer }: Told): string {
  return `# yaml-language-server: $schema=./schema/config.schema.json
pipeline: train
data:
  source: data/tracks.csv
  columns: { Artist: string, Track: string, Duration_ms: number, Album_type: string, Views: number, Likes: number,
             Comments: number, Licensed: boolean, official_video: boolean, Stream: number }
target: { column: Stream, positive: { quantile: 0.75 } }
split: { holdout: 0.2, by: Artist, purge: [Track, Duration_ms, Stream], seed: 7 }
features:
${features.map((feature) => `  - ${feature}\n`).join("")}trainer: ${trainer}
evaluate: { metrics: [roc_auc, average_precision, log_loss, brier, accuracy, ece], slices: [Album_type, official_video] }
gate:
  primary: { metric: roc_auc, min_gain: 0, worthwhile: 0.01 }
  guardrails: [{ metric: log_loss, max_loss: 0.01 }]
`;
}
