import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContenderError } from "../../src/errors.ts";
import type { LinearTerm, TableTerm } from "../../src/model/model.types.ts";
import { logOdds, score } from "../../src/model/score.ts";
import { fitModel } from "../../src/trainers/fit-model.ts";
import { booleans, numbers, strings, tableOf, upTo } from "../model/table-of.ts";
import { closeTo, relativelyCloseTo } from "./close-to.ts";
import { fittingOf, spec, TRAINERS } from "./fitting-of.ts";
import { reference } from "./reference.ts";

const logistic = TRAINERS.logistic;

for (const one of reference.logistic) {
  test(`weights and probabilities are Newton's in 80 bits, and scikit-learn's: ${one.name}`, () => {
    const columns = one.columns.map((cells, j) => numbers(`x${j}`, cells));
    const input = fittingOf(columns, one.label, { ...logistic, l2: one.l2, class_weight: one.class_weight });
    const model = fitModel(input);
    const weights = model.terms.map((term) => (term as LinearTerm).weight);
    closeTo(weights, one.weights, 1e-9, "weight");
    if (one.name === "huge offset" || one.name === "tiny variance")
      relativelyCloseTo(weights, one.weights, 1e-8, "weight");
    closeTo([model.intercept], [one.intercept], 1e-9, "intercept");
    const found = score(model, input.table, input.train);
    closeTo(found, one.probability, 1e-9, "probability");
    if (one.sklearn) closeTo(found, one.sklearn, 1e-6, "scikit-learn");
  });
}

function mixed() {
  const one = reference.logistic_mixed;
  const columns = [
    numbers("number", one.number),
    booleans("boolean", one.boolean),
    strings(
      "few",
      one.few.map((code) => `level ${code}`),
    ),
    strings(
      "many",
      one.many.map((code) => `level ${code}`),
    ),
    strings("text", one.text),
  ];
  const features = [
    ...["number", "boolean", "few", "many"].map((name) => spec(name)),
    spec("text", { transform: "tokens" }),
  ];
  return { one, columns, features };
}

test("numbers, booleans, levels and words in one design", () => {
  const { one, columns, features } = mixed();
  const input = fittingOf(columns, one.label, { ...logistic, l2: one.l2 }, { features });
  const model = fitModel(input);
  const found = score(model, input.table, input.train);
  closeTo(found, one.probability, 1e-9, "probability");
  closeTo([model.intercept], [one.intercept], 1e-9, "intercept");
  closeTo(found, one.sklearn, 1e-6, "scikit-learn");
  assert.ok((model.trainer.iterations ?? 99) <= 7, "Newton's steps, not halved ones");
});

test("the last step squares the distance that the tolerance allows", () => {
  const [one] = reference.logistic;
  const columns = one.columns.map((cells, j) => numbers(`x${j}`, cells));
  const input = fittingOf(columns, one.label, { ...logistic, tolerance: 1e-3 });
  closeTo(score(fitModel(input), input.table, input.train), one.probability, 1e-5, "probability");
});

test("an unseen level has the weight 0, a missing cell contributes what the training rows do on average", () => {
  const { one, columns, features } = mixed();
  const input = fittingOf(columns, one.label, { ...logistic, l2: one.l2 }, { features });
  const model = fitModel(input);
  for (const [feature, term] of model.terms.entries()) {
    const alone = { ...model, intercept: 0, terms: [term] };
    const each = logOdds(alone, input.table, input.train);
    const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
    closeTo([term.absent], [mean], 1e-12, `absent of feature ${feature}`);
    if (term.kind === "table") assert.equal(term.unseen, 0);
  }
});

test("with l2 0 levels are coded against the most frequent one, and the likelihood's equations hold", () => {
  const { one, columns } = mixed();
  const features = ["number", "boolean", "few"].map((name) => spec(name));
  const input = fittingOf(columns, one.label, { ...logistic, l2: 0 }, { features });
  const model = fitModel(input);
  const p = score(model, input.table, input.train);
  const miss = (row: number) => p[row] - one.label[row];
  for (const level of [0, 1, 2]) {
    const sum = one.few.reduce((total, code, row) => total + (code === level ? miss(row) : 0), 0);
    closeTo([sum], [0], 1e-9, `level ${level}`);
  }
  closeTo([one.number.reduce((total, value, row) => total + value * miss(row), 0)], [0], 1e-8, "number");
  assert.equal((model.terms[2] as TableTerm).weights.filter((weight) => weight === 0).length, 1);
});

