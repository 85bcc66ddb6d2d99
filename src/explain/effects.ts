import type { Table } from "../data/table.ts";
import type { Digest } from "../digest.ts";
import type { Metric } from "../evaluate/evaluation.types.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Model } from "../model/model.types.ts";
import type { Effect, Effects } from "./changes.types.ts";
import { contributions } from "./contributions.ts";
import { CONFIDENCE, importanceOf, type Shuffled } from "./importance.ts";
import { shufflings } from "./shufflings.ts";
import { spreadOf } from "./spread-of.ts";

const REPEATS = 5;

/** Rows times features of both models: above it (25 features of two models on 4,000 rows) shuffling is left out. */
const MOST_CELLS = 200_000;

/** One model and what it says of the rows. */
export interface Side {
  readonly model: Model;
  readonly scores: Scores;
}

export interface EffectOptions {
  readonly metric: Metric;
  readonly threshold: number;
  readonly bins: number;
  /** The holdout's digest. */
  readonly seed: Digest;
}

/**
 * What each feature does in both models, side by side, the one that moves the log-odds most first. Only features are
 * compared: two that read the same columns are the same feature, however they are transformed.
 *
 * @param table the dataset that both score sets' rows are of
 */
export function effects(champion: Side, challenger: Side, table: Table, options: EffectOptions): Effects {
  const rows = champion.scores.row;
  const parts = [champion, challenger].map(({ model }) => contributions(model, table, rows));
  const cells = rows.length * parts.reduce((sum, part) => sum + part.size, 0);
  const skipped = cells > MOST_CELLS ? "too-large" : null;
  const orders = skipped === null ? shufflings(options.seed, rows.length, REPEATS) : [];
  const [before, after] = [champion, challenger].map((side, i) =>
    effectsOf(side, parts[i], { metric: options.metric, options, orders }),
  );
  const size = (name: string) => Math.max(before.get(name)?.mean_absolute ?? 0, after.get(name)?.mean_absolute ?? 0);
  const names = [...new Set([...after.keys(), ...before.keys()])];
  names.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  return {
    metric: options.metric,
    repeats: REPEATS,
    confidence: CONFIDENCE,
    skipped,
    features: names.map((name) => ({
      name,
      champion: before.get(name) ?? null,
      challenger: after.get(name) ?? null,
    })),
  };
}

function effectsOf({ model, scores }: Side, parts: ReadonlyMap<string, Float64Array>, shuffled: Shuffled) {
  const z = new Float64Array(scores.row.length).fill(model.intercept);
  for (const part of parts.values()) for (let i = 0; i < z.length; i++) z[i] += part[i];
  const importance = shuffled.orders.length > 0 ? importanceOf(model, scores, z, shuffled) : () => null;
  return new Map(
    [...parts].map(([name, part]): [string, Effect] => [name, { ...spreadOf(part), importance: importance(part) }]),
  );
}
