import assert from "node:assert/strict";
import { test } from "node:test";
import { GaussianNB } from "ml-naivebayes";
import type { ContenderError } from "../../src/errors.ts";
import type { GaussianTerm, TableTerm } from "../../src/model/model.types.ts";
import { logOdds, score } from "../../src/model/score.ts";
import { fitModel } from "../../src/trainers/fit-model.ts";
import { booleans, numbers, strings, tableOf, upTo } from "../model/table-of.ts";
import { closeTo, relativelyCloseTo } from "./close-to.ts";
import { fittingOf, spec, TRAINERS } from "./fitting-of.ts";
import { reference } from "./reference.ts";

const bayes = TRAINERS.naiveBayes;

for (const one of reference.gaussian) {
  test(`Gaussian parameters and probabilities are scikit-learn's: ${one.name}`, () => {
    const columns = one.columns.map((cells, j) => numbers(`x${j}`, cells));
    const input = fittingOf(columns, one.label, { ...bayes, var_smoothing: one.var_smoothing });
    const model = fitModel(input);
    const terms = model.terms as GaussianTerm[];
    for (const own of [0, 1] as const) {
      const mean = terms.map((term) => term.mean[own]);
      const variance = terms.map((term) => term.variance[own]);
      relativelyCloseTo(mean, one.mean[own], 1e-9, "mean");
      relativelyCloseTo(variance, one.variance[own], 1e-9, "variance");
    }
    closeTo(score(model, input.table, input.train), one.probability, 1e-9, "probability");
  });
}

for (const one of reference.levels) {
  test(`level weights and probabilities are CategoricalNB's: ${one.name}`, () => {
    const columns = one.columns.map((codes, j) =>
      one.sizes[j] === 2
        ? booleans(`b${j}`, codes)
        : strings(
            `s${j}`,
            codes.map((code) => `level ${code}`),
          ),
    );
    const input = fittingOf(columns, one.label, { ...bayes, alpha: one.alpha });
    const model = fitModel(input);
    for (const [j, term] of model.terms.entries()) closeTo((term as TableTerm).weights, one.weights[j], 1e-9, `x${j}`);
    const found = score(model, input.table, input.train);
    closeTo(found, one.probability, 1e-9, "probability");
    if (one.bernoulli) closeTo(found, one.bernoulli, 1e-9, "BernoulliNB");
  });
}

test("mixed features with missing cells: the fit leaves rows out, the score leaves the term out; Platt's line by group", () => {
  const { songs } = reference;
  const columns = [
    numbers("Views", songs.views),
    booleans("Licensed", songs.licensed),
    strings(
      "Album_type",
      songs.album.map((code) => ["album", "compilation", "single"][code]),
    ),
  ];
  const features = [spec("Views", { transform: "log1p" }), spec("Licensed"), spec("Album_type")];
  const group = Int32Array.from(songs.artist);
  const input = fittingOf(columns, songs.label, { ...bayes, calibration: "sigmoid" }, { features, group });
  const model = fitModel(input);
  closeTo(logOdds(model, input.table, input.train), songs.log_odds, 1e-9, "log-odds");
  assert.equal(model.calibration.kind, "sigmoid");
  if (model.calibration.kind !== "sigmoid") return;
  closeTo([model.calibration.slope, model.calibration.offset], [songs.slope, songs.offset], 1e-9, "Platt's line");
  const complete = songs.views.filter((cell) => cell !== null).length;
  assert.equal(model.trainer.rows, complete);
});

test("ml-naivebayes finds the same means and predicts the same classes on two numbers", () => {
  const one = reference.gaussian[0];
  const rows = one.label.map((_, i) => [one.columns[0][i] as number, one.columns[1][i] as number]);
  const library = new GaussianNB();
  library.train(rows, one.label);
  const columns = one.columns.map((cells, j) => numbers(`x${j}`, cells));
  const input = fittingOf(columns, one.label, { ...bayes, var_smoothing: 0 });
  const model = fitModel(input);
  const means = library.toJSON().means;
  for (const own of [0, 1] as const) {
    const found = model.terms.map((term) => (term as GaussianTerm).mean[own]);
    closeTo(found, means[own], 1e-12, "mean");
  }
  const ours = score(model, input.table, input.train);
  const theirs = library.predict(rows);
  const clear = upTo(rows.length).filter((i) => Math.abs(ours[i] - 0.5) > 0.01); // n − 1 there, n here
  assert.ok(clear.length > 200);
  for (const i of clear) assert.equal(ours[i] > 0.5 ? 1 : 0, theirs[i], `row ${i}`);
});

