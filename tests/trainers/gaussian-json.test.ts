import assert from "node:assert/strict";
import { test } from "node:test";
import { GaussianNB } from "ml-naivebayes";
import type { ContenderError } from "../../src/errors.ts";
import type { NumberFeature } from "../../src/model/model.types.ts";
import { score } from "../../src/model/score.ts";
import { fitModel } from "../../src/trainers/fit-model.ts";
import { fromGaussianNB, toGaussianNB } from "../../src/trainers/gaussian-json.ts";
import { booleans, numbers } from "../model/table-of.ts";
import { closeTo } from "./close-to.ts";
import { fittingOf, TRAINERS } from "./fitting-of.ts";
import { reference } from "./reference.ts";

const one = reference.gaussian[0];
const columns = one.columns.map((cells, j) => numbers(`x${j}`, cells));
const input = fittingOf(columns, one.label, TRAINERS.naiveBayes);
const model = fitModel(input);
const rows = one.label.map((_, i) => [one.columns[0][i] as number, one.columns[1][i] as number]);

test("the library loads what is exported, and predicts the classes that we score", () => {
  const json = JSON.parse(JSON.stringify(toGaussianNB(model)));
  const predicted = GaussianNB.load(json).predict(rows);
  const ours = score(model, input.table, input.train);
  for (const [i, own] of predicted.entries()) assert.equal(own, ours[i] > 0.5 ? 1 : 0, `row ${i}`);
});

test("an export reads back to the same probabilities", () => {
  const back = fromGaussianNB(toGaussianNB(model), model.features as NumberFeature[], model.target, {
    rows: 240,
    positives: 90,
  });
  closeTo(score(back, input.table, input.train), score(model, input.table, input.train), 1e-13, "probability");
  assert.deepEqual(back.trainer, { kind: "naive-bayes", rows: 240, positives: 90 });
});

test("what the library trained and wrote becomes a model that predicts the same", () => {
  const library = new GaussianNB();
  library.train(rows, one.label);
  const imported = fromGaussianNB(JSON.parse(JSON.stringify(library)), model.features as NumberFeature[], model.target);
  const ours = score(imported, input.table, input.train);
  for (const [i, own] of library.predict(rows).entries()) assert.equal(own, ours[i] > 0.5 ? 1 : 0, `row ${i}`);
});

test("what GaussianNB can't hold, and what isn't its JSON, are refused", () => {
  const isInvalid = (error: ContenderError) => error.code === "model-invalid";
  const mixed = fitModel(fittingOf([...columns, booleans("b", one.label)], one.label, TRAINERS.naiveBayes));
  assert.throws(() => toGaussianNB(mixed), isInvalid);
  const json = toGaussianNB(model);
  const features = model.features as NumberFeature[];
  for (const broken of [
    null,
    {},
    { ...json, modelName: "MultinomialNB" },
    { ...json, means: [[1, 2]] },
    { ...json, means: [[1], [2]] },
    { ...json, calculateProbabilities: [json.calculateProbabilities[0], ["x", [1, -1], [1, -1]]] },
    { ...json, calculateProbabilities: json.calculateProbabilities.map(([prior]) => [prior, [1, 0], [1, -1]]) },
  ]) {
    assert.throws(() => fromGaussianNB(broken, features, model.target), isInvalid, JSON.stringify(broken));
  }
});
