// Made by `make generate` from the schema beside it. Edit that, not this.

export type Name = string;
export type VerdictKind = "promote" | "keep" | "inconclusive" | "first" | "identical" | "invalid";
export type RunName = string;
export type RunName1 = string;
export type RunRun = string;
export type RunDigest = string;
export type EvaluationMetric =
  | "roc_auc"
  | "average_precision"
  | "log_loss"
  | "brier"
  | "ece"
  | "accuracy"
  | "balanced_accuracy"
  | "f1"
  | "mcc"
  | "precision"
  | "recall";
export type ComparisonMetric =
  | "roc_auc"
  | "average_precision"
  | "log_loss"
  | "brier"
  | "ece"
  | "accuracy"
  | "balanced_accuracy"
  | "f1"
  | "mcc"
  | "precision"
  | "recall";
export type ChangesShare = number;
export type ChangesMetric =
  | "roc_auc"
  | "average_precision"
  | "log_loss"
  | "brier"
  | "ece"
  | "accuracy"
  | "balanced_accuracy"
  | "f1"
  | "mcc"
  | "precision"
  | "recall";
export type Reason =
  | NoChampion
  | IdenticalScores
  | ChampionRefused
  | SelfTestFailed
  | HoldoutWorn
  | HoldoutRanked
  | PrimaryMargin
  | GuardrailMargin
  | SliceVeto;
export type Count = number;
export type Metric =
  | "roc_auc"
  | "average_precision"
  | "log_loss"
  | "brier"
  | "ece"
  | "accuracy"
  | "balanced_accuracy"
  | "f1"
  | "mcc"
  | "precision"
  | "recall";
export type WhyNot = "too-few-groups" | "too-few-discordant-groups" | "one-class" | "undefined" | "biased";
/**
 * @maxItems 16
 */
export type Edits = string[];
export type Digest = string;

/**
 * What the job that trains hands to the jobs that report and promote: numbers, names and digests. Texts that no comment shows are empty.
 */
export interface HandoverDocument {
  schema: 1;
  /**
   * Which workflow it is.
   */
  ci: string;
  /**
   * The commit that was run.
   */
  head: string;
  /**
   * Which run of the workflow it was.
   */
  round?: number;
  attempt: number;
  /**
   * A record was made, and no preview.
   */
  record: boolean;
  command: string;
  /**
   * What came out, of every model: never left out.
   *
   * @maxItems 256
   */
  results: HandedResult[];
  /**
   * A section for each model that was judged; where there is no room for all, the last ones are not there.
   *
   * @maxItems 256
   */
  models: HandedSection[];
  /**
   * Challengers that were not shown to their holdout.
   *
   * @maxItems 256
   */
  worn: HandedWorn[];
  /**
   * @maxItems 30
   */
  faults: HandedFault[];
  /**
   * Faults that are not listed.
   */
  more_faults: number;
}
export interface HandedResult {
  model: Name;
  verdict: VerdictKind;
  /**
   * Null where the challenger was not shown to its holdout.
   */
  run: RunName | null;
  digests: HandedDigests | null;
}
export interface HandedDigests {
  /**
   * Of the run's record.
   */
  run: string;
  /**
   * Of the model artifact.
   */
  model: string;
}
export interface HandedSection {
  model: Name;
  file: string;
  run: Run;
  checks: Checks;
  evaluation: Evaluation;
  judgement: Judgement;
  comparison: Comparison | null;
  changes?: Changes;
  verdict: HandedVerdict;
  /**
   * @maxItems 80
   */
  steps: HandedStep[];
  judgeEdits: Edits;
  unread?: string;
  proposed?: ProposedResult;
  baseConfig?: string;
  config: string;
  wear?: HandedWear | "unknown";
  sweep?: HandedSweep;
  next: string;
  reproduce: string;
  left?: HandedLeft;
}
/**
 * One challenger, trained and scored: what went in, what came out. The champion's manifest is a run. No clock, no host.
 */
