import assert from "node:assert/strict";
import { test } from "node:test";
import { configDiff } from "../../src/report/config-diff.ts";
import { CHANGED, CONFIG } from "./sample.ts";

const cases: [string, string, string, string][] = [
  [
    "a value",
    "trainer: { kind: baseline }",
    "trainer: { kind: naive-bayes }",
    "- `trainer.kind`: `baseline` ▸ `naive-bayes`",
  ],
  ["a new key", "a: { b: 1 }", "a: { b: 1, c: [x, y] }", "- `a.c`: new, `[x, y]`"],
  ["a key that goes", "a: { b: 1, c: true }", "a: { b: 1 }", "- `a.c`: gone, was `true`"],
  ["text against number", "a: '1'", "a: 1", '- `a`: `"1"` ▸ `1`'],
  ["a list of words is one value", "m: [a, b]", "m: [a, b, c]", "- `m`: `[a, b]` ▸ `[a, b, c]`"],
  [
    "an item put in between",
    "f: [{ column: A }, { column: C }]",
    "f: [{ column: A }, { column: B }, { column: C }]",
    "- `f[B]`: new, `{ column: B }`",
  ],
  [
    "an item's member",
    "g: [{ metric: brier, max_loss: 0.1 }]",
    "g: [{ metric: brier, max_loss: 0.2 }]",
    "- `g[brier].max_loss`: `0.1` ▸ `0.2`",
  ],
  [
    "another kind: what only the old one had goes without saying",
    "trainer: { kind: naive-bayes, alpha: 1 }",
    "trainer: { kind: logistic-regression, l2: 1 }",
    "- `trainer.kind`: `naive-bayes` ▸ `logistic-regression`\n- `trainer.l2`: new, `1`",
  ],
  [
    "another order",
    "f: [{ column: A }, { column: B }]",
    "f: [{ column: B }, { column: A }]",
    "- `f`: `[A, B]` ▸ `[B, A]`",
  ],
  [
    "the same column twice goes by the whole list",
    "f: [{ column: A }]",
    "f: [{ column: A }, { column: A }]",
    "- `f`: `[{ column: A }]` ▸ `[{ column: A }, { column: A }]`",
  ],
  [
    "layout and order of keys are no change",
    "a: 1\nb: { c: 2, d: 3 }",
    "b: {d: 3, c: 2} # x\na: 1",
    "Nothing in the config changed.",
  ],
  ["a record against a file", '{"a":{"b":1}}', "a: { b: 2 }", "- `a.b`: `1` ▸ `2`"],
  [
    "what cannot be read",
    "a: [",
    "a: 1",
    "The config before this one cannot be read, so the two cannot be set side by side.",
  ],
  [
    "nested too deep",
    "[".repeat(5000),
    "a: 1",
    "The config before this one cannot be read, so the two cannot be set side by side.",
  ],
];

for (const [name, before, after, expected] of cases)
  test(`config diff: ${name}`, () => assert.equal(configDiff(before, after), expected));

test("a config without one before it", () => assert.match(configDiff(undefined, CONFIG), /new/));

test("a real change of features and trainer", () => {
  assert.equal(
    configDiff(CONFIG, CHANGED),
    "- `features[Likes]`: new, `{ column: Likes, transform: log1p }`\n- `trainer.kind`: `naive-bayes` ▸ `logistic-regression`\n- `trainer.l2`: new, `1`",
  );
});

test("more than forty lines are counted", () => {
  const config = (value: number) => Array.from({ length: 50 }, (_, i) => `k${i}: ${value}`).join("\n");
  const lines = configDiff(config(1), config(2)).split("\n");
  assert.equal(lines.length, 41);
  assert.equal(lines[40], "- and 10 more");
});
