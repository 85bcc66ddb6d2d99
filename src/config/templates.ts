/** `pipelines/train.yaml`: the whole work, in order. */
export const TRAIN_PIPELINE = `# yaml-language-server: $schema=../configs/schema/pipeline.schema.json
# Which work is done, in order; each input binds to the nearest earlier step that gives it.
steps:
  - uses: read
  - uses: check
    with: { leaks: warn } # fail: a feature that gives the target away refuses the run
  - uses: split
  - uses: fit
  - uses: score
  - uses: evaluate
  - uses: compare
  - uses: report
`;

/** A config in the shape of the first model: will a track trend? \`source\` is a CSV file's path in the repository. */
export function templateConfig(source: string): string {
  return `# yaml-language-server: $schema=./schema/config.schema.json
# Will a track be among the top quarter by streams, judged from its views and whether its content is licensed?
pipeline: train

# What is read. Columns that are not named here are not read.
data:
  source: ${source}
  columns:
    Artist: string
    Track: string
    Duration_ms: number
    Album_type: string
    official_video: boolean
    Views: number
    Licensed: boolean
    Stream: number
  missing: drop # rows with a missing feature are left out of fitting, and scored all the same

# What is predicted: the top quarter by streams.
target: { column: Stream, positive: { quantile: 0.75 } }

# Who is held out: artists, all tracks of one on one side. The same song under another artist leaves the training rows.
split: { holdout: 0.2, by: Artist, purge: [Track, Duration_ms, Stream], seed: 7 }

# What the model may look at.
features:
  - { column: Views, transform: log1p }
  - { column: Licensed }

trainer: { kind: naive-bayes, calibration: none }

# What is measured on the holdout, and where it is looked at apart.
evaluate:
  metrics: [roc_auc, average_precision, log_loss, brier, accuracy, ece]
  slices: [Album_type, official_video]

# What a challenger must show before it is promoted.
gate:
  primary: { metric: roc_auc, min_gain: 0, worthwhile: 0.01 }
  guardrails: [{ metric: log_loss, max_loss: 0.01 }]
  slices: { max_loss: 0.02, min_rows: 200 }
  confidence: 0.95
  holdout_budget: 10
`;
}
