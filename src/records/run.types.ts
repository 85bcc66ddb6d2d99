// Made by `make generate` from the schema beside it. Edit that, not this.

export type Name = string;
export type Run1 = string;
export type Digest = string;

/**
 * One challenger, trained and scored: what went in, what came out. The champion's manifest is a run. No clock, no host.
 */
export interface Run {
  format: "contender.run/1";
  model: Name;
  run: Run1;
  /**
   * Digest over dataset digest, data, features, trainer: what a hold names.
   */
  subject: string;
  /**
   * Digest over dataset digest, target, split.
   */
  holdout: string;
  engine: Digest;
  dataset: {
    sha256: Digest;
    bytes: number;
    rows: number;
  };
  /**
   * The config that was run, with every default: canonical JSON as text.
   */
  config: string;
  /**
   * The pipeline's steps, with every default: canonical JSON as text.
   */
  pipeline: string;
  /**
   * @maxItems 64
   */
  steps: StepTrace[];
  rows: RowCounts;
  /**
   * @maxItems 64
   */
  metrics: {
    metric: string;
    value: number | null;
    why?: string;
  }[];
}
export interface StepTrace {
  uses: string;
  key: Digest;
  /**
   * Digest of what the step gave, null where it keeps nothing.
   */
  output: Digest | null;
}
export interface RowCounts {
  train: number;
  holdout: number;
  /**
   * Training rows less those with a missing cell under `missing: drop`.
   */
  fitted: number;
  unlabelled: number;
  purged: number;
  train_groups: number;
  holdout_groups: number;
}
