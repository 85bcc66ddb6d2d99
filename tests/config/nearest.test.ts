import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "../../src/config/nearest.ts";

const CASES: readonly [word: string, words: string[], found: string | undefined][] = [
  ["quantil", ["quantile", "threshold", "class"], "quantile"],
  ["Naive_Bayes", ["naive-bayes", "baseline"], "naive-bayes"],
  ["zebra", ["quantile", "threshold", "class"], undefined],
  ["dorp", ["fail", "drop", "impute"], "drop"],
  ["VIEWS", ["Likes", "Views"], "Views"],
  ["Veiws", ["Likes", "Views"], "Views"],
  ["float", ["number", "string"], "number"],
  ["float", ["flat", "string"], "flat"],
  ["constructor", ["number", "string"], undefined],
  ["aab", ["aac", "aad"], "aac"],
  ["x", [], undefined],
  ["", ["a"], undefined],
];
for (const [word, words, found] of CASES) {
  test(`the word nearest to ${JSON.stringify(word)} of ${words.join(", ")}`, () => {
    assert.equal(nearest(word, words), found);
  });
}
