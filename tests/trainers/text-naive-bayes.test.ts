import assert from "node:assert/strict";
import { test } from "node:test";
import { MultinomialNB } from "ml-naivebayes";
import type { ContenderError } from "../../src/errors.ts";
import { encode } from "../../src/model/encode.ts";
import type { BagTerm, TokensFeature } from "../../src/model/model.types.ts";
import { score } from "../../src/model/score.ts";
import { fitModel } from "../../src/trainers/fit-model.ts";
import { numbers, strings } from "../model/table-of.ts";
import { closeTo } from "./close-to.ts";
import { fittingOf, spec, TRAINERS } from "./fitting-of.ts";
import { reference } from "./reference.ts";

const { text: one } = reference;
const features = [spec("t", { transform: "tokens" })];
const input = fittingOf([strings("t", one.text)], one.label, TRAINERS.text, { features });

test("vocabulary, weights and probabilities are MultinomialNB's of scikit-learn", () => {
  const model = fitModel(input);
  assert.deepEqual((model.features[0] as TokensFeature).vocabulary, one.vocabulary);
  closeTo((model.terms[0] as BagTerm).weights, one.weights, 1e-9, "weight");
  closeTo(score(model, input.table, input.train), one.probability, 1e-9, "probability");
});

test("two rows of class counts teach ml-naivebayes what all the rows do", () => {
  const model = fitModel(input);
  const cells = encode(model.features[0], input.table, input.train);
  assert.equal(cells.kind, "tokens");
  if (cells.kind !== "tokens") return;
  const rows = one.text.map((_, i) => {
    const row: number[] = new Array(one.vocabulary.length).fill(0);
    for (let k = cells.offsets[i]; k < cells.offsets[i + 1]; k++) row[cells.ids[k]] = cells.counts[k];
    return row;
  });
  const library = new MultinomialNB();
  library.train(rows, one.label);
  const [negative, positive] = library.toJSON().conditionalProbability.to2DArray();
  assert.deepEqual(
    (model.terms[0] as BagTerm).weights,
    positive.map((value, word) => value - negative[word]),
  );
  const ours = score(model, input.table, input.train);
  for (const [i, own] of library.predict(rows).entries()) assert.equal(ours[i] > 0.5 ? 1 : 0, own, `row ${i}`);
});

test("two text columns are one event space", () => {
  const columns = [strings("a", ["x y", "x", "y"]), strings("b", ["p", "q p", "q"])];
  const both = [spec("a", { transform: "tokens" }), spec("b", { transform: "tokens" })];
  const model = fitModel(fittingOf(columns, [1, 0, 0], TRAINERS.text, { features: both }));
  // positive: x 1, y 1, p 1, q 0 of 3 words; negative: x 1, y 1, p 1, q 2 of 5; four words in all
  const share = Math.log(9 / 7);
  closeTo((model.terms[0] as BagTerm).weights, [share, share], 1e-15, "a");
  closeTo((model.terms[1] as BagTerm).weights, [share, Math.log(1 / 3) + share], 1e-15, "b");
});

test("a feature that isn't words, and texts without a word, are refused", () => {
  const refused = (code: string, what: RegExp) => (error: ContenderError) =>
    error.code === code && what.test(error.message);
  const number = fittingOf([numbers("x", [1, 2])], [0, 1], TRAINERS.text);
  assert.throws(() => fitModel(number), refused("config-invalid", /"x".*tokens/));
  const empty = fittingOf([strings("t", ["…", "!"])], [0, 1], TRAINERS.text, { features });
  assert.throws(() => fitModel(empty), refused("training-failed", /no word/));
});
