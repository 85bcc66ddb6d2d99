import type { Config } from "../../src/config/config.types.ts";
import { parseConfig } from "../../src/config/parse-config.ts";

const COLUMNS_OF_AUDIO = [
  "Danceability",
  "Energy",
  "Loudness",
  "Speechiness",
  "Acousticness",
  "Instrumentalness",
  "Liveness",
  "Valence",
  "Tempo",
];

/** A feature as a line of a config. */
const LINES = {
  views: "{ column: Views, transform: log1p }",
  licensed: "{ column: Licensed }",
  likes: "{ column: Likes, transform: log1p }",
  /** Likes that belong to other tracks. */
  shuffled: "{ column: Likes_shuffled, transform: log1p }",
  /** 1 in half of the rows, empty in the others: it says nothing, and leaves those out of fitting. */
  kept: "{ column: Kept, transform: standardise }",
} as const;

export type Line = keyof typeof LINES | "audio";

/** What a config of the real data asks for; the rest is the same in all, and the README's. */
export interface Asked {
  readonly trainer: string;
  readonly features: readonly Line[];
}

export const BAYES: Asked = { trainer: "{ kind: naive-bayes }", features: ["views", "licensed"] };
export const LOGISTIC: Asked = { trainer: "{ kind: logistic-regression }", features: ["views", "licensed"] };
export const LIKES: Asked = { ...LOGISTIC, features: ["views", "licensed", "likes"] };
export const AUDIO: Asked = { ...LOGISTIC, features: ["views", "licensed", "audio"] };

/** The config as a person would write it. @param budget holdout_budget @param more columns beyond those of the file */
export function configText({ trainer, features }: Asked, budget: number, seed = 7, more = ""): string {
  const lines = features.flatMap((line) =>
    line === "audio"
      ? COLUMNS_OF_AUDIO.map((column) => `{ column: ${column}, transform: standardise }`)
      : [LINES[line]],
  );
  return `pipeline: train
data:
  source: data/tracks.csv
  columns: { Artist: string, Track: string, Duration_ms: number, Album_type: string,
             Views: number, Licensed: boolean, Likes: number, Stream: number,
             ${COLUMNS_OF_AUDIO.map((column) => `${column}: number`).join(", ")}${more} }
target: { column: Stream, positive: { quantile: 0.75 } }
split: { holdout: 0.2, by: Artist, purge: [Track, Duration_ms, Stream], seed: ${seed} }
features:
${lines.map((line) => `  - ${line}\n`).join("")}trainer: ${trainer}
evaluate: { metrics: [roc_auc, average_precision, log_loss, brier], slices: [Album_type] }
gate:
  primary: { metric: roc_auc, min_gain: 0, worthwhile: 0.01 }
  guardrails: [{ metric: log_loss, max_loss: 0.01 }]
  holdout_budget: ${budget}
`;
}

/** The same, parsed. */
export function configOf(asked: Asked, budget: number, seed?: number): Config {
  return parseConfig(new TextEncoder().encode(configText(asked, budget, seed)), "configs/trending.yaml").config;
}