export interface Run {
  format: "contender.run/1";
  model: RunName1;
  run: RunRun;
  /**
   * Digest over dataset digest, data, features, trainer: what a hold names.
   */
  subject: string;
  /**
   * Digest over dataset digest, target, split.
   */
  holdout: string;
  engine: RunDigest;
  dataset: {
    sha256: RunDigest;
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
  key: RunDigest;
  /**
   * Digest of what the step gave, null where it keeps nothing.
   */
  output: RunDigest | null;
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
/**
 * What is noteworthy about the data: nothing here changes a row.
 */
export interface Checks {
  columns: ColumnCheck[];
  duplicates: Duplicates;
  /**
   * Features that give the target away by themselves on the training rows (AUC of the raw column, of its levels' positive share in the other half of the groups, or of whether the cell is missing, at least 0.995 or at most 0.005).
   */
  leaks: Leak[];
}
export interface ColumnCheck {
  name: string;
  type: "number" | "boolean" | "string" | "date";
  /**
   * Rows of the file whose cell is missing.
   */
  missing: number;
  /**
   * All present cells are equal.
   */
  constant: boolean;
}
export interface Duplicates {
  /**
   * Holdout rows whose features and target equal those of a training row (after purge).
   */
  across: number;
  /**
   * Rows that repeat an earlier row's features and target on their own side.
   */
  within: number;
}
export interface Leak {
  column: string;
  auc: number;
}
/**
 * What one model's scores of the holdout are worth, without intervals (those belong to comparisons).
 */
export interface Evaluation {
  rows: number;
  positives: number;
  groups: number;
  threshold: number;
  metrics: EvaluationMeasure[];
  slices: SliceEvaluation[];
  curves: Curves;
}
/**
 * A metric's value in its own units, or null with the reason where it is not defined (one class only, no predicted positive …).
 */
export interface EvaluationMeasure {
  metric: EvaluationMetric;
  value: number | null;
  why?: string;
}
export interface SliceEvaluation {
  column: string;
  level: string;
  rows: number;
  positives: number;
  metrics: EvaluationMeasure[];
}
export interface Curves {
  /**
   * False positive rate, true positive rate; at most 101 corners of the whole curve, the first and last always.
   */
  roc: EvaluationPoint[];
  /**
   * Recall, precision; at most 101 corners.
   */
  pr: EvaluationPoint[];
  /**
   * Equal-width bins that hold rows: how many, mean probability, share of positives.
   */
  calibration: CalibrationBin[];
}
export interface EvaluationPoint {
  x: number;
  y: number;
}
export interface CalibrationBin {
  lower: number;
  upper: number;
  rows: number;
  mean: number;
  share: number;
}
/**
 * The record of a comparison: who was set against whom, before which judge, and what came out. Without a champion there is nothing to compare.
 */
export interface Judgement {
  format: "contender.comparison/1";
  model: string;
  key: string;
  holdout: string;
  /**
   * Digest over evaluate and gate.
   */
  judge: string;
  engine: string;
  challenger: JudgementContestant;
  champion: JudgementContestant | null;
  /**
   * Digest of the comparison object; null without a champion, or where the champion could not be scored.
   */
  comparison: string | null;
  /**
   * Digest of the object that tells what changed from champion to challenger: for people, nothing decides by it.
   */
  changes?: string;
  /**
   * The challenger is the best of a sweep that was ranked on this holdout: its interval on the primary metric holds for all of them at once.
   */
  sweep?: {
    /**
     * Key of the sweep's step.
     */
    ranking: string;
    challengers: number;
    /**
     * The interval is D ± so many standard errors; null where there is none.
     */
    critical: number | null;
  };
  /**
   * Why there is no comparison although there is a champion.
   */
  refused?: {
    code: "champion-evidence-missing" | "champion-not-scorable" | "champion-corrupt";
    detail: string;
  };
}
export interface JudgementContestant {
  run: string;
  /**
   * Digest of the model artifact that was scored.
   */
  model: string;
  /**
   * The champion's config was fitted anew under the present judge, because its own differed in these sections.
   */
  refitted?: ("target" | "split")[];
}
/**
 * Two models' scores of the same holdout rows, set against each other. Differences are oriented: + is better for the challenger.
 */
export interface Comparison {
  rows: number;
  positives: number;
  groups: number;
  /**
   * 1 − α: over the whole budget.
   */
  confidence: number;
  /**
   * m: every interval is two-sided at 1 − α/m.
   */
  budget: number;
  /**
   * max |p_champion − p_challenger| over all holdout rows.
   */
  largest_shift: number;
  estimates: ComparisonEstimate[];
  slices: ComparisonSliceEstimate[];
  /**
   * What the gate showed of itself on these very rows; a name and whether it held.
   */
  self_test: SelfTest[];
}
/**
 * One metric of both models and the interval of its difference; null where it is not defined, with the reason in `why`.
 */
export interface ComparisonEstimate {
  metric: ComparisonMetric;
  champion: number | null;
  challenger: number | null;
  difference: number | null;
  method: "obuchowski" | "tango" | "jackknife" | "none";
  se: number | null;
  df: number | null;
  lower: number | null;
  upper: number | null;
  /**
   * (t at 1 − α/2m + t at .80) × SE: the gain over a margin that would be found four times in five.
   */
  mde: number | null;
  /**
   * Every group's influence is at most 1e-12: the metric cannot tell the two apart, the interval is the point.
   */
  flat: boolean;
  why?: "too-few-groups" | "too-few-discordant-groups" | "one-class" | "undefined" | "biased";
}
/**
 * The gate's primary metric on one slice; p is one-sided against a loss, `adjusted` by Holm over the family; null where the slice is too small to say anything.
 */
export interface ComparisonSliceEstimate {
  column: string;
  level: string;
  rows: number;
  groups: number;
  champion: number | null;
  challenger: number | null;
  difference: number | null;
  p: number | null;
  adjusted: number | null;
}
export interface SelfTest {
  name: string;
  held: boolean;
}
/**
 * What is other about the challenger, on the holdout rows and beside the comparison: nothing here decides.
 */
export interface Changes {
  flips: Flips;
  /**
   * ROC, precision–recall and calibration of both models, as an evaluation has them.
   */
  curves: {
    champion: Curves1;
    challenger: Curves1;
  };
  effects: Effects;
}
/**
 * Rows that the two models put on different sides of the threshold.
 */
export interface Flips {
  threshold: ChangesShare;
  /**
   * Only the challenger gets them right.
   */
  to_right: number;
  /**
   * Only the champion gets them right.
   */
  to_wrong: number;
  /**
   * At most five of each kind, the largest shift of the probability first.
   *
   * @maxItems 10
   */
  surest: Flip[];
}
export interface Flip {
  /**
   * Position in the dataset, from 0.
   */
  row: number;
  /**
   * What is true.
   */
  positive: boolean;
  champion: ChangesShare;
  challenger: ChangesShare;
  /**
   * The slices that the row is in; no other cell of it is kept.
   */
  slices: {
    column: string;
    level: string;
  }[];
}
export interface Curves1 {
  /**
   * @maxItems 101
   */
  roc: Point[];
  /**
   * @maxItems 101
   */
  pr: Point[];
  calibration: CalibrationBin1[];
}
export interface Point {
  x: ChangesShare;
  y: ChangesShare;
}
export interface CalibrationBin1 {
  lower: number;
  upper: number;
  rows: number;
  mean: number;
  share: ChangesShare;
}
/**
 * What each feature does in both models: how much it moves the log-odds, and how much of the primary metric goes when its contribution is shuffled among the holdout rows.
 */
export interface Effects {
  metric: ChangesMetric;
  /**
   * Shufflings that an importance is the mean of.
   */
  repeats: number;
  /**
   * Of the importances' intervals.
   */
  confidence: number;
  /**
   * Why no importance was measured; null where it was.
   */
  skipped: "too-large" | null;
  /**
   * @maxItems 8192
   */
  features: FeatureEffect[];
}
/**
 * A feature by the columns that it reads; null where a model has none of that name.
 */
export interface FeatureEffect {
  name: string;
  champion: Effect | null;
  challenger: Effect | null;
}
export interface Effect {
  /**
   * Mean size of its contribution to the log-odds, less the contribution's own mean.
   */
  mean_absolute: number;
  /**
   * A tenth of the rows have at most this contribution, less the mean.
   */
  low: number;
  /**
   * A tenth of the rows have at least this contribution, less the mean.
   */
  high: number;
  importance: Importance | null;
}
/**
 * Loss of the primary metric when the feature is shuffled: + where the feature helps. Without a spread by group there is no interval.
 */
export interface Importance {
  loss: number;
  lower: number | null;
  upper: number | null;
}
export interface HandedVerdict {
  verdict: VerdictKind;
  reasons: Reason[];
  settle: HandedSettle | null;
}
export interface NoChampion {
  code: "no-champion";
}
export interface IdenticalScores {
  code: "identical-scores";
  largest_shift: number;
}
export interface ChampionRefused {
  code: "champion-evidence-missing" | "champion-not-scorable" | "champion-corrupt";
  detail: string;
}
export interface SelfTestFailed {
  code: "self-test-failed";
  /**
   * @maxItems 64
   */
  tests: string[];
}
export interface HoldoutWorn {
  code: "holdout-worn";
  used: Count;
  budget: Count;
}
export interface HoldoutRanked {
  code: "holdout-ranked";
  challengers: Count;
}
export interface PrimaryMargin {
  code: "primary";
  metric: Metric;
  outcome: "pass" | "fail" | "open";
  margin: number;
  difference: number | null;
  lower: number | null;
  upper: number | null;
  why?: WhyNot;
}
export interface GuardrailMargin {
  code: "guardrail";
  metric: Metric;
  outcome: "pass" | "fail" | "open";
  margin: number;
  difference: number | null;
  lower: number | null;
  upper: number | null;
  why?: WhyNot;
}
export interface SliceVeto {
  code: "slice-veto";
  column: string;
  level: string;
  difference: number;
  max_loss: number;
  adjusted: number;
}
export interface HandedSettle {
  groups: number;
  have: number;
  worthwhile: number;
}
export interface HandedStep {
  uses: string;
  outcome: "ran" | "reused" | "not needed";
  why: string;
  seconds: number;
}
export interface ProposedResult {
  verdict: HandedVerdict;
  comparison: Comparison | null;
}
export interface HandedWear {
  used: Count;
  budget: Count;
}
export interface HandedSweep {
  rank: "cv" | "holdout";
  metric: Metric;
  folds: Count;
  groups: Count;
  /**
   * @minItems 1
   * @maxItems 256
   */
  challengers: HandedChallenger[];
  winner: number;
}
export interface HandedChallenger {
  /**
   * @maxItems 16
   */
  set: HandedSetting[];
  value: number | null;
  /**
   * @maxItems 20
   */
  folds: (number | null)[];
  why?: string;
}
export interface HandedSetting {
  path: string;
  value: string;
}
/**
 * What there was no room for.
 */
export interface HandedLeft {
  /**
   * @maxItems 8
   */
  parts: ("changes" | "slices" | "sweep" | "checks" | "steps" | "config" | "own judge")[];
  slices?: SlicesLeft;
  /**
   * How many a sweep ranked, of which only the winner is listed.
   */
  challengers?: number;
  /**
   * Leaks that are not listed.
   */
  leaks?: number;
  /**
   * Slice vetoes that are not among the verdict's reasons.
   */
  vetoes?: number;
}
/**
 * Of a comparison whose slices are not listed: how many there are, and how many of them are too small to say anything.
 */
export interface SlicesLeft {
  all: Count;
  silent: Count;
}
export interface HandedWorn {
  model: Name;
  file: string;
  verdict: HandedVerdict;
  holdout: Digest;
  seed: number;
  judgeEdits: Edits;
  unread?: string;
}
export interface HandedFault {
  file?: string;
  line?: number;
  column?: number;
  path?: string;
  message: string;
  expected?: string;
  found?: string;
  hint?: string;
}
