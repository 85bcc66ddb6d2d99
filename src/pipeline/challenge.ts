import { featureColumns } from "../config/column-features.ts";
import { columnsOf } from "../config/columns.ts";
import type { Config } from "../config/config.types.ts";
import { judgeOf } from "../config/judge.ts";
import type { Dataset } from "../data/reader.ts";
import type { Wanted } from "../data/table.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Evaluation } from "../evaluate/evaluation.types.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Model } from "../model/model.types.ts";
import { score } from "../model/score.ts";
import { checkData } from "../split/checks.ts";
import type { Checks } from "../split/checks.types.ts";
import type { Partition } from "../split/partition.ts";
import { slicesOf } from "../split/slices.ts";
import { split } from "../split/split.ts";
import { type Fitting, fitModel } from "../trainers/fit-model.ts";

/** The work of a run's steps on one dataset under one config: pure, each on what the steps before it gave. */
export function challenge(config: Config, dataset: Dataset) {
  const judge = judgeOf(config);
  const table = dataset.table;
  const featureColumns = columnsOfFeatures(config);
  const judged = (name: string): Wanted => judge.columns.find((column) => column.name === name)!;
  const slices = (partition: Partition) => slicesOf(table, partition, config.evaluate.slices.map(judged));
  let parted: Partition | undefined;

  return {
    partition: (): Partition => {
      if (!parted) parted = split(table, judge, config.data.source);
      return parted;
    },
    checks: (partition: Partition): Checks => checkData(table, partition, featureColumns, judged(config.target.column)),
    model: (partition: Partition): Model => fitModel(fittingOf(config, dataset, partition)),
    scores: (partition: Partition, model: Model): Scores => scoresOf(model, dataset, partition),
    slices,
    evaluation: (partition: Partition, scores: Scores): Evaluation =>
      evaluate(scores, config.evaluate, slices(partition)),
  };
}

/** What a config's model is made from. */
export function fittingOf(config: Config, dataset: Dataset, partition: Partition): Fitting {
  return {
    columns: columnsOf(config),
    features: config.features,
    trainer: config.trainer,
    target: { column: config.target.column, positive: partition.positive },
    table: dataset.table,
    train: partition.train,
    label: partition.label,
    group: partition.group,
  };
}

/** A model's scores of the holdout. */
export function scoresOf(model: Model, dataset: Dataset, partition: Partition): Scores {
  const row = partition.holdout;
  return {
    row,
    group: Int32Array.from(row, (index) => partition.group[index]!),
    label: Uint8Array.from(row, (index) => partition.label[index]!),
    values: score(model, dataset.table, row),
    k: 1,
  };
}

/** The columns that a config's features look at. */
export function columnsOfFeatures(config: Config): Wanted[] {
  const named = featureColumns(config.features);
  return columnsOf(config)
    .filter((column) => named.has(column.name))
    .map(({ name, type }) => ({ name, type }));
}

/** Every column that a config's steps look at. `split.by` is not among them: the reader keeps its raw text as the rows' keys. */
export function wantedByConfig(config: Config): Wanted[] {
  const named = new Set([config.target.column, ...config.split.purge, ...config.evaluate.slices]);
  return distinct([
    ...judgeOf(config).columns.filter((column) => named.has(column.name)),
    ...columnsOfFeatures(config),
  ]);
}

/** Each name and type once, in code-unit order. */
export function distinct(columns: readonly Wanted[]): Wanted[] {
  const seen = new Map(columns.map(({ name, type }) => [`${type} ${name}`, { name, type }]));
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, column]) => column);
}