test("a level that training never saw is one more level with the count 0", () => {
  const input = fittingOf([strings("s", ["a", "a", "b", "a"])], [1, 1, 0, 0], { ...bayes, alpha: 1 });
  const model = fitModel(input);
  const [term] = model.terms as TableTerm[];
  // P(a | 1) = 3/4, P(a | 0) = 2/4; unseen: (0+1)/(2+2) in both classes
  closeTo(term.weights, [Math.log(1.5), Math.log(0.5)], 1e-15, "weights");
  closeTo([term.unseen, term.absent], [0, 0], 1e-15, "unseen, absent");
});

test("rare levels of the training rows are counted as unseen", () => {
  const cells = ["a", "a", "a", "x", "y", "a", "z", "a"];
  const columns = [strings("s", cells)];
  const features = [spec("s", { min_count: 2 })];
  const model = fitModel(fittingOf(columns, [1, 1, 1, 1, 0, 0, 0, 0], bayes, { features }));
  const [term] = model.terms as TableTerm[];
  // positive: a 3, unseen 1 of 4; negative: a 2, unseen 2 of 4; two levels with unseen
  closeTo(term.weights, [Math.log(4 / 6 / (3 / 6))], 1e-15, "a");
  closeTo([term.unseen], [Math.log(2 / 6 / (3 / 6))], 1e-15, "unseen");
});

test("no variance at all: a constant column says exactly nothing, a separating one stays finite", () => {
  const label = [0, 0, 1, 1];
  const columns = [numbers("constant", [7, 7, 7, 7]), numbers("split", [0, 0, 1, 1])];
  const input = fittingOf(columns, label, { ...bayes, var_smoothing: 0 });
  const model = fitModel(input);
  const elsewhere = tableOf(numbers("constant", [7, 1e9, -1e308]), numbers("split", [1, 1, 1]));
  const z = logOdds(model, elsewhere, upTo(3));
  assert.equal(z[0], z[1]);
  assert.equal(z[0], z[2]);
  assert.deepEqual([...score(model, input.table, input.train)], [0, 0, 1, 1]);
});

test("impute fits a missing number as the training mean, and scores it so", () => {
  const label = [0, 1, 0, 1, 1];
  const gap = fittingOf([numbers("x", [1, 2, 3, null, 6])], label, bayes, { missing: "impute" });
  const full = fittingOf([numbers("x", [1, 2, 3, 3, 6])], label, bayes);
  const [a, b] = [fitModel(gap), fitModel(full)];
  closeTo(score(a, gap.table, gap.train), score(b, full.table, full.train), 1e-14, "probability");
  assert.equal(a.trainer.rows, 5);
});

test("impute fits a missing level as the most frequent one", () => {
  const label = [0, 1, 0, 1, 1];
  const gap = fittingOf([strings("s", ["b", "a", "a", null, "b"])], label, bayes, { missing: "impute" });
  const full = fittingOf([strings("s", ["b", "a", "a", "a", "b"])], label, bayes);
  assert.deepEqual(score(fitModel(gap), gap.table, gap.train), score(fitModel(full), full.table, full.train));
});

test("numbers without a finite variance are refused, with the column's name", () => {
  const input = fittingOf([numbers("wide", [-1.7e308, 1.7e308, 1, 2])], [0, 1, 0, 1], bayes);
  assert.throws(
    () => fitModel(input),
    (error: ContenderError) => error.code === "training-failed" && /"wide"/.test(error.message),
  );
});

test("words are refused, and the trainers that take them named", () => {
  const features = [spec("t", { transform: "tokens" })];
  const input = fittingOf([strings("t", ["a b", "c"])], [0, 1], bayes, { features });
  assert.throws(
    () => fitModel(input),
    (error: ContenderError) => error.code === "config-invalid" && /text-naive-bayes/.test(error.message),
  );
});
