import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Config } from "../../src/config/config.types.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import type { Dataset } from "../../src/data/reader.ts";
import { metricValue } from "../../src/evaluate/metric-value.ts";
import { rankedScores } from "../../src/evaluate/ranked-scores.ts";
import { challenge, fittingOf, scoresOf, wantedByConfig } from "../../src/pipeline/challenge.ts";
import { crossValidate, scoreAll, scoresOfEach } from "../../src/pipeline/rank-challengers.ts";
import { sweepFolds } from "../../src/pipeline/sweep-folds.ts";
import type { Partition } from "../../src/split/partition.ts";
import { fitModel } from "../../src/trainers/fit-model.ts";
import { tracks } from "../split/tracks.ts";

const YAML = `data:
  source: data/tracks.csv
  columns: { Artist: string, Track: string, Duration_ms: number, Views: number, Likes: number, Licensed: boolean, Stream: number }
target: { column: Stream, positive: { quantile: 0.75 } }
split: { holdout: 0.2, by: Artist, purge: [Track, Duration_ms], seed: 7 }
features: [{ column: Views, transform: log1p }, { column: Licensed }]
trainer: { kind: logistic-regression }
gate: { primary: { metric: roc_auc } }
sweep:
  over:
    trainer: [{ kind: logistic-regression, l2: 0.1 }, { kind: naive-bayes }, { kind: logistic-regression, l2: 1000, calibration: sigmoid }]
    features[0].transform: [none, log1p]
`;

let dataset: Dataset;
let partition: Partition;
let configs: Config[];

before(async () => {
  configs = parseConfig(Buffer.from(YAML), "configs/t.yaml").swept.map(({ config }) => config);
  dataset = await tracks(wantedByConfig(configs[0]!));
  partition = challenge(configs[0]!, dataset).partition();
});

const value = (config: Config, within: Partition) => {
  const model = fitModel(fittingOf(config, dataset, within));
  return metricValue("roc_auc", rankedScores(scoresOf(model, dataset, within)), config.evaluate);
};

test("folds are of one size in groups, and hold each group whole, whatever the order of the rows", () => {
  const { fold, groups, folds } = sweepFolds(dataset, partition, 5);
  assert.equal(groups, partition.groups.train);
  assert.equal(folds, 5);
  const of = new Map<number, number>();
  partition.train.forEach((row, i) => {
    const group = partition.group[row]!;
    assert.equal(of.get(group) ?? fold[i], fold[i], "a group is in one fold");
    of.set(group, fold[i]!);
  });
  const sizes = [0, 1, 2, 3, 4].map((k) => [...of.values()].filter((one) => one === k).length);
  assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1, sizes.join());
  const backwards = { ...partition, train: partition.train.slice().reverse() };
  assert.deepEqual([...sweepFolds(dataset, backwards, 5).fold].reverse(), [...fold]);
  assert.equal(sweepFolds(dataset, { ...partition, train: partition.train.slice(0, 1) }, 5).folds, 1);
});

test("cross-validation is each fold's rows scored by a model of the others, features and trainer fitted anew", () => {
  const { measured, folds } = crossValidate(configs, dataset, partition, 3, () => {});
  const { fold } = sweepFolds(dataset, partition, 3);
  assert.equal(folds, 3);
  const tuple = (row: number) =>
    dataset.table.columns
      .filter(({ name }) => name === "Track" || name === "Duration_ms")
      .map((column) => (column.type === "string" ? column.codes[row] : column.values[row]))
      .join();
  let purged = 0;
  for (let k = 0; k < 3; k++) {
    const of = partition.train.filter((_, i) => fold[i] === k);
    const held = new Set(Array.from(of, tuple));
    const others = partition.train.filter((_, i) => fold[i] !== k);
    const on = others.filter((row) => !held.has(tuple(row)));
    purged += others.length - on.length;
    for (const [j, config] of configs.entries()) {
      assert.equal(
        measured[j]!.values[k],
        value(config, { ...partition, train: on, holdout: of }),
        `${j} in fold ${k}`,
      );
    }
  }
  assert.ok(purged > 0, "the sample has songs under several artists");
});

test("without purge too, no fold's own rows are among those that its model learns from", () => {
  const bare = configs.slice(0, 2).map((config) => ({ ...config, split: { ...config.split, purge: [] } }));
  const { measured } = crossValidate(bare, dataset, partition, 3, () => {});
  const { fold } = sweepFolds(dataset, partition, 3);
  for (let k = 0; k < 3; k++) {
    const of = partition.train.filter((_, i) => fold[i] === k);
    const on = partition.train.filter((_, i) => fold[i] !== k);
    bare.forEach((config, j) => {
      assert.equal(measured[j]!.values[k], value(config, { ...partition, train: on, holdout: of }));
      assert.notEqual(measured[j]!.values[k], value(config, { ...partition, holdout: of }));
    });
  }
});

test("the holdout has no part in a cross-validated ranking", () => {
  const label = partition.label.slice();
  for (const row of partition.holdout) label[row] = 1 - label[row]!;
  const before = crossValidate(configs.slice(0, 2), dataset, partition, 3, () => {});
  const after = crossValidate(configs.slice(0, 2), dataset, { ...partition, label }, 3, () => {});
  assert.deepEqual(after, before);
});

test("on the holdout each challenger has the value that it has alone, and the same scores", () => {
  let told = 0;
  const measured = scoreAll(configs, dataset, partition, () => told++);
  assert.equal(told, configs.length);
  assert.deepEqual(
    measured.map(({ values }) => values),
    configs.map((config) => [value(config, partition)]),
  );
  let at = 0;
  for (const scores of scoresOfEach(configs, dataset, partition)) {
    assert.deepEqual(scores, scoresOf(fitModel(fittingOf(configs[at++]!, dataset, partition)), dataset, partition));
  }
  assert.equal(at, configs.length);
});

test("a challenger that can't be fitted says why, and the others are ranked all the same", () => {
  const [first, second] = configs as [Config, Config];
  const separated = {
    ...first,
    trainer: { ...first.trainer, kind: "logistic-regression", l2: 1, max_iterations: 1 },
  } as Config;
  const { measured } = crossValidate([separated, second], dataset, partition, 3, () => {});
  assert.match(measured[0]!.why!, /stopped after 1 iterations/);
  assert.equal(measured[1]!.values.length, 3);
});
