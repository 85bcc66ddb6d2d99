import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Config } from "../../src/config/config.types.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import type { Dataset } from "../../src/data/reader.ts";
import { challenge, wantedByConfig } from "../../src/pipeline/challenge.ts";
import type { Partition } from "../../src/split/partition.ts";
import { tracks } from "../split/tracks.ts";

const YAML = `data:
  source: data/tracks.csv
  columns: { Artist: string, Track: string, Views: number, Licensed: boolean, Stream: number }
target: { column: Stream, positive: { quantile: 0.75 } }
split: { holdout: 0.2, by: Artist, purge: [Track], seed: 7 }
features: [{ column: Views, transform: log1p }, { column: Licensed }]
trainer: { kind: logistic-regression }
gate: { primary: { metric: roc_auc } }
`;

let config: Config;
let dataset: Dataset;
let partition: Partition;

before(async () => {
  config = parseConfig(Buffer.from(YAML), "configs/t.yaml").config;
  dataset = await tracks(wantedByConfig(config));
  partition = challenge(config, dataset).partition();
});

test("the model learns from the training rows alone: what stands in the others' labels is nothing to it", () => {
  const steps = challenge(config, dataset);
  const flipped = (rows: Iterable<number>) => {
    const label = partition.label.slice();
    for (const row of rows) label[row] = 1 - label[row]!;
    return steps.model({ ...partition, label });
  };
  const trained = new Set(partition.train);
  const others = Array.from(partition.label.keys()).filter((row) => !trained.has(row) && partition.label[row]! < 2);
  assert.ok(others.length > partition.holdout.length, "purged rows are among them");
  assert.deepEqual(flipped(others), steps.model(partition));
  assert.notDeepEqual(flipped(partition.train.slice(0, 1)), steps.model(partition));
});

test("scores are of the holdout's rows alone, in their order, each with its own label and group", () => {
  const steps = challenge(config, dataset);
  const scores = steps.scores(partition, steps.model(partition));
  assert.deepEqual(scores.row, partition.holdout);
  assert.deepEqual(
    [...scores.label],
    Array.from(partition.holdout, (row) => partition.label[row]),
  );
  assert.deepEqual(
    [...scores.group],
    Array.from(partition.holdout, (row) => partition.group[row]),
  );
  const [last] = partition.holdout.slice(-1);
  const alone = steps.scores({ ...partition, holdout: Int32Array.of(last!) }, steps.model(partition));
  assert.equal(scores.values.at(-1), alone.values[0]);
  assert.equal(scores.values.length, partition.holdout.length);
});

test("the evaluation is of those scores, slice by slice of the same rows", () => {
  const sliced = { ...config, evaluate: { ...config.evaluate, slices: ["Licensed"] } };
  const steps = challenge(sliced, dataset);
  const { rows, slices } = steps.evaluation(partition, steps.scores(partition, steps.model(partition)));
  assert.equal(rows, partition.holdout.length);
  assert.equal(
    slices.reduce((sum, slice) => sum + slice.rows, 0),
    partition.holdout.length,
  );
});
