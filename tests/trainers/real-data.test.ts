import assert from "node:assert/strict";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { featureColumns } from "../../src/config/column-features.ts";
import type { ColumnType, Config } from "../../src/config/config.types.ts";
import { readCsv } from "../../src/data/read-csv.ts";
import type { GaussianTerm } from "../../src/model/model.types.ts";
import { score } from "../../src/model/score.ts";
import { fitModel } from "../../src/trainers/fit-model.ts";
import { closeTo } from "./close-to.ts";
import { spec, TRAINERS } from "./fitting-of.ts";

const path =
  process.env.CONTENDER_REAL_DATA ??
  fileURLToPath(new URL("../../../shared/data/spotify_youtube.csv", import.meta.url));
const skip = existsSync(path) ? false : `the real data aren't here: ${path} (or name them by CONTENDER_REAL_DATA)`;

/** What `tests/reference/trainers-real.py` made. */
const reference = JSON.parse(
  readFileSync(new URL("../fixtures/reference/trainers-real.json", import.meta.url), "utf8"),
) as {
  rows: number;
  positives: number;
  bayes: { rows: number; mean: number[]; variance: number[]; probability: number[] };
  logistic: { rows: number; weights: number[]; intercept: number; probability: number[]; sklearn: number[] };
};

const AUDIO = [
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
const TYPES = new Map<string, ColumnType>([
  ["Views", "number"],
  ["Licensed", "boolean"],
  ["Album_type", "string"],
  ["Stream", "number"],
  ...AUDIO.map((name): [string, ColumnType] => [name, "number"]),
]);
const BASE = [spec("Views", { transform: "log1p" }), spec("Licensed"), spec("Album_type")];

/** Trains on all labelled rows; a row is positive from the 75 % quantile of Stream on. */
async function trained(features: Config["features"], trainer: Config["trainer"]) {
  const wanted = [...TYPES].map(([name, type]) => ({ name, type }));
  const { table } = await readCsv(createReadStream(path), { file: path, wanted, by: "Artist" });
  const stream = table.columns.find(({ name }) => name === "Stream");
  assert.ok(stream?.type === "number");
  const train = Int32Array.from([...stream.values.keys()].filter((row) => !Number.isNaN(stream.values[row])));
  const sorted = Float64Array.from(train, (row) => stream.values[row]).sort();
  const at = (train.length - 1) * 0.75;
  const low = sorted[Math.floor(at)];
  const threshold = low + (at % 1) * (sorted[Math.floor(at) + 1] - low);
  const label = Uint8Array.from(stream.values, (value) => (value >= threshold ? 1 : 0));
  const columns = wanted.map((column) => ({ ...column, missing: "drop" as const }));
  const target = { column: "Stream", positive: { at_least: threshold } };
  const model = fitModel({ columns, features, trainer, target, table, train, label, group: table.keys.codes });
  const usable = train.filter((row) =>
    table.columns.every((column) => {
      if (!featureColumns(features).has(column.name)) return true;
      if (column.type === "string") return column.codes[row] >= 0;
      return column.type === "boolean" ? column.values[row] !== 255 : !Number.isNaN(column.values[row]);
    }),
  );
  assert.deepEqual(
    [train.length, train.filter((row) => label[row] === 1).length],
    [reference.rows, reference.positives],
  );
  return { model, probability: score(model, table, usable.subarray(0, 200)) };
}

test("the real data: naive Bayes of numbers, a boolean and levels is scikit-learn's", { skip }, async () => {
  const { model, probability } = await trained(BASE, TRAINERS.naiveBayes);
  const term = model.terms[0] as GaussianTerm;
  assert.equal(model.trainer.rows, reference.bayes.rows);
  closeTo(term.mean, reference.bayes.mean, 1e-9, "mean");
  closeTo(term.variance, reference.bayes.variance, 1e-9, "variance");
  closeTo(probability, reference.bayes.probability, 1e-9, "probability");
});

test("the real data: logistic regression is Newton's in 80 bits, and scikit-learn's", { skip }, async () => {
  const features = [...BASE, ...AUDIO.map((name) => spec(name, { transform: "standardise" }))];
  const { model, probability } = await trained(features, TRAINERS.logistic);
  assert.equal(model.trainer.rows, reference.logistic.rows);
  const weights = model.terms.flatMap((term) => {
    if (term.kind === "linear") return [term.weight];
    if (term.kind !== "table") return [];
    return term.weights.length === 2 ? [term.weights[1]] : term.weights;
  });
  closeTo(weights, reference.logistic.weights, 1e-9, "weight");
  closeTo([model.intercept], [reference.logistic.intercept], 1e-9, "intercept");
  closeTo(probability, reference.logistic.probability, 1e-9, "probability");
  closeTo(probability, reference.logistic.sklearn, 1e-6, "scikit-learn");
});
