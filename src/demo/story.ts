/** A config of the demo: what differs from chapter to chapter. */
interface Told {
  readonly features: readonly string[];
  readonly trainer: string;
}

/** One change that somebody commits. `verdict` undefined: the config is refused. */
export interface Chapter {
  readonly title: string;
  readonly branch: string;
  readonly subject: string;
  readonly config: Told;
  readonly verdict: "first" | "promote" | "keep" | "inconclusive" | undefined;
  readonly merge: boolean;
}

const VIEWS = "{ column: Views, transform: [log1p, standardise] }";
const LICENSED = "{ column: Licensed }";
const LIKES = "{ column: Likes, transform: [log1p, standardise] }";
const TITLE = "{ column: Title, transform: tokens, max_levels: 50 }";

/** The loop, told in five commits. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: "A first config: naive Bayes on views and licensing. There is no champion yet.",
    branch: "first-config",
    subject: "Predict trending tracks from views and licensing",
    config: { features: [VIEWS, LICENSED], trainer: "{ kind: naive-bayes }" },
    verdict: "first",
    merge: true,
  },
  {
    title: "Another trainer and one more feature: provably better, so it is promoted.",
    branch: "logistic-regression",
    subject: "Use logistic regression, and look at likes",
    config: { features: [VIEWS, LICENSED, LIKES], trainer: "{ kind: logistic-regression }" },
    verdict: "promote",
    merge: true,
  },
  {
    title: "A cheaper model without views: provably worse, so the champion stays.",
    branch: "without-views",
    subject: "Do without views",
    config: { features: [LICENSED], trainer: "{ kind: logistic-regression }" },
    verdict: "keep",
    merge: false,
  },
  {
    title: "The fifty most frequent words of the title: no provable difference on so few artists.",
    branch: "title",
    subject: "Look at the words of the title too",
    config: { features: [VIEWS, LICENSED, LIKES, TITLE], trainer: "{ kind: logistic-regression }" },
    verdict: "inconclusive",
    merge: false,
  },
  {
    title: "A typo: refused in a moment, before anything is read.",
    branch: "typo",
    subject: "Try a smaller penalty",
    config: {
      features: ["{ column: Veiws, transform: log1p }", LICENSED],
      trainer: "{ kind: logistic-regresion, l2: 0.1 }",
    },
    verdict: undefined,
    merge: false,
  },
];

/** The config as a person would write it. */
export function configText({ features, trainer }: Told): string {
  return `# yaml-language-server: $schema=./schema/config.schema.json
pipeline: train
data:
  source: data/tracks.csv
  columns: { Artist: string, Track: string, Duration_ms: number, Album_type: string, Views: number, Likes: number,
             Title: string, Licensed: boolean, official_video: boolean, Stream: number }
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
