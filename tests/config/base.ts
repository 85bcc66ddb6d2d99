/** A good config, the ground of the tables: each bad one is this one with an edit. */
export const BASE = `pipeline: train
data:
  source: data/tracks.csv
  columns: { Artist: string, Track: string, Duration_ms: number, Album_type: string, official_video: boolean,
             Views: number, Licensed: boolean, Released: date, Stream: number }
  missing: drop
target: { column: Stream, positive: { quantile: 0.75 } }
split: { holdout: 0.2, by: Artist, purge: [Track, Duration_ms, Stream], seed: 7 }
features:
  - { column: Views, transform: log1p }
  - { column: Licensed }
trainer: { kind: naive-bayes, calibration: none }
evaluate: { metrics: [roc_auc, average_precision, log_loss, brier, accuracy, ece], slices: [Album_type] }
gate:
  primary: { metric: roc_auc, min_gain: 0, worthwhile: 0.01 }
  guardrails: [{ metric: log_loss, max_loss: 0.01 }]
`;

/** A piece of the base, and what stands in its place. */
export type Edit = readonly [from: string, to: string];

/** The base with its edits. @throws where a piece is not there exactly once: the table is wrong. */
export function edited(edits: readonly Edit[]): string {
  let text = BASE;
  for (const [from, to] of edits) {
    const pieces = text.split(from);
    if (pieces.length !== 2) throw new TypeError(`expected ${JSON.stringify(from)} once in the base config`);
    text = pieces.join(to);
  }
  return text;
}

/** A bad config: the base with edits, and every fault that it has: `line:column path ▸ hint`. */
export interface BadConfig {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

/** A row of a table of bad configs. */
export const bad = (name: string, edits: readonly Edit[], ...faults: string[]): BadConfig => ({ name, edits, faults });