test("a column that is constant has the weight 0, with and without a penalty", () => {
  const columns = [numbers("same", [5, 5, 5, 5]), booleans("always", [1, 1, 1, 1]), numbers("x", [1, 2, 3, 4])];
  for (const l2 of [0, 1]) {
    const model = fitModel(fittingOf(columns, [0, 1, 0, 1], { ...logistic, l2 }));
    assert.equal((model.terms[0] as LinearTerm).weight, 0);
    assert.deepEqual((model.terms[1] as TableTerm).weights, [0, 0]);
  }
});

function refusal(input: Parameters<typeof fitModel>[0]): ContenderError {
  let found: unknown;
  assert.throws(
    () => fitModel(input),
    (error) => {
      found = error;
      return true;
    },
  );
  return found as ContenderError;
}

test("separated classes without a penalty are refused: by a number, by a level", () => {
  const number = refusal(fittingOf([numbers("x", [1, 2, 3, 4])], [0, 0, 1, 1], { ...logistic, l2: 0 }));
  assert.equal(number.code, "training-failed");
  assert.match(number.message, /separate the classes/);
  const label = [0, 1, 0, 1, 1, 1, 0, 1];
  const level = refusal(
    fittingOf([strings("s", ["a", "a", "b", "b", "c", "c", "a", "c"])], label, { ...logistic, l2: 0 }),
  );
  assert.match(level.message, /separate the classes/);
  assert.ok(fitModel(fittingOf([numbers("x", [1, 2, 3, 4])], [0, 0, 1, 1], { ...logistic, l2: 1e-6 })));
});

test("collinear columns and too few rows are refused without a penalty", () => {
  const x = [1, 2, 3, 4, 2, 5];
  const twice = [numbers("a", x), numbers("b", x)];
  assert.match(refusal(fittingOf(twice, [0, 1, 0, 1, 0, 1], { ...logistic, l2: 0 })).message, /collinear/);
  const wide = [1, 2, 3, 4].map((k) => numbers(`x${k}`, [k, k * k, 1]));
  assert.match(refusal(fittingOf(wide, [0, 1, 0], { ...logistic, l2: 0 })).message, /collinear|separate/);
});

test("too few iterations are said with the gradient that is left", () => {
  const error = refusal(fittingOf([numbers("x", [1, 2, 3, 4])], [0, 1, 0, 1], { ...logistic, max_iterations: 1 }));
  assert.equal(error.code, "training-failed");
  assert.match(error.message, /stopped after 1 iterations at a gradient of 0\.\d+/);
});

test("more than 4,096 coefficients beside the widest column are refused", () => {
  const words = Array.from({ length: 4200 }, (_, i) => `w${i}`).join(" ");
  const features = [spec("t", { transform: "tokens", max_levels: 65536 })];
  const error = refusal(fittingOf([strings("t", [words, "w1"])], [0, 1], logistic, { features }));
  assert.match(error.message, /at most 4096 coefficients/);
});

test("a level out of ten thousand costs no matrix of ten thousand by ten thousand", () => {
  const n = 20_000;
  const cells = Array.from({ length: n }, (_, i) => `k${i % 10_000}`);
  const features = [spec("s", { max_levels: 65536 })];
  const input = fittingOf([strings("s", []), strings("one", [])], [], logistic, { features });
  const levels = cells.slice(0, 10_000);
  const column = { name: "s", type: "string", levels, codes: Int32Array.from(cells, (_, i) => i % 10_000) } as const;
  const label = Uint8Array.from(cells, (_, i) => (i % 3 === 0 ? 1 : 0));
  const model = fitModel({ ...input, table: tableOf(column), train: upTo(n), label, group: upTo(n) });
  assert.equal((model.terms[0] as TableTerm).weights.length, 10_000);
});
